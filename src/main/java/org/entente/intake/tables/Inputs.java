package org.entente.intake.tables;

/** Table {@code inputs}. */
public final class Inputs {
    private static final Declaration D = new Declaration("inputs", "A bill-of-materials line of a process.");

    public static final Column PROCESS = D.reference("process", "process", "The process that uses it.")
            .key()
            .required()
            .example("car-novo-mesto")
            .add();
    public static final Column PRODUCT = D.reference("product", "product", "What it uses.")
            .key()
            .required()
            .example("battery")
            .add();
    public static final Column QUANTITY = D.positive("quantity", "units per unit", "How much of it per unit made.")
            .usual(1e-4, 1e4)
            .within(1e-6, 1e6)
            .blank("1", 1)
            .given()
            .example("1")
            .costs("used = quantity × made; the cost is that of the process and lanes that bring the product")
            .add();
    public static final Table TABLE = D.done();

    private Inputs() {}
}
