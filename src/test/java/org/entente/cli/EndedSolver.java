package org.entente.cli;

import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Status;
import org.entente.solver.Watcher;
import org.entente.solver.vendors.Solvers;
import org.jspecify.annotations.Nullable;

/**
 * Solves, then says that it ended another way: as a solver that ran into a limit, was stopped or broke off.
 *
 * @param status what it says
 * @param keepsPlan whether it hands out what it found
 * @param before what it does first, or null
 */
record EndedSolver(
        Status status, boolean keepsPlan, @Nullable Before before) implements Solver {

    /** Something to do at the start of a solve. */
    @FunctionalInterface
    interface Before {
        void run(Watcher watcher);
    }

    @Override
    public String name() {
        return "test";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Outcome solve(Problem problem, Settings settings, Watcher watcher) {
        if (before != null) {
            before.run(watcher);
        }
        Outcome found = Solvers.standard().solve(problem, settings);
        double bound = found.bound() - 0.05 * Math.abs(found.objective());
        return new Outcome(
                status,
                keepsPlan ? found.objective() : Double.NaN,
                bound,
                keepsPlan ? found.values() : null,
                null,
                null,
                null,
                1,
                1,
                0.1,
                "test 1",
                "it broke off");
    }
}
