package org.entente.explain.launch;

import org.entente.network.Precedence;
import org.entente.network.Team;
import org.entente.programme.Booking;
import org.jspecify.annotations.Nullable;

/**
 * A task of a schedule is held by another: it waits for an end of it.
 *
 * @param before index of the booking that holds
 * @param after index of the booking that is held
 * @param kind which end waits for which
 * @param lagWeeks calendar weeks between; negative for an overlap
 * @param team whose people the one passes to the other, or null
 * @param people how many of them
 */
public record Hold(
        int before,
        int after,
        Cause cause,
        Precedence.Kind kind,
        int lagWeeks,
        @Nullable Team team,
        int people) {
    /** Why it waits. */
    public enum Cause {
        /** The programme says so. */
        PRECEDENCE,
        /** Its team is to have learnt from the other. */
        LEARNING,
        /** The other has the people it needs, in the order this schedule uses them. */
        TEAM
    }

    /** Whether it waits for the other's finish, rather than for its start. */
    public boolean fromFinish() {
        return kind == Precedence.Kind.FINISH_START || kind == Precedence.Kind.FINISH_FINISH;
    }

    /** Whether its finish waits, rather than its start. */
    public boolean toFinish() {
        return kind == Precedence.Kind.FINISH_FINISH || kind == Precedence.Kind.START_FINISH;
    }

    /** The week of the end that is waited for, the lag included. */
    int release(Booking holder) {
        return (fromFinish() ? holder.finish() : holder.start()) + lagWeeks;
    }
}
