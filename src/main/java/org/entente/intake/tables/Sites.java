package org.entente.intake.tables;

/** Table {@code sites}. */
public final class Sites {
    private static final Declaration D =
            new Declaration("sites", "A plant, supplier, development centre, port or market.");

    public static final Column SITE =
            D.id("site", "Name other tables use.").example("novo-mesto").add();
    public static final Column NAME = D.text("name", "Name in reports.")
            .blank("the short name")
            .example("Novo mesto")
            .add();
    public static final Column COMPANY = D.reference("company", "company", "Who owns it.")
            .required()
            .example("revoz")
            .add();
    public static final Column COUNTRY = D.reference("country", "country", "Where it stands.")
            .blank("its company's country")
            .example("SI")
            .add();
    public static final Column LATITUDE = D.number("latitude", "degrees north", -90, 90, "For the map.")
            .usual(-90, 90)
            .within(1e-9, 90)
            .blank("not on the map", Double.NaN)
            .given()
            .example("45.80")
            .add();
    public static final Column LONGITUDE = D.number("longitude", "degrees east", -180, 180, "For the map.")
            .usual(-180, 180)
            .within(1e-9, 180)
            .blank("not on the map", Double.NaN)
            .given()
            .example("15.17")
            .add();
    public static final Column ROLE = D.choice("role", "What it is.", "plant", "supplier", "centre", "port", "market")
            .blank("plant")
            .example("plant")
            .add();
    public static final Column LABOUR_COST = D.amount(
                    "labour_cost", "money per h", "Labour cost, all charges included.")
            .usual(0.5, 300)
            .within(1e-6, 1e9)
            .example("27")
            .costs("labour cost = labour_hours × labour_cost × quantity; 10 h × €27 × 1 = €270")
            .add();
    public static final Column ENERGY_COST = D.amount("energy_cost", "money per kWh", "Energy cost.")
            .usual(0.005, 2)
            .within(1e-6, 1e9)
            .example("0.15")
            .costs("energy cost = energy_kwh × energy_cost × quantity; 800 kWh × €0.15 × 1 = €120")
            .add();
    public static final Column CURRENCY = D.currency();
    public static final Table TABLE = D.done();

    private Sites() {}
}
