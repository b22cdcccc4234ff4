package org.entente.solver;

import java.util.Locale;

/**
 * What the row duals of an LP prove. Reduced costs are computed anew from them: {@code d = cost − Aᵀy}.
 *
 * <p>For every feasible x, {@code cost·x = y·Ax + d·x}, and each product is at least what it is at the bound its sign points
 * to: the lower one for a positive multiplier, the upper one for a negative. The sum of those is a bound on the optimum.
 *
 * @param bound that sum, offset included; −infinity when a multiplier of more than 1e-9 points to an infinite bound
 * @param infeasibility largest multiplier that points to an infinite bound, scaled by the largest term it was computed from
 * @param gapScaled what the products at the point exceed those at the bounds by, each multiplier's share added up (infinite
 *     bounds left out, they count under {@code infeasibility}; multipliers within the engines' own tolerance left out),
 *     scaled by 1 + the size of the objective
 */
public record DualCertificate(double bound, double infeasibility, double gapScaled) {
    /** Multipliers below this are rounding: an infinite bound makes nothing of them. */
    private static final double NOISE = 1e-9;

    /** Multipliers below this may have either sign by every engine's own tolerance, so they are no gap of the answer. */
    private static final double TOLERATED = 2e-7;

    static DualCertificate check(Problem problem, double[] values, double[] rowDuals) {
        Sum sum = new Sum(problem.offset());
        double[] activity = problem.activityAt(values);
        for (int i = 0; i < rowDuals.length; i++) {
            sum.add(rowDuals[i], 1 + Math.abs(rowDuals[i]), activity[i], problem.rowLower()[i], problem.rowUpper()[i]);
        }
        for (int j = 0; j < problem.columns(); j++) {
            double reducedCost = problem.cost()[j];
            double largest = Math.abs(reducedCost);
            for (int k = problem.columnStart()[j]; k < problem.columnStart()[j + 1]; k++) {
                double term = problem.value()[k] * rowDuals[problem.rowIndex()[k]];
                reducedCost -= term;
                largest = Math.max(largest, Math.abs(term));
            }
            sum.add(reducedCost, 1 + largest, values[j], problem.lower()[j], problem.upper()[j]);
        }
        double objective = problem.objectiveAt(values);
        return new DualCertificate(
                sum.bound, sum.infeasibility, sum.gap / (1 + Math.max(Math.abs(objective), sum.largest)));
    }

    /** Whether the duals prove the point best, up to a tolerance. */
    boolean passes(double tolerance) {
        return infeasibility <= tolerance && gapScaled <= tolerance;
    }

    String figures() {
        return String.format(
                Locale.ROOT,
                "dual bound %.9g, multipliers of the wrong sign up to %.2e, gap to the dual objective %.2e scaled",
                bound,
                infeasibility,
                gapScaled);
    }

    /** Adds up multiplier × bound. */
    private static final class Sum {
        private double bound;
        private double infeasibility;
        private double gap;
        private double largest;

        Sum(double offset) {
            bound = offset;
        }

        void add(double multiplier, double size, double at, double low, double high) {
            if (multiplier == 0) {
                return;
            }
            double end = multiplier > 0 ? low : high;
            if (Double.isNaN(multiplier)) {
                infeasibility = Double.POSITIVE_INFINITY;
            } else if (Double.isInfinite(end)) {
                infeasibility = Math.max(infeasibility, Math.abs(multiplier) / size);
                if (Math.abs(multiplier) > NOISE * size) {
                    bound = Double.NEGATIVE_INFINITY;
                }
            } else {
                bound += multiplier * end;
                gap += Math.abs(multiplier) > TOLERATED * size ? Math.max(0, multiplier * (at - end)) : 0;
                largest = Math.max(largest, Math.abs(multiplier * end));
            }
        }
    }
}
