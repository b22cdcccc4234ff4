package org.entente.intake.tables;

/** Table {@code processes}. */
public final class Processes {
    private static final Declaration D = new Declaration("processes", "One way to obtain a product at a site.");

    public static final Column PROCESS =
            D.id("process", "Name other tables use.").example("motor-kit-cleon").add();
    public static final Column NAME = D.text("name", "Name in reports.")
            .blank("the short name")
            .example("Motor assembled from a kit")
            .add();
    public static final Column SITE = D.reference("site", "site", "Where it is done.")
            .required()
            .example("cleon")
            .add();
    public static final Column PRODUCT = D.reference("product", "product", "What it makes or buys.")
            .required()
            .example("motor")
            .add();
    public static final Column COST = D.amount(
                    "cost", "money per unit", "Material and other purchases from outside the network.")
            .perUnit()
            .example("310")
            .costs("material cost = cost × quantity; €310 × 1,000 = €310,000")
            .add();
    public static final Column CONVERSION_COST = D.amount(
                    "conversion_cost", "money per unit", "Plant cost other than labour and energy.")
            .perUnit()
            .example("45")
            .costs("conversion cost = conversion_cost × quantity; €45 × 1,000 = €45,000")
            .add();
    public static final Column LABOUR_HOURS = D.amount(
                    "labour_hours", "h per unit", "Labour at the site's labour_cost.")
            .usual(1e-4, 2000)
            .within(1e-6, 1e5)
            .example("10")
            .costs("labour cost = labour_hours × site.labour_cost × quantity; 10 h × €27 × 1 = €270")
            .add();
    public static final Column ENERGY_KWH = D.amount("energy_kwh", "kWh per unit", "Energy at the site's energy_cost.")
            .usual(1e-3, 1e5)
            .within(1e-6, 1e8)
            .example("800")
            .costs("energy cost = energy_kwh × site.energy_cost × quantity; 800 kWh × €0.15 × 1 = €120")
            .add();
    public static final Column CO2_KG = D.number("co2_kg", "kg per unit", -1e8, 1e8, "Emissions.")
            .usual(-1e5, 1e5)
            .within(1e-6, 1e8)
            .example("350")
            .add();
    public static final Column LINE = D.reference("line", "line", "The line it runs on.")
            .blank("no capacity limit")
            .example("cleon-assembly")
            .add();
    public static final Column LINE_USE = D.positive("line_use", "line units per unit", "Line capacity taken per unit.")
            .usual(1e-3, 1000)
            .within(1e-5, 1e5)
            .blank("1", 1)
            .given()
            .example("1")
            .add();
    public static final Column TOOLING = D.amount("tooling", "money", "Paid once, when the process is nominated.")
            .lump()
            .example("4000000")
            .costs("tooling = tooling once; €4,000,000")
            .add();
    public static final Column FIXED_COST = D.amount("fixed_cost", "money per year", "From nomination on.")
            .lump()
            .example("500000")
            .costs("fixed cost = fixed_cost × years; €500,000 × 1 = €500,000")
            .add();
    public static final Column MIN_VOLUME = D.amount("min_volume", "units per year", "Least quantity once nominated.")
            .volume()
            .given()
            .example("20000")
            .add();
    public static final Column MIN_SHARE = D.share(
                    "min_share", 1, 1, "Least share of all that is made of the product in a period, once nominated.")
            .given()
            .example("30%")
            .add();
    public static final Column MAX_VOLUME = D.amount("max_volume", "units per year", "Greatest quantity.")
            .volume()
            .unlimited()
            .given()
            .example("120000")
            .add();
    public static final Column VALID_FROM = D.day("valid_from", "First day.")
            .blank("always")
            .example("2027-03-01")
            .add();
    public static final Column VALID_UNTIL = D.day("valid_until", "First day on which it no longer holds.")
            .blank("for ever")
            .example("2030-01-01")
            .add();
    public static final Column ORIGINATING = D.column(
                    "originating",
                    new Type.YesNo(),
                    "`no`: what it makes never counts as originating under any agreement. `yes`: it does where the rules let it; of"
                            + " a process without inputs in a member country it is the supplier's declaration.")
            .blank("yes", 1)
            .example("no")
            .add();
    public static final Column CURRENCY = D.currency();
    public static final Table TABLE = D.done();

    private Processes() {}
}
