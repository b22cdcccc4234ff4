package org.entente.programme.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.solver.schedule.Job;
import org.entente.solver.schedule.Link;
import org.entente.solver.schedule.Resource;
import org.entente.solver.schedule.ScheduleProblem;
import org.entente.solver.schedule.ScheduleStart;
import org.entente.solver.schedule.Way;

/**
 * A schedule generated job by job for a problem of any kind: links in topological order, calendars, windows and capacities that
 * vary; each job in the way that finishes first and leaves stock. A start for an exact solver, not always feasible.
 */
final class GreedyStart {
    private final ScheduleProblem problem;
    private final Windows windows;
    private final int[] way;
    private final int[] start;
    private final int[] finish;
    private final int[][] used;
    private final int[] stockUsed;

    private GreedyStart(ScheduleProblem problem, Windows windows) {
        this.problem = problem;
        this.windows = windows;
        int jobs = problem.jobs().size();
        way = new int[jobs];
        start = new int[jobs];
        finish = new int[jobs];
        Arrays.fill(way, -1);
        Arrays.fill(start, -1);
        used = new int[problem.resources().size()][problem.horizon()];
        stockUsed = new int[problem.resources().size()];
    }

    /** Empty where some job found no place. */
    static Optional<ScheduleStart> of(ScheduleProblem problem, Windows windows) {
        GreedyStart greedy = new GreedyStart(problem, windows);
        return greedy.generate() ? Optional.of(new ScheduleStart(greedy.way, greedy.start)) : Optional.empty();
    }

    private boolean generate() {
        for (int job : order()) {
            if (!place(job)) {
                return false;
            }
        }
        return true;
    }

    private boolean place(int index) {
        Job job = problem.job(index);
        int bestWay = -1;
        int bestStart = -1;
        long bestValue = Long.MAX_VALUE;
        for (int w = 0; w < job.ways().size(); w++) {
            if (!allowed(index, w)) {
                continue;
            }
            int at = firstStart(index, w);
            if (at < 0) {
                continue;
            }
            int end = job.ways().get(w).finish(at);
            long[] finishCost = job.finishCost();
            long cost = job.ways().get(w).cost() + (finishCost == null ? 0 : finishCost[end]);
            long value = problem.costWeight() * cost + end * problem.makespanWeight();
            if (value < bestValue) {
                bestValue = value;
                bestWay = w;
                bestStart = at;
            }
        }
        if (bestWay < 0) {
            return false;
        }
        Way chosen = job.ways().get(bestWay);
        way[index] = bestWay;
        start[index] = bestStart;
        finish[index] = chosen.finish(bestStart);
        for (int r = 0; r < used.length; r++) {
            stockUsed[r] += chosen.use()[r];
            for (int t = bestStart; t < finish[index]; t++) {
                used[r][t] += chosen.use()[r];
            }
        }
        return true;
    }

    private boolean allowed(int job, int w) {
        for (int r = 0; r < stockUsed.length; r++) {
            Resource resource = problem.resource(r);
            if (!resource.renewable()
                    && stockUsed[r] + problem.job(job).ways().get(w).use()[r] > resource.capacity()[0]) {
                return false;
            }
        }
        return problem.requirements().stream()
                .allMatch(requirement -> requirement.job() != job
                        || way[requirement.otherJob()] < 0
                        || requirement.metBy(w, way[requirement.otherJob()]));
    }

    /** The first start that links to jobs already placed, window, calendar and capacity allow; −1 for none. */
    private int firstStart(int index, int w) {
        Job job = problem.job(index);
        Way chosen = job.ways().get(w);
        int fromStart = windows.earliestStart[index];
        int fromFinish = windows.earliestFinish[index];
        for (Link link : problem.links()) {
            if (link.after() == index && way[link.before()] >= 0 && link.holdsFor(way[link.before()], w)) {
                int time = (link.kind().fromFinish() ? finish[link.before()] : start[link.before()]) + link.lag();
                if (link.kind().toFinish()) {
                    fromFinish = Math.max(fromFinish, time);
                } else {
                    fromStart = Math.max(fromStart, time);
                }
            }
        }
        for (int at = fromStart; at <= windows.latestStart[index]; at++) {
            int end = chosen.finish(at);
            if (end >= fromFinish
                    && end <= windows.latestFinish[index]
                    && end >= at
                    && leavesRoom(index, w, at, end)
                    && fits(chosen, at, end)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether jobs that were placed before it, and are held back by it, are late enough. */
    private boolean leavesRoom(int index, int w, int from, int to) {
        for (Link link : problem.links()) {
            int other = link.after();
            if (link.before() == index && way[other] >= 0 && link.holdsFor(w, way[other])) {
                int time = (link.kind().fromFinish() ? to : from) + link.lag();
                if ((link.kind().toFinish() ? finish[other] : start[other]) < time) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean fits(Way chosen, int from, int to) {
        for (int r = 0; r < used.length; r++) {
            Resource resource = problem.resource(r);
            if (resource.renewable() && chosen.use()[r] > 0) {
                for (int t = from; t < to; t++) {
                    if (used[r][t] + chosen.use()[r] > resource.most(t)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Predecessors first as far as links allow, then by latest finish; in a circle of links the first comes first. */
    private List<Integer> order() {
        int jobs = problem.jobs().size();
        boolean[] done = new boolean[jobs];
        List<Integer> order = new ArrayList<>();
        while (order.size() < jobs) {
            int next = -1;
            int nextWaits = Integer.MAX_VALUE;
            for (int j = 0; j < jobs; j++) {
                if (!done[j]) {
                    int waits = waits(j, done);
                    if (waits < nextWaits
                            || waits == nextWaits && windows.latestFinish[j] < windows.latestFinish[next]) {
                        next = j;
                        nextWaits = waits;
                    }
                }
            }
            done[next] = true;
            order.add(next);
        }
        return order;
    }

    private int waits(int job, boolean[] done) {
        int waits = 0;
        for (Link link : problem.links()) {
            // what holds for some way of the other job alone is no reason to wait for it
            if (link.after() == job && !done[link.before()] && link.lag() >= 0 && link.beforeWay() == Link.ANY) {
                waits++;
            }
        }
        return waits;
    }
}
