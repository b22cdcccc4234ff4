package org.entente.solver;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a check outside the solver says of an answer: how far the point is from meeting the problem, and for an LP with
 * duals whether they prove it best.
 *
 * <p>Each "scaled" figure is the violation divided by 1 + the size of what it is measured against (a bound, or the largest
 * term of its row or sum), so that one tolerance, both absolute and relative, serves problems in euros and in millions.
 *
 * @param rowViolation largest distance of a row's activity from its range, in the row's unit
 * @param rowViolationScaled the largest such distance after scaling
 * @param worstRow the row of the latter, or −1 when all rows hold exactly
 * @param boundViolation largest distance of a value from its column's bounds
 * @param boundViolationScaled the largest such distance after scaling
 * @param integralityViolation largest distance of an integer column's value from a whole number
 * @param objective recomputed from the values, offset included
 * @param objectiveErrorScaled distance between the recomputed and the claimed objective, scaled
 * @param dual what the duals prove, or null where there are none
 */
public record Certificate(
        double rowViolation,
        double rowViolationScaled,
        int worstRow,
        double boundViolation,
        double boundViolationScaled,
        double integralityViolation,
        double objective,
        double objectiveErrorScaled,
        @Nullable DualCertificate dual) {

    /**
     * How much may be missing.
     *
     * @param feasibility scaled violation of rows and bounds, and scaled error of the objective
     * @param integrality distance from a whole number
     * @param dual scaled violation of the duals' signs, and scaled gap between primal and dual objective
     */
    public record Tolerances(double feasibility, double integrality, double dual) {
        public static final Tolerances DEFAULT = new Tolerances(1e-6, 1e-5, 1e-6);
    }

    /** Checks a point and, if given, the duals of an LP's optimum. */
    public static Certificate check(
            Problem problem, double[] values, double claimedObjective, double @Nullable [] rowDuals) {
        return new PrimalCheck(problem, values)
                .certificate(
                        claimedObjective, rowDuals == null ? null : DualCertificate.check(problem, values, rowDuals));
    }

    /** Whether the point meets the problem and its objective is what was claimed. */
    public boolean primalPasses(Tolerances tolerances) {
        return rowViolationScaled <= tolerances.feasibility
                && boundViolationScaled <= tolerances.feasibility
                && integralityViolation <= tolerances.integrality
                && objectiveErrorScaled <= tolerances.feasibility;
    }

    /** Whether the point passes and the duals, if any, prove that it is best. */
    public boolean passes(Tolerances tolerances) {
        return primalPasses(tolerances) && (dual == null || dual.passes(tolerances.dual));
    }

    /**
     * Lets an engine's outcome through only if it stands: integer values are rounded to whole numbers where the point still
     * holds after that, an answer that fails the check becomes one of status {@link Status#FAILED} whose message has the
     * figures, with the point itself kept only if it meets the problem.
     */
    public static Outcome confirm(Problem problem, Outcome outcome) {
        double[] values = outcome.values();
        if (values == null) {
            return outcome;
        }
        double[] rounded = rounded(problem, values);
        double objective = problem.objectiveAt(rounded);
        Certificate certificate = check(problem, rounded, objective, outcome.rowDuals());
        if (!certificate.primalPasses(Tolerances.DEFAULT)) {
            rounded = values;
            objective = outcome.objective();
            certificate = check(problem, rounded, objective, outcome.rowDuals());
        }
        if (certificate.passes(Tolerances.DEFAULT)) {
            return outcome.with(outcome.status(), objective, rounded, outcome.message());
        }
        boolean keep = certificate.primalPasses(Tolerances.DEFAULT);
        return outcome.with(
                Status.FAILED,
                keep ? objective : Double.NaN,
                keep ? rounded : null,
                "the answer fails the check outside the solver: " + certificate.figures());
    }

    /** The figures in one line, for a log or a message. */
    public String figures() {
        return String.format(
                Locale.ROOT,
                "rows off by %.2e (row %d, scaled %.2e), bounds by %.2e, whole numbers by %.2e, objective by %.2e scaled%s",
                rowViolation,
                worstRow,
                rowViolationScaled,
                boundViolation,
                integralityViolation,
                objectiveErrorScaled,
                dual == null ? "" : ", " + dual.figures());
    }

    private static double[] rounded(Problem problem, double[] values) {
        if (!problem.hasIntegers()) {
            return values;
        }
        double[] rounded = values.clone();
        for (int j = 0; j < rounded.length; j++) {
            // Adding zero makes a negative zero a plain one.
            double whole = Math.rint(rounded[j]) + 0.0;
            if (problem.isInteger(j) && Math.abs(rounded[j] - whole) <= Tolerances.DEFAULT.integrality) {
                rounded[j] = whole;
            }
        }
        return rounded;
    }
}
