package org.entente.solver.schedule;

import java.util.List;

/**
 * When is each job done, and in which way: minimise {@code makespanWeight × makespan + costWeight × cost}, where the cost is that
 * of the ways chosen, of the jobs' finishes and of overtime, and the makespan the last finish of any job. With all of these 0 it
 * is the question whether there is a schedule at all.
 *
 * <p>Units of time are 0 … horizon − 1; a start or finish lies in 0 … horizon. Arrays within are handed out as they are:
 * readers must not write to them.
 *
 * @param horizon number of units of time
 * @param makespanWeight ≥ 0
 * @param costWeight ≥ 0
 * @param mostCost no schedule may cost more, whether or not the cost counts; {@link #ANY_COST} for no such limit
 */
public record ScheduleProblem(
        int horizon,
        List<Job> jobs,
        List<Resource> resources,
        List<Link> links,
        List<Requirement> requirements,
        long makespanWeight,
        long costWeight,
        long mostCost) {
    /** Whatever it costs. */
    public static final long ANY_COST = Long.MAX_VALUE;

    /**
     * Validated.
     *
     * @throws IllegalArgumentException when an index or an array's length is wrong, or an amount is negative
     */
    public ScheduleProblem {
        jobs = List.copyOf(jobs);
        resources = List.copyOf(resources);
        links = List.copyOf(links);
        requirements = List.copyOf(requirements);
        Validation.check(horizon, jobs, resources, links, requirements, makespanWeight, costWeight);
    }

    /** Where every cost counts once, without a limit on it. */
    public ScheduleProblem(
            int horizon,
            List<Job> jobs,
            List<Resource> resources,
            List<Link> links,
            List<Requirement> requirements,
            long makespanWeight) {
        this(horizon, jobs, resources, links, requirements, makespanWeight, 1, ANY_COST);
    }

    /** Least makespan. */
    public static ScheduleProblem makespan(int horizon, List<Job> jobs, List<Resource> resources, List<Link> links) {
        return new ScheduleProblem(horizon, jobs, resources, links, List.of(), 1);
    }

    public Job job(int index) {
        return jobs.get(index);
    }

    public Resource resource(int index) {
        return resources.get(index);
    }

    /** Whether only the makespan counts: no way, finish or overtime costs anything. */
    public boolean onlyMakespan() {
        return jobs.stream()
                        .allMatch(job ->
                                job.finishCost() == null && job.ways().stream().allMatch(way -> way.cost() == 0))
                && resources.stream()
                        .allMatch(resource -> resource.overtime().length == 0 || resource.overtimeCost() == 0);
    }
}
