package org.entente.intake.tables;

/** Table {@code teams}. */
public final class Teams {
    private static final Declaration D =
            new Declaration("teams", "People who do tasks, or a stock of things that tasks use up.");

    public static final Column TEAM =
            D.id("team", "Name other tables use.").example("acdc-engineering").add();
    public static final Column NAME = D.text("name", "Name in reports.")
            .blank("the short name")
            .example("Engineering, ACDC Shanghai")
            .add();
    public static final Column SITE = D.reference("site", "site", "Where it works; its company bears the cost.")
            .blank("the viewpoint company bears the cost")
            .example("acdc-shanghai")
            .add();
    public static final Column KIND = D.choice(
                    "kind",
                    "people: free again when a task is finished; stock: used up, such as prototype cars or the weeks of a"
                            + " contract.",
                    "people",
                    "stock")
            .blank("people")
            .example("people")
            .add();
    public static final Column PEOPLE = D.count(
                    "people", "people", "How many there are from the start; of a stock, units for the whole programme.")
            .usual(1, 10_000)
            .within(1, 1e6)
            .required()
            .example("160")
            .add();
    public static final Column CALENDAR = D.reference("calendar", "calendar", "Its holidays.")
            .blank("none")
            .example("china")
            .add();
    public static final Column RATE = D.amount("rate", "money per hour", "Cost of an hour of one of its people.")
            .usual(1, 500)
            .within(1e-6, 1e9)
            .example("11")
            .costs("development = people × weeks × hours_per_week × rate + cost + external_cost;"
                    + " 40 × 20 × 40 × €11 = €352,000")
            .add();
    public static final Column HOURS_PER_WEEK = D.positive(
                    "hours_per_week", "h per week", "Paid hours of one of its people in a working week.")
            .usual(8, 60)
            .within(0.1, 168)
            .blank("40", 40)
            .given()
            .example("40")
            .add();
    public static final Column OVERTIME = D.share(
                    "overtime",
                    0.5,
                    1,
                    "By which share the team may be loaded beyond its people; `schedule` uses it, a plan does without.")
            .example("10%")
            .add();
    public static final Column OVERTIME_PREMIUM = D.share(
                    "overtime_premium", 1, 2, "What an hour beyond costs more, as a share of the rate.")
            .blank("25%", 0.25)
            .example("25%")
            .costs("overtime = hours beyond × rate × (1 + overtime_premium) instead of × rate")
            .add();
    public static final Column CURRENCY = D.currency();
    public static final Table TABLE = D.done();

    private Teams() {}
}
