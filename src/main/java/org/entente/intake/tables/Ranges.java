package org.entente.intake.tables;

/** Table {@code ranges}. */
public final class Ranges {
    private static final Declaration D = new Declaration("ranges", "How sure the numbers of a column are.");

    private static final Type END = new Type.Amount(-1e15, false, 0, 1e15, -1e15, 1e15, false, true);

    public static final Column TABLE_NAME = D.column("table", new Type.Words(), "Table of the numbers.")
            .key()
            .required()
            .example("processes")
            .add();
    public static final Column FILTER = D.text(
                    "filter", "Rows: `column=value`, joined by `&`; `*` stands for any text.")
            .key()
            .blank("all rows")
            .example("process=motor-*")
            .add();
    public static final Column COLUMN = D.text("column", "Column of the numbers.")
            .key()
            .required()
            .example("cost")
            .add();
    public static final Column LOW = D.column("low", END, "Lower end.")
            .unit("as the column")
            .required()
            .given()
            .example("280")
            .add();
    public static final Column HIGH = D.column("high", END, "Upper end.")
            .unit("as the column")
            .required()
            .given()
            .example("350")
            .add();
    public static final Column SHAPE = D.choice("shape", "How likely the values between are.", "uniform", "triangular")
            .blank("uniform")
            .example("triangular")
            .add();
    public static final Table TABLE = D.done();

    private Ranges() {}
}
