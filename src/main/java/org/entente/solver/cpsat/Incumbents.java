package org.entente.solver.cpsat;

import com.google.ortools.sat.CpSolverSolutionCallback;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.solver.schedule.ScheduleCheck;
import org.entente.solver.schedule.ScheduleProblem;
import org.entente.solver.schedule.ScheduleWatcher;

/** Tells the watcher of better schedules and bounds, from whatever thread CP-SAT calls. Nothing may be thrown into it. */
final class Incumbents extends CpSolverSolutionCallback {
    /** Above any objective that could be meant; CP-SAT's bounds without an objective are beyond it. */
    private static final double BEYOND = 9e18;

    /** "#Bound 0.05s best:57 next:[52,56] name": the next schedule's objective is at least 52; long numbers are rounded there. */
    private static final Pattern NEXT = Pattern.compile("next:\\[(-?\\d{1,9}),");

    private final ScheduleProblem problem;
    private final CpSatModel model;
    private final ScheduleWatcher watcher;
    private long best = Long.MAX_VALUE;
    private long bound;

    Incumbents(ScheduleProblem problem, CpSatModel model, ScheduleWatcher watcher, long knownBound) {
        this.problem = problem;
        this.model = model;
        this.watcher = watcher;
        this.bound = knownBound;
    }

    /** A bound on whole numbers, rounded up. */
    static long round(double value) {
        return Double.isNaN(value) || value < -BEYOND || value > BEYOND
                ? Long.MIN_VALUE
                : (long) Math.ceil(value - 1e-6 * Math.max(1, Math.abs(value) * 1e-6));
    }

    @Override
    public synchronized void onSolutionCallback() {
        try {
            int[][] found = model.schedule(this::value);
            ScheduleCheck check = ScheduleCheck.of(problem, found[0], found[1], found[2]);
            if (check.feasible() && check.objective() < best) {
                best = check.objective();
                watcher.incumbent(best, found[0], found[1], found[2]);
            }
            if (watcher.cancelled()) {
                stopSearch();
            }
        } catch (RuntimeException e) {
            stopSearch();
        }
    }

    private synchronized void hear(String line) {
        Matcher next = NEXT.matcher(line);
        if (!next.find()) {
            return;
        }
        long value = Long.parseLong(next.group(1));
        if (value > bound) {
            bound = value;
            try {
                watcher.bound(value);
            } catch (RuntimeException e) {
                // a watcher's fault must not reach the solver's threads; the solve goes on
                bound = value;
            }
        }
    }

    /** The best bound heard of. */
    synchronized long bound() {
        return bound;
    }

    /**
     * Hears of bounds in the log's lines. OR-Tools 9.15 has a callback for bounds, but it keeps a reference that is no longer
     * valid when it is used, and the JVM crashes.
     */
    Consumer<String> log() {
        return new Consumer<>() {
            @Override
            public void accept(String line) {
                hear(line);
            }
        };
    }
}
