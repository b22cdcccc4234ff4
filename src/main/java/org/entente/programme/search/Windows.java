package org.entente.programme.search;

import java.util.Arrays;
import org.entente.solver.schedule.Job;
import org.entente.solver.schedule.Link;
import org.entente.solver.schedule.ScheduleProblem;
import org.entente.solver.schedule.Way;

/**
 * When each job can start and finish at all, by its window, its calendars and the links that hold in whatever ways; resources
 * are left out. From it a bound on any objective.
 */
final class Windows {
    private final ScheduleProblem problem;
    final int[] earliestStart;
    final int[] earliestFinish;
    final int[] latestStart;
    final int[] latestFinish;
    /** False: some job has no place, so there is no schedule. */
    final boolean possible;

    Windows(ScheduleProblem problem) {
        this.problem = problem;
        int jobs = problem.jobs().size();
        earliestStart = new int[jobs];
        earliestFinish = new int[jobs];
        latestStart = new int[jobs];
        latestFinish = new int[jobs];
        Arrays.fill(latestStart, problem.horizon());
        for (int j = 0; j < jobs; j++) {
            earliestStart[j] = problem.job(j).earliestStart();
            earliestFinish[j] = problem.job(j).earliestFinish();
            latestFinish[j] = problem.job(j).latestFinish();
        }
        possible = propagate();
    }

    private boolean propagate() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int j = 0; j < earliestStart.length; j++) {
                int before = sum(j);
                if (!fit(j)) {
                    return false;
                }
                changed |= sum(j) != before;
            }
            for (Link link : problem.links()) {
                if (link.beforeWay() == Link.ANY && link.afterWay() == Link.ANY) {
                    changed |= tighten(link);
                }
            }
        }
        return true;
    }

    private int sum(int j) {
        return earliestStart[j] + earliestFinish[j] - latestStart[j] - latestFinish[j];
    }

    private boolean tighten(Link link) {
        int[] from = link.kind().fromFinish() ? earliestFinish : earliestStart;
        int[] to = link.kind().toFinish() ? earliestFinish : earliestStart;
        int[] fromLatest = link.kind().fromFinish() ? latestFinish : latestStart;
        int[] toLatest = link.kind().toFinish() ? latestFinish : latestStart;
        int a = link.before();
        int b = link.after();
        boolean changed = false;
        if (from[a] + link.lag() > to[b]) {
            to[b] = from[a] + link.lag();
            changed = true;
        }
        if (toLatest[b] - link.lag() < fromLatest[a]) {
            fromLatest[a] = toLatest[b] - link.lag();
            changed = true;
        }
        return changed;
    }

    /** Narrows a job to what its calendars allow; false when nothing is left. */
    private boolean fit(int j) {
        Job job = problem.job(j);
        int firstStart = Integer.MAX_VALUE;
        int firstFinish = Integer.MAX_VALUE;
        int lastStart = -1;
        int lastFinish = -1;
        for (Way way : job.ways()) {
            for (int start = Math.max(0, earliestStart[j]);
                    start <= Math.min(problem.horizon(), latestStart[j]);
                    start++) {
                int finish = way.finish(start);
                if (finish >= earliestFinish[j] && finish <= latestFinish[j] && finish >= start) {
                    firstStart = Math.min(firstStart, start);
                    firstFinish = Math.min(firstFinish, finish);
                    lastStart = Math.max(lastStart, start);
                    lastFinish = Math.max(lastFinish, finish);
                }
            }
        }
        earliestStart[j] = firstStart;
        earliestFinish[j] = firstFinish;
        latestStart[j] = lastStart;
        latestFinish[j] = lastFinish;
        return lastStart >= 0;
    }

    /** No schedule costs less: the longest chain, and for each job its cheapest way and its cheapest finish. */
    long bound() {
        long spent = 0;
        int end = 0;
        for (int j = 0; j < earliestStart.length; j++) {
            Job job = problem.job(j);
            end = Math.max(end, earliestFinish[j]);
            spent += job.ways().stream().mapToLong(Way::cost).min().orElse(0);
            long[] cost = job.finishCost();
            if (cost != null) {
                spent += Arrays.stream(cost, earliestFinish[j], latestFinish[j] + 1)
                        .min()
                        .orElse(0);
            }
        }
        return problem.costWeight() * spent + problem.makespanWeight() * end;
    }
}
