package org.entente.intake.tables;

/** Table {@code companies}. */
public final class Companies {
    private static final Declaration D = new Declaration("companies", "A legal entity.");

    public static final Column COMPANY =
            D.id("company", "Name other tables use.").example("renault").add();
    public static final Column NAME = D.text("name", "Name in reports.")
            .blank("the short name")
            .example("Renault s.a.s.")
            .add();
    public static final Column COUNTRY = D.reference("country", "country", "Where it is seated.")
            .required()
            .example("FR")
            .add();
    public static final Column GROUP = D.reference("group", "company", "The company it wholly belongs to.")
            .blank("it stands alone")
            .example("renault-group")
            .add();
    public static final Column PRICING = D.choice(
                    "pricing",
                    "How it charges its customers: by table prices, or its costs with a markup (open book).",
                    "price",
                    "open_book")
            .blank("price")
            .example("open_book")
            .add();
    public static final Column MARKUP = D.share("markup", 1, 10, "What an open-book supplier adds to its costs.")
            .example("6%")
            .costs("price = costs × (1 + markup); €2,000 × 1.06 = €2,120")
            .add();
    public static final Table TABLE = D.done();

    private Companies() {}
}
