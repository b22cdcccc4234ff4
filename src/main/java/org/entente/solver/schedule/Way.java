package org.entente.solver.schedule;

import org.jspecify.annotations.Nullable;

/**
 * A way to do a job ("mode").
 *
 * @param duration in units of time, without pauses, ≥ 0
 * @param finishByStart the finish for each start 0 … horizon, −1 where the job may not start; null: start + duration
 * @param use amount of each resource, by the resource's index, ≥ 0
 * @param cost of choosing this way
 */
public record Way(int duration, int @Nullable [] finishByStart, int[] use, long cost) {

    /** Without a calendar or a cost. */
    public static Way of(int duration, int... use) {
        return new Way(duration, null, use, 0);
    }

    /** The finish for a start; −1 where the job may not start or would end after the calendar does. */
    public int finish(int start) {
        if (finishByStart == null) {
            return start + duration;
        }
        return start < 0 || start >= finishByStart.length ? -1 : finishByStart[start];
    }

    /** The same way with a cost. */
    public Way withCost(long value) {
        return new Way(duration, finishByStart, use, value);
    }

    /** The same way with a calendar. */
    public Way withCalendar(int @Nullable [] finishes) {
        return new Way(duration, finishes, use, cost);
    }
}
