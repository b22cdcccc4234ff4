package org.entente.ownership;

/**
 * Solves (I − M) x = b for a large circle: Gauss–Seidel sweeps, which halve the error in a few rounds wherever others hold a good part
 * from outside; where little is held from outside they creep, and BiCGSTAB (van der Vorst 1992) preconditioned by one sweep goes on.
 * What it returns has a residual of at most 1e-12 of its largest value.
 */
final class LargeCircle {
    private static final double RESIDUAL = 1e-12;
    private static final int SWEEPS = 25;
    private static final int ROUNDS = 2_000;
    private static final int LAST_SWEEPS = 20_000;

    private final int m;
    private final int[] start;
    private final int[] at;
    private final double[] value;
    private final double[] free;
    private final double[] right;
    private final double[] x;

    private LargeCircle(SparseRows rows, double[] b, int[] circle, int[] place, double[] known) {
        m = circle.length;
        start = new int[m + 1];
        int entries = 0;
        for (int j : circle) {
            entries += rows.start()[j + 1] - rows.start()[j];
        }
        at = new int[entries];
        value = new double[entries];
        free = new double[m];
        right = new double[m];
        x = new double[m];
        int next = 0;
        for (int r = 0; r < m; r++) {
            int j = circle[r];
            free[r] = 1;
            right[r] = b[j];
            for (int e = rows.start()[j]; e < rows.start()[j + 1]; e++) {
                int k = rows.at()[e];
                if (k == j) {
                    free[r] -= rows.value()[e];
                } else if (place[k] > 0) {
                    at[next] = place[k] - 1;
                    value[next++] = rows.value()[e];
                } else {
                    right[r] += rows.value()[e] * known[k];
                }
            }
            start[r + 1] = next;
        }
    }

    /** As {@link DenseCircle#solve}. */
    static void solve(SparseRows rows, double[] b, int[] circle, int[] place, double[] known) {
        LargeCircle large = new LargeCircle(rows, b, circle, place, known);
        boolean solved = large.sweep(SWEEPS) || large.krylov() || large.sweep(LAST_SWEEPS);
        if (!solved) {
            throw new ArithmeticException("a circle of " + circle.length
                    + " companies is so nearly closed that what belongs to whom cannot be told to 1e-12");
        }
        for (int r = 0; r < circle.length; r++) {
            known[circle[r]] = large.x[r];
        }
    }

    private boolean sweep(int most) {
        for (int round = 0; round < most; round++) {
            double change = 0;
            double size = 0;
            for (int r = 0; r < m; r++) {
                double sum = right[r];
                for (int e = start[r]; e < start[r + 1]; e++) {
                    sum += value[e] * x[at[e]];
                }
                double to = sum / free[r];
                change = Math.max(change, Math.abs(to - x[r]));
                size = Math.max(size, Math.abs(to));
                x[r] = to;
            }
            if (change <= RESIDUAL / 4 * size && isSolved()) {
                return true;
            }
        }
        return false;
    }

    private boolean isSolved() {
        double size = 0;
        for (double each : x) {
            size = Math.max(size, Math.abs(each));
        }
        double[] residual = residual();
        double worst = 0;
        for (double each : residual) {
            worst = Math.max(worst, Math.abs(each));
        }
        return worst <= RESIDUAL * size;
    }

    private double[] residual() {
        double[] residual = times(x);
        for (int r = 0; r < m; r++) {
            residual[r] = right[r] - residual[r];
        }
        return residual;
    }

    /** (I − M) v. */
    private double[] times(double[] v) {
        double[] product = new double[m];
        for (int r = 0; r < m; r++) {
            double sum = free[r] * v[r];
            for (int e = start[r]; e < start[r + 1]; e++) {
                sum -= value[e] * v[at[e]];
            }
            product[r] = sum;
        }
        return product;
    }

    /** One sweep from zero: solves the lower triangle of (I − M). */
    private double[] preconditioned(double[] v) {
        double[] y = new double[m];
        for (int r = 0; r < m; r++) {
            double sum = v[r];
            for (int e = start[r]; e < start[r + 1]; e++) {
                if (at[e] < r) {
                    sum += value[e] * y[at[e]];
                }
            }
            y[r] = sum / free[r];
        }
        return y;
    }

    private boolean krylov() {
        double[] r = residual();
        double[] shadow = r.clone();
        double[] p = new double[m];
        double[] v = new double[m];
        double rho = 1;
        double alpha = 1;
        double omega = 1;
        for (int round = 0; round < ROUNDS; round++) {
            double rhoNext = dot(shadow, r);
            if (rhoNext == 0 || omega == 0) {
                return isSolved();
            }
            double beta = rhoNext / rho * (alpha / omega);
            for (int k = 0; k < m; k++) {
                p[k] = r[k] + beta * (p[k] - omega * v[k]);
            }
            double[] direction = preconditioned(p);
            v = times(direction);
            alpha = rhoNext / dot(shadow, v);
            for (int k = 0; k < m; k++) {
                x[k] += alpha * direction[k];
                r[k] -= alpha * v[k];
            }
            double[] smoothing = preconditioned(r);
            double[] t = times(smoothing);
            double norm = dot(t, t);
            omega = norm == 0 ? 0 : dot(t, r) / norm;
            for (int k = 0; k < m; k++) {
                x[k] += omega * smoothing[k];
                r[k] -= omega * t[k];
            }
            rho = rhoNext;
            if (round % 5 == 4 && isSolved()) {
                return true;
            }
        }
        return false;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }
}
