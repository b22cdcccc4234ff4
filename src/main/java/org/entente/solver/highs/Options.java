package org.entente.solver.highs;

import java.util.BitSet;
import org.entente.solver.Problem;
import org.entente.solver.Settings;

/** Says to HiGHS, in its own options, how to solve. */
final class Options {
    /**
     * From this many nonzeros on, an LP is solved by interior point and crossover. On multi-period networks that was ten times
     * faster than the simplex method at 10⁵ nonzeros where many periods hang together, and at worst 1.5 times slower where
     * they do not; below this size neither takes long.
     */
    static final int INTERIOR_POINT_FROM = 50_000;

    /**
     * From this many nonzeros on, a MIP's first relaxation is solved by interior point: the simplex method took minutes there
     * on networks where interior point took seconds. Between 15,000 and 90,000 nonzeros neither was ahead. Not so where most
     * rows tie a flow to a yes or no, as in facility location: there the simplex method was ahead, and HiGHS' own choice
     * stands (TBED1 p1, 348,000 nonzeros: 2.7 % after 60 s against no bound at all).
     */
    static final int INTERIOR_POINT_ROOT_FROM = 100_000;

    /** Below this many nonzeros the feasibility jump heuristic is two thirds of a MIP's whole time, and finds nothing new. */
    static final int JUMP_FROM = 5_000;

    private Options() {}

    static void set(NativeModel model, Problem problem, Settings settings) {
        model.option("threads", Math.max(1, settings.threads()));
        model.option("random_seed", settings.seed() & Integer.MAX_VALUE);
        model.option("mip_rel_gap", Math.max(0, settings.relativeGap()));
        if (problem.hasIntegers()) {
            model.option("mip_lp_solver", mipRoot(problem, settings));
            if (problem.nonzeros() < JUMP_FROM) {
                model.optionIfKnown("mip_heuristic_run_feasibility_jump", false);
            }
        } else {
            model.option("solver", lp(problem, settings));
        }
    }

    private static String mipRoot(Problem problem, Settings settings) {
        return switch (settings.rootLp()) {
            case AUTO ->
                problem.nonzeros() >= INTERIOR_POINT_ROOT_FROM && !mostRowsHaveWholeNumbers(problem) ? "ipm" : "choose";
            case SIMPLEX -> "simplex";
            case INTERIOR_POINT -> "ipm";
        };
    }

    private static boolean mostRowsHaveWholeNumbers(Problem problem) {
        BitSet rows = new BitSet(problem.rows());
        for (int j = 0; j < problem.columns(); j++) {
            if (problem.isInteger(j)) {
                for (int k = problem.columnStart()[j]; k < problem.columnStart()[j + 1]; k++) {
                    rows.set(problem.rowIndex()[k]);
                }
            }
        }
        return rows.cardinality() > problem.rows() / 2;
    }

    private static String lp(Problem problem, Settings settings) {
        return switch (settings.rootLp()) {
            case AUTO -> settings.basis() == null && problem.nonzeros() >= INTERIOR_POINT_FROM ? "ipm" : "simplex";
            case SIMPLEX -> "simplex";
            case INTERIOR_POINT -> "ipm";
        };
    }
}
