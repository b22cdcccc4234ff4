package org.entente.solver.vendors;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.entente.solver.Capability;
import org.entente.solver.Continuation;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Status;
import org.entente.solver.Watcher;
import org.entente.solver.worker.WorkerSolver;

/**
 * One vendor's solver, in this process where that is quicker and in a worker process where the solve may take long.
 *
 * <p>A worker costs 0.2 to 0.4 s to start. LPs up to {@link #LP_NONZEROS} and MIPs up to {@link #MIP_NONZEROS} nonzeros are
 * solved here: their relaxations take a fraction of a second, so that a cancel waits no longer than that. A MIP of that
 * size may still search for hours; after {@link #HERE} it goes on in a worker, from the best point found.
 */
public final class AdaptiveSolver implements Solver {
    /** An LP of a multi-period network of this size takes about as long as a worker takes to start. */
    static final int LP_NONZEROS = 50_000;

    /** The first relaxation of a MIP of this size takes some hundredths of a second. */
    static final int MIP_NONZEROS = 5_000;

    /** How long a MIP is searched in this process. */
    static final Duration HERE = Duration.ofSeconds(1);

    private final Solver here;
    private final Solver there;

    /** @param vendor solves in this process; for a worker see {@link WorkerSolver} */
    public AdaptiveSolver(Solver vendor) {
        this(vendor, new WorkerSolver(vendor));
    }

    AdaptiveSolver(Solver here, Solver there) {
        this.here = here;
        this.there = there;
    }

    @Override
    public String name() {
        return here.name();
    }

    @Override
    public String version() {
        return here.version();
    }

    /** Prompt answers to a cancel, but not proof against a crash: small problems are solved in this process. */
    @Override
    public Set<Capability> capabilities() {
        EnumSet<Capability> capabilities = EnumSet.of(Capability.PROMPT_CANCEL);
        capabilities.addAll(here.capabilities());
        return capabilities;
    }

    @Override
    public Outcome solve(Problem problem, Settings settings, Watcher watcher) {
        if (problem.nonzeros() > (problem.hasIntegers() ? MIP_NONZEROS : LP_NONZEROS)) {
            return there.solve(problem, settings, watcher);
        }
        Duration limit = settings.timeLimit();
        boolean whole = !problem.hasIntegers() || limit != null && limit.compareTo(HERE) <= 0;
        Outcome first = here.solve(problem, whole ? settings : settings.withTimeLimit(HERE), watcher);
        // a fault of this process, such as memory that runs out, need not be one of another
        boolean again = first.status() == Status.FAILED && !watcher.cancelled();
        return again || !whole && first.status() == Status.LIMIT ? goOn(problem, settings, watcher, first) : first;
    }

    private Outcome goOn(Problem problem, Settings settings, Watcher watcher, Outcome first) {
        Duration limit = settings.timeLimit();
        Settings rest = settings.withTimeLimit(limit == null ? null : limit.minus(duration(first.seconds())));
        if (first.values() != null) {
            rest = rest.withStart(first.values());
        }
        return Continuation.joined(first, there.solve(problem, rest, new Continuation(watcher, first)));
    }

    private static Duration duration(double seconds) {
        return Duration.ofNanos((long) (seconds * 1e9));
    }
}
