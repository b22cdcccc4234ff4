package org.entente.solver.schedule;

import org.entente.solver.Status;

/**
 * What a scheduling engine found.
 *
 * @param status {@link Status#OPTIMAL}: objective = bound (within the gap asked)
 * @param way the way chosen for each job; empty without a schedule
 * @param start of each job
 * @param finish of each job
 * @param objective of the schedule; {@link Long#MAX_VALUE} without one
 * @param bound proven: no schedule is better; {@link Long#MIN_VALUE} where nothing is known
 * @param seconds wall time
 * @param message why there is no schedule or no proof; empty where all is said
 */
public record ScheduleOutcome(
        Status status,
        int[] way,
        int[] start,
        int[] finish,
        long objective,
        long bound,
        double seconds,
        String message) {
    private static final int[] NONE = {};

    /** Without a schedule. */
    public static ScheduleOutcome none(Status status, long bound, double seconds, String message) {
        return new ScheduleOutcome(status, NONE, NONE, NONE, Long.MAX_VALUE, bound, seconds, message);
    }

    /** Whether there is a schedule. */
    public boolean hasSchedule() {
        return objective != Long.MAX_VALUE;
    }

    /** The schedule as a start for another solve. */
    public ScheduleStart asStart() {
        return new ScheduleStart(way, start);
    }
}
