package org.entente.programme.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.solver.schedule.Job;
import org.entente.solver.schedule.Link;
import org.entente.solver.schedule.Resource;
import org.entente.solver.schedule.ScheduleProblem;
import org.entente.solver.schedule.Way;

/**
 * A project in the classical sense: least makespan, one job after another's finish, constant capacities, no calendars. Jobs
 * are numbered so that predecessors come first.
 *
 * <p>A job's use of the renewable resources is packed into words of four lanes of 16 bits, so that one subtraction compares
 * four resources: with the top bit of each lane of what is free set, it survives exactly where enough is free.
 */
final class PlainProject {
    private static final int LANES = 4;
    private static final int LANE_BITS = 16;
    private static final int LARGEST = Short.MAX_VALUE;

    /** The top bit of each lane. */
    static final long GUARDS = 0x8000_8000_8000_8000L;

    final int jobs;
    /** Words per use. */
    final int words;
    /** By number here, the index in the problem. */
    final int[] original;

    final int[][] before;
    final int[][] after;
    final int[] release;
    /** Sum of the longest durations: no left-justified schedule lasts longer, counting releases. */
    final int span;

    final int[] ways;
    /** By job and way. */
    final int[][] duration;
    /** By job, way and resource: renewable resources. */
    final int[][][] use;
    /** By job, way and word. */
    final long[][][] packedUse;

    final int[] capacity;
    final long[] packedCapacity;
    /** By job, way and stock. */
    final int[][][] stockUse;

    final int[] stock;

    private PlainProject(ScheduleProblem problem, int[] order, List<Integer> renewable, List<Integer> stocks) {
        jobs = order.length;
        original = order;
        int[] number = new int[jobs];
        for (int i = 0; i < jobs; i++) {
            number[order[i]] = i;
        }
        before = new int[jobs][];
        after = new int[jobs][];
        neighbours(problem, number);
        words = Math.max(1, (renewable.size() + LANES - 1) / LANES);
        capacity = new int[renewable.size()];
        packedCapacity = new long[words];
        for (int k = 0; k < capacity.length; k++) {
            int[] amounts = problem.resource(renewable.get(k)).capacity();
            capacity[k] =
                    amounts.length == 0 ? 0 : problem.resource(renewable.get(k)).most(0);
            packedCapacity[k / LANES] |= lane(capacity[k], k);
        }
        stock = new int[stocks.size()];
        for (int k = 0; k < stock.length; k++) {
            stock[k] = problem.resource(stocks.get(k)).capacity()[0];
        }
        release = new int[jobs];
        ways = new int[jobs];
        duration = new int[jobs][];
        use = new int[jobs][][];
        packedUse = new long[jobs][][];
        stockUse = new int[jobs][][];
        int total = 0;
        int latestRelease = 0;
        for (int i = 0; i < jobs; i++) {
            Job job = problem.job(order[i]);
            release[i] = job.earliestStart();
            latestRelease = Math.max(latestRelease, release[i]);
            int count = job.ways().size();
            ways[i] = count;
            duration[i] = new int[count];
            use[i] = new int[count][capacity.length];
            packedUse[i] = new long[count][words];
            stockUse[i] = new int[count][stock.length];
            int longest = 0;
            for (int w = 0; w < count; w++) {
                Way way = job.ways().get(w);
                duration[i][w] = way.duration();
                longest = Math.max(longest, way.duration());
                for (int k = 0; k < capacity.length; k++) {
                    int amount = way.use()[renewable.get(k)];
                    use[i][w][k] = amount;
                    // more than there ever is: such a way is never chosen, see WayReduction
                    packedUse[i][w][k / LANES] |= lane(Math.min(amount, LARGEST), k);
                }
                for (int k = 0; k < stock.length; k++) {
                    stockUse[i][w][k] = way.use()[stocks.get(k)];
                }
            }
            total += longest;
        }
        span = total + latestRelease;
    }

    private static long lane(int amount, int resource) {
        return (long) amount << (resource % LANES * LANE_BITS);
    }

