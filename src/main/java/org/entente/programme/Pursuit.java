package org.entente.programme;

import java.util.List;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Task;
import org.entente.solver.schedule.ScheduleCheck;
import org.entente.solver.schedule.ScheduleOutcome;
import org.entente.solver.schedule.ScheduleProblem;
import org.entente.solver.schedule.ScheduleStart;
import org.jspecify.annotations.Nullable;

/**
 * One aim of a schedule, pursued as far as the time went.
 *
 * @param schedule tidied; null when none was found
 */
record Pursuit(
        Project project,
        ScheduleProblem problem,
        ScheduleOutcome outcome,
        @Nullable Schedule schedule) {
    /** Hundredths of the case's currency: what the scheduler counts money in. */
    private static final double CENTS = 100;

    /** What is asked of the solver, and how to ask it. */
    @FunctionalInterface
    interface Asking {
        ScheduleOutcome solve(ScheduleProblem problem, ScheduleStart start);
    }

    /** Weeks of a makespan, the case's currency for a cost; the outcome's own numbers are weeks and hundredths. */
    static double value(ScheduleGoal.Kind aim, long objective) {
        if (objective == Long.MIN_VALUE) {
            return Double.NEGATIVE_INFINITY;
        }
        return switch (aim) {
            case MAKESPAN -> objective;
            case COST -> objective / CENTS;
        };
    }

    /** The first aim of a goal, from a schedule that need not keep what the programme now says. */
    static Pursuit first(Network network, ScheduleGoal goal, @Nullable Schedule known, Asking asking) {
        Project project = new Project(network.programme(), Horizons.enough(network.programme(), goal));
        Project.Ask ask = switch (goal.kind()) {
            case MAKESPAN ->
                new Project.Ask(
                        false,
                        null,
                        null,
                        until(project, goal),
                        null,
                        null,
                        new Project.Overtime.Free(),
                        1,
                        0,
                        ScheduleProblem.ANY_COST);
            case COST -> priced(project, network, goal, 0, 1, ScheduleProblem.ANY_COST);
        };
        return of(project, project.problem(ask), known, asking);
    }

    /** Of the schedules as good as this one the cheapest, or that which ends first; begins with this one. */
    Pursuit then(Network network, ScheduleGoal goal, Schedule best, Asking asking) {
        Project shorter = new Project(network.programme(), best.makespan());
        Project.Ask ask = switch (goal.kind()) {
            case MAKESPAN -> priced(shorter, network, goal, 0, 1, ScheduleProblem.ANY_COST);
            case COST -> priced(shorter, network, goal, 1, 0, check(best).objective());
        };
        return of(shorter, shorter.problem(ask), best, asking);
    }

    private static Pursuit of(Project project, ScheduleProblem problem, @Nullable Schedule known, Asking asking) {
        ScheduleOutcome outcome = asking.solve(problem, known == null ? ScheduleStart.NONE : project.start(known));
        Schedule schedule = outcome.hasSchedule()
                ? Tidying.of(
                        project,
                        project.schedule(outcome),
                        new int[project.programme().tasks().size()])
                : null;
        return new Pursuit(project, problem, outcome, schedule);
    }

    /** A schedule by the rules of this problem, with its value. */
    ScheduleCheck check(Schedule one) {
        ScheduleStart of = project.start(one);
        int[] finish = new int[of.start().length];
        for (int j = 0; j < finish.length; j++) {
            finish[j] = problem.job(j).ways().get(of.way()[j]).finish(of.start()[j]);
        }
        return ScheduleCheck.of(problem, of.way(), of.start(), finish);
    }

    private static int @Nullable [] until(Project project, ScheduleGoal goal) {
        if (goal.deadline() == null) {
            return null;
        }
        int[] until = new int[project.programme().tasks().size()];
        java.util.Arrays.fill(until, Math.max(0, project.programme().weekBy(goal.deadline())));
        return until;
    }

    private static Project.Ask priced(
            Project project, Network network, ScheduleGoal goal, long makespanWeight, long costWeight, long mostCost) {
        Period period = network.periods().getFirst();
        List<Task> tasks = project.programme().tasks();
        long[][] cost = new long[tasks.size()][];
        for (Task task : tasks) {
            cost[task.index()] = project.manners(task).stream()
                    .mapToLong(manner -> cents(DevelopmentCost.of(manner.mode(), manner.workingWeeks(), period)))
                    .toArray();
        }
        long[] premium = project.programme().teams().stream()
                .mapToLong(team -> cents(DevelopmentCost.overtimeWeek(team, period)))
                .toArray();
        return new Project.Ask(
                false,
                null,
                null,
                until(project, goal),
                cost,
                null,
                new Project.Overtime.Priced(premium),
                makespanWeight,
                costWeight,
                mostCost);
    }

    private static long cents(double money) {
        return Math.round(CENTS * money);
    }
}
