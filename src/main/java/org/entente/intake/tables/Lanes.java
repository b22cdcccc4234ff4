package org.entente.intake.tables;

/** Table {@code lanes}. */
public final class Lanes {
    private static final Declaration D = new Declaration("lanes", "A transport link.");

    public static final Column FROM = D.reference("from", "site or group", "Where goods leave.")
            .key()
            .required()
            .example("ningde")
            .add();
    public static final Column TO = D.reference("to", "site or group", "Where they arrive.")
            .key()
            .required()
            .example("novo-mesto")
            .add();
    public static final Column PRODUCT = D.reference("product", "product or group", "What is carried.")
            .key()
            .blank("everything that can leave `from` and is of use at `to`")
            .example("battery")
            .add();
    public static final Column MODE = D.text("mode", "How it is carried: sea, rail, road, air, ro-ro.")
            .key()
            .example("sea")
            .add();
    public static final Column COST = D.amount("cost", "money per unit", "Freight per unit carried.")
            .perUnit()
            .example("38")
            .costs("freight = cost × quantity; €38 × 1,000 = €38,000")
            .add();
    public static final Column COST_PER_TONNE = D.amount("cost_per_tonne", "money per t", "Freight by mass.")
            .usual(0.1, 1e5)
            .within(1e-6, 1e12)
            .example("80")
            .costs("freight = cost_per_tonne × mass_kg ÷ 1000 × quantity; €80 × 210 kg ÷ 1000 × 1 = €16.80")
            .add();
    public static final Column LEAD_TIME_DAYS = D.amount("lead_time_days", "days", "Door to door.")
            .usual(0.01, 200)
            .within(1e-4, 3650)
            .example("45")
            .costs("stock under way = value × lead_time_days ÷ 365 × holding_rate; €3,000 × 45 ÷ 365 × 8 % = €29.59")
            .add();
    public static final Column CO2_KG = D.amount("co2_kg", "kg per unit", "Emissions per unit carried.")
            .usual(1e-5, 1e5)
            .within(1e-9, 1e8)
            .example("12")
            .add();
    public static final Column CO2_KG_PER_TONNE = D.amount("co2_kg_per_tonne", "kg per t", "Emissions by mass.")
            .usual(0.01, 1e5)
            .within(1e-6, 1e8)
            .example("150")
            .add();
    public static final Column INCOTERM = D.choice(
                    "incoterm",
                    "Incoterms 2020 rule between two companies: who pays freight (EXW, FCA, FAS, FOB: the buyer; C and D"
                            + " rules: the seller) and duty (the seller with DDP only).",
                    "EXW",
                    "FCA",
                    "FAS",
                    "FOB",
                    "CFR",
                    "CIF",
                    "CPT",
                    "CIP",
                    "DAP",
                    "DPU",
                    "DDP")
            .blank("DAP")
            .example("FOB")
            .add();
    public static final Column MAX_VOLUME = D.amount("max_volume", "units per year", "Greatest quantity.")
            .volume()
            .unlimited()
            .given()
            .example("150000")
            .add();
    public static final Column VALID_FROM = D.day("valid_from", "First day.")
            .blank("always")
            .example("2027-03-01")
            .add();
    public static final Column VALID_UNTIL = D.day("valid_until", "First day on which it no longer holds.")
            .blank("for ever")
            .example("2030-01-01")
            .add();
    public static final Column CURRENCY = D.currency();
    public static final Table TABLE = D.done();

    private Lanes() {}
}
