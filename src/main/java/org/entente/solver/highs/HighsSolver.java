package org.entente.solver.highs;

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
import org.entente.solver.Status;
import org.entente.solver.Watcher;

/**
 * HiGHS in this process. Any number of solves may run side by side.
 *
 * <p>It gives incumbents as they are found, duals, reduced costs and a basis for LPs, and takes a start and a basis. A
 * cancel is answered at once in an LP and during branch and bound, but not while the first relaxation of a MIP is solved,
 * which may take minutes: solve through a worker process where a cancel must be answered.
 */
public final class HighsSolver implements Solver {
    @Override
    public String name() {
        return "highs";
    }

    @Override
    public String version() {
        try {
            return HighsLibrary.load().version;
        } catch (IOException e) {
            return "not available: " + e.getMessage();
        }
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.of(Capability.DUALS, Capability.BASIS, Capability.START, Capability.INCUMBENTS);
    }

    @Override
    public Outcome solve(Problem problem, Settings settings, Watcher watcher) {
        long begun = System.nanoTime();
        HighsLibrary library;
        try {
            library = HighsLibrary.load();
        } catch (IOException e) {
            return Outcome.failed("HiGHS", (System.nanoTime() - begun) * 1e-9, String.valueOf(e.getMessage()));
        }
        if (problem.columns() == 0) {
            return Outcome.withoutColumns(problem, "HiGHS " + library.version);
        }
        Relay relay = new Relay(problem, settings, watcher, begun);
        Outcome outcome = solve(library, problem, settings, relay);
        boolean refused = outcome.status() == Status.FAILED && !relay.stopping();
        if (refused && !problem.hasIntegers() && settings.rootLp() == Settings.RootLp.AUTO) {
            // What interior point left just outside the tolerances the simplex method brings inside.
            return solve(library, problem, settings.withRootLp(Settings.RootLp.SIMPLEX), relay);
        }
        return outcome;
    }

    private static Outcome solve(HighsLibrary library, Problem problem, Settings settings, Relay relay) {
        HighsRun run = new HighsRun(library, problem, settings, relay);
        return Certificate.confirm(problem, OwnThread.run("highs", run::solve, relay::interrupt));
    }
}
