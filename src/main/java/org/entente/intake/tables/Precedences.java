package org.entente.intake.tables;

/** Table {@code precedence}. */
public final class Precedences {
    private static final Declaration D = new Declaration("precedence", "A task waits for another.");

    public static final Column BEFORE = D.reference("before", "task", "Task that is waited for.")
            .key()
            .required()
            .example("styling")
            .add();
    public static final Column AFTER = D.reference("after", "task", "Task that waits.")
            .key()
            .required()
            .example("body-engineering")
            .add();
    public static final Column KIND = D.choice(
                    "kind",
                    "FS: starts after the finish of the other; SS: starts after its start; FF: finishes after its finish;"
                            + " SF: finishes after its start.",
                    "FS",
                    "SS",
                    "FF",
                    "SF")
            .key()
            .blank("FS")
            .example("FS")
            .add();
    public static final Column LAG_WEEKS = D.column(
                    "lag_weeks",
                    new Type.Amount(-520, false, 1, 520, -104, 104, true, false),
                    "Calendar weeks between the two; negative for an overlap.")
            .unit("weeks")
            .zero()
            .given()
            .example("-4")
            .add();
    public static final Table TABLE = D.done();

    private Precedences() {}
}
