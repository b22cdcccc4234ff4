package org.entente.intake.tables;

/** Table {@code stakes}. */
public final class Stakes {
    private static final Declaration D = new Declaration(
            "stakes",
            "A shareholding. What nobody named holds of a company belongs to others who are not named; owners who are no"
                    + " companies, such as a state, a person or a trust, stand in table companies too.");

    public static final Column OWNER = D.reference("owner", "company", "Who holds it.")
            .key()
            .required()
            .example("renault")
            .add();
    public static final Column OWNED = D.reference(
                    "owned", "company", "The company it is held in; the owner itself for treasury shares.")
            .key()
            .required()
            .example("horse")
            .add();
    public static final Column SHARE = D.share(
                    "share", 1, 1, "Share of the capital: what of its money belongs to the owner.")
            .required()
            .example("45%")
            .costs("counted = share through all tiers × profit of the company; 45 % × €1,000,000 = €450,000")
            .add();
    public static final Column VOTES = D.share(
                    "votes", 1, 1, "Share of all votes it carries; 0 for shares that do not vote, as in some trusts.")
            .blank("as much as the share", Double.NaN)
            .example("45%")
            .add();
    public static final Column VALID_FROM = D.day("valid_from", "First day.")
            .key()
            .blank("always")
            .example("2024-05-31")
            .add();
    public static final Column VALID_UNTIL = D.day("valid_until", "First day on which it is no longer held.")
            .blank("for ever")
            .example("2027-01-01")
            .add();
    public static final Table TABLE = D.done();

    private Stakes() {}
}
