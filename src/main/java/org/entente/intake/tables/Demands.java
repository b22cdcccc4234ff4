package org.entente.intake.tables;

/** Table {@code demand}. */
public final class Demands {
    private static final Declaration D = new Declaration("demand", "A market's need of a product in a period.");

    public static final Column MARKET = D.reference("market", "site", "Site at which it is sold.")
            .key()
            .required()
            .example("france")
            .add();
    public static final Column PRODUCT = D.reference("product", "product", "What is sold.")
            .key()
            .required()
            .example("car")
            .add();
    public static final Column PERIOD = D.reference("period", "period", "When.")
            .key()
            .blank("each period")
            .example("2027")
            .add();
    public static final Column VOLUME = D.amount(
                    "volume", "units in the period", "Most that can be sold in the period.")
            .volume()
            .required()
            .example("40000")
            .add();
    public static final Column PRICE = D.amount("price", "money per unit", "Customer price, tax included.")
            .perUnit()
            .example("19490")
            .costs("revenue = price ÷ (1 + vat) × (1 − distribution) × sold; €19,490 ÷ 1.20 × (1 − 10 %) = €14,617.50")
            .add();
    public static final Column VAT = D.share("vat", 0.5, 1, "Tax, as a share of the price before tax.")
            .example("20%")
            .add();
    public static final Column DISTRIBUTION = D.share(
                    "distribution", 0.6, 1, "Dealer margin, outbound and warranty, as a share of the price before tax.")
            .example("10%")
            .add();
    public static final Column MUST_SERVE = D.share("must_serve", 1, 1, "Least share of the volume that must be sold.")
            .blank("100%", 1)
            .given()
            .example("80%")
            .add();
    public static final Column CURRENCY = D.currency();
    public static final Table TABLE = D.done();

    private Demands() {}
}
