package org.entente.programme;

import org.entente.solver.Status;
import org.jspecify.annotations.Nullable;

/**
 * A schedule and how good it is proven to be.
 *
 * @param aim the first aim
 * @param status {@link Status#OPTIMAL} when value and bound meet, of the second aim too where it was pursued
 * @param schedule null when none was found
 * @param objective weeks for {@link ScheduleGoal.Kind#MAKESPAN}, the case's currency for {@link ScheduleGoal.Kind#COST}; NaN without
 *     a schedule
 * @param bound no schedule is better than this
 * @param then the second aim; null without a schedule, and where it was not pursued
 * @param cost development cost, undiscounted, in the case's currency at the rates of its first period
 * @param solver name and version of what found it
 * @param seconds taken
 * @param message empty, or in words why there is no schedule
 */
public record ScheduleAnswer(
        ScheduleGoal.Kind aim,
        Status status,
        @Nullable Schedule schedule,
        double objective,
        double bound,
        @Nullable Then then,
        double cost,
        String solver,
        double seconds,
        String message) {
    /**
     * The second aim: how good the schedule is among those that are no worse for the first.
     *
     * @param value the case's currency for {@link ScheduleGoal.Kind#MAKESPAN}, weeks for {@link ScheduleGoal.Kind#COST}
     * @param bound no schedule that is as good for the first aim is better than this
     */
    public record Then(double value, double bound) {
        /** Relative distance between value and bound, 0 when proven. */
        public double gap() {
            return distance(value, bound);
        }
    }

    /** Relative distance between value and bound of the first aim, 0 when proven. */
    public double gap() {
        return schedule == null ? Double.POSITIVE_INFINITY : distance(objective, bound);
    }

    private static double distance(double value, double bound) {
        return Math.abs(value - bound) / Math.max(1e-9, Math.abs(value));
    }
}
