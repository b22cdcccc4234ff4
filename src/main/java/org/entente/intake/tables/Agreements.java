package org.entente.intake.tables;

/** Table {@code agreements}. */
public final class Agreements {
    private static final Declaration D = new Declaration(
            "agreements",
            "Countries whose originating goods count for one another: a free-trade agreement, or the content condition of a"
                    + " subsidy. Its rules stand in origin_rules.");

    public static final Column AGREEMENT = D.id("agreement", "Name that duties, origin_rules and subsidies use.")
            .example("tca")
            .add();
    public static final Column NAME = D.text("name", "Name in reports.")
            .blank("the short name")
            .example("EU–UK Trade and Cooperation Agreement")
            .add();
    public static final Column MEMBERS = D.reference(
                    "members",
                    "country, customs area or group; several with ; between",
                    "The zone: what originates in one of these countries counts as originating in each of them (cumulation).")
            .required()
            .example("EU; GB")
            .add();
    public static final Table TABLE = D.done();

    private Agreements() {}
}
