package org.entente.audit;

import java.util.Map;
import java.util.TreeMap;

/** A sum of columns with factors, and a constant. */
final class LinearSum {
    private final Map<Integer, Double> factors = new TreeMap<>();
    private double constant;

    static LinearSum of(int column) {
        return new LinearSum().plus(column, 1);
    }

    LinearSum plus(int column, double factor) {
        factors.merge(column, factor, Double::sum);
        return this;
    }

    LinearSum plus(LinearSum other, double factor) {
        other.factors.forEach((column, value) -> plus(column, value * factor));
        constant += other.constant * factor;
        return this;
    }

    LinearSum plus(double amount) {
        constant += amount;
        return this;
    }

    /** The sum times a factor, as a new one. */
    LinearSum times(double factor) {
        return new LinearSum().plus(this, factor);
    }

    Map<Integer, Double> factors() {
        return factors;
    }

    double constant() {
        return constant;
    }

    boolean isZero() {
        return constant == 0 && factors.values().stream().allMatch(factor -> factor == 0);
    }

    double at(double[] values) {
        double sum = constant;
        for (Map.Entry<Integer, Double> each : factors.entrySet()) {
            sum += each.getValue() * values[each.getKey()];
        }
        return sum;
    }
}
