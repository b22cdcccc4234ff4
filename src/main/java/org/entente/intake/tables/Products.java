package org.entente.intake.tables;

/** Table {@code products}. */
public final class Products {
    private static final Declaration D =
            new Declaration("products", "A part, assembly, vehicle, software layer or service.");

    public static final Column PRODUCT =
            D.id("product", "Name other tables use.").example("battery").add();
    public static final Column NAME = D.text("name", "Name in reports.")
            .blank("the short name")
            .example("LFP battery 27.5 kWh")
            .add();
    public static final Column UNIT =
            D.text("unit", "What one of it is.").blank("piece").example("piece").add();
    public static final Column MASS_KG = D.amount("mass_kg", "kg per unit", "Mass of one unit.")
            .usual(1e-5, 1e5)
            .within(1e-9, 1e9)
            .example("210")
            .costs("enters freight where a lane has cost_per_tonne: 210 kg ÷ 1000 × €80 = €16.80")
            .add();
    public static final Column HS_CODE = D.text("hs_code", "Harmonised System code, digits only.")
            .blank("no duty by code")
            .example("850760")
            .add();
    public static final Column VALUE = D.amount(
                    "value", "money per unit", "Value for customs and stock where no transfer price says otherwise.")
            .perUnit()
            .example("2300")
            .costs("duty = rate × value; 1.3 % × €2,300 = €29.90; stock capital = stock × value × (holding_rate −"
                    + " discount_rate) × years, with stock_capital holding_rate")
            .add();
    public static final Column CURRENCY = D.currency();
    public static final Column CORE = D.column(
                    "core", new Type.YesNo(), "Whether it belongs to what the owner wants to keep in its own hands.")
            .blank("no", 0)
            .example("yes")
            .add();
    public static final Table TABLE = D.done();

    private Products() {}
}
