package org.entente.solver;

import java.util.Set;

/** One way to solve a {@link Problem}; every vendor passes the same contract suite. */
public interface Solver {

    /** The short name a user gives on the command line, such as {@code highs}. */
    String name();

    /** The version of the engine behind this solver, as the engine itself reports it. */
    String version();

    /** What this solver does beyond the least that all do. */
    default Set<Capability> capabilities() {
        return Set.of();
    }

    /**
     * Solves the problem to the asked gap, or until the time limit or a cancel.
     *
     * @param watcher told of progress, asked whether to stop; called from a thread of the solver's choosing
     * @return what was found; a crash of the engine is an outcome of status {@link Status#FAILED}, not an exception
     */
    Outcome solve(Problem problem, Settings settings, Watcher watcher);

    /** {@link #solve(Problem, Settings, Watcher)} with nobody watching. */
    default Outcome solve(Problem problem, Settings settings) {
        return solve(problem, settings, Watcher.NONE);
    }
}
