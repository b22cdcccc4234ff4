package org.entente.solver.schedule;

/**
 * Where a search may begin: a schedule that need neither be complete nor feasible.
 *
 * @param way of each job, −1 where unknown
 * @param start of each job, −1 where unknown
 */
public record ScheduleStart(int[] way, int[] start) {
    /** Knows nothing. */
    public static final ScheduleStart NONE = new ScheduleStart(new int[0], new int[0]);

    public boolean isEmpty() {
        return way.length == 0;
    }
}
