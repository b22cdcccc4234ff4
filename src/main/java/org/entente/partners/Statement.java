package org.entente.partners;

/**
 * Money of one company: of a period, or all periods as a present value. In the case's currency; every figure is positive as its name says.
 *
 * @param income what customers pay, less tax and distribution
 * @param received from other companies of the case: prices, costs passed on, work paid
 * @param paid to other companies of the case
 * @param cost paid to the world outside the case: material, work, energy, freight, duty, capital in stock, fixed cost, less subsidies
 * @param investment tooling, development and lines, paid to the world outside the case
 * @param residual what line modules that outlive the horizon are worth at its end
 * @param penalty price the case puts on promises missed; nobody is paid it, so it is in no profit
 */
public record Statement(
        double income, double received, double paid, double cost, double investment, double residual, double penalty) {
    static final Statement NOTHING = new Statement(0, 0, 0, 0, 0, 0, 0);

    /** What is left before investment. */
    public double profit() {
        return income + received - paid - cost;
    }

    /** What is left after investment, with what is left of it at the end. */
    public double cashFlow() {
        return profit() - investment + residual;
    }

    Statement plus(Statement other, double weight) {
        return new Statement(
                income + weight * other.income,
                received + weight * other.received,
                paid + weight * other.paid,
                cost + weight * other.cost,
                investment + weight * other.investment,
                residual + weight * other.residual,
                penalty + weight * other.penalty);
    }
}
