package org.entente.intake.tables;

/** Table {@code origin_rules}. */
public final class OriginRules {
    private static final Declaration D = new Declaration(
            "origin_rules",
            "A clause of a rule of origin. Clauses of one alternative hold together; one alternative that holds is enough. Of the"
                    + " rules that match a product the most specific counts: the product, then the longer HS code. What no"
                    + " rule matches originates where it is made in a member country.");

    public static final Column AGREEMENT = D.reference("agreement", "agreement", "The agreement it belongs to.")
            .key()
            .required()
            .example("tca")
            .add();
    public static final Column PRODUCT = D.reference("product", "product", "The product it rules.")
            .key()
            .blank("it goes by hs_code")
            .example("car")
            .add();
    public static final Column HS_CODE = D.text("hs_code", "Leading digits of the HS codes it rules, `*` for all.")
            .key()
            .blank("it names a product")
            .example("8703")
            .add();
    public static final Column ALTERNATIVE = D.text(
                    "alternative", "Which of several ways to qualify the clause belongs to.")
            .key()
            .blank("the only one")
            .example("a")
            .add();
    public static final Column KIND = D.choice(
                    "kind",
                    "What is asked. max_foreign: foreign materials are at most a share of the ex-works price (MaxNOM); parts: at"
                            + " least a share of the value of the materials counted originates (local content);"
                            + " chapter_shift, heading_shift, subheading_shift: foreign materials are of another chapter (2"
                            + " digits), heading (4) or subheading (6) than the product, but for a tolerance; originating: the"
                            + " materials counted originate; made_there: made in a member country from whatever.",
                    "max_foreign",
                    "parts",
                    "chapter_shift",
                    "heading_shift",
                    "subheading_shift",
                    "originating",
                    "made_there")
            .key()
            .required()
            .example("max_foreign")
            .add();
    public static final Column SHARE = D.share(
                    "share",
                    1,
                    1,
                    "For max_foreign the greatest share, for parts the least; for a shift the tolerance, share of the"
                            + " ex-works price.")
            .example("45%")
            .add();
    public static final Column INPUTS = D.reference("inputs", "product or group", "The materials it counts.")
            .key()
            .blank("all")
            .example("battery")
            .add();
    public static final Column INPUT_HS_CODE = D.text(
                    "input_hs_code", "The materials it counts, by leading digits of their HS code.")
            .key()
            .blank("all")
            .example("8507")
            .add();
    public static final Column CALCULATION = D.choice(
                    "calculation",
                    "Whether each unit must pass (unit), or what a process makes as originating in a period on average.",
                    "unit",
                    "average")
            .blank("unit")
            .example("unit")
            .add();
    public static final Column VALID_FROM = D.day("valid_from", "First day.")
            .key()
            .blank("always")
            .example("2027-01-01")
            .add();
    public static final Column VALID_UNTIL = D.day("valid_until", "First day on which it no longer holds.")
            .blank("for ever")
            .example("2032-01-01")
            .add();
    public static final Column ARTICLE = D.text("article", "Where the law says so.")
            .example("TCA, Annex 3, 8703")
            .add();
    public static final Table TABLE = D.done();

    private OriginRules() {}
}
