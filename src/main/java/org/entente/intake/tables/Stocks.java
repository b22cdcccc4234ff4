package org.entente.intake.tables;

/** Table {@code stocks}. */
public final class Stocks {
    private static final Declaration D =
            new Declaration("stocks", "Leave to hold a product at a site from one period to the next.");

    public static final Column SITE = D.reference("site", "site", "Where.")
            .key()
            .required()
            .example("novo-mesto")
            .add();
    public static final Column PRODUCT = D.reference("product", "product", "What.")
            .key()
            .required()
            .example("battery")
            .add();
    public static final Column OPENING = D.amount("opening", "units", "In stock before the first period.")
            .volume()
            .given()
            .example("500")
            .add();
    public static final Column MAX = D.amount("max", "units", "Most at the end of a period.")
            .volume()
            .unlimited()
            .given()
            .example("5000")
            .add();
    public static final Column COST = D.amount(
                    "cost", "money per unit and year", "Handling and space, beside the cost of capital.")
            .perUnit()
            .example("12")
            .costs("storage = cost × stock × years; €12 × 500 × 1 = €6,000")
            .add();
    public static final Column SCRAP_COST = D.number(
                    "scrap_cost",
                    "money per unit",
                    -1e12,
                    1e12,
                    "Cost of scrapping a unit; below 0 what the scrap brings.")
            .usual(-1e6, 1e6)
            .within(1e-6, 1e12)
            .blank("cannot be scrapped", Double.NaN)
            .example("3")
            .costs("scrapping = scrap_cost × units scrapped; €3 × 500 = €1,500")
            .add();
    public static final Column CURRENCY = D.currency();
    public static final Table TABLE = D.done();

    private Stocks() {}
}
