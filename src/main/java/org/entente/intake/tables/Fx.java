package org.entente.intake.tables;

/** Table {@code fx}. */
public final class Fx {
    private static final Declaration D = new Declaration("fx", "The rate of a currency in a period.");

    public static final Column CURRENCY =
            D.id("currency", "Currency, ISO 4217.").example("CNY").add();
    public static final Column PERIOD = D.reference("period", "period", "Period in which the rate holds.")
            .key()
            .blank("every period that has no row of its own")
            .example("2027")
            .add();
    public static final Column RATE = D.positive(
                    "rate", "case currency per unit", "Units of the case's currency for one unit of this one.")
            .usual(1e-5, 100)
            .within(1e-6, 1e6)
            .required()
            .example("0.12")
            .costs("amount in the case's currency = amount × rate; CNY 1,000 × 0.12 = €120")
            .add();
    public static final Table TABLE = D.done();

    private Fx() {}
}
