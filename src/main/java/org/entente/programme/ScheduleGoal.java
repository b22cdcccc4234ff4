package org.entente.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a schedule on its own is best at.
 *
 * @param deadline day by which every task must be finished, or null
 */
public record ScheduleGoal(Kind kind, @Nullable LocalDate deadline) {
    /** The earliest end, whatever it costs; of the schedules that end then the cheapest. */
    public static final ScheduleGoal MAKESPAN = new ScheduleGoal(Kind.MAKESPAN, null);

    /** The least cost, whenever it ends; of the schedules that cost so little the one that ends first. */
    public static final ScheduleGoal COST = new ScheduleGoal(Kind.COST, null);

    public enum Kind {
        MAKESPAN,
        COST;

        /** The aim that decides between schedules which are equally good for this one. */
        public Kind other() {
            return switch (this) {
                case MAKESPAN -> COST;
                case COST -> MAKESPAN;
            };
        }
    }

    /** The same goal with a deadline. */
    public ScheduleGoal by(LocalDate day) {
        return new ScheduleGoal(kind, day);
    }
}
