package org.entente.explain.flip;

import java.util.Arrays;
import java.util.BitSet;
import org.entente.solver.Problem;
import org.entente.solver.ProblemBuilder;

/**
 * A problem whose bounds move along straight lines with one parameter s, from s = 0 today to s = 1 at the far end: a demand's
 * volume, a capacity that stands, a ceiling. The plans of all s together are one problem with s as a further column.
 */
final class Parametric {
    private final Problem today;
    private final Problem far;
    private final Problem matrix;
    private final boolean rowsMove;
    private final int[] movingColumns;

    /**
     * @param matrix the problem whose coefficients hold for every s: either one's where they agree, else the one whose rows are
     *     valid for both; its right-hand sides then hold for every s, too
     */
    Parametric(Problem today, Problem far, Problem matrix) {
        this.today = today;
        this.far = far;
        this.matrix = matrix;
        this.rowsMove = sameMatrix(today, far);
        int[] moving = new int[today.columns()];
        int count = 0;
        for (int j = 0; j < today.columns(); j++) {
            if (today.lower()[j] != far.lower()[j] || today.upper()[j] != far.upper()[j]) {
                moving[count++] = j;
            }
        }
        this.movingColumns = Arrays.copyOf(moving, count);
    }

    /** Column of the parameter. */
    int parameter() {
        return today.columns();
    }

    /** The plans between two values of s. */
    Builder between(double from, double to) {
        return new Builder(from, to);
    }

    /** A problem over an interval of s, being put together. */
    final class Builder {
        private final ProblemBuilder problem = Problem.builder();

        private Builder(double from, double to) {
            columns(from, to);
            rows();
        }

        private void columns(double from, double to) {
            for (int j = 0; j < today.columns(); j++) {
                boolean moves = today.lower()[j] != far.lower()[j] || today.upper()[j] != far.upper()[j];
                // what moves is held by rows alone: a second bound would take their duals, and with them U's slope
                problem.column(
                        moves ? 0 : today.lower()[j],
                        moves ? Double.POSITIVE_INFINITY : today.upper()[j],
                        today.isInteger(j));
            }
            problem.column(from, to, false);
        }

        private void rows() {
            for (int i = 0; i < matrix.rows(); i++) {
                double low = rowsMove ? today.rowLower()[i] : matrix.rowLower()[i];
                double high = rowsMove ? today.rowUpper()[i] : matrix.rowUpper()[i];
                problem.row(low, high);
                double moved = rowsMove ? moved(i) : 0;
                if (moved != 0) {
                    problem.entry(i, parameter(), -moved);
                }
            }
            for (int j = 0; j < matrix.columns(); j++) {
                for (int k = matrix.columnStart()[j]; k < matrix.columnStart()[j + 1]; k++) {
                    problem.entry(matrix.rowIndex()[k], j, matrix.value()[k]);
                }
            }
            for (int j : movingColumns) {
                bound(j, today.lower()[j], far.lower()[j], true);
                if (Double.isFinite(today.upper()[j])) {
                    bound(j, today.upper()[j], far.upper()[j], false);
                }
            }
        }

        private double moved(int row) {
            double low = far.rowLower()[row] - today.rowLower()[row];
            double high = far.rowUpper()[row] - today.rowUpper()[row];
            return Double.isFinite(low) && low != 0 ? low : Double.isFinite(high) ? high : 0;
        }

        private void bound(int column, double here, double there, boolean lower) {
            int row = problem.row(lower ? here : Double.NEGATIVE_INFINITY, lower ? Double.POSITIVE_INFINITY : here);
            problem.entry(row, column, 1);
            problem.entry(row, parameter(), here - there);
        }

        /** Holds the whole columns at their values in a plan. */
        Builder holding(double[] plan) {
            for (int j = 0; j < today.columns(); j++) {
                if (today.isInteger(j)) {
                    double value = Math.rint(plan[j]);
                    problem.bounds(j, value, value);
                }
            }
            return this;
        }

