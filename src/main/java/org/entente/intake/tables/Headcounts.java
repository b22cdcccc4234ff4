package org.entente.intake.tables;

/** Table {@code headcounts}. */
public final class Headcounts {
    private static final Declaration D =
            new Declaration("headcounts", "A team has another number of people from a day on.");

    public static final Column TEAM = D.reference("team", "team", "Which team.")
            .key()
            .required()
            .example("acdc-engineering")
            .add();
    public static final Column FROM =
            D.day("from", "First day.").key().required().example("2025-01-01").add();
    public static final Column PEOPLE = D.count("people", "people", "How many there are from this day on.")
            .usual(1, 10_000)
            .within(1, 1e6)
            .required()
            .example("170")
            .add();
    public static final Table TABLE = D.done();

    private Headcounts() {}
}
