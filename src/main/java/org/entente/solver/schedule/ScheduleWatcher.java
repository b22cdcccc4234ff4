package org.entente.solver.schedule;

/** Watches a search: hears of better schedules and bounds, and may ask it to stop. Called from any thread, one at a time. */
public interface ScheduleWatcher {

    /** Hears nothing and never stops the search. */
    ScheduleWatcher NONE = new ScheduleWatcher() {};

    /** A better schedule; the arrays belong to the callee. */
    default void incumbent(long objective, int[] way, int[] start, int[] finish) {}

    /** A better proven bound. */
    default void bound(long bound) {}

    /** Asked often; once it answers true the search ends within a second with the best schedule known. */
    default boolean cancelled() {
        return false;
    }
}
