package org.entente.plan;

import org.entente.network.Limit;

/**
 * How a plan stands to a limit.
 *
 * @param value what the plan reaches, in the unit of the limit's kind; NaN where the plan gives it no meaning (a cost per
 *     unit of nothing)
 * @param holds whether the limit is kept, within 1e-6 of its size
 * @param missedBy by how much it is missed, 0 when it holds
 */
public record LimitResult(Limit limit, double value, boolean holds, double missedBy) {
    /** Room left to the ceiling or floor, negative when missed. */
    public double slack() {
        return switch (limit.sense()) {
            case AT_MOST -> limit.value() - value;
            case AT_LEAST -> value - limit.value();
        };
    }
}
