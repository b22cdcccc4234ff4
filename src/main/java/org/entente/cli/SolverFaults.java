package org.entente.cli;

import java.util.Set;
import org.entente.solver.Capability;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Status;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/** Remembers that a solver failed, so that a question left open by that is not said to be one about the case. */
final class SolverFaults {
    private volatile @Nullable String last;

    /** The solver, watched. */
    Solver watching(Solver solver) {
        return new Watched(solver);
    }

    /**
     * The exit code of a command: where it has no plan because a solver failed, that is said, with what to do. Nothing is solved
     * of a case with errors, so that errors beside a failure come of it.
     */
    ExitCode told(ExitCode code, Terminal terminal) {
        String fault = last;
        boolean open = code == ExitCode.NO_PLAN || code == ExitCode.FAULT || code == ExitCode.CASE_HAS_ERRORS;
        if (fault == null || !open) {
            return code;
        }
        terminal.err()
                .println("entente: the solver failed, also when tried again (" + fault + "). This says nothing about"
                        + " the case. Try it again, or with the other solver: --solver scip.");
        return ExitCode.FAULT;
    }

    private final class Watched implements Solver {
        private final Solver solver;

        Watched(Solver solver) {
            this.solver = solver;
        }

        @Override
        public String name() {
            return solver.name();
        }

        @Override
        public String version() {
            return solver.version();
        }

        @Override
        public Set<Capability> capabilities() {
            return solver.capabilities();
        }

        @Override
        public Outcome solve(Problem problem, Settings settings, Watcher watcher) {
            Outcome outcome = solver.solve(problem, settings, watcher);
            if (outcome.status() == Status.FAILED) {
                last = outcome.message();
            }
            return outcome;
        }
    }
}