    private void neighbours(ScheduleProblem problem, int[] number) {
        List<List<Integer>> in = lists(jobs);
        List<List<Integer>> out = lists(jobs);
        for (Link link : problem.links()) {
            in.get(number[link.after()]).add(number[link.before()]);
            out.get(number[link.before()]).add(number[link.after()]);
        }
        for (int i = 0; i < jobs; i++) {
            before[i] = in.get(i).stream()
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .distinct()
                    .toArray();
            after[i] = out.get(i).stream()
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .distinct()
                    .toArray();
        }
    }

    private static List<List<Integer>> lists(int count) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    /** Empty where the problem has anything that this search does not know. */
    static Optional<PlainProject> of(ScheduleProblem problem) {
        if (problem.makespanWeight() == 0
                || problem.mostCost() < 0
                || !problem.onlyMakespan()
                || !problem.requirements().isEmpty()
                || problem.jobs().isEmpty()
                || !problem.links().stream().allMatch(PlainProject::plain)) {
            return Optional.empty();
        }
        List<Integer> renewable = new ArrayList<>();
        List<Integer> stocks = new ArrayList<>();
        for (int r = 0; r < problem.resources().size(); r++) {
            Resource resource = problem.resource(r);
            if (resource.renewable() && !constant(resource)) {
                return Optional.empty();
            }
            (resource.renewable() ? renewable : stocks).add(r);
        }
        for (Job job : problem.jobs()) {
            for (Way way : job.ways()) {
                if (!withoutPauses(way, problem.horizon())) {
                    return Optional.empty();
                }
            }
        }
        int[] order = order(problem);
        if (order.length < problem.jobs().size()) {
            return Optional.empty();
        }
        PlainProject project = new PlainProject(problem, order, renewable, stocks);
        return project.windowsAreImplied(problem) ? Optional.of(project) : Optional.empty();
    }

    /** Whether every list makes a schedule, but for stocks: each job fits the capacities in each way. */
    boolean schedulable() {
        for (int i = 0; i < jobs; i++) {
            for (int[] amounts : use[i]) {
                for (int k = 0; k < capacity.length; k++) {
                    if (amounts[k] > capacity[k]) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Whether any job can be done in more than one way. */
    boolean multiMode() {
        return Arrays.stream(ways).anyMatch(count -> count > 1);
    }

    private static boolean plain(Link link) {
        return link.kind() == Link.Kind.FINISH_START
                && link.lag() == 0
                && link.beforeWay() == Link.ANY
                && link.afterWay() == Link.ANY;
    }

    private static boolean constant(Resource resource) {
        for (int t = 0; t < resource.capacity().length; t++) {
            if (resource.most(t) != resource.most(0) || resource.most(t) > LARGEST) {
                return false;
            }
        }
        return true;
    }

    private static boolean withoutPauses(Way way, int horizon) {
        for (int start = 0; start + way.duration() <= horizon; start++) {
            if (way.finish(start) != start + way.duration()) {
                return false;
            }
        }
        return true;
    }

    /** Whether each schedule within the horizon that keeps the releases keeps all windows. */
    private boolean windowsAreImplied(ScheduleProblem problem) {
        int[] tail = new int[jobs];
        for (int i = jobs - 1; i >= 0; i--) {
            for (int next : after[i]) {
                int shortest = Arrays.stream(duration[next]).min().orElse(0);
                tail[i] = Math.max(tail[i], tail[next] + shortest);
            }
            Job job = problem.job(original[i]);
            int shortest = Arrays.stream(duration[i]).min().orElse(0);
            if (job.latestFinish() < problem.horizon() - tail[i]
                    || job.earliestFinish() > job.earliestStart() + shortest) {
                return false;
            }
        }
        return true;
    }

    /** Predecessors first; shorter than the number of jobs when links go round in a circle. */
    private static int[] order(ScheduleProblem problem) {
        int jobs = problem.jobs().size();
        int[] waiting = new int[jobs];
        List<List<Integer>> next = lists(jobs);
        for (Link link : problem.links()) {
            waiting[link.after()]++;
            next.get(link.before()).add(link.after());
        }
        List<Integer> ready = new ArrayList<>();
        for (int j = 0; j < jobs; j++) {
            if (waiting[j] == 0) {
                ready.add(j);
            }
        }
        for (int i = 0; i < ready.size(); i++) {
            for (int follower : next.get(ready.get(i))) {
                if (--waiting[follower] == 0) {
                    ready.add(follower);
                }
            }
        }
        return ready.stream().mapToInt(Integer::intValue).toArray();
    }
}
