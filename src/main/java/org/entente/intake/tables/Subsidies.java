package org.entente.intake.tables;

/** Table {@code subsidies}. */
public final class Subsidies {
    private static final Declaration D = new Declaration(
            "subsidies",
            "Public money for each unit sold in a market or made at a site, under a condition of content.");

    public static final Column SUBSIDY =
            D.id("subsidy", "Name in reports.").example("france-electric").add();
    public static final Column PRODUCT = D.reference("product", "product", "What it is paid for.")
            .required()
            .example("car")
            .add();
    public static final Column AGREEMENT = D.reference(
                    "agreement", "agreement", "The condition: paid for units that originate under its rules.")
            .blank("paid for any unit")
            .example("european-content")
            .add();
    public static final Column MARKET = D.reference("market", "site", "Paid for units sold here.")
            .blank("any market, or it goes by site")
            .example("france")
            .add();
    public static final Column SITE = D.reference("site", "site", "Paid for units made here.")
            .blank("it is paid for units sold")
            .example("novo-mesto")
            .add();
    public static final Column COMPANY = D.reference("company", "company", "Who receives it.")
            .blank("the company of the market or site")
            .example("renault")
            .add();
    public static final Column AMOUNT = D.amount("amount", "money per unit", "Money per unit.")
            .perUnit()
            .required()
            .example("1200")
            .costs("subsidy = −amount × units that qualify; −€1,200 × 1,000 = −€1,200,000")
            .add();
    public static final Column MAX_VOLUME = D.amount(
                    "max_volume", "units per year", "Greatest number of units paid for.")
            .volume()
            .unlimited()
            .given()
            .example("50000")
            .add();
    public static final Column VALID_FROM = D.day("valid_from", "First day.")
            .blank("always")
            .example("2026-01-01")
            .add();
    public static final Column VALID_UNTIL = D.day("valid_until", "First day on which it no longer holds.")
            .blank("for ever")
            .example("2031-01-01")
            .add();
    public static final Column CURRENCY = D.currency();
    public static final Table TABLE = D.done();

    private Subsidies() {}
}
