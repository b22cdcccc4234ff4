package org.entente.intake.tables;

/** Table {@code tasks}. */
public final class Tasks {
    private static final Declaration D = new Declaration(
            "tasks",
            "One way to do a task of the development programme. Several rows of a task are its modes, of which the plan"
                    + " chooses one; several rows of a task and a mode are the teams that do it together.");

    public static final Column TASK =
            D.id("task", "Name other tables use.").example("body-engineering").add();
    public static final Column MODE = D.column("mode", new Type.Id(), "Name of the mode.")
            .key()
            .blank("the only one")
            .example("acdc")
            .add();
    public static final Column TEAM = D.reference("team", "team", "Who does it; its holidays count.")
            .key()
            .blank("nobody of ours")
            .example("acdc-engineering")
            .add();
    public static final Column NAME = D.text("name", "Name in reports; give it on one row of the task.")
            .blank("the short name")
            .example("Body engineering")
            .add();
    public static final Column MILESTONE = D.choice(
                    "milestone",
                    "Which point of the programme the task's end is: PPAP is the approval of series parts, SOP the start of"
                            + " production.",
                    "concept_freeze",
                    "design_freeze",
                    "tooling_kick_off",
                    "prototypes",
                    "ppap",
                    "sop",
                    "launch")
            .blank("none")
            .example("design_freeze")
            .add();
    public static final Column WEEKS = D.count(
                    "weeks",
                    "weeks",
                    "Working weeks it takes; weeks closed for the team come on top. 0 is a point in time.")
            .usual(1, 260)
            .within(1, 1040)
            .required()
            .example("30")
            .add();
    public static final Column PEOPLE = D.count(
                    "people", "people", "People of the team, all the time; of a stock, units used up.")
            .usual(1, 10_000)
            .within(1, 1e6)
            .zero()
            .example("60")
            .add();
    public static final Column COST = D.amount(
                    "cost", "money", "Own cost beside the people's pay: prototypes, tests, licences.")
            .lump()
            .example("2000000")
            .costs("development = people × weeks × hours_per_week × rate + cost + external_cost")
            .add();
    public static final Column EXTERNAL_COST = D.amount("external_cost", "money", "What is paid to others for it.")
            .lump()
            .example("55000000")
            .costs("development = people × weeks × hours_per_week × rate + cost + external_cost; 0 + 0 + €55,000,000")
            .add();
    public static final Column LEARNING = D.share(
                    "learning", 0.8, 0.95, "Share of the weeks saved when the team has finished `learns_from` before.")
            .example("30%")
            .costs("weeks = weeks × (1 − learning), rounded up; 30 × (1 − 30 %) = 21")
            .add();
    public static final Column LEARNS_FROM = D.reference("learns_from", "task", "Task of the same kind it learns from.")
            .blank("none")
            .example("twingo-engineering")
            .add();
    public static final Column EARLIEST = D.day("earliest", "First day on which it may start; on one row of the task.")
            .blank("at once")
            .example("2024-03-01")
            .add();
    public static final Column LATEST = D.day(
                    "latest", "Day by which it must be finished, if it is done; on one row of the task.")
            .blank("no date")
            .example("2026-03-31")
            .add();
    public static final Column CURRENCY = D.currency();
    public static final Table TABLE = D.done();

    private Tasks() {}
}
