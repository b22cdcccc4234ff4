package org.entente.explain.attribution;

import java.util.List;
import java.util.Map;
import org.entente.plan.Configuration;
import org.entente.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What a step did to the answer, after all steps before it.
 *
 * @param steps numbers of the steps made at once: several where no plan stands between them
 * @param before the answer until then
 * @param after the answer with it
 * @param plan with it
 * @param decisions what is decided differently with it
 * @param alone the answer of the first case with this step alone; null where not asked for, or where there is none
 */
public record Effect(
        List<Integer> steps,
        Answer before,
        Answer after,
        Plan plan,
        List<Configuration.Difference> decisions,
        @Nullable Answer alone) {
    public Effect {
        steps = List.copyOf(steps);
        decisions = List.copyOf(decisions);
    }

    /** What it adds to the goal, in cents. */
    public long valueCents() {
        return after.valueOver(before);
    }

    /** What it adds to the cost of a unit, in cents, by product. */
    public Map<String, Long> unitCents() {
        return after.unitsOver(before);
    }

    /** Whether it moves nothing: neither money nor a decision. */
    public boolean isIdle() {
        return valueCents() == 0
                && decisions.isEmpty()
                && unitCents().values().stream().allMatch(cents -> cents == 0);
    }
}
