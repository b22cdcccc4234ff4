package org.entente.solver;

import org.jspecify.annotations.Nullable;

/**
 * Stands between an engine's callbacks and a {@link Watcher}, for vendors' adapters: it tells of progress at most four times
 * a second, asks whether to stop at most a hundred times a second, and keeps the time limit.
 *
 * <p>Nothing may be thrown back into native code, which would end the JVM: what a watcher throws stops the solve, and
 * {@link #rethrow()} throws it again after that. Used by one thread, but for {@link #interrupt()}.
 */
public final class Relay {
    private static final long ASK_NANOS = 10_000_000;
    private static final long REPORT_NANOS = 250_000_000;

    private final Problem problem;
    private final Watcher watcher;
    private final double relativeGap;
    private final long begun;
    private final long deadline;

    private long asked;
    private long reported;
    private double incumbent = Double.NaN;
    private double bound = Double.NEGATIVE_INFINITY;
    private boolean cancelled;
    private boolean late;
    private boolean closed;
    private volatile boolean interrupted;
    private @Nullable RuntimeException thrown;
    private @Nullable Error fatal;

    /** @param begun {@link System#nanoTime()} at the start of the solve */
    public Relay(Problem problem, Settings settings, Watcher watcher, long begun) {
        this.problem = problem;
        this.watcher = watcher;
        this.relativeGap = settings.relativeGap();
        this.begun = begun;
        this.deadline = settings.timeLimit() == null
                ? Long.MAX_VALUE
                : begun + settings.timeLimit().toNanos();
        this.asked = begun - ASK_NANOS;
        this.reported = begun;
    }

    /** Seconds since the solve began. */
    public double seconds() {
        return (System.nanoTime() - begun) * 1e-9;
    }

    /** Seconds until the time limit, at least 0; infinity without one. */
    public double secondsLeft() {
        return deadline == Long.MAX_VALUE
                ? Double.POSITIVE_INFINITY
                : Math.max(0, (deadline - System.nanoTime()) * 1e-9);
    }

    /** From any thread: stop as if the watcher had asked for it. */
    public void interrupt() {
        interrupted = true;
    }

    /** Whether it is time to call {@link #stop}; most callbacks come sooner and need do no work. */
    public boolean due() {
        return stopping() || System.nanoTime() - asked >= ASK_NANOS;
    }

    /** Tells of progress if it is time to, and says whether the engine should stop. */
    public boolean stop(double newBound, long nodes) {
        if (stopping()) {
            return true;
        }
        try {
            long now = System.nanoTime();
            asked = now;
            bound = Math.max(bound, newBound);
            if (now - reported >= REPORT_NANOS) {
                report(now, nodes);
            }
            cancelled = interrupted || watcher.cancelled();
            late = deadline != Long.MAX_VALUE && now - deadline > 0;
            closed = gap() <= relativeGap;
        } catch (RuntimeException e) {
            thrown = e;
        } catch (Error e) {
            fatal = e;
        }
        return stopping();
    }

    /** Tells of a better point, which belongs to the watcher from then on. */
    public void improved(double[] point, double newBound, long nodes) {
        if (thrown != null || fatal != null) {
            return;
        }
        try {
            incumbent = problem.objectiveAt(point);
            bound = Math.max(bound, newBound);
            watcher.incumbent(incumbent, point);
            report(System.nanoTime(), nodes);
        } catch (RuntimeException e) {
            thrown = e;
        } catch (Error e) {
            fatal = e;
        }
    }

    /** Stops the solve because of a fault in a callback itself. */
    public void broke(RuntimeException fault) {
        thrown = fault;
    }

    /** Throws again what was thrown during the solve. */
    public void rethrow() {
        if (thrown != null) {
            throw thrown;
        }
        if (fatal != null) {
            throw fatal;
        }
    }

    /** How a solve ended that was stopped by {@link #stop}. */
    public Status ending() {
        if (cancelled) {
            return Status.CANCELLED;
        }
        return closed && !late ? Status.OPTIMAL : Status.LIMIT;
    }

    /** Whether the engine was told to stop. */
    public boolean stopping() {
        return cancelled || late || closed || thrown != null || fatal != null;
    }

    private double gap() {
        return Double.isNaN(incumbent) || Double.isInfinite(bound)
                ? Double.POSITIVE_INFINITY
                : Math.abs(incumbent - bound) / Math.max(Math.abs(incumbent), 1e-9);
    }

    private void report(long now, long nodes) {
        reported = now;
        watcher.progress(new Watcher.Progress((now - begun) * 1e-9, incumbent, bound, gap(), Math.max(nodes, 0)));
    }
}
