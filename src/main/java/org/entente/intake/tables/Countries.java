package org.entente.intake.tables;

/** Table {@code countries}. */
public final class Countries {
    private static final Declaration D = new Declaration(
            "countries", "A country. The table may be left out: then every country is a customs area of its own.");

    public static final Column COUNTRY =
            D.id("country", "ISO 3166-1 alpha-2 code.").example("SI").add();
    public static final Column NAME =
            D.text("name", "Name.").blank("the code").example("Slovenia").add();
    public static final Column CUSTOMS_AREA = D.column(
                    "customs_area", new Type.Id(), "Customs union it belongs to; goods move without duty inside it.")
            .blank("the country itself")
            .example("EU")
            .add();
    public static final Table TABLE = D.done();

    private Countries() {}
}
