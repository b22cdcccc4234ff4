package org.entente.plan;

import java.util.Arrays;
import org.entente.solver.ProblemBuilder;

/** A sum of columns with coefficients, and a constant. */
final class Affine {
    private int[] columns = new int[8];
    private double[] coefficients = new double[8];
    private int size;
    private double constant;

    static Affine of(double constant) {
        Affine sum = new Affine();
        sum.constant = constant;
        return sum;
    }

    /** Adds {@code coefficient · column}, or a constant when the column is {@link Journal#FIXED}. */
    void add(int column, double coefficient) {
        if (column == Journal.FIXED) {
            constant += coefficient;
            return;
        }
        if (size == columns.length) {
            columns = Arrays.copyOf(columns, size * 2);
            coefficients = Arrays.copyOf(coefficients, size * 2);
        }
        columns[size] = column;
        coefficients[size] = coefficient;
        size++;
    }

    /** Adds the columns' coefficients, times {@code factor}, to a sum by column. */
    void addTo(double[] sum, double factor) {
        for (int i = 0; i < size; i++) {
            if (columns[i] < sum.length) {
                sum[columns[i]] += coefficients[i] * factor;
            }
        }
    }

    double constant() {
        return constant;
    }

    double at(double[] values) {
        double sum = constant;
        for (int i = 0; i < size; i++) {
            sum += coefficients[i] * values[columns[i]];
        }
        return sum;
    }

    /** Adds the columns, times {@code factor}, to a row; the constant is the caller's to put on the other side. */
    void addTo(ProblemBuilder problem, int row, double factor) {
        for (int i = 0; i < size; i++) {
            problem.entry(row, columns[i], coefficients[i] * factor);
        }
    }
}
