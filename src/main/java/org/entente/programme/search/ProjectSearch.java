package org.entente.programme.search;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.entente.solver.Settings;
import org.entente.solver.Status;
import org.entente.solver.cpsat.CpSatSolver;
import org.entente.solver.schedule.ScheduleCheck;
import org.entente.solver.schedule.ScheduleOutcome;
import org.entente.solver.schedule.ScheduleProblem;
import org.entente.solver.schedule.ScheduleSolver;
import org.entente.solver.schedule.ScheduleStart;
import org.entente.solver.schedule.ScheduleWatcher;

/**
 * Our own search and CP-SAT, racing: schedule generation and bounds first, which often meet; then a genetic search for
 * better schedules on one thread and CP-SAT, beginning with the best of them, on the others. What the genetic search does not
 * know (calendars, costs, lags) CP-SAT does alone, beginning with a generated schedule.
 */
public final class ProjectSearch implements ScheduleSolver {
    private static final int EVALUATIONS_PER_JOB = 100;
    private static final int POPULATION = 100;
    /** With more than one way each: few enough for CP-SAT alone to do best with all threads. */
    private static final int FEW_JOBS = 40;

    private static final double RESTART_AFTER_SECONDS = 2;
    private static final double RESTART_AFTER_SHARE = 0.25;

    @Override
    public String name() {
        return "Entente's search and CP-SAT 9.15";
    }

    @Override
    public ScheduleOutcome solve(
            ScheduleProblem problem, ScheduleStart start, Settings settings, ScheduleWatcher watcher) {
        Race race = new Race(watcher, System.nanoTime(), settings.timeLimit(), settings.relativeGap(), Long.MIN_VALUE);
        begin(problem, start, race);
        Windows windows = new Windows(problem);
        if (!windows.possible) {
            race.proveInfeasible();
            return outcome(race, "proven: windows, calendars and links leave no place for some job");
        }
        race.prove(windows.bound());
        Optional<PlainProject> plain = PlainProject.of(problem);
        String message = "";
        if (plain.isPresent() && plain.get().multiMode()) {
            WayReduction reduction = WayReduction.of(problem);
            if (reduction.impossible()) {
                race.proveInfeasible();
                return outcome(race, "proven: some job uses more than there is in each of its ways");
            }
            if (!reduction.changesNothing()) {
                return reduction.back(
                        solve(reduction.reduced(), reduction.into(start), settings, reduction.back(watcher)));
            }
        }
        if (plain.isPresent()) {
            message = plain(problem, plain.get(), settings, race);
        } else {
            GreedyStart.of(problem, windows).ifPresent(found -> begin(problem, found, race));
            if (!race.over()) {
                message = exact(problem, settings, settings.threads(), race, race::over);
            }
        }
        return outcome(race, message);
    }

    /** Takes a start that is a feasible schedule as the first one. */
    private static void begin(ScheduleProblem problem, ScheduleStart start, Race race) {
        int jobs = problem.jobs().size();
        if (start.way().length != jobs || start.start().length != jobs) {
            return;
        }
        int[] finish = new int[jobs];
        for (int j = 0; j < jobs; j++) {
            int way = start.way()[j];
            if (way < 0 || way >= problem.job(j).ways().size() || start.start()[j] < 0) {
                return;
            }
            finish[j] = problem.job(j).ways().get(way).finish(start.start()[j]);
        }
        ScheduleCheck check = ScheduleCheck.of(problem, start.way(), start.start(), finish);
        if (check.feasible()) {
            race.offer(check.objective(), start.way(), start.start(), finish);
        }
    }

