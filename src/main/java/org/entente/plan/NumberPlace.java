package org.entente.plan;

import org.entente.solver.Problem;

/** A number of a model: in which row or column, −1 for none. */
record NumberPlace(int row, int column, double value) {

    /** The largest and the smallest number of a problem by size; zeros and bounds that stand for none left out. */
    static NumberPlace[] ends(Problem problem) {
        NumberPlace[] ends = {new NumberPlace(-1, -1, 0), new NumberPlace(-1, -1, Double.POSITIVE_INFINITY)};
        for (int j = 0; j < problem.columns(); j++) {
            for (int k = problem.columnStart()[j]; k < problem.columnStart()[j + 1]; k++) {
                take(ends, problem.rowIndex()[k], j, problem.value()[k]);
            }
            take(ends, -1, j, problem.cost()[j]);
            take(ends, -1, j, problem.upper()[j]);
        }
        for (int i = 0; i < problem.rows(); i++) {
            take(ends, i, -1, problem.rowLower()[i]);
            take(ends, i, -1, problem.rowUpper()[i]);
        }
        return ends;
    }

    private static void take(NumberPlace[] ends, int row, int column, double value) {
        double size = Math.abs(value);
        if (size > 0 && size < Magnitudes.NO_BOUND) {
            if (size > Math.abs(ends[0].value)) {
                ends[0] = new NumberPlace(row, column, value);
            }
            if (size < Math.abs(ends[1].value)) {
                ends[1] = new NumberPlace(row, column, value);
            }
        }
    }
}
