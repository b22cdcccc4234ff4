package org.entente.explain.flip;

/**
 * What was proven at one value of a figure.
 *
 * @param value of the figure, in its unit
 * @param objective present value of net cost of the best plan there; infinite where nothing can be planned
 * @param bound no plan is better than this
 */
public record Proof(double value, double objective, double bound) {
    /** Whether there is a plan at all. */
    public boolean feasible() {
        return Double.isFinite(objective);
    }
}
