package org.entente.intake.tables;

/** Table {@code duties}. */
public final class Duties {
    private static final Declaration D = new Declaration("duties", "A tariff line.");

    public static final Column ORIGIN = D.reference(
                    "origin", "country, customs area or *", "Where the goods originate; `*` is anywhere.")
            .key()
            .required()
            .example("CN")
            .add();
    public static final Column DESTINATION = D.reference(
                    "destination", "country, customs area or *", "Where they enter; `*` is anywhere.")
            .key()
            .required()
            .example("EU")
            .add();
    public static final Column HS_CODE = D.text("hs_code", "Leading digits of the HS codes it covers, `*` for all.")
            .key()
            .blank("it names a product")
            .example("8703")
            .add();
    public static final Column PRODUCT = D.reference("product", "product", "The product it covers.")
            .key()
            .blank("it goes by hs_code")
            .example("car")
            .add();
    public static final Column PRODUCER = D.reference(
                    "producer", "company", "The producer it applies to: who last made the goods.")
            .key()
            .blank("all")
            .example("geely")
            .add();
    public static final Column RATE = D.share("rate", 1.5, 10, "Share of the customs value.")
            .blank("must be given, but for an undertaking", 0)
            .example("10%")
            .costs(
                    "duty = rate × (price or value, plus freight where the buyer pays it); 10 % × (€12,000 + €600) = €1,260")
            .add();
    public static final Column KIND = D.choice(
                    "kind",
                    "Third-country duty (mfn), a preference that replaces it, a countervailing duty on top, or a producer's"
                            + " undertaking to sell at min_price or more, which frees from the countervailing duty.",
                    "mfn",
                    "preference",
                    "countervailing",
                    "undertaking")
            .key()
            .blank("mfn")
            .example("countervailing")
            .add();
    public static final Column AGREEMENT = D.reference(
                    "agreement", "agreement", "For a preference: it is given to goods that originate under its rules.")
            .key()
            .blank("goods go by the place of their last process")
            .example("tca")
            .add();
    public static final Column MIN_PRICE = D.amount(
                    "min_price", "money per unit", "For an undertaking: least customs value per unit.")
            .perUnit()
            .example("29000")
            .costs(
                    "where the customs value is lower, the buyer pays the difference to the seller, and duty on it: €29,000 − €27,500 = €1,500")
            .add();
    public static final Column MAX_VOLUME = D.amount(
                    "max_volume", "units per year", "For an undertaking: most units that may enter so.")
            .volume()
            .unlimited()
            .given()
            .example("30000")
            .add();
    public static final Column VALID_FROM = D.day("valid_from", "First day.")
            .key()
            .blank("always")
            .example("2024-10-31")
            .add();
    public static final Column VALID_UNTIL = D.day("valid_until", "First day on which it no longer holds.")
            .blank("for ever")
            .example("2029-10-31")
            .add();
    public static final Column CURRENCY = D.currency();
    public static final Table TABLE = D.done();

    private Duties() {}
}
