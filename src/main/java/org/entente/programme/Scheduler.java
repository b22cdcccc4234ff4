package org.entente.programme;

import java.util.List;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.entente.solver.Settings;
import org.entente.solver.Status;
import org.entente.solver.schedule.ScheduleCheck;
import org.entente.solver.schedule.ScheduleOutcome;
import org.entente.solver.schedule.ScheduleProblem;
import org.entente.solver.schedule.ScheduleSolver;
import org.entente.solver.schedule.ScheduleStart;
import org.entente.solver.schedule.ScheduleWatcher;
import org.jspecify.annotations.Nullable;

/**
 * From a programme to a schedule of all its tasks: {@code Scheduler.using(solver).schedule(network, ScheduleGoal.MAKESPAN)}.
 * Immutable; the methods return a scheduler with one thing changed.
 */
public final class Scheduler {
    /** Hundredths of the case's currency: what the scheduler counts money in. */
    private static final double CENTS = 100;

    private final ScheduleSolver solver;
    private final Settings settings;
    private final ScheduleWatcher watcher;
    private final @Nullable Schedule known;

    private Scheduler(ScheduleSolver solver, Settings settings, ScheduleWatcher watcher, @Nullable Schedule known) {
        this.solver = solver;
        this.settings = settings;
        this.watcher = watcher;
        this.known = known;
    }

    /** A scheduler with default settings and nobody watching. */
    public static Scheduler using(ScheduleSolver solver) {
        return new Scheduler(solver, Settings.DEFAULT.withRelativeGap(0), ScheduleWatcher.NONE, null);
    }

    public Scheduler with(Settings changed) {
        return new Scheduler(solver, changed, watcher, known);
    }

    public Scheduler watchedBy(ScheduleWatcher changed) {
        return new Scheduler(solver, settings, changed, known);
    }

    /** Begins with a schedule of the same tasks, which need not keep what the programme now says. */
    public Scheduler startingFrom(Schedule schedule) {
        return new Scheduler(solver, settings, watcher, schedule);
    }

    /**
     * Schedules every task of the network's programme, whatever the network itself makes.
     *
     * @throws IllegalArgumentException when there is no task
     */
    public ScheduleAnswer schedule(Network network, ScheduleGoal goal) {
        Programme programme = network.programme();
        if (programme.isEmpty()) {
            throw new IllegalArgumentException("the network has no programme");
        }
        Project project = new Project(programme, Horizons.enough(programme, goal));
        ScheduleProblem problem = project.problem(ask(project, network, goal));
        ScheduleOutcome outcome =
                solver.solve(problem, known == null ? ScheduleStart.NONE : project.start(known), settings, watcher);
        if (!outcome.hasSchedule()) {
            return new ScheduleAnswer(
                    outcome.status(),
                    null,
                    Double.NaN,
                    outcome.bound() == Long.MIN_VALUE ? Double.NEGATIVE_INFINITY : value(goal, outcome.bound()),
                    Double.NaN,
                    solver.name(),
                    outcome.seconds(),
                    why(outcome, goal));
        }
        ScheduleCheck check = ScheduleCheck.of(problem, outcome);
        Schedule schedule = Tidying.of(
                project, project.schedule(outcome), new int[programme.tasks().size()]);
        boolean sound = check.feasible();
        return new ScheduleAnswer(
                sound ? outcome.status() : Status.FAILED,
                schedule,
                value(goal, outcome.objective()),
                outcome.bound() == Long.MIN_VALUE ? Double.NEGATIVE_INFINITY : value(goal, outcome.bound()),
                DevelopmentCost.of(schedule, network.periods().getFirst()),
                solver.name(),
                outcome.seconds(),
                sound
                        ? outcome.message()
                        : "the schedule does not pass the check outside the solver: "
                                + check.violations().getFirst());
    }

    private static double value(ScheduleGoal goal, long objective) {
        return switch (goal.kind()) {
            case MAKESPAN -> objective;
            case COST -> objective / CENTS;
        };
    }

    private static Project.Ask ask(Project project, Network network, ScheduleGoal goal) {
        int[] until = null;
        Programme programme = project.programme();
        if (goal.deadline() != null) {
            until = new int[programme.tasks().size()];
            java.util.Arrays.fill(until, Math.max(0, programme.weekBy(goal.deadline())));
        }
        return switch (goal.kind()) {
            case MAKESPAN -> new Project.Ask(false, null, null, until, null, null, Project.Overtime.FREE, 1);
            case COST ->
                new Project.Ask(false, null, null, until, cost(project, network), null, Project.Overtime.PRICED, 0);
        };
    }

    private static long[][] cost(Project project, Network network) {
        Period period = network.periods().getFirst();
        List<Task> tasks = project.programme().tasks();
        long[][] cost = new long[tasks.size()][];
        for (Task task : tasks) {
            cost[task.index()] = project.manners(task).stream()
                    .mapToLong(manner ->
                            Math.round(CENTS * DevelopmentCost.of(manner.mode(), manner.workingWeeks(), period)))
                    .toArray();
        }
        return cost;
    }

    private static String why(ScheduleOutcome outcome, ScheduleGoal goal) {
        return switch (outcome.status()) {
            case INFEASIBLE ->
                goal.deadline() == null
                        ? "No schedule keeps every date, precedence and team of the programme."
                        : "No schedule keeps every date, precedence and team of the programme and ends by "
                                + goal.deadline() + ".";
            case LIMIT -> "No schedule was found in the time given. Give it more with --time-limit.";
            case CANCELLED -> "Stopped before a first schedule was found.";
            case OPTIMAL, UNBOUNDED, FAILED -> outcome.message();
        };
    }
}
