package org.entente.explain.alternative;

import java.util.List;
import org.entente.plan.Plan;

/**
 * The plans within a share of the cost of the best.
 *
 * @param within that share, of the full cost, 0.01 for 1 %
 * @param fullCost present value of all cost the viewpoint bears in the best plan, in the case's currency
 * @param budget most an alternative may be worse than the best plan, present value: {@code within · fullCost}
 * @param best the best plan
 * @param alternatives plans of other structures, the most different first
 * @param mustHave what every plan within the budget has
 * @param never what no plan within the budget has, though the case offers it
 * @param exhausted whether it is proven that there is no further structure within the budget
 * @param commonProven whether {@code mustHave} and {@code never} are proven; else they hold for the plans found
 * @param sentences the whole in a few sentences
 * @param solves questions to the solver
 * @param seconds the search took
 */
public record NearBest(
        double within,
        double fullCost,
        double budget,
        Plan best,
        List<Alternative> alternatives,
        List<Trait> mustHave,
        List<Trait> never,
        boolean exhausted,
        boolean commonProven,
        List<String> sentences,
        int solves,
        double seconds) {
    public NearBest {
        alternatives = List.copyOf(alternatives);
        mustHave = List.copyOf(mustHave);
        never = List.copyOf(never);
        sentences = List.copyOf(sentences);
    }
}
