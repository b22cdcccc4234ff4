package org.entente.plan;

import org.entente.solver.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The sizes of a model's numbers. Solvers calculate with sixteen digits and keep rows to a millionth: beyond some size they refuse a
 * model, or answer wrongly. Where a number lies beyond, its cells are said before anything is solved.
 */
final class Magnitudes {
    /** Of coefficients and bounds; HiGHS refuses coefficients above 1e15. */
    static final double GREATEST = 1e13;

    /** Of the money per unit of a decision. */
    static final double GREATEST_COST = 1e17;

    /** Of coefficients: what is smaller HiGHS takes for nothing. */
    static final double FINEST = 1e-9;

    /** From here on a bound stands for none. */
    static final double NO_BOUND = 1e20;

    private final Problem problem;

    private Magnitudes(Problem problem) {
        this.problem = problem;
    }

    /** Throws {@link UnplannableException} with the cells where a number is too large or too small to calculate with. */
    static void check(Model model) {
        NumberPlace place = new Magnitudes(model.problem()).beyond();
        if (place != null) {
            throw new UnplannableException(CellTrace.refusal(model, place));
        }
    }

    private @Nullable NumberPlace beyond() {
        double[] greatest = new double[problem.rows()];
        boolean fine = false;
        for (int j = 0; j < problem.columns(); j++) {
            for (int k = problem.columnStart()[j]; k < problem.columnStart()[j + 1]; k++) {
                double size = Math.abs(problem.value()[k]);
                int row = problem.rowIndex()[k];
                if (!(size <= GREATEST)) {
                    return new NumberPlace(row, j, problem.value()[k]);
                }
                greatest[row] = Math.max(greatest[row], size);
                fine |= size > 0 && size < FINEST;
            }
            if (!(Math.abs(problem.cost()[j]) <= GREATEST_COST)) {
                return new NumberPlace(-1, j, problem.cost()[j]);
            }
            if (isBeyond(problem.lower()[j]) || isBeyond(problem.upper()[j])) {
                return new NumberPlace(-1, j, isBeyond(problem.upper()[j]) ? problem.upper()[j] : problem.lower()[j]);
            }
        }
        for (int i = 0; i < problem.rows(); i++) {
            if (isBeyond(problem.rowLower()[i]) || isBeyond(problem.rowUpper()[i])) {
                return new NumberPlace(
                        i, -1, isBeyond(problem.rowUpper()[i]) ? problem.rowUpper()[i] : problem.rowLower()[i]);
            }
        }
        return fine ? finer(greatest) : null;
    }

    private static boolean isBeyond(double bound) {
        double size = Math.abs(bound);
        return Double.isNaN(bound) || size > GREATEST && size < NO_BOUND;
    }

    /** A coefficient that a solver would drop although it says something beside the others of its row. */
    private @Nullable NumberPlace finer(double[] greatest) {
        for (int j = 0; j < problem.columns(); j++) {
            for (int k = problem.columnStart()[j]; k < problem.columnStart()[j + 1]; k++) {
                double size = Math.abs(problem.value()[k]);
                int row = problem.rowIndex()[k];
                if (size > 0 && size < FINEST && size > greatest[row] * FINEST) {
                    return new NumberPlace(row, j, problem.value()[k]);
                }
            }
        }
        return null;
    }
}
