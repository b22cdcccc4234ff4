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
    public static final Column PRODUCER = D.reference("producer", "company", "The producer it applies to.")
            .key()
            .blank("all")
            .example("geely")
            .add();
    public static final Column RATE = D.share("rate", 1.5, 10, "Share of the customs value.")
            .required()
            .example("10%")
            .costs(
                    "duty = rate × (price or value, plus freight where the buyer pays it); 10 % × (€12,000 + €600) = €1,260")
            .add();
    public static final Column KIND = D.choice(
                    "kind",
                    "Third-country duty (mfn), a preference that replaces it, or a countervailing duty on top.",
                    "mfn",
                    "preference",
                    "countervailing")
            .key()
            .blank("mfn")
            .example("countervailing")
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
    public static final Table TABLE = D.done();

    private Duties() {}
}
