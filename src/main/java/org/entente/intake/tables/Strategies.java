package org.entente.intake.tables;

/** Table {@code strategies}: edits for what we may choose. */
public final class Strategies {
    private static final Declaration D = new Declaration(
            "strategies", "One edit of what we may choose. Edits are applied in order; the base is never touched.");

    public static final Column STRATEGY = D.id("strategy", "Name; all its rows together are the strategy.")
            .example("european-battery")
            .add();
    public static final Scenarios.Edit EDIT = Scenarios.Edit.declare(D);
    public static final Table TABLE = D.done();

    private Strategies() {}
}
