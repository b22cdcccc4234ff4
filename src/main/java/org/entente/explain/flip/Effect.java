package org.entente.explain.flip;

import java.util.Arrays;
import org.entente.solver.Problem;

/** What a figure changes in the mathematics. */
enum Effect {
    /** Nothing: it belongs to what nobody could use, or is only reported. */
    NONE,
    /** The objective alone: the plans that can be chosen stay the same. */
    COST,
    /** Bounds, right-hand sides or coefficients. */
    OTHER;

    private static final double ROUNDING = 1e-9;

    static Effect between(Problem one, Problem other) {
        boolean sameRows = one.columns() == other.columns()
                && one.rows() == other.rows()
                && Arrays.equals(one.columnStart(), other.columnStart())
                && Arrays.equals(one.rowIndex(), other.rowIndex())
                && Arrays.equals(one.value(), other.value())
                && Arrays.equals(one.lower(), other.lower())
                && Arrays.equals(one.upper(), other.upper())
                && Arrays.equals(one.rowLower(), other.rowLower())
                && Arrays.equals(one.rowUpper(), other.rowUpper());
        if (!sameRows) {
            return OTHER;
        }
        return one.offset() == other.offset() && Arrays.equals(one.cost(), other.cost()) ? NONE : COST;
    }

    /** Whether the objective at {@code between} is the straight line from one end to the other, at share {@code way}. */
    static boolean isStraight(Problem one, Problem between, Problem other, double way) {
        if (!near(one.offset(), between.offset(), other.offset(), way)) {
            return false;
        }
        for (int j = 0; j < one.columns(); j++) {
            if (!near(one.cost()[j], between.cost()[j], other.cost()[j], way)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a number between is that of the straight line, but for rounding. */
    static boolean near(double one, double between, double other, double way) {
        double expected = one + way * (other - one);
        double size = Math.max(Math.abs(one), Math.abs(other));
        return Math.abs(between - expected) <= ROUNDING * size;
    }
}
