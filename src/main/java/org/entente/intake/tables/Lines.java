package org.entente.intake.tables;

/** Table {@code lines}. */
public final class Lines {
    private static final Declaration D =
            new Declaration("lines", "Capacity at a site: what stands there, and modules that may be added.");

    public static final Column LINE =
            D.id("line", "Name other tables use.").example("cleon-assembly").add();
    public static final Column NAME = D.text("name", "Name in reports.")
            .blank("the short name")
            .example("Cléon motor assembly")
            .add();
    public static final Column SITE = D.reference("site", "site", "Where it stands.")
            .required()
            .example("cleon")
            .add();
    public static final Column EXISTING = D.amount("existing", "units per year", "Capacity that stands.")
            .volume()
            .example("60000")
            .add();
    public static final Column EXISTING_FIXED_COST = D.amount(
                    "existing_fixed_cost", "money per year", "What the standing capacity costs, used or not.")
            .lump()
            .example("1500000")
            .costs("fixed cost = existing_fixed_cost × years; €1,500,000 × 0.5 = €750,000 in half a year")
            .add();
    public static final Column MODULE = D.amount(
                    "module", "units per year", "Capacity of one module that may be added.")
            .volume()
            .example("120000")
            .add();
    public static final Column MAX_MODULES = D.count("max_modules", "modules", "How many modules may be added.")
            .usual(1, 100)
            .within(1, 10_000)
            .blank("1 where module is above 0", Double.NaN)
            .given()
            .example("2")
            .add();
    public static final Column MIN_MODULES = D.count(
                    "min_modules", "modules", "How many modules are added in any case: what is already decided.")
            .usual(1, 100)
            .within(1, 10_000)
            .example("1")
            .add();
    public static final Column INVESTMENT = D.amount(
                    "investment", "money per module", "Investment, paid in the period in which the module opens.")
            .lump()
            .example("20000000")
            .costs("investment = modules × investment; 1 × €20,000,000 = €20,000,000 once")
            .add();
    public static final Column FIXED_COST = D.amount(
                    "fixed_cost",
                    "money per module and year",
                    "Fixed cost of a module from opening to the end of its life.")
            .lump()
            .example("800000")
            .costs("fixed cost = modules × fixed_cost × years; 1 × €800,000 × 1 = €800,000")
            .add();
    public static final Column EARLIEST = D.day("earliest", "First day on which an added module may produce.")
            .blank("at once")
            .example("2027-03-01")
            .add();
    public static final Column LIFE_YEARS = D.positive(
                    "life_years",
                    "years",
                    "How long a module produces; what is left of it at the end of"
                            + " the horizon is worth its share of the investment.")
            .usual(1, 50)
            .within(0.01, 1000)
            .blank("for ever, and without a residual value", Double.POSITIVE_INFINITY)
            .given()
            .example("10")
            .add();
    public static final Column RAMP_UP = D.column(
                    "ramp_up",
                    new Type.Shares(),
                    "Share of the rate in the first, second, … year after opening; full rate afterwards.")
            .blank("full rate at once")
            .example("50% 80%")
            .add();
    public static final Column CURRENCY = D.currency();
    public static final Table TABLE = D.done();

    private Lines() {}
}
