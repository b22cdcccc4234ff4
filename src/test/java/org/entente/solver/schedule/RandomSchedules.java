package org.entente.solver.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small random problems with every feature: calendars, windows, links of each kind, overtime, stocks, costs, requirements. */
public final class RandomSchedules {
    private RandomSchedules() {}

    /** Feasible or not; at most {@code jobs} jobs over {@code horizon} units of time. */
    public static ScheduleProblem any(long seed, int jobs, int horizon) {
        Random random = new Random(seed);
        int resources = 1 + random.nextInt(2);
        List<Resource> all = new ArrayList<>();
        for (int r = 0; r < resources; r++) {
            all.add(renewable(random, r, horizon));
        }
        if (random.nextBoolean()) {
            all.add(Resource.stock("stock", 2 + random.nextInt(5)));
        }
        int count = 2 + random.nextInt(jobs - 1);
        boolean costs = random.nextInt(3) > 0;
        List<Job> made = new ArrayList<>();
        for (int j = 0; j < count; j++) {
            List<Way> ways = new ArrayList<>();
            int choices = 1 + random.nextInt(2);
            for (int w = 0; w < choices; w++) {
                int[] use = new int[all.size()];
                for (int r = 0; r < use.length; r++) {
                    use[r] = random.nextInt(3);
                }
                int duration = random.nextInt(4);
                int[] calendar = random.nextInt(3) == 0 ? calendar(random, duration, horizon) : null;
                ways.add(new Way(duration, calendar, use, costs ? random.nextInt(9) - 2 : 0));
            }
            Job job = Job.of("j" + j, horizon, ways);
            if (random.nextInt(4) == 0) {
                job = job.within(random.nextInt(2), random.nextInt(3), horizon - random.nextInt(2));
            }
            made.add(costs && random.nextInt(3) == 0 ? job.withFinishCost(finishCost(random, horizon)) : job);
        }
        List<Link> links = new ArrayList<>();
        for (int i = random.nextInt(count + 1); i > 0; i--) {
            int before = random.nextInt(count);
            int after = random.nextInt(count);
            if (before != after) {
                Link.Kind kind = Link.Kind.values()[random.nextInt(4)];
                int ofWay = random.nextInt(3) == 0 ? 0 : Link.ANY;
                links.add(new Link(before, after, kind, random.nextInt(4) - 2, ofWay, Link.ANY));
            }
        }
        List<Requirement> requirements = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            requirements.add(new Requirement(0, 0, 1, new int[] {0}));
        }
        long weight = costs ? random.nextInt(4) : 1;
        if (costs && random.nextInt(3) == 0) {
            return new ScheduleProblem(
                    horizon, made, all, links, requirements, 1, random.nextInt(3), random.nextInt(12) - 2);
        }
        return new ScheduleProblem(horizon, made, all, links, requirements, weight);
    }

    /** Classical projects: least makespan, predecessors, constant capacities, perhaps several ways and a stock. */
    public static ScheduleProblem plain(long seed, int jobs, int ways, int resources) {
        Random random = new Random(seed);
        int longest = 5;
        int horizon = longest * jobs;
        List<Resource> all = new ArrayList<>();
        for (int r = 0; r < resources; r++) {
            all.add(Resource.renewable("r" + r, horizon, 3 + random.nextInt(3)));
        }
        boolean stock = ways > 1 && random.nextBoolean();
        if (stock) {
            all.add(Resource.stock("stock", jobs));
        }
        List<Job> made = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int j = 0; j < jobs; j++) {
            List<Way> choices = new ArrayList<>();
            int count = 1 + random.nextInt(ways);
            for (int w = 0; w < count; w++) {
                int[] use = new int[all.size()];
                for (int r = 0; r < resources; r++) {
                    use[r] = random.nextInt(4);
                }
                if (stock) {
                    use[resources] = random.nextInt(3);
                }
                choices.add(Way.of(random.nextInt(longest + 1), use));
            }
            made.add(Job.of("j" + j, horizon, choices));
            for (int i = 0; i < j; i++) {
                if (random.nextInt(jobs) < 2) {
                    links.add(Link.finishStart(i, j));
                }
            }
        }
        return ScheduleProblem.makespan(horizon, made, all, links);
    }

    private static Resource renewable(Random random, int index, int horizon) {
        int[] capacity = new int[horizon];
        int level = 1 + random.nextInt(3);
        for (int t = 0; t < horizon; t++) {
            if (random.nextInt(4) == 0) {
                level = random.nextInt(4);
            }
            capacity[t] = level;
        }
        Resource resource = Resource.renewable("r" + index, capacity);
        if (random.nextInt(3) == 0) {
            int[] extra = new int[horizon];
            for (int t = 0; t < horizon; t++) {
                extra[t] = random.nextInt(3);
            }
            resource = resource.withOvertime(extra, random.nextInt(3));
        }
        return resource;
    }

    private static int[] calendar(Random random, int duration, int horizon) {
        boolean[] closed = new boolean[horizon];
        for (int t = 0; t < horizon; t++) {
            closed[t] = random.nextInt(4) == 0;
        }
        int[] finish = new int[horizon + 1];
        for (int s = 0; s <= horizon; s++) {
            int t = s;
            int left = duration;
            while (left > 0 && t < horizon) {
                left -= closed[t] ? 0 : 1;
                t++;
            }
            boolean startsOpen = duration == 0 || s < horizon && !closed[s];
            finish[s] = left == 0 && startsOpen ? t : -1;
        }
        return finish;
    }

    private static long[] finishCost(Random random, int horizon) {
        long[] cost = new long[horizon + 1];
        int shape = random.nextInt(3);
        int due = random.nextInt(horizon);
        for (int t = 0; t <= horizon; t++) {
            cost[t] = switch (shape) {
                case 0 -> 3L * Math.max(0, t - due);
                case 1 -> t < due ? 5 : 0;
                default -> random.nextInt(6);
            };
        }
        return cost;
    }
}
