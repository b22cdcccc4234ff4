package org.entente.solver.export;

/** Numbers as text that reads back as the same double, whole ones without a fraction. */
final class Numbers {
    private static final double LARGEST_WHOLE = 1e15;

    private Numbers() {}

    static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE) {
            return Long.toString((long) value);
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "1e30" : "-1e30";
        }
        return Double.toString(value);
    }
}
