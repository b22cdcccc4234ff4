package org.entente.intake.tables;

/** Table {@code calendars}. */
public final class Calendars {
    private static final Declaration D = new Declaration(
            "calendars",
            "Days on which the teams of a calendar do not work. A week of which three working days or more are closed is"
                    + " closed: tasks pause in it.");

    public static final Column CALENDAR = D.id(
                    "calendar", "Name that table teams uses; several rows make one calendar.")
            .example("china")
            .add();
    public static final Column NAME = D.column("name", new Type.Words(), "What is kept: the holiday.")
            .key()
            .example("Chinese New Year")
            .add();
    public static final Column FROM =
            D.day("from", "First day.").key().required().example("2026-02-16").add();
    public static final Column TO = D.day("to", "Last day.")
            .blank("the first day")
            .example("2026-02-23")
            .add();
    public static final Column YEARLY = D.column(
                    "yearly", new Type.YesNo(), "Whether every year has it on the same days.")
            .blank("no", 0)
            .given()
            .example("no")
            .add();
    public static final Table TABLE = D.done();

    private Calendars() {}
}
