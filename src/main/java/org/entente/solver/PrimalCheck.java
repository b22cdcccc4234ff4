package org.entente.solver;

import org.jspecify.annotations.Nullable;

/** Measures how far a point is from meeting a problem, in one pass over the matrix. */
final class PrimalCheck {
    private final Problem problem;
    private final double[] values;
    private double rowViolation;
    private double rowViolationScaled;
    private int worstRow = -1;
    private double boundViolation;
    private double boundViolationScaled;
    private double integralityViolation;
    private double objective;
    private double largestCost;

    PrimalCheck(Problem problem, double[] values) {
        this.problem = problem;
        this.values = values;
        if (values.length != problem.columns()) {
            throw new IllegalArgumentException(
                    "a point of " + values.length + " values for a problem of " + problem.columns() + " columns");
        }
        columns();
        rows();
    }

    Certificate certificate(double claimedObjective, @Nullable DualCertificate dual) {
        double error = Math.abs(claimedObjective - objective) / (1 + Math.max(Math.abs(objective), largestCost));
        return new Certificate(
                rowViolation,
                rowViolationScaled,
                worstRow,
                boundViolation,
                boundViolationScaled,
                integralityViolation,
                objective,
                // Not a number is as far off as can be, and must not pass a comparison by being neither.
                Double.isNaN(error) ? Double.POSITIVE_INFINITY : error,
                dual);
    }

    private void columns() {
        objective = problem.offset();
        for (int j = 0; j < values.length; j++) {
            double x = values[j];
            double cost = problem.cost()[j] * x;
            objective += cost;
            largestCost = Math.max(largestCost, Math.abs(cost));
            double off = outside(x, problem.lower()[j], problem.upper()[j]);
            boundViolation = Math.max(boundViolation, off);
            boundViolationScaled = Math.max(boundViolationScaled, scaled(off, x));
            if (problem.isInteger(j)) {
                integralityViolation = Math.max(integralityViolation, Math.abs(x - Math.rint(x)));
            }
        }
    }

    private void rows() {
        double[] activity = new double[problem.rows()];
        double[] largest = new double[problem.rows()];
        int[] start = problem.columnStart();
        int[] index = problem.rowIndex();
        double[] entry = problem.value();
        for (int j = 0; j < values.length; j++) {
            double x = values[j];
            if (x == 0) {
                continue;
            }
            for (int k = start[j]; k < start[j + 1]; k++) {
                double term = entry[k] * x;
                activity[index[k]] += term;
                largest[index[k]] = Math.max(largest[index[k]], Math.abs(term));
            }
        }
        for (int i = 0; i < activity.length; i++) {
            double off = outside(activity[i], problem.rowLower()[i], problem.rowUpper()[i]);
            double scaled = scaled(off, Math.max(largest[i], Math.abs(activity[i])));
            rowViolation = Math.max(rowViolation, off);
            if (scaled > rowViolationScaled) {
                rowViolationScaled = scaled;
                worstRow = i;
            }
        }
    }

    private static double scaled(double off, double size) {
        return Double.isInfinite(off) ? off : off / (1 + Math.abs(size));
    }

    /** How far a value lies outside a range; infinitely far where it is not a number. */
    private static double outside(double value, double low, double high) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(0, Math.max(low - value, value - high));
    }
}
