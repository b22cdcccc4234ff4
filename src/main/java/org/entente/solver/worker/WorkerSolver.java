package org.entente.solver.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.entente.solver.Capability;
import org.entente.solver.Certificate;
import org.entente.solver.Continuation;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * Another solver, run in a process of its own for each solve.
 *
 * <p>A cancel is passed on; when the engine has not ended by half a second later the process is ended, and the best
 * incumbent it has streamed is the answer. A time limit is kept from outside in the same way, a crash of the engine costs
 * no more than what it had not yet streamed: a second process goes on from the best point, once, and an end of this program ends the process too. Starting it costs some
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
        Attempt first = attempt(problem, settings, watcher);
        Outcome known = first.outcome();
        Duration left = left(settings.timeLimit(), known.seconds());
        if (!first.brokeOff() || watcher.cancelled() || left != null && !left.isPositive()) {
            return known;
        }
        Settings rest = settings.withTimeLimit(left);
        if (known.values() != null) {
            rest = rest.withStart(known.values());
        }
        return Continuation.joined(
                known, attempt(problem, rest, new Continuation(watcher, known)).outcome());
    }

    /**
     * One process from its start to its end.
     *
     * @param brokeOff whether it ended before it had answered, which another may not
     */
    private record Attempt(Outcome outcome, boolean brokeOff) {}

    private Attempt attempt(Problem problem, Settings settings, Watcher watcher) {
        long begun = System.nanoTime();
        try (WorkerProcess process = WorkerProcess.start(vendor.getClass().getName(), problem, settings)) {
            Supervision supervision = new Supervision(process, settings, watcher, begun, name());
            return new Attempt(Certificate.confirm(problem, supervision.outcome()), supervision.brokeOff());
        } catch (IOException e) {
            String message = "the solver process could not be started: " + e.getMessage();
            return new Attempt(Outcome.failed(name(), (System.nanoTime() - begun) * 1e-9, message), true);
        }
    }

    private static @Nullable Duration left(@Nullable Duration limit, double seconds) {
        return limit == null ? null : limit.minusNanos((long) (seconds * 1e9));
    }
}
