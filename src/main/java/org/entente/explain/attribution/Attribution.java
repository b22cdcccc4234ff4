package org.entente.explain.attribution;

import java.util.List;
import org.entente.plan.Configuration;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;

/**
 * The way of the answer from one case to another.
 *
 * @param from plan of the first case
 * @param to plan of the second
 * @param effects in the order the steps were made; when {@link #isComplete()} they sum to the whole, to the cent
 * @param lost where the way ends early: the numbers of the steps at which no plan was found, the first of which is the one after
 *     the last plan
 * @param decisions what the second plan decides differently from the first; empty where one of them is none
 */
public record Attribution(
        Plan from, Plan to, List<Effect> effects, List<Integer> lost, List<Configuration.Difference> decisions) {
    public Attribution {
        effects = List.copyOf(effects);
        lost = List.copyOf(lost);
        decisions = List.copyOf(decisions);
    }

    /** Whether both cases have a plan and every step was made. */
    public boolean isComplete() {
        return from.hasPlan() && to.hasPlan() && lost.isEmpty();
    }

    /** Whether each plan on the way is proven to be best. */
    public boolean isProven() {
        return isComplete()
                && from.status() == PlanStatus.PROVEN
                && effects.stream().allMatch(effect -> effect.plan().status() == PlanStatus.PROVEN);
    }

    /** Sum of what the steps add to the goal, in cents. */
    public long sumCents() {
        return effects.stream().mapToLong(Effect::valueCents).sum();
    }
}
