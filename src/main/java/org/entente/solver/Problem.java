package org.entente.solver;

import java.util.BitSet;
import java.util.function.IntFunction;

/**
 * A mixed-integer linear problem: minimise {@code offset + cost·x} subject to {@code rowLower ≤ A x ≤ rowUpper} and {@code
 * lower ≤ x ≤ upper}, some x whole.
 *
 * <p>A is stored by column: the entries of column j are {@code rowIndex[k], value[k]} for {@code k} in {@code
 * columnStart[j] … columnStart[j + 1] − 1}. The arrays are handed out as they are, so that a solver can take them without
 * a copy; readers must not write to them.
 */
public final class Problem {
    private final double offset;
    private final double[] cost;
    private final double[] lower;
    private final double[] upper;
    private final BitSet integer;
    private final double[] rowLower;
    private final double[] rowUpper;
    private final int[] columnStart;
    private final int[] rowIndex;
    private final double[] value;
    private final IntFunction<String> columnName;
    private final IntFunction<String> rowName;

    /** For the builder and for readers of a stored problem; the arrays are taken over, not copied. */
    public Problem(
            double offset,
            double[] cost,
            double[] lower,
            double[] upper,
            BitSet integer,
            double[] rowLower,
            double[] rowUpper,
            int[] columnStart,
            int[] rowIndex,
            double[] value,
            IntFunction<String> columnName,
            IntFunction<String> rowName) {
        this.offset = offset;
        this.cost = cost;
        this.lower = lower;
        this.upper = upper;
        this.integer = integer;
        this.rowLower = rowLower;
        this.rowUpper = rowUpper;
        this.columnStart = columnStart;
        this.rowIndex = rowIndex;
        this.value = value;
        this.columnName = columnName;
        this.rowName = rowName;
    }

    public static ProblemBuilder builder() {
        return new ProblemBuilder();
    }

    public int columns() {
        return cost.length;
    }

    public int rows() {
        return rowLower.length;
    }

    public int nonzeros() {
        return columnStart[columns()];
    }

    public boolean isInteger(int column) {
        return integer.get(column);
    }

    public boolean hasIntegers() {
        return !integer.isEmpty();
    }

    public double offset() {
        return offset;
    }

    public double[] cost() {
        return cost;
    }

    public double[] lower() {
        return lower;
    }

    public double[] upper() {
        return upper;
    }

    public double[] rowLower() {
        return rowLower;
    }

    public double[] rowUpper() {
        return rowUpper;
    }

    public int[] columnStart() {
        return columnStart;
    }

    public int[] rowIndex() {
        return rowIndex;
    }

    public double[] value() {
        return value;
    }

    /** A readable name, made on demand: names cost nothing until a model is exported or a message is written. */
    public String columnName(int column) {
        return columnName.apply(column);
    }

    public String rowName(int row) {
        return rowName.apply(row);
    }

    /** The linear problem left when columns are held between other bounds and none need be whole; shares the other arrays. */
    public Problem linearWithin(double[] otherLower, double[] otherUpper) {
        return new Problem(
                offset,
                cost,
                otherLower,
                otherUpper,
                new BitSet(),
                rowLower,
                rowUpper,
                columnStart,
                rowIndex,
                value,
                columnName,
                rowName);
    }

    /** The same problem with other bounds on its columns; shares all other arrays. */
    public Problem within(double[] otherLower, double[] otherUpper) {
        return new Problem(
                offset,
                cost,
                otherLower,
                otherUpper,
                integer,
                rowLower,
                rowUpper,
                columnStart,
                rowIndex,
                value,
                columnName,
                rowName);
    }

    /** The same problem with another objective; shares all other arrays. */
    public Problem withObjective(double otherOffset, double[] otherCost) {
        return new Problem(
                otherOffset,
                otherCost,
                lower,
                upper,
                integer,
                rowLower,
                rowUpper,
                columnStart,
                rowIndex,
                value,
                columnName,
                rowName);
    }

    /** The objective at a point, offset included. */
    public double objectiveAt(double[] x) {
        double sum = offset;
        for (int j = 0; j < cost.length; j++) {
            sum += cost[j] * x[j];
        }
        return sum;
    }

    /** A x, one entry per row. */
    public double[] activityAt(double[] x) {
        double[] activity = new double[rows()];
        for (int j = 0; j < cost.length; j++) {
            double xj = x[j];
            if (xj == 0) {
                continue;
            }
            for (int k = columnStart[j]; k < columnStart[j + 1]; k++) {
                activity[rowIndex[k]] += value[k] * xj;
            }
        }
        return activity;
    }
}
