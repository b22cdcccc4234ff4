package org.entente.solver.schedule;

import java.util.List;

/** Whether a problem makes sense at all: indices, lengths, signs. */
final class Validation {
    private Validation() {}

    static void check(
            int horizon,
            List<Job> jobs,
            List<Resource> resources,
            List<Link> links,
            List<Requirement> requirements,
            long makespanWeight,
            long costWeight) {
        require(horizon >= 0, "the horizon is negative");
        require(makespanWeight >= 0, "the weight of the makespan is negative");
        require(costWeight >= 0, "the weight of the cost is negative");
        for (Resource resource : resources) {
            resource(resource, horizon);
        }
        for (Job job : jobs) {
            job(job, horizon, resources.size());
        }
        for (Link link : links) {
            index(link.before(), jobs.size(), "job of a link");
            index(link.after(), jobs.size(), "job of a link");
            require(link.before() != link.after(), "a link ties a job to itself");
            way(link.beforeWay(), jobs.get(link.before()));
            way(link.afterWay(), jobs.get(link.after()));
        }
        for (Requirement requirement : requirements) {
            index(requirement.job(), jobs.size(), "job of a requirement");
            index(requirement.otherJob(), jobs.size(), "job of a requirement");
            index(requirement.way(), jobs.get(requirement.job()).ways().size(), "way of a requirement");
            for (int other : requirement.otherWays()) {
                index(other, jobs.get(requirement.otherJob()).ways().size(), "way of a requirement");
            }
        }
    }

    private static void resource(Resource resource, int horizon) {
        String name = "resource " + resource.name() + ": ";
        int expected = resource.renewable() ? horizon : 1;
        require(resource.capacity().length == expected, name + "capacity for " + expected + " units of time expected");
        int extra = resource.overtime().length;
        require(
                extra == 0 || resource.renewable() && extra == horizon,
                name + "overtime for all units of time or none expected");
        require(resource.overtimeCost() >= 0, name + "the cost of overtime is negative");
        for (int amount : resource.capacity()) {
            require(amount >= 0, name + "a capacity is negative");
        }
        for (int amount : resource.overtime()) {
            require(amount >= 0, name + "an overtime is negative");
        }
    }

    private static void job(Job job, int horizon, int resources) {
        String name = "job " + job.name() + ": ";
        require(!job.ways().isEmpty(), name + "there is no way to do it");
        require(
                job.earliestStart() >= 0 && job.earliestFinish() >= 0 && job.latestFinish() <= horizon,
                name + "the window is not within 0 and " + horizon);
        long[] cost = job.finishCost();
        require(cost == null || cost.length == horizon + 1, name + "a finish cost for 0 to " + horizon + " expected");
        for (Way way : job.ways()) {
            require(way.duration() >= 0, name + "a duration is negative");
            require(way.use().length == resources, name + "a use of each of " + resources + " resources expected");
            for (int amount : way.use()) {
                require(amount >= 0, name + "a use is negative");
            }
            calendar(way, horizon, name);
        }
    }

    private static void calendar(Way way, int horizon, String name) {
        int[] finishes = way.finishByStart();
        if (finishes == null) {
            return;
        }
        require(finishes.length == horizon + 1, name + "a finish for each start 0 to " + horizon + " expected");
        for (int start = 0; start <= horizon; start++) {
            int finish = finishes[start];
            require(
                    finish == -1 || finish >= start && finish <= horizon,
                    name + "the calendar ends a start at " + start + " at " + finish);
        }
    }

    private static void way(int way, Job job) {
        require(way == Link.ANY || way >= 0 && way < job.ways().size(), "job " + job.name() + " has no way " + way);
    }

    private static void index(int index, int size, String what) {
        require(index >= 0 && index < size, "there is no " + what + " with index " + index);
    }

    private static void require(boolean fact, String message) {
        if (!fact) {
            throw new IllegalArgumentException(message);
        }
    }
}
