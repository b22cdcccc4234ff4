package org.entente.solver.cpsat;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.entente.solver.Settings;
import org.entente.solver.Status;
import org.entente.solver.schedule.ScheduleCheck;
import org.entente.solver.schedule.ScheduleOutcome;
import org.entente.solver.schedule.ScheduleProblem;
import org.entente.solver.schedule.ScheduleSolver;
import org.entente.solver.schedule.ScheduleStart;
import org.entente.solver.schedule.ScheduleWatcher;

/** CP-SAT of OR-Tools 9.15, in this process. It stops within milliseconds when asked. */
public final class CpSatSolver implements ScheduleSolver {
    private final long knownBound;

    public CpSatSolver() {
        this(Long.MIN_VALUE);
    }

    private CpSatSolver(long knownBound) {
        this.knownBound = knownBound;
    }

    /** The same solver, told that no schedule is better than this, which the caller has proved. */
    public CpSatSolver knowing(long bound) {
        return new CpSatSolver(bound);
    }

    @Override
    public String name() {
        return "CP-SAT 9.15";
    }

    @Override
    public ScheduleOutcome solve(
            ScheduleProblem problem, ScheduleStart start, Settings settings, ScheduleWatcher watcher) {
        long begin = System.nanoTime();
        if (watcher.cancelled()) {
            return ScheduleOutcome.none(Status.CANCELLED, knownBound, 0, "");
        }
        try {
            CpSatLibrary.load();
        } catch (IOException e) {
            return ScheduleOutcome.none(Status.FAILED, knownBound, seconds(begin), String.valueOf(e.getMessage()));
        }
        CpSatModel model = new CpSatModel(problem, knownBound);
        if (model.impossibleJob != null) {
            return ScheduleOutcome.none(
                    Status.INFEASIBLE,
                    Long.MAX_VALUE,
                    seconds(begin),
                    "job " + model.impossibleJob + " fits its window in no way");
        }
        model.hint(start);
        CpSolver solver = new CpSolver();
        var parameters = solver.getParameters()
                .setNumWorkers(Math.max(1, settings.threads()))
                .setRandomSeed(settings.seed())
                .setRelativeGapLimit(settings.relativeGap())
                .setLogSearchProgress(true)
                .setLogToStdout(false);
        Duration limit = settings.timeLimit();
        if (limit != null) {
            parameters.setMaxTimeInSeconds(Math.max(0.01, limit.toNanos() / 1e9 - seconds(begin)));
        }
        Incumbents incumbents = new Incumbents(problem, model, watcher, knownBound);
        solver.setLogCallback(incumbents.log());
        CpSolverStatus status;
        CountDownLatch done = new CountDownLatch(1);
        Thread guard = guard(solver, watcher, done);
        try {
            status = solver.solve(model.model, incumbents);
        } finally {
            done.countDown();
            join(guard);
        }
        return outcome(problem, model, solver, status, watcher, incumbents, seconds(begin));
    }

    private ScheduleOutcome outcome(
            ScheduleProblem problem,
            CpSatModel model,
            CpSolver solver,
            CpSolverStatus status,
            ScheduleWatcher watcher,
            Incumbents incumbents,
            double seconds) {
        Status stopped = watcher.cancelled() ? Status.CANCELLED : Status.LIMIT;
        return switch (status) {
            case OPTIMAL, FEASIBLE -> {
                int[][] found = model.schedule(solver::value);
                ScheduleCheck check = ScheduleCheck.of(problem, found[0], found[1], found[2]);
                if (!check.feasible()) {
                    yield ScheduleOutcome.none(
                            Status.FAILED,
                            knownBound,
                            seconds,
                            "CP-SAT's schedule fails the outside check: "
                                    + check.violations().getFirst());
                }
                boolean proven = status == CpSolverStatus.OPTIMAL;
                long bound = model.model.hasObjective()
                        ? Math.min(check.objective(), Incumbents.round(solver.bestObjectiveBound()))
                        : check.objective();
                yield new ScheduleOutcome(
                        proven ? Status.OPTIMAL : stopped,
                        found[0],
                        found[1],
                        found[2],
                        check.objective(),
                        Math.max(bound, knownBound),
                        seconds,
                        "");
            }
            case INFEASIBLE ->
                ScheduleOutcome.none(Status.INFEASIBLE, Long.MAX_VALUE, seconds, "proven: there is no such schedule");
            case UNKNOWN ->
                ScheduleOutcome.none(stopped, incumbents.bound(), seconds, "no schedule was found within the time");
            case MODEL_INVALID, UNRECOGNIZED ->
                ScheduleOutcome.none(
                        Status.FAILED,
                        knownBound,
                        seconds,
                        "CP-SAT does not take the model: " + model.model.validate());
        };
    }

    /** Asks the watcher every few milliseconds whether to stop; also again, since a stop before the solve begins is lost. */
    private static Thread guard(CpSolver solver, ScheduleWatcher watcher, CountDownLatch done) {
        return Thread.ofPlatform().daemon().name("cp-sat-guard").start(() -> {
            try {
                while (!done.await(10, TimeUnit.MILLISECONDS)) {
                    if (watcher.cancelled()) {
                        solver.stopSearch();
                    }
                }
            } catch (InterruptedException e) {
                solver.stopSearch();
            }
        });
    }

    private static void join(Thread guard) {
        boolean interrupted = false;
        while (guard.isAlive()) {
            try {
                guard.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
