package org.entente.solver.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job: done exactly once, in exactly one of its ways. A job that may be left out has a way of duration 0 without use.
 *
 * @param name for messages
 * @param ways at least one
 * @param earliestStart in units of time, ≥ 0
 * @param earliestFinish ≥ 0
 * @param latestFinish at most the horizon
 * @param finishCost cost of finishing at 0 … horizon, or null for none; not to be written to
 */
public record Job(
        String name,
        List<Way> ways,
        int earliestStart,
        int earliestFinish,
        int latestFinish,
        long @Nullable [] finishCost) {

    public Job {
        ways = List.copyOf(ways);
    }

    /** Without a window or a finish cost. */
    public static Job of(String name, int horizon, List<Way> ways) {
        return new Job(name, ways, 0, 0, horizon, null);
    }

    /** The same job with a window. */
    public Job within(int fromStart, int fromFinish, int toFinish) {
        return new Job(name, ways, fromStart, fromFinish, toFinish, finishCost);
    }

    /** The same job with a cost for each finish 0 … horizon. */
    public Job withFinishCost(long @Nullable [] cost) {
        return new Job(name, ways, earliestStart, earliestFinish, latestFinish, cost);
    }
}