    private String plain(ScheduleProblem problem, PlainProject project, Settings settings, Race race) {
        PlainSearch search = new PlainSearch(problem, project, race);
        Bounds bounds = new Bounds(project);
        race.prove(problem.makespanWeight() * bounds.chain());
        if (project.schedulable()) {
            long[] left = {(long) EVALUATIONS_PER_JOB * project.jobs};
            search.run(settings.seed(), POPULATION, () -> race.over() || left[0]-- <= 0);
        }
        if (race.over()) {
            return "";
        }
        long best = race.objective();
        int enough = best == Long.MAX_VALUE ? problem.horizon() + 1 : (int) (best / problem.makespanWeight());
        race.prove(problem.makespanWeight() * bounds.best(enough));
        if (race.over()) {
            return "";
        }
        if (!project.schedulable() || settings.threads() < 2 || project.multiMode() && project.jobs <= FEW_JOBS) {
            return exact(problem, settings, settings.threads(), race, race::over);
        }
        AtomicBoolean ended = new AtomicBoolean();
        Thread genetic = Thread.ofPlatform()
                .daemon()
                .name("genetic-search")
                .start(() -> search.run(settings.seed() + 1L, POPULATION, () -> ended.get() || race.over()));
        String message = "";
        boolean failed = false;
        while (!race.over() && !failed) {
            long hinted = race.objective();
            double began = race.seconds();
            message = exact(
                    problem,
                    settings,
                    settings.threads() - 1,
                    race,
                    () -> race.over()
                            || race.objective() < hinted
                                    && race.seconds() - began
                                            > Math.max(RESTART_AFTER_SECONDS, RESTART_AFTER_SHARE * race.seconds()));
            failed = !message.isEmpty();
        }
        // without a proof in sight and without a limit, what was found in the meantime is the answer
        ended.set(failed && settings.timeLimit() == null);
        join(genetic);
        return message;
    }

    /**
     * CP-SAT from the best schedule known.
     *
     * @return why it could not go on, or empty
     */
    private static String exact(
            ScheduleProblem problem, Settings settings, int threads, Race race, BooleanSupplier stop) {
        Race.Best best = race.best();
        ScheduleStart start = best.way().length == 0 ? ScheduleStart.NONE : new ScheduleStart(best.way(), best.start());
        Settings here = settings.withThreads(threads)
                .withTimeLimit(race.left() == Long.MAX_VALUE ? null : Duration.ofNanos(race.left()));
        ScheduleOutcome outcome = new CpSatSolver()
                .knowing(race.bound())
                .solve(problem, start, here, new ScheduleWatcher() {
                    @Override
                    public void incumbent(long objective, int[] way, int[] begin, int[] finish) {
                        race.offer(objective, way, begin, finish);
                    }

                    @Override
                    public void bound(long bound) {
                        race.prove(bound);
                    }

                    @Override
                    public boolean cancelled() {
                        return stop.getAsBoolean();
                    }
                });
        if (outcome.hasSchedule()) {
            race.offer(outcome.objective(), outcome.way(), outcome.start(), outcome.finish());
        }
        return switch (outcome.status()) {
            case OPTIMAL -> {
                race.prove(outcome.bound());
                yield "";
            }
            case INFEASIBLE -> {
                race.proveInfeasible();
                yield outcome.message();
            }
            case LIMIT, CANCELLED -> "";
            case FAILED, UNBOUNDED -> outcome.message();
        };
    }

    private static ScheduleOutcome outcome(Race race, String message) {
        Race.Best best = race.best();
        double seconds = race.seconds();
        if (best.objective() == Long.MAX_VALUE) {
            Status status = race.infeasible()
                    ? Status.INFEASIBLE
                    : race.cancelled() ? Status.CANCELLED : message.isEmpty() ? Status.LIMIT : Status.FAILED;
            long bound = race.infeasible() ? Long.MAX_VALUE : race.bound();
            return ScheduleOutcome.none(
                    status, bound, seconds, message.isEmpty() ? "no schedule was found within the time" : message);
        }
        Status status = race.proven() ? Status.OPTIMAL : race.cancelled() ? Status.CANCELLED : Status.LIMIT;
        return new ScheduleOutcome(
                status,
                best.way(),
                best.start(),
                best.finish(),
                best.objective(),
                Math.min(race.bound(), best.objective()),
                seconds,
                message);
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
