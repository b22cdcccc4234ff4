package org.entente.programme.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.solver.schedule.Job;
import org.entente.solver.schedule.Resource;
import org.entente.solver.schedule.ScheduleOutcome;
import org.entente.solver.schedule.ScheduleProblem;
import org.entente.solver.schedule.ScheduleStart;
import org.entente.solver.schedule.ScheduleWatcher;
import org.entente.solver.schedule.Way;

/**
 * A plain project without the ways that no schedule needs (Sprecher, Hartmann and Drexl 1997): those that cannot be executed,
 * for more is used than there is, and the inefficient, for another way is no slower and uses no more. A stock that suffices for
 * whatever is chosen does not count.
 */
final class WayReduction {
    private final ScheduleProblem problem;
    /** By job, the ways left, ascending. */
    private final List<List<Integer>> left = new ArrayList<>();

    private WayReduction(ScheduleProblem problem) {
        this.problem = problem;
        for (Job job : problem.jobs()) {
            List<Integer> all = new ArrayList<>();
            for (int w = 0; w < job.ways().size(); w++) {
                all.add(w);
            }
            left.add(all);
        }
    }

    /** For a problem that {@link PlainProject} takes. */
    static WayReduction of(ScheduleProblem plain) {
        WayReduction reduction = new WayReduction(plain);
        boolean changed = true;
        while (changed) {
            changed = reduction.dropTooMuch();
            changed |= reduction.dropInefficient();
        }
        return reduction;
    }

    /** Whether some job has no way left, so that there is no schedule. */
    boolean impossible() {
        return left.stream().anyMatch(List::isEmpty);
    }

    boolean changesNothing() {
        for (int j = 0; j < left.size(); j++) {
            if (left.get(j).size() < problem.job(j).ways().size()) {
                return false;
            }
        }
        return true;
    }

    /** The problem with the ways left. */
    ScheduleProblem reduced() {
        List<Job> jobs = new ArrayList<>();
        for (int j = 0; j < left.size(); j++) {
            Job job = problem.job(j);
            List<Way> ways = left.get(j).stream().map(w -> job.ways().get(w)).toList();
            jobs.add(new Job(
                    job.name(), ways, job.earliestStart(), job.earliestFinish(), job.latestFinish(), job.finishCost()));
        }
        return new ScheduleProblem(
                problem.horizon(),
                jobs,
                problem.resources(),
                problem.links(),
                problem.requirements(),
                problem.makespanWeight());
    }

    /** A start in the ways left; −1 where the way is gone. */
    ScheduleStart into(ScheduleStart start) {
        if (start.way().length != left.size()) {
            return ScheduleStart.NONE;
        }
        int[] way = new int[start.way().length];
        for (int j = 0; j < way.length; j++) {
            way[j] = left.get(j).indexOf(start.way()[j]);
        }
        return new ScheduleStart(way, start.start());
    }

    /** An outcome of the reduced problem, in the ways of the problem itself. */
    ScheduleOutcome back(ScheduleOutcome outcome) {
        return new ScheduleOutcome(
                outcome.status(),
                back(outcome.way()),
                outcome.start(),
                outcome.finish(),
                outcome.objective(),
                outcome.bound(),
                outcome.seconds(),
                outcome.message());
    }

    /** Tells a watcher of the problem itself what happens to the reduced one. */
    ScheduleWatcher back(ScheduleWatcher watcher) {
        return new ScheduleWatcher() {
            @Override
            public void incumbent(long objective, int[] way, int[] start, int[] finish) {
                watcher.incumbent(objective, back(way), start, finish);
            }

            @Override
            public void bound(long bound) {
                watcher.bound(bound);
            }

            @Override
            public boolean cancelled() {
                return watcher.cancelled();
            }
        };
    }

    private int[] back(int[] way) {
        int[] original = new int[way.length];
        Arrays.setAll(original, j -> left.get(j).get(way[j]));
        return original;
    }

    private boolean dropTooMuch() {
        boolean changed = false;
        for (int r = 0; r < problem.resources().size(); r++) {
            Resource resource = problem.resource(r);
            int there = resource.renewable() ? most(resource) : resource.capacity()[0];
            long others = resource.renewable() ? 0 : sum(r, false);
            for (int j = 0; j < left.size(); j++) {
                int resourceIndex = r;
                Job job = problem.job(j);
                long rest = resource.renewable() ? 0 : others - extreme(j, r, false);
                changed |= left.get(j).removeIf(w -> job.ways().get(w).use()[resourceIndex] + rest > there);
                if (left.get(j).isEmpty()) {
                    return false;
                }
            }
        }
        return changed;
    }

    private boolean dropInefficient() {
        boolean[] counts = new boolean[problem.resources().size()];
        for (int r = 0; r < counts.length; r++) {
            Resource resource = problem.resource(r);
            counts[r] = resource.renewable() || sum(r, true) > resource.capacity()[0];
        }
        boolean changed = false;
        for (int j = 0; j < left.size(); j++) {
            List<Way> ways = problem.job(j).ways();
            List<Integer> kept = left.get(j);
            for (int i = kept.size() - 1; i >= 0; i--) {
                int candidate = kept.get(i);
                boolean dominated = kept.stream()
                        .anyMatch(other -> other != candidate
                                && noWorse(ways.get(other), ways.get(candidate), counts)
                                && (other < candidate || !noWorse(ways.get(candidate), ways.get(other), counts)));
                if (dominated) {
                    kept.remove(i);
                    changed = true;
                }
            }
        }
        return changed;
    }

    private static boolean noWorse(Way one, Way other, boolean[] counts) {
        if (one.duration() > other.duration()) {
            return false;
        }
        for (int r = 0; r < counts.length; r++) {
            if (counts[r] && one.use()[r] > other.use()[r]) {
                return false;
            }
        }
        return true;
    }

    private static int most(Resource resource) {
        return resource.capacity().length == 0 ? Integer.MAX_VALUE : resource.most(0);
    }

    /** The least, or greatest, that all jobs together use of a stock. */
    private long sum(int r, boolean greatest) {
        long sum = 0;
        for (int j = 0; j < left.size(); j++) {
            sum += extreme(j, r, greatest);
        }
        return sum;
    }

    private int extreme(int j, int r, boolean greatest) {
        var amounts =
                left.get(j).stream().mapToInt(w -> problem.job(j).ways().get(w).use()[r]);
        return (greatest ? amounts.max() : amounts.min()).orElse(0);
    }
}
