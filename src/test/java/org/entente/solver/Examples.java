package org.entente.solver;

import java.util.BitSet;
import java.util.Random;

/** Problems whose answers are known, and problems that keep a solver busy. */
public final class Examples {
    public static final double INF = Double.POSITIVE_INFINITY;

    private Examples() {}

    /**
     * Minimise −3x − 5y with x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18, x, y ≥ 0. Optimum −36 at (2, 6); row duals 0, −3/2, −1; both
     * reduced costs 0.
     */
    public static Problem textbook() {
        ProblemBuilder builder = Problem.builder();
        int x = builder.column(0, INF, false);
        int y = builder.column(0, INF, false);
        builder.cost(x, -3);
        builder.cost(y, -5);
        int first = builder.row(-INF, 4);
        int second = builder.row(-INF, 12);
        int third = builder.row(-INF, 18);
        builder.entry(first, x, 1);
        builder.entry(second, y, 2);
        builder.entry(third, x, 3);
        builder.entry(third, y, 2);
        return builder.build();
    }

    /** Minimise −Σ (i + 2) xᵢ over 0/1 with Σ (i + 1) xᵢ ≤ 7 for i = 0 … 4: the optimum is −10, from weights 1, 2 and 4. */
    public static Problem knapsack() {
        ProblemBuilder builder = Problem.builder();
        int row = builder.row(-INF, 7);
        for (int i = 0; i < 5; i++) {
            int x = builder.column(0, 1, true);
            builder.cost(x, -(i + 2));
            builder.entry(row, x, i + 1);
        }
        return builder.build();
    }

    /**
     * A market split: 0/1 columns whose sums over each row should come to half the row's total, at the cost of each row's
     * deviation. Any 0/1 point is feasible with the right deviations; a proof of the optimum is out of reach from about 5
     * rows and 40 columns on.
     */
    public static Problem marketSplit(int rows, int wholeColumns, long seed) {
        Random random = new Random(seed);
        ProblemBuilder builder = Problem.builder();
        for (int j = 0; j < wholeColumns; j++) {
            builder.column(0, 1, true);
        }
        for (int i = 0; i < rows; i++) {
            int total = 0;
            int[] weight = new int[wholeColumns];
            for (int j = 0; j < wholeColumns; j++) {
                weight[j] = random.nextInt(100);
                total += weight[j];
            }
            int row = builder.row(total / 2, total / 2);
            for (int j = 0; j < wholeColumns; j++) {
                builder.entry(row, j, weight[j]);
            }
            int over = builder.column(0, INF, false);
            int under = builder.column(0, INF, false);
            builder.entry(row, over, -1);
            builder.entry(row, under, 1);
            builder.cost(over, 1);
            builder.cost(under, 1);
        }
        return builder.build();
    }

    /** A dense covering problem over whole columns: its first relaxation alone keeps the simplex method busy for long. */
    public static Problem longRoot(int rows, int columns, long seed) {
        Random random = new Random(seed);
        ProblemBuilder builder = Problem.builder();
        for (int j = 0; j < columns; j++) {
            int x = builder.column(0, 10, true);
            builder.cost(x, 1 + random.nextDouble());
        }
        for (int i = 0; i < rows; i++) {
            int row = builder.row(100 + random.nextDouble() * 50, INF);
            for (int j = 0; j < columns; j++) {
                if (random.nextInt(5) == 0) {
                    builder.entry(row, j, 0.1 + random.nextDouble());
                }
            }
        }
        return builder.build();
    }

    /** Ships from sources to sinks at least cost; feasible, with duals and many pivots. */
    public static Problem transport(int sources, int sinks, long seed) {
        Random random = new Random(seed);
        ProblemBuilder builder = Problem.builder();
        for (int s = 0; s < sources; s++) {
            builder.row(-INF, 3.0 * sinks / sources + random.nextInt(5));
        }
        for (int d = 0; d < sinks; d++) {
            builder.row(1 + random.nextInt(2), INF);
        }
        for (int s = 0; s < sources; s++) {
            for (int d = 0; d < sinks; d++) {
                int flow = builder.column(0, INF, false);
                builder.cost(flow, 1 + random.nextInt(100));
                builder.entry(s, flow, 1);
                builder.entry(sources + d, flow, 1);
            }
        }
        return builder.build();
    }

