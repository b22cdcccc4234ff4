package org.entente.solver.schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * Verifies a schedule against its problem, written without regard to how any engine models it.
 *
 * @param violations what does not hold, in sentences; empty if the schedule is feasible
 * @param objective of the schedule, recomputed
 * @param makespan its last finish
 */
public record ScheduleCheck(List<String> violations, long objective, int makespan) {

    public ScheduleCheck {
        violations = List.copyOf(violations);
    }

    /** Of an outcome that has a schedule; a wrong objective or one below the bound is a violation too. */
    public static ScheduleCheck of(ScheduleProblem problem, ScheduleOutcome outcome) {
        ScheduleCheck check = of(problem, outcome.way(), outcome.start(), outcome.finish());
        List<String> violations = new ArrayList<>(check.violations);
        if (check.objective != outcome.objective()) {
            violations.add("the objective is " + check.objective + ", not " + outcome.objective());
        }
        if (outcome.bound() > outcome.objective()) {
            violations.add("the bound " + outcome.bound() + " exceeds the objective " + outcome.objective());
        }
        return new ScheduleCheck(violations, check.objective, check.makespan);
    }

    /** Of ways, starts and finishes, one of each per job. */
    public static ScheduleCheck of(ScheduleProblem problem, int[] way, int[] start, int[] finish) {
        int jobs = problem.jobs().size();
        if (way.length != jobs || start.length != jobs || finish.length != jobs) {
            return new ScheduleCheck(List.of("a way, start and finish for each of " + jobs + " jobs expected"), 0, 0);
        }
        List<String> violations = new ArrayList<>();
        for (int j = 0; j < jobs; j++) {
            job(problem, j, way[j], start[j], finish[j], violations);
        }
        if (!violations.isEmpty()) {
            return new ScheduleCheck(violations, 0, 0);
        }
        for (Link link : problem.links()) {
            link(problem, link, way, start, finish, violations);
        }
        for (Requirement requirement : problem.requirements()) {
            if (!requirement.metBy(way[requirement.job()], way[requirement.otherJob()])) {
                violations.add(name(problem, requirement.job()) + " is done in way " + requirement.way() + ", which "
                        + name(problem, requirement.otherJob()) + " in way " + way[requirement.otherJob()]
                        + " does not allow");
            }
        }
        long spent = 0;
        for (int r = 0; r < problem.resources().size(); r++) {
            spent += resource(problem, r, way, start, finish, violations);
        }
        int makespan = 0;
        for (int j = 0; j < jobs; j++) {
            makespan = Math.max(makespan, finish[j]);
            long[] cost = problem.job(j).finishCost();
            spent += problem.job(j).ways().get(way[j]).cost() + (cost == null ? 0 : cost[finish[j]]);
        }
        if (spent > problem.mostCost()) {
            violations.add("the schedule costs " + spent + ", more than " + problem.mostCost());
        }
        long objective = problem.makespanWeight() * makespan + problem.costWeight() * spent;
        return new ScheduleCheck(violations, objective, makespan);
    }

    /** Whether the schedule is feasible. */
    public boolean feasible() {
        return violations.isEmpty();
    }

    private static void job(ScheduleProblem problem, int j, int way, int start, int finish, List<String> violations) {
        Job job = problem.job(j);
        if (way < 0 || way >= job.ways().size()) {
            violations.add(name(problem, j) + " has no way " + way);
            return;
        }
        if (start < 0 || finish < start || finish > problem.horizon()) {
            violations.add(name(problem, j) + " from " + start + " to " + finish + " is not within the horizon");
            return;
        }
        int expected = job.ways().get(way).finish(start);
        if (expected != finish) {
            violations.add(name(problem, j) + " started at " + start + " finishes at " + expected + ", not " + finish);
        }
        if (start < job.earliestStart() || finish < job.earliestFinish() || finish > job.latestFinish()) {
            violations.add(name(problem, j) + " from " + start + " to " + finish + " is outside its window");
        }
    }

    private static void link(
            ScheduleProblem problem, Link link, int[] way, int[] start, int[] finish, List<String> violations) {
        int a = link.before();
        int b = link.after();
        if (!link.holdsFor(way[a], way[b])) {
            return;
        }
        int from = link.kind().fromFinish() ? finish[a] : start[a];
        int to = link.kind().toFinish() ? finish[b] : start[b];
        if (to < from + link.lag()) {
            violations.add(name(problem, b) + " at " + to + " is too early after " + name(problem, a) + " at " + from
                    + " (" + link.kind() + ", lag " + link.lag() + ")");
        }
    }

    /** The cost of overtime. */
    private static long resource(
            ScheduleProblem problem, int r, int[] way, int[] start, int[] finish, List<String> violations) {
        Resource resource = problem.resource(r);
        long[] used = new long[resource.renewable() ? problem.horizon() : 1];
        for (int j = 0; j < way.length; j++) {
            int amount = problem.job(j).ways().get(way[j]).use()[r];
            if (resource.renewable()) {
                for (int t = start[j]; t < finish[j]; t++) {
                    used[t] += amount;
                }
            } else {
                used[0] += amount;
            }
        }
        long cost = 0;
        for (int t = 0; t < used.length; t++) {
            if (used[t] > resource.most(t)) {
                violations.add("resource " + resource.name() + (resource.renewable() ? " at " + t : "") + ": " + used[t]
                        + " used, " + resource.most(t) + " there");
            }
            cost += Math.max(0, used[t] - resource.capacity()[t]) * resource.overtimeCost();
        }
        return cost;
    }

    private static String name(ScheduleProblem problem, int job) {
        return "job " + problem.job(job).name();
    }
}
