package org.entente.intake.tables;

/** Table {@code sources}. */
public final class Sources {
    private static final Declaration D = new Declaration("sources", "A piece of evidence.");

    public static final Column SOURCE =
            D.id("source", "Name other tables use.").example("T1").add();
    public static final Column TITLE = D.text("title", "What it is, or what it says.")
            .example("Price of the Twingo E-Tech")
            .add();
    public static final Column PUBLISHER =
            D.text("publisher", "Who published it.").example("Reuters").add();
    public static final Column DATE =
            D.text("date", "When.").example("2026-02-03").add();
    public static final Column ADDRESS = D.text("address", "Where to find it.")
            .example("https://example.org/twingo")
            .add();
    public static final Table TABLE = D.rest();

    private Sources() {}
}
