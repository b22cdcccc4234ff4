package org.entente.intake.tables;

/** Table {@code periods}. */
public final class Periods {
    private static final Declaration D =
            new Declaration("periods", "A stretch of time in which quantities are summed, in order of time.");

    public static final Column PERIOD =
            D.id("period", "Name of the period.").example("2027").add();
    public static final Column START =
            D.day("start", "First day.").required().example("2027-01-01").add();
    public static final Column END = D.day("end", "First day after the period.")
            .blank("start of the next period; for the last one: as long as the one before")
            .example("2028-01-01")
            .add();
    public static final Table TABLE = D.done();

    private Periods() {}
}
