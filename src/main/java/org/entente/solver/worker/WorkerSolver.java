package org.entente.solver.worker;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.entente.solver.Capability;
import org.entente.solver.Certificate;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;

/**
 * Another solver, run in a process of its own for each solve.
 *
 * <p>A cancel is passed on; when the engine has not ended by half a second later the process is ended, and the best
 * incumbent it has streamed is the answer. A time limit is kept from outside in the same way, a crash of the engine costs
 * no more than what it had not yet streamed, and an end of this program ends the process too. Starting it costs some
 * 0.2 s, which comes on top of a time limit, and it needs memory for a second copy of the problem.
 *
 * <p>The watcher is called from the thread that called {@code solve}; interrupting that thread is a cancel.
 */
public final class WorkerSolver implements Solver {
    private final Solver vendor;

    /**
     * @param vendor what the process runs, made there anew: its class must be public and have a public constructor without
     *     arguments
     */
    public WorkerSolver(Solver vendor) {
        this.vendor = vendor;
    }

    @Override
    public String name() {
        return vendor.name();
    }

    @Override
    public String version() {
        return vendor.version();
    }

    @Override
    public Set<Capability> capabilities() {
        EnumSet<Capability> capabilities = EnumSet.of(Capability.PROMPT_CANCEL, Capability.CRASH_PROOF);
        capabilities.addAll(vendor.capabilities());
        return capabilities;
    }

    @Override
    public Outcome solve(Problem problem, Settings settings, Watcher watcher) {
        long begun = System.nanoTime();
        try (WorkerProcess process = WorkerProcess.start(vendor.getClass().getName(), problem, settings)) {
            Outcome outcome = new Supervision(process, settings, watcher, begun, name()).outcome();
            return Certificate.confirm(problem, outcome);
        } catch (IOException e) {
            String message = "the solver process could not be started: " + e.getMessage();
            return Outcome.failed(name(), (System.nanoTime() - begun) * 1e-9, message);
        }
    }
}
