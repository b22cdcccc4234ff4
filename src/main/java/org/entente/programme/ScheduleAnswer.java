package org.entente.programme;

import org.entente.solver.Status;
import org.jspecify.annotations.Nullable;

/**
 * A schedule and how good it is proven to be.
 *
 * @param status {@link Status#OPTIMAL} when value and bound meet
 * @param schedule null when none was found
 * @param objective weeks for {@link ScheduleGoal.Kind#MAKESPAN}, the case's currency for {@link ScheduleGoal.Kind#COST}; NaN without
 *     a schedule
 * @param bound no schedule is better than this
 * @param cost development cost, undiscounted, in the case's currency at the rates of its first period
 * @param solver name and version of what found it
 * @param seconds taken
 * @param message empty, or in words why there is no schedule
 */
public record ScheduleAnswer(
        Status status,
        @Nullable Schedule schedule,
        double objective,
        double bound,
        double cost,
        String solver,
        double seconds,
        String message) {
    /** Relative distance between value and bound, 0 when proven. */
    public double gap() {
        return schedule == null
                ? Double.POSITIVE_INFINITY
                : Math.abs(objective - bound) / Math.max(1e-9, Math.abs(objective));
    }
}
