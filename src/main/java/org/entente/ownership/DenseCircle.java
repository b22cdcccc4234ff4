package org.entente.ownership;

/** Solves (I − M) x = b for a small circle by Gaussian elimination with row pivoting, corrected once by its residual. */
final class DenseCircle {
    private DenseCircle() {}

    /**
     * @param place one more than each node's place in the circle, 0 for all others
     * @param x known outside the circle, filled within it
     */
    static void solve(SparseRows rows, double[] b, int[] circle, int[] place, double[] x) {
        int m = circle.length;
        double[][] matrix = new double[m][m];
        double[] right = new double[m];
        for (int r = 0; r < m; r++) {
            int j = circle[r];
            matrix[r][r] = 1;
            right[r] = b[j];
            for (int e = rows.start()[j]; e < rows.start()[j + 1]; e++) {
                int k = rows.at()[e];
                if (place[k] > 0) {
                    matrix[r][place[k] - 1] -= rows.value()[e];
                } else {
                    right[r] += rows.value()[e] * x[k];
                }
            }
        }
        double[][] factors = new double[m][];
        for (int r = 0; r < m; r++) {
            factors[r] = matrix[r].clone();
        }
        int[] pivot = factorise(factors);
        double[] solved = substitute(factors, pivot, right);
        double[] residual = right.clone();
        for (int r = 0; r < m; r++) {
            for (int c = 0; c < m; c++) {
                residual[r] -= matrix[r][c] * solved[c];
            }
        }
        double[] correction = substitute(factors, pivot, residual);
        for (int r = 0; r < m; r++) {
            x[circle[r]] = solved[r] + correction[r];
        }
    }

    private static int[] factorise(double[][] a) {
        int m = a.length;
        int[] pivot = new int[m];
        for (int c = 0; c < m; c++) {
            int best = c;
            for (int r = c + 1; r < m; r++) {
                if (Math.abs(a[r][c]) > Math.abs(a[best][c])) {
                    best = r;
                }
            }
            pivot[c] = best;
            double[] swapped = a[c];
            a[c] = a[best];
            a[best] = swapped;
            // shares are entered to some ten digits: what is left after elimination below that is no ownership from
            // outside
            if (Math.abs(a[c][c]) < 1e-12) {
                throw new ArithmeticException("companies that own each other wholly belong to nobody");
            }
            for (int r = c + 1; r < m; r++) {
                double factor = a[r][c] / a[c][c];
                a[r][c] = factor;
                if (factor != 0) {
                    for (int k = c + 1; k < m; k++) {
                        a[r][k] -= factor * a[c][k];
                    }
                }
            }
        }
        return pivot;
    }

    private static double[] substitute(double[][] factors, int[] pivot, double[] right) {
        int m = right.length;
        double[] y = right.clone();
        for (int c = 0; c < m; c++) {
            double swapped = y[c];
            y[c] = y[pivot[c]];
            y[pivot[c]] = swapped;
        }
        for (int r = 0; r < m; r++) {
            for (int c = 0; c < r; c++) {
                y[r] -= factors[r][c] * y[c];
            }
        }
        for (int r = m - 1; r >= 0; r--) {
            for (int c = r + 1; c < m; c++) {
                y[r] -= factors[r][c] * y[c];
            }
            y[r] /= factors[r][r];
        }
        return y;
    }
}
