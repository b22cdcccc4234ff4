package org.entente.solver.cpsat;

import com.google.ortools.sat.CpSolverSolutionCallback;
import java.util.function.Consumer;
import org.entente.solver.schedule.ScheduleCheck;
import org.entente.solver.schedule.ScheduleProblem;
import org.entente.solver.schedule.ScheduleWatcher;

/** Tells the watcher of better schedules and bounds, from whatever thread CP-SAT calls. Nothing may be thrown into it. */
final class Incumbents extends CpSolverSolutionCallback {
    /** Above any objective that could be meant; CP-SAT's bounds without an objective are beyond it. */
    private static final double BEYOND = 9e18;

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

    private synchronized void hear(double value) {
        long rounded = round(value);
        if (rounded > bound) {
            bound = rounded;
            try {
                watcher.bound(rounded);
            } catch (RuntimeException e) {
                // a watcher's fault must not reach the solver's threads; the solve goes on
                bound = rounded;
            }
        }
    }

    /** The best bound heard of. */
    synchronized long bound() {
        return bound;
    }

    /** Hears of bounds. A lambda fails in OR-Tools 9.15: its native side looks the method up in the class. */
    Consumer<Double> bounds() {
        return new Consumer<>() {
            @Override
            public void accept(Double value) {
                hear(value);
            }
        };
    }
}
