package org.entente.solver.vendors;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.entente.solver.Capability;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Status;
import org.entente.solver.Watcher;
import org.entente.solver.worker.WorkerSolver;
import org.jspecify.annotations.Nullable;

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
        if (!problem.hasIntegers()) {
            return (problem.nonzeros() <= LP_NONZEROS ? here : there).solve(problem, settings, watcher);
        }
        if (problem.nonzeros() > MIP_NONZEROS) {
            return there.solve(problem, settings, watcher);
        }
        return here(problem, settings, watcher);
    }

    private Outcome here(Problem problem, Settings settings, Watcher watcher) {
        Duration limit = settings.timeLimit();
        if (limit != null && limit.compareTo(HERE) <= 0) {
            return here.solve(problem, settings, watcher);
        }
        Outcome first = here.solve(problem, settings.withTimeLimit(HERE), watcher);
        if (first.status() != Status.LIMIT) {
            return first;
        }
        Settings rest = settings.withTimeLimit(limit == null ? null : limit.minus(duration(first.seconds())));
        if (first.values() != null) {
            rest = rest.withStart(first.values());
        }
        return joined(first, there.solve(problem, rest, new Continued(watcher, first)));
    }

    /** The second outcome with what the first knew better: a point, a bound, and the time and nodes it took. */
    private static Outcome joined(Outcome first, Outcome second) {
        boolean keepFirst = second.values() == null ? first.values() != null : first.objective() < second.objective();
        double @Nullable [] values = keepFirst ? first.values() : second.values();
        double objective = keepFirst ? first.objective() : second.objective();
        double bound = Math.max(first.bound(), second.bound());
        return new Outcome(
                second.status(),
                objective,
                values == null ? bound : Math.min(bound, objective),
                values,
                null,
                null,
                null,
                first.nodes() + second.nodes(),
                first.iterations() + second.iterations(),
                first.seconds() + second.seconds(),
                second.solver(),
                second.message());
    }

    private static Duration duration(double seconds) {
        return Duration.ofNanos((long) (seconds * 1e9));
    }

    /** Tells of the second part of a search as of the whole: no incumbent twice, no time or bound running backwards. */
    private static final class Continued implements Watcher {
        private final Watcher watcher;
        private final Outcome first;
        private double incumbent;

        Continued(Watcher watcher, Outcome first) {
            this.watcher = watcher;
            this.first = first;
            this.incumbent = first.objective();
        }

        @Override
        public void progress(Progress moment) {
            double best = Double.isNaN(incumbent) ? moment.incumbent() : incumbent;
            double bound = Math.max(first.bound(), moment.bound());
            double gap = Double.isNaN(best) || Double.isInfinite(bound)
                    ? Double.POSITIVE_INFINITY
                    : Math.abs(best - bound) / Math.max(Math.abs(best), 1e-9);
            watcher.progress(
                    new Progress(moment.seconds() + first.seconds(), best, bound, gap, moment.nodes() + first.nodes()));
        }

        @Override
        public void incumbent(double objective, double[] values) {
            if (Double.isNaN(incumbent) || objective < incumbent) {
                incumbent = objective;
                watcher.incumbent(objective, values);
            }
        }

        @Override
        public boolean cancelled() {
            return watcher.cancelled();
        }
    }
}
