package org.entente.explain.worth;

import java.util.List;
import org.entente.explain.Claim;
import org.entente.network.Limit;
import org.jspecify.annotations.Nullable;

/**
 * A limit that is only reported, and missed. Nothing holds the plan to it, so that a step of it is worth nothing; what can be
 * told is what keeping it would cost.
 *
 * @param missedBy in the unit of the limit's kind, money in the case's currency
 * @param cost by which the best plan that keeps it is worse, ≥ 0, present value; NaN unless {@code answer} is COSTS
 * @param least proven lower end of the cost
 * @param most proven upper end of the cost
 * @param claim what is said of the case with the limit kept; null where it was not planned to the end
 * @param changes what the plan then decides otherwise
 * @param sentence how far it is missed, and what keeping it would cost
 */
public record MissedLimit(
        Limit limit,
        double missedBy,
        Answer answer,
        double cost,
        double least,
        double most,
        @Nullable Claim claim,
        List<String> changes,
        String sentence) {

    /** What is known of keeping the limit. */
    public enum Answer {
        /** It can be kept, at a cost. */
        COSTS,
        /** Proven: no plan keeps it. */
        IMPOSSIBLE,
        /** The planner cannot hold this limit, only measure it. */
        NOT_HELD,
        /** Time ran out before it was planned. */
        UNFINISHED
    }

    public MissedLimit {
        changes = List.copyOf(changes);
    }
}
