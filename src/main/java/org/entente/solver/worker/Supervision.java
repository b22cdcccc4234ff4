package org.entente.solver.worker;

import org.entente.solver.Outcome;
import org.entente.solver.Settings;
import org.entente.solver.Status;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/** Follows one worker to its end: passes on what it tells, and ends it when it does not end in time. */
final class Supervision {
    private static final long TURN_MILLIS = 25;
    private static final long POLITE_NANOS = 500_000_000L;
    private static final long GRACE_NANOS = 1_000_000_000L;

    /** How long the process may take to start and read the problem, on a machine that is busy with other things. */
    private static final long START_NANOS = 30_000_000_000L;

    private final WorkerProcess process;
    private final Watcher watcher;
    private final long begun;
    private final long limit;
    private final String solver;

    private double @Nullable [] best;
    private double bestObjective = Double.NaN;
    private double bound = Double.NEGATIVE_INFINITY;
    private long nodes;
    private long killForTimeAt;
    private boolean interrupted;
    private boolean cancelled;
    private boolean late;
    private boolean brokeOff;
    private long cancelledAt;

    /**
     * @param begun {@link System#nanoTime()} at the start of the solve
     * @param solver the engine's name, for outcomes that it did not make itself
     */
    Supervision(WorkerProcess process, Settings settings, Watcher watcher, long begun, String solver) {
        this.process = process;
        this.watcher = watcher;
        this.begun = begun;
        this.solver = solver;
        this.limit = settings.timeLimit() == null
                ? Long.MAX_VALUE
                : settings.timeLimit().toNanos();
        this.killForTimeAt = limit == Long.MAX_VALUE ? Long.MAX_VALUE : begun + limit + START_NANOS;
    }

    /** Waits for the end, however it comes. */
    Outcome outcome() {
        try {
            while (true) {
                if (!cancelled && (interrupted || watcher.cancelled())) {
                    cancelled = true;
                    cancelledAt = System.nanoTime();
                    process.askToStop();
                }
                endIfOverdue();
                switch (next()) {
                    case null -> {}
                    case WorkerProcess.Ready() -> ready();
                    case WorkerProcess.Progressed(Watcher.Progress progress) -> progressed(progress);
                    case WorkerProcess.Improved(double objective, double[] values) -> improved(objective, values);
                    case WorkerProcess.Finished(Outcome outcome) -> {
                        return timed(outcome);
                    }
                    case WorkerProcess.Gone(String why) -> {
                        return brokenOff(why);
                    }
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether the process ended by itself, or by somebody else's hand, before it had answered. */
    boolean brokeOff() {
        return brokeOff;
    }

    private WorkerProcess.@Nullable Message next() {
        try {
            return process.next(TURN_MILLIS);
        } catch (InterruptedException e) {
            interrupted = true;
            return null;
        }
    }

    private void endIfOverdue() {
        long now = System.nanoTime();
        if (cancelled && now - cancelledAt > POLITE_NANOS) {
            process.kill();
        } else if (killForTimeAt != Long.MAX_VALUE && now - killForTimeAt > 0) {
            late = true;
            process.kill();
        }
    }

    /** The engine's clock starts now; the grace is for the way of a large answer back. */
    private void ready() {
        if (limit != Long.MAX_VALUE) {
            killForTimeAt = System.nanoTime() + limit / 50 * 51 + GRACE_NANOS;
        }
    }

    private void progressed(Watcher.Progress progress) {
        bound = Math.max(bound, progress.bound());
        nodes = progress.nodes();
        watcher.progress(progress);
    }

    private void improved(double objective, double[] values) {
        bestObjective = objective;
        // The watcher's copy is its own to write to.
        best = values.clone();
        watcher.incumbent(objective, values);
    }

    /** The engine's own outcome, with the time that the process took, too. */
    private Outcome timed(Outcome outcome) {
        return new Outcome(
                outcome.status(),
                outcome.objective(),
                outcome.bound(),
                outcome.values(),
                outcome.rowDuals(),
                outcome.reducedCosts(),
                outcome.basis(),
                outcome.nodes(),
                outcome.iterations(),
                seconds(),
                outcome.solver(),
                outcome.message());
    }

    /** What is known when the process has ended without an outcome, by our hand or by its own fault. */
    private Outcome brokenOff(String why) {
        Status status;
        String message;
        if (cancelled) {
            status = Status.CANCELLED;
            message = "the engine did not answer the cancel and was ended";
        } else if (late) {
            status = Status.LIMIT;
            message = "the engine overran the time limit and was ended";
        } else {
            brokeOff = true;
            status = Status.FAILED;
            message = "the solver process broke off (" + why + ")"
                    + (best == null ? "" : "; this is the best point it had found");
        }
        return new Outcome(status, bestObjective, bound, best, null, null, null, nodes, 0, seconds(), solver, message);
    }

    private double seconds() {
        return (System.nanoTime() - begun) * 1e-9;
    }
}
