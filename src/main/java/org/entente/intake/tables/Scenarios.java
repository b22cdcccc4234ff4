package org.entente.intake.tables;

/** Tables {@code scenarios} and {@code strategies}: edits to cells of the other tables. */
public final class Scenarios {
    private static final Declaration D = new Declaration(
            "scenarios", "One edit of what the world may do. Edits are applied in order; the base is never touched.");

    public static final Column SCENARIO = D.id("scenario", "Name; all its rows together are the scenario.")
            .example("tariff-war")
            .add();
    public static final Edit EDIT = Edit.declare(D);
    public static final Column PROBABILITY = D.share("probability", 1, 1, "How likely it is; give it on one row.")
            .blank("not said", Double.NaN)
            .given()
            .example("30%")
            .add();
    public static final Table TABLE = D.done();

    private Scenarios() {}

    /**
     * The columns both tables share.
     *
     * @param table name of the table to edit
     * @param filter which of its rows
     * @param column which column
     * @param change what happens to the cell
     */
    public record Edit(Column table, Column filter, Column column, Column change) {
        static Edit declare(Declaration d) {
            return new Edit(
                    d.text("table", "Table to edit.")
                            .required()
                            .example("duties")
                            .add(),
                    d.text("filter", "Rows: `column=value`, joined by `&`; `*` stands for any text.")
                            .blank("all rows")
                            .example("origin=CN & hs_code=8703*")
                            .add(),
                    d.text("column", "Column to change; for `add` the new row as `column=value; column=value`.")
                            .blank("for `delete`")
                            .example("rate")
                            .add(),
                    d.text("change", "`=value`, `*1.1`, `+5`, `-5`, `delete` (removes the rows) or `add` (adds a row).")
                            .required()
                            .example("*1.1")
                            .add());
        }
    }
}
