package org.entente.solver.scip;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.entente.solver.Capability;
import org.entente.solver.Certificate;
import org.entente.solver.Outcome;
import org.entente.solver.OwnThread;
import org.entente.solver.Problem;
import org.entente.solver.Relay;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;

/**
 * SCIP in this process. Any number of solves may run side by side.
 *
 * <p>It gives incumbents as they are found and takes a start. It gives no duals and no basis, uses one thread whatever the
 * settings say, and solves every relaxation by the simplex method. A cancel is answered between nodes and relaxations, so
 * not while a long relaxation is solved: solve through a worker process where a cancel must be answered.
 */
public final class ScipSolver implements Solver {
    @Override
    public String name() {
        return "scip";
    }

    @Override
    public String version() {
        try {
            return ScipLibrary.load().version;
        } catch (IOException e) {
            return "not available: " + e.getMessage();
        }
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.of(Capability.START, Capability.INCUMBENTS);
    }

    @Override
    public Outcome solve(Problem problem, Settings settings, Watcher watcher) {
        long begun = System.nanoTime();
        ScipLibrary library;
        try {
            library = ScipLibrary.load();
        } catch (IOException e) {
            return Outcome.failed("SCIP", (System.nanoTime() - begun) * 1e-9, String.valueOf(e.getMessage()));
        }
        if (problem.columns() == 0) {
            return Outcome.withoutColumns(problem, "SCIP " + library.version);
        }
        Relay relay = new Relay(problem, settings, watcher, begun);
        ScipRun run = new ScipRun(library, problem, settings, relay);
        return Certificate.confirm(problem, OwnThread.run("scip", run::solve, relay::interrupt));
    }
}
