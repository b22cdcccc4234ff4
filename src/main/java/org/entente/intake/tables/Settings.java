package org.entente.intake.tables;

/** The settings that table {@code case} may hold, declared like the columns of a table with one row. */
public final class Settings {
    private static final Declaration D = new Declaration("settings", "The settings of table `case`, by key.");

    public static final Column CASE = D.text("case", "Short name of the case.")
            .blank("the name of the folder or workbook")
            .example("twingo")
            .add();
    public static final Column TITLE = D.text("title", "Title of the report.")
            .blank("the short name")
            .example("Twingo under €20,000")
            .add();
    public static final Column QUESTION = D.text("question", "The question the case answers, as a sentence.")
            .example("Who supplies and assembles the car, so that price and date hold?")
            .add();
    public static final Column NOTE =
            D.text("note", "What every reader must know first.").add();
    public static final Column CURRENCY = D.column("currency", new Type.Id(), "Currency of results, ISO 4217.")
            .required()
            .example("EUR")
            .add();
    public static final Column VIEWPOINT = D.reference("viewpoint", "company", "Company for which the plan is best.")
            .required()
            .example("renault")
            .add();
    public static final Column DISCOUNT_RATE = D.share("discount_rate", 0.5, 1, "Discount rate a year.")
            .usual(0.005, 0.5)
            .unit("share per year")
            .blank("8%", 0.08)
            .given()
            .example("8%")
            .add();
    public static final Column START = D.day("start", "First day of the programme; present values are as of this day.")
            .blank("start of the first period")
            .example("2026-01-01")
            .add();
    public static final Column PROGRAMME_START = D.day(
                    "programme_start", "First day of the development programme: its weeks are counted from here.")
            .blank("start of the first period")
            .example("2024-02-05")
            .add();
    public static final Column HOLDING_RATE = D.share(
                    "holding_rate",
                    0.5,
                    1,
                    "Cost of capital on goods under way, a year; on stock by setting stock_capital.")
            .usual(0.005, 0.5)
            .unit("share per year")
            .blank("8%", 0.08)
            .given()
            .example("8%")
            .costs("stock under way = value × lead_time_days ÷ 365 × holding_rate;"
                    + " €3,000 × 45 ÷ 365 × 8 % = €29.59 a unit")
            .add();
    public static final Column STOCK_CAPITAL = D.choice(
                    "stock_capital",
                    "How capital on stock from period to period is counted, once: by discounting the earlier payment, or by"
                            + " charging holding_rate less discount_rate on its value.",
                    "discounting",
                    "holding_rate")
            .blank("discounting where discount_rate is above 0, else holding_rate")
            .example("holding_rate")
            .add();
    public static final Column RESIDUAL = D.choice(
                    "residual",
                    "What a line module gives back at the end of the horizon where it lives on: its investment by the years of"
                            + " life left, or nothing.",
                    "straight_line",
                    "none")
            .blank("straight_line")
            .example("none")
            .add();
    public static final Column HOURS_PER_JOB = D.positive(
                    "hours_per_job", "h per year", "Paid working hours a year of one full-time job.")
            .usual(800, 3000)
            .within(1, 8784)
            .blank("1600", 1600)
            .given()
            .example("1600")
            .add();
    public static final Column GOAL = D.choice(
                    "goal", "Greatest net present value, or least present value of cost.", "profit", "cost")
            .blank("profit")
            .example("profit")
            .add();
    public static final Column CONTROL_THRESHOLD = D.share(
                    "control_threshold", 0.999, 1, "A company is controlled by more than this share of the votes cast.")
            .usual(0.1, 0.999)
            .blank("50%", 0.5)
            .given()
            .example("50%")
            .add();
    public static final Table TABLE =
            new Table("settings", "The settings of table `case`, by key.", D.columns(), NOTE, NOTE, NOTE, NOTE);

    private Settings() {}
}
