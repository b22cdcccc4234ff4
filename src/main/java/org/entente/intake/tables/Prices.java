package org.entente.intake.tables;

/** Table {@code prices}. */
public final class Prices {
    private static final Declaration D = new Declaration("prices", "A transfer price between two companies.");

    public static final Column SELLER = D.reference("seller", "company", "Who sells.")
            .key()
            .required()
            .example("catl")
            .add();
    public static final Column BUYER = D.reference("buyer", "company", "Who buys.")
            .key()
            .required()
            .example("renault")
            .add();
    public static final Column PRODUCT = D.reference("product", "product or group", "What is sold.")
            .key()
            .required()
            .example("battery")
            .add();
    public static final Column PRICE = D.amount("price", "money per unit", "Price per unit.")
            .perUnit()
            .required()
            .example("2300")
            .costs("purchase = price × quantity; €2,300 × 1,000 = €2,300,000")
            .add();
    public static final Column VALID_FROM = D.day("valid_from", "First day.")
            .key()
            .blank("always")
            .example("2027-01-01")
            .add();
    public static final Column VALID_UNTIL = D.day("valid_until", "First day on which it no longer holds.")
            .blank("for ever")
            .example("2030-01-01")
            .add();
    public static final Column CURRENCY = D.currency();
    public static final Table TABLE = D.done();

    private Prices() {}
}
