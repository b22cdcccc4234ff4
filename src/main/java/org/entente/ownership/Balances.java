package org.entente.ownership;

import java.util.Arrays;

/**
 * Solves x = b + M x for the unknown nodes, M sparse with no negative entry; the others' x is known.
 *
 * <p>Nodes that depend on each other in a circle are solved together, one circle after the other so that each finds what it depends on
 * solved (strongly connected components by Tarjan 1972, which gives them in just this order). Most circles are small and are solved
 * by elimination, a large one by iteration until its residual is at rounding.
 */
final class Balances {
    /** Circles up to this size are eliminated: n³/3 steps are soon too many. */
    private static final int DENSE = 160;

    private final SparseRows rows;
    private final double[] b;
    private final boolean[] unknown;
    private final double[] x;
    /** One more than a node's place in the circle being solved, 0 for all others. */
    private final int[] place;

    private Balances(SparseRows rows, double[] b, boolean[] unknown, double[] x) {
        this.rows = rows;
        this.b = b;
        this.unknown = unknown;
        this.x = x;
        place = new int[x.length];
    }

    /** Fills the unknown places of x. Throws ArithmeticException where a circle has no unique solution. */
    static void solve(SparseRows rows, double[] b, boolean[] unknown, double[] x) {
        for (int j = 0; j < x.length; j++) {
            if (unknown[j]) {
                x[j] = 0;
            }
        }
        new Balances(rows, b, unknown, x).run();
    }

    private void run() {
        int n = rows.size();
        int[] order = new int[n];
        int[] low = new int[n];
        int[] next = new int[n];
        boolean[] open = new boolean[n];
        int[] path = new int[n];
        int[] kept = new int[n];
        int found = 0;
        int keptTop = 0;
        for (int root = 0; root < n; root++) {
            if (!unknown[root] || order[root] != 0) {
                continue;
            }
            int depth = 0;
            path[0] = root;
            while (depth >= 0) {
                int j = path[depth];
                if (order[j] == 0) {
                    order[j] = ++found;
                    low[j] = found;
                    next[j] = rows.start()[j];
                    kept[keptTop++] = j;
                    open[j] = true;
                }
                int deeper = -1;
                while (deeper < 0 && next[j] < rows.start()[j + 1]) {
                    int e = next[j]++;
                    int k = rows.at()[e];
                    if (unknown[k] && rows.value()[e] > 0) {
                        if (order[k] == 0) {
                            deeper = k;
                        } else if (open[k]) {
                            low[j] = Math.min(low[j], order[k]);
                        }
                    }
                }
                if (deeper >= 0) {
                    path[++depth] = deeper;
                    continue;
                }
                if (low[j] == order[j]) {
                    int end = keptTop;
                    do {
                        open[kept[--keptTop]] = false;
                    } while (kept[keptTop] != j);
                    component(kept, keptTop, end);
                }
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[j]);
                }
            }
        }
    }

    private void component(int[] nodes, int from, int until) {
        if (until - from == 1) {
            single(nodes[from]);
            return;
        }
        int[] circle = Arrays.copyOfRange(nodes, from, until);
        for (int r = 0; r < circle.length; r++) {
            place[circle[r]] = r + 1;
        }
        if (circle.length <= DENSE) {
            DenseCircle.solve(rows, b, circle, place, x);
        } else {
            LargeCircle.solve(rows, b, circle, place, x);
        }
        for (int j : circle) {
            place[j] = 0;
        }
    }

    private void single(int j) {
        double sum = b[j];
        double own = 0;
        for (int e = rows.start()[j]; e < rows.start()[j + 1]; e++) {
            if (rows.at()[e] == j) {
                own += rows.value()[e];
            } else {
                sum += rows.value()[e] * x[rows.at()[e]];
            }
        }
        if (own >= 1) {
            throw new ArithmeticException("a company that owns itself wholly belongs to nobody");
        }
        x[j] = own == 0 ? sum : sum / (1 - own);
    }
}
