package org.entente.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a schedule on its own is best at.
 *
 * @param deadline day by which every task must be finished, or null
 */
public record ScheduleGoal(Kind kind, @Nullable LocalDate deadline) {
    /** The earliest end, whatever it costs. */
    public static final ScheduleGoal MAKESPAN = new ScheduleGoal(Kind.MAKESPAN, null);

    /** The least cost, whenever it ends. */
    public static final ScheduleGoal COST = new ScheduleGoal(Kind.COST, null);

    public enum Kind {
        MAKESPAN,
        COST
    }

    /** The same goal with a deadline. */
    public ScheduleGoal by(LocalDate day) {
        return new ScheduleGoal(kind, day);
    }
}
