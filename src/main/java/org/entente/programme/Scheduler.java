package org.entente.programme;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.entente.network.Network;
import org.entente.solver.Settings;
import org.entente.solver.Status;
import org.entente.solver.schedule.ScheduleCheck;
import org.entente.solver.schedule.ScheduleOutcome;
import org.entente.solver.schedule.ScheduleSolver;
import org.entente.solver.schedule.ScheduleWatcher;
import org.jspecify.annotations.Nullable;

/**
 * From a programme to a schedule of all its tasks: {@code Scheduler.using(solver).schedule(network, ScheduleGoal.MAKESPAN)}. Of the
 * shortest schedules it is the cheapest, of the cheapest the one that ends first: the second aim is pursued among the schedules that
 * are as good for the first. Immutable; the methods return a scheduler with one thing changed.
 */
public final class Scheduler {
    /** Where time is limited the first aim takes this share of it at most, so that something is left for the second. */
    private static final double FIRST_SHARE = 0.75;

    private final ScheduleSolver solver;
    private final Settings settings;
    private final Function<ScheduleGoal.Kind, ScheduleWatcher> watchers;
    private final @Nullable Schedule known;
    private final boolean breaksTies;

    private Scheduler(
            ScheduleSolver solver,
            Settings settings,
            Function<ScheduleGoal.Kind, ScheduleWatcher> watchers,
            @Nullable Schedule known,
            boolean breaksTies) {
        this.solver = solver;
        this.settings = settings;
        this.watchers = watchers;
        this.known = known;
        this.breaksTies = breaksTies;
    }

    /** A scheduler with default settings and nobody watching. */
    public static Scheduler using(ScheduleSolver solver) {
        return new Scheduler(solver, Settings.DEFAULT.withRelativeGap(0), aim -> ScheduleWatcher.NONE, null, true);
    }

    public Scheduler with(Settings changed) {
        return new Scheduler(solver, changed, watchers, known, breaksTies);
    }

    /** With a watcher of each aim: of a makespan it hears weeks, of a cost hundredths of the case's currency. */
    public Scheduler watchedBy(Function<ScheduleGoal.Kind, ScheduleWatcher> changed) {
        return new Scheduler(solver, settings, changed, known, breaksTies);
    }

    /** Begins with a schedule of the same tasks, which need not keep what the programme now says. */
    public Scheduler startingFrom(Schedule schedule) {
        return new Scheduler(solver, settings, watchers, schedule, breaksTies);
    }

    /** Pursues the goal's first aim alone: any of the shortest, or of the cheapest schedules. */
    public Scheduler forFirstAim() {
        return new Scheduler(solver, settings, watchers, known, false);
    }

    /**
     * Schedules every task of the network's programme, whatever the network itself makes.
     *
     * @throws IllegalArgumentException when there is no task
     */
    public ScheduleAnswer schedule(Network network, ScheduleGoal goal) {
        if (network.programme().isEmpty()) {
            throw new IllegalArgumentException("the network has no programme");
        }
        long begun = System.nanoTime();
        ScheduleGoal.Kind aim = goal.kind();
        Pursuit first = Pursuit.first(
                network, goal, known, asking(aim, breaksTies ? left(begun, FIRST_SHARE) : left(begun, 1)));
        Schedule found = first.schedule();
        if (found == null) {
            return new ScheduleAnswer(
                    aim,
                    first.outcome().status(),
                    null,
                    Double.NaN,
                    Pursuit.value(aim, first.outcome().bound()),
                    null,
                    Double.NaN,
                    solver.name(),
                    seconds(begun),
                    why(first.outcome(), goal));
        }
        ScheduleGoal.Kind second = aim.other();
        ScheduleWatcher watcher = watchers.apply(second);
        if (!breaksTies || watcher.cancelled() || !first.check(found).feasible()) {
            return answer(network, goal, first, null, begun);
        }
        return answer(network, goal, first, first.then(network, goal, found, asking(second, left(begun, 1))), begun);
    }

    private Pursuit.Asking asking(ScheduleGoal.Kind aim, @Nullable Duration limit) {
        return (problem, start) -> solver.solve(problem, start, settings.withTimeLimit(limit), watchers.apply(aim));
    }

    /** A share of what is left of the time, null where it is not limited. */
    private @Nullable Duration left(long begun, double share) {
        Duration limit = settings.timeLimit();
        if (limit == null) {
            return null;
        }
        long nanos = limit.toNanos() - (System.nanoTime() - begun);
        return Duration.ofNanos((long) (share * Math.max(0, nanos)));
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private ScheduleAnswer answer(
            Network network, ScheduleGoal goal, Pursuit first, @Nullable Pursuit second, long begun) {
        Schedule refined = second == null ? null : second.schedule();
        Schedule schedule = refined != null ? refined : java.util.Objects.requireNonNull(first.schedule());
        ScheduleCheck check = first.check(schedule);
        List<String> violations = check.violations();
        ScheduleAnswer.Then then = null;
        Status status = first.outcome().status();
        if (second != null) {
            ScheduleCheck refinedCheck = second.check(schedule);
            violations = violations.isEmpty() ? refinedCheck.violations() : violations;
            then = new ScheduleAnswer.Then(
                    Pursuit.value(goal.kind().other(), refinedCheck.objective()),
                    Pursuit.value(goal.kind().other(), second.outcome().bound()));
            Status ended = second.outcome().status();
            // where the solver broke off, what it began with stands
            status = status != Status.OPTIMAL ? status : ended == Status.FAILED ? Status.LIMIT : ended;
        }
        boolean sound = violations.isEmpty();
        return new ScheduleAnswer(
                goal.kind(),
                sound ? status : Status.FAILED,
                schedule,
                Pursuit.value(goal.kind(), check.objective()),
                Pursuit.value(goal.kind(), first.outcome().bound()),
                then,
                DevelopmentCost.of(schedule, network.periods().getFirst()),
                solver.name(),
                seconds(begun),
                sound
                        ? first.outcome().message()
                        : "the schedule does not pass the check outside the solver: " + violations.getFirst());
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
