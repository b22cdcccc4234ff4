package org.entente.solver.highs;

import org.entente.solver.Problem;
import org.entente.solver.Settings;

/** Says to HiGHS, in its own options, how to solve. */
final class Options {
    /**
     * From this many nonzeros on, an LP is solved by interior point and crossover: on multi-period networks it was ten
     * times faster than the simplex method at 10⁵ nonzeros, and no slower from about here.
     */
    static final int INTERIOR_POINT_FROM = 20_000;

    /** Below this many nonzeros the feasibility jump heuristic is two thirds of a MIP's whole time, and finds nothing new. */
    static final int JUMP_FROM = 5_000;

    private Options() {}

    static void set(NativeModel model, Problem problem, Settings settings) {
        model.option("threads", Math.max(1, settings.threads()));
        model.option("random_seed", settings.seed() & Integer.MAX_VALUE);
        model.option("mip_rel_gap", Math.max(0, settings.relativeGap()));
        if (problem.hasIntegers()) {
            model.option("mip_lp_solver", mipRoot(settings));
            if (problem.nonzeros() < JUMP_FROM) {
                model.optionIfKnown("mip_heuristic_run_feasibility_jump", false);
            }
        } else {
            model.option("solver", lp(problem, settings));
        }
    }

    private static String mipRoot(Settings settings) {
        return switch (settings.rootLp()) {
            case AUTO -> "choose";
            case SIMPLEX -> "simplex";
            case INTERIOR_POINT -> "ipm";
        };
    }

    private static String lp(Problem problem, Settings settings) {
        return switch (settings.rootLp()) {
            case AUTO -> settings.basis() == null && problem.nonzeros() >= INTERIOR_POINT_FROM ? "ipm" : "simplex";
            case SIMPLEX -> "simplex";
            case INTERIOR_POINT -> "ipm";
        };
    }
}
