package org.entente.plan;

import org.entente.network.OriginRule;

/**
 * A clause of a rule of origin for one process in one period: {@code Σ_{i foreign} weight[i] ≤ cap}.
 *
 * @param weight by input: what one unit of the product counts of it when it is foreign
 * @param cap the most that may be foreign
 * @param base what shares are reckoned of: the ex-works price, or the value of the parts counted; 0 where values do not matter
 */
record Content(OriginRule rule, double[] weight, double cap, double base) {
    private static final double TOLERANCE = 1e-9;

    boolean isAverage() {
        return rule.calculation() == OriginRule.Calculation.AVERAGE
                && rule.kind().isOfValue();
    }

    /** Whether it holds when the foreign inputs weigh so much; what is met to the cent is met. */
    boolean allows(double foreign) {
        return foreign <= cap + TOLERANCE * Math.max(1, Math.abs(cap));
    }
}
