package org.entente.plan;

import org.entente.network.Limit;

/**
 * A limit as a ratio of two sums over the columns: it holds when numerator ≤ value · denominator, or ≥ for a floor. The same
 * form makes the row and measures the plan, so that verdict and optimiser cannot disagree.
 *
 * @param value the limit's value in the form's unit, money in the case's currency
 * @param whyNoRow empty, or why the optimiser cannot hold this limit and it can only be reported
 */
record LimitForm(Limit limit, Affine numerator, Affine denominator, double value, String whyNoRow) {

    static LimitForm of(Limit limit, Affine numerator, Affine denominator, String whyNoRow) {
        return new LimitForm(limit, numerator, denominator, limit.value(), whyNoRow);
    }

    /** What a plan reaches, or NaN where the denominator is nothing. */
    double reached(double[] values) {
        double below = denominator.at(values);
        return below == 0 ? Double.NaN : numerator.at(values) / below;
    }
}