        /** The case's own costs, less {@code slope · s}. */
        Builder costs(double slope) {
            for (int j = 0; j < today.columns(); j++) {
                problem.cost(j, today.cost()[j]);
            }
            problem.cost(parameter(), -slope);
            problem.offset(today.offset());
            return this;
        }

        /** Nothing but the parameter counts: least for 1, greatest for -1. */
        Builder parameterCosts(double cost) {
            problem.cost(parameter(), cost);
            return this;
        }

        /** Only plans that cost no more than {@code most + slope · s}. */
        Builder costingAtMost(double most, double slope) {
            int row = problem.row(Double.NEGATIVE_INFINITY, most - today.offset());
            for (int j = 0; j < today.columns(); j++) {
                if (today.cost()[j] != 0) {
                    problem.entry(row, j, today.cost()[j]);
                }
            }
            problem.entry(row, parameter(), -slope);
            return this;
        }

        Problem build() {
            return problem.build();
        }

        /** The problem with no column that must be whole; for those with {@link #holding}. */
        Problem buildLinear() {
            Problem whole = problem.build();
            return whole.linearWithin(whole.lower(), whole.upper());
        }
    }

    /**
     * Whether bounds alone differ, so that they can be moved together: costs agree, no bound appears or goes, and a row moves as
     * a whole.
     */
    static boolean fits(Problem today, Problem far, boolean matrixMayDiffer) {
        if (today.columns() != far.columns()
                || today.offset() != far.offset()
                || !Arrays.equals(today.cost(), far.cost())
                || !integers(today).equals(integers(far))) {
            return false;
        }
        for (int j = 0; j < today.columns(); j++) {
            if (!finiteMove(today.lower()[j], far.lower()[j]) || !finiteMove(today.upper()[j], far.upper()[j])) {
                return false;
            }
        }
        if (!sameMatrix(today, far)) {
            return matrixMayDiffer;
        }
        for (int i = 0; i < today.rows(); i++) {
            if (!finiteMove(today.rowLower()[i], far.rowLower()[i])
                    || !finiteMove(today.rowUpper()[i], far.rowUpper()[i])) {
                return false;
            }
            double low = far.rowLower()[i] - today.rowLower()[i];
            double high = far.rowUpper()[i] - today.rowUpper()[i];
            if (Double.isFinite(low) && Double.isFinite(high) && Math.abs(low - high) > 1e-9 * Math.abs(low)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all that moves does so along a straight line, being at share {@code way} of it in a problem between. */
    static boolean isStraight(Problem one, Problem between, Problem other, double way) {
        boolean straight = straight(one.lower(), between.lower(), other.lower(), way)
                && straight(one.upper(), between.upper(), other.upper(), way);
        return straight
                && (!sameMatrix(one, other)
                        || straight(one.rowLower(), between.rowLower(), other.rowLower(), way)
                                && straight(one.rowUpper(), between.rowUpper(), other.rowUpper(), way));
    }

    private static boolean straight(double[] one, double[] between, double[] other, double way) {
        boolean straight = one.length == between.length && one.length == other.length;
        for (int i = 0; straight && i < one.length; i++) {
            straight = one[i] == other[i] ? between[i] == one[i] : Effect.near(one[i], between[i], other[i], way);
        }
        return straight;
    }

    private static boolean sameMatrix(Problem one, Problem other) {
        return one.rows() == other.rows()
                && Arrays.equals(one.columnStart(), other.columnStart())
                && Arrays.equals(one.rowIndex(), other.rowIndex())
                && Arrays.equals(one.value(), other.value());
    }

    private static boolean finiteMove(double one, double other) {
        return one == other || Double.isFinite(one) && Double.isFinite(other);
    }

    private static BitSet integers(Problem problem) {
        BitSet integers = new BitSet();
        for (int j = 0; j < problem.columns(); j++) {
            integers.set(j, problem.isInteger(j));
        }
        return integers;
    }
}
