package org.entente.explain.launch;

import java.util.List;
import org.entente.programme.Booking;

/**
 * How much room a task of a schedule has.
 *
 * @param team who does it, in words; empty for nobody of ours
 * @param earliestStart week in which it could start if all before it did so too, the teams' order kept
 * @param latestStart last week in which it may start without moving what {@code floatWeeks} is counted to
 * @param floatWeeks calendar weeks it may slip, all else sliding along, without moving a start of production or launch that waits
 *     for it; where none waits for it, without moving the end of the programme
 * @param freeFloatWeeks calendar weeks it may slip without moving any other task or the end of the programme
 * @param critical whether it may not slip at all: {@code floatWeeks} is 0
 * @param laterThanNeeded weeks it starts later than all that holds it asks for, as those stand in the schedule
 * @param floats for each date that waits for it, how far it may slip without moving that; the end of the programme last
 * @param weeksToLatest weeks from its finish to the day it must be finished by, negative when that is missed; {@link
 *     Integer#MAX_VALUE} without such a day
 */
public record TaskTimes(
        Booking booking,
        String team,
        int earliestStart,
        int latestStart,
        int floatWeeks,
        int freeFloatWeeks,
        boolean critical,
        int laterThanNeeded,
        List<FloatTo> floats,
        int weeksToLatest) {
    /** How many weeks a task may slip without moving a date: the finish of a task, or the end of the programme where null. */
    public record FloatTo(@org.jspecify.annotations.Nullable Booking target, int weeks) {}

    public TaskTimes {
        floats = List.copyOf(floats);
    }
}
