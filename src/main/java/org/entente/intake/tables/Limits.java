package org.entente.intake.tables;

/** Table {@code limits}. */
public final class Limits {
    private static final Declaration D = new Declaration(
            "limits",
            "A promise or a ceiling. Scope columns: blank is any, a name is that one, `Group` is one limit for each member,"
                    + " `{Group}` is the total over the members.");

    public static final Column LIMIT =
            D.id("limit", "Name of the limit.").example("price-ceiling").add();
    public static final Column KIND = D.choice(
                    "kind",
                    "What is limited: unit_cost (money per unit), retail_price (money per unit, tax included), investment"
                            + " (money), spend_share (share), sold (units), made (units), co2 (t), co2_per_unit (kg),"
                            + " jobs (full-time), sources (nominated processes), made_share (share), launch (day on which the"
                            + " product can first be sold, in column date), participation (money: what the company earns at"
                            + " least, as a present value), dependence (share of the value added through all tiers), core"
                            + " (share of core products made under own control).",
                    "unit_cost",
                    "retail_price",
                    "investment",
                    "spend_share",
                    "sold",
                    "made",
                    "co2",
                    "co2_per_unit",
                    "jobs",
                    "sources",
                    "made_share",
                    "launch",
                    "participation",
                    "dependence",
                    "core")
            .required()
            .example("retail_price")
            .add();
    public static final Column PRODUCT = scope("product", "car");
    public static final Column SITE = scope("site", "cleon");
    public static final Column COMPANY = scope("company", "catl");
    public static final Column COUNTRY = scope("country", "{China}");
    public static final Column PROCESS = scope("process", "motor-kit-cleon");
    public static final Column MARKET = scope("market", "france");
    public static final Column OWNER = scope("owner", "state");
    public static final Column PERIOD = D.reference(
                    "period", "period or each", "A period, or `each` for one limit each.")
            .blank("the whole horizon")
            .example("each")
            .add();
    public static final Column SENSE = D.choice("sense", "At most or at least.", "max", "min")
            .blank("max")
            .example("max")
            .add();
    public static final Column VALUE = D.column(
                    "value",
                    new Type.Amount(0, false, 1e-9, 1e15, 0, 1e15, false, true),
                    "The ceiling or floor; shares as 40%.")
            .unit("by kind")
            .blank("must be given, but for launch and participation, where it is the outside option")
            .given()
            .example("19490")
            .add();
    public static final Column DATE = D.day("date", "The day, for kind launch.")
            .blank("must be given for launch")
            .example("2026-03-31")
            .add();
    public static final Column ENFORCE = D.choice(
                    "enforce",
                    "hard: no plan breaks it; penalty: it may be broken at a cost; report: it is only shown.",
                    "hard",
                    "penalty",
                    "report")
            .blank("hard")
            .example("report")
            .add();
    public static final Column PENALTY = D.amount(
                    "penalty",
                    "money per unit missed",
                    "Cost of each unit by which it is missed; of a ratio, each unit of what is divided: money over the"
                            + " ceiling summed over the cars, units made elsewhere.")
            .usual(1e-3, 1e10)
            .within(1e-6, 1e12)
            .given()
            .example("95")
            .costs(
                    "penalty = penalty × units missed; €95 × 1,000 = €95,000; where money is missed, penalty is money for"
                            + " money: 0.5 × $800 = $400")
            .add();
    public static final Column CURRENCY = D.currency();
    public static final Table TABLE = D.done();

    private Limits() {}

    private static Column scope(String name, String example) {
        return D.reference(name, name + ", group or {group}", "Scope.")
                .blank("any")
                .example(example)
                .add();
    }
}