    /** A random problem of a few whole columns in −3 … 3, with ranged, one-sided and equality rows; often infeasible. */
    public static Problem smallWhole(long seed) {
        Random random = new Random(seed);
        ProblemBuilder builder = Problem.builder();
        int columns = 1 + random.nextInt(5);
        for (int j = 0; j < columns; j++) {
            int low = -random.nextInt(4);
            builder.column(low, low + random.nextInt(4), true);
            builder.cost(j, random.nextInt(11) - 5);
        }
        builder.offset(random.nextInt(7) - 3);
        int rows = random.nextInt(5);
        for (int i = 0; i < rows; i++) {
            int low = random.nextInt(9) - 5;
            int row = switch (random.nextInt(4)) {
                case 0 -> builder.row(low, INF);
                case 1 -> builder.row(-INF, low + 3);
                case 2 -> builder.row(low, low + random.nextInt(4));
                default -> builder.row(low, low);
            };
            for (int j = 0; j < columns; j++) {
                if (random.nextInt(3) > 0) {
                    builder.entry(row, j, random.nextInt(9) - 4);
                }
            }
        }
        return builder.build();
    }

    /** The columns and rows of {@link #smallLp}, about half of the columns whole; feasible or not, never unbounded. */
    public static Problem smallMixed(long seed) {
        Problem lp = smallLp(seed);
        Random random = new Random(~seed);
        BitSet whole = new BitSet();
        for (int j = 0; j < lp.columns(); j++) {
            whole.set(j, random.nextBoolean());
        }
        return new Problem(
                lp.offset(),
                lp.cost(),
                lp.lower(),
                lp.upper(),
                whole,
                lp.rowLower(),
                lp.rowUpper(),
                lp.columnStart(),
                lp.rowIndex(),
                lp.value(),
                lp::columnName,
                lp::rowName);
    }

    /** The least objective over all whole points within the bounds that meet the rows, or NaN where there is none. */
    public static double bruteForce(Problem problem) {
        return bruteForce(problem, new double[problem.columns()], 0);
    }

    private static double bruteForce(Problem problem, double[] point, int column) {
        if (column == point.length) {
            double[] activity = problem.activityAt(point);
            for (int i = 0; i < activity.length; i++) {
                if (activity[i] < problem.rowLower()[i] || activity[i] > problem.rowUpper()[i]) {
                    return Double.NaN;
                }
            }
            return problem.objectiveAt(point);
        }
        double best = Double.NaN;
        for (double x = problem.lower()[column]; x <= problem.upper()[column]; x++) {
            point[column] = x;
            double found = bruteForce(problem, point, column + 1);
            best = Double.isNaN(best) || found < best ? found : best;
        }
        return best;
    }

    /** A random LP in which some optimum exists: rows hold at a drawn point, costs are a drawn dual point's. */
    public static Problem smallLp(long seed) {
        Random random = new Random(seed);
        ProblemBuilder builder = Problem.builder();
        int columns = 1 + random.nextInt(8);
        int rows = random.nextInt(8);
        double[] at = new double[columns];
        for (int j = 0; j < columns; j++) {
            at[j] = random.nextInt(9) - 4;
            boolean lower = random.nextInt(4) > 0;
            boolean upper = random.nextBoolean();
            builder.column(lower ? at[j] - random.nextInt(3) : -INF, upper ? at[j] + random.nextInt(3) : INF, false);
            builder.cost(j, lower ? random.nextInt(4) : 0);
            if (lower && upper) {
                builder.cost(j, -random.nextInt(4));
            }
        }
        for (int i = 0; i < rows; i++) {
            double[] entry = new double[columns];
            double activity = 0;
            double multiplier = random.nextInt(7) - 3;
            for (int j = 0; j < columns; j++) {
                entry[j] = random.nextInt(3) == 0 ? 0 : random.nextInt(9) - 4;
                activity += entry[j] * at[j];
                builder.cost(j, multiplier * entry[j]);
            }
            int slack = random.nextInt(3);
            int row = builder.row(
                    multiplier < 0 && random.nextBoolean() ? -INF : activity - slack,
                    multiplier > 0 && random.nextBoolean() ? INF : activity + random.nextInt(3));
            for (int j = 0; j < columns; j++) {
                builder.entry(row, j, entry[j]);
            }
        }
        return builder.build();
    }
}
