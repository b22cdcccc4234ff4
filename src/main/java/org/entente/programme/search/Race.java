package org.entente.programme.search;

import java.time.Duration;
import org.entente.solver.schedule.ScheduleWatcher;
import org.jspecify.annotations.Nullable;

/** What the searches of one problem share: the best schedule, the best bound, and whether it is time to stop. */
final class Race {
    private final ScheduleWatcher watcher;
    private final long begin;
    private final long deadline;
    private final double gap;
    private volatile long objective = Long.MAX_VALUE;
    private volatile long bound;
    private volatile boolean cancelled;
    private volatile boolean infeasible;
    private int[] way = {};
    private int[] start = {};
    private int[] finish = {};

    Race(ScheduleWatcher watcher, long begin, @Nullable Duration limit, double gap, long bound) {
        this.watcher = watcher;
        this.begin = begin;
        this.deadline = limit == null ? Long.MAX_VALUE : begin + limit.toNanos();
        this.gap = gap;
        this.bound = bound;
    }

    /** A feasible schedule; kept and told if it is better. The arrays are copied. */
    synchronized void offer(long value, int[] ways, int[] starts, int[] finishes) {
        if (value < objective) {
            way = ways.clone();
            start = starts.clone();
            finish = finishes.clone();
            objective = value;
            watcher.incumbent(value, ways.clone(), starts.clone(), finishes.clone());
        }
    }

    /** A proven bound; kept and told if it is better. */
    synchronized void prove(long value) {
        if (value > bound) {
            bound = value;
            watcher.bound(value);
        }
    }

    /** Proven: there is no schedule. */
    void proveInfeasible() {
        infeasible = true;
    }

    boolean infeasible() {
        return infeasible;
    }

    /** The best value known, or {@link Long#MAX_VALUE}. */
    long objective() {
        return objective;
    }

    long bound() {
        return bound;
    }

    /** Whether the gap is closed. */
    boolean proven() {
        long best = objective;
        long least = bound;
        return best != Long.MAX_VALUE
                && (least >= best || least != Long.MIN_VALUE && best - least <= gap * Math.abs(best));
    }

    /** Whether the watcher asked to stop. */
    boolean cancelled() {
        if (!cancelled && watcher.cancelled()) {
            cancelled = true;
        }
        return cancelled;
    }

    /** Proven, out of time or cancelled. */
    boolean over() {
        return infeasible || proven() || System.nanoTime() - deadline >= 0 || cancelled();
    }

    /** Nanoseconds left, at least 0. */
    long left() {
        return deadline == Long.MAX_VALUE ? Long.MAX_VALUE : Math.max(0, deadline - System.nanoTime());
    }

    double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** The best schedule with its value. */
    synchronized Best best() {
        return new Best(objective, way.clone(), start.clone(), finish.clone());
    }

    /** A schedule with its value. */
    record Best(long objective, int[] way, int[] start, int[] finish) {}
}
