package org.entente.explain.choice;

import java.util.List;
import org.entente.explain.Claim;
import org.entente.explain.Measures.Measure;
import org.entente.explain.conflict.Infeasibility;
import org.entente.explain.waterfall.Waterfall;
import org.entente.plan.Configuration.Difference;
import org.entente.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What comes of forcing a choice, or of doing without one.
 *
 * @param filter the choice as it was asked for
 * @param without whether it is forbidden rather than forced
 * @param meanings what it was taken to mean, a sentence each, without a full stop
 * @param sentences the answer: what it costs, and why; empty lists below where there is no forced plan
 * @param changes what the forced plan decides differently
 * @param limits limits that are now missed or kept, and by how much
 * @param measures the figures of both plans
 * @param recommended the plan without the choice
 * @param forced the best plan with it; null when the recommended plan does it already, or there is none
 * @param unitCosts the way of the full cost of a unit from the recommended to the forced plan, by part and by account, to the
 *     cent
 * @param value the same of the objective, present value of net cost; null without a forced plan
 * @param claim what is said of the case with the choice; null where nothing is
 * @param infeasibility why there is no plan with the choice; the choice itself is never what is relaxed; null where there is one
 */
public record ChoiceAnswer(
        String filter,
        boolean without,
        Verdict verdict,
        List<String> meanings,
        List<String> sentences,
        List<Difference> changes,
        List<String> limits,
        List<Measure> measures,
        Plan recommended,
        @Nullable Plan forced,
        List<Waterfall> unitCosts,
        @Nullable Waterfall value,
        @Nullable Claim claim,
        @Nullable Infeasibility infeasibility) {

    /** How it ends. */
    public enum Verdict {
        /** The recommended plan does so already. */
        ALREADY,
        /** There is a plan with the choice, and it is not better. */
        COSTS,
        /** Proven: there is no plan with the choice. */
        IMPOSSIBLE,
        /** The case has no plan, whatever is chosen. */
        NO_PLAN,
        /** The search ended before an answer. */
        UNKNOWN
    }

    public ChoiceAnswer {
        meanings = List.copyOf(meanings);
        sentences = List.copyOf(sentences);
        changes = List.copyOf(changes);
        limits = List.copyOf(limits);
        measures = List.copyOf(measures);
        unitCosts = List.copyOf(unitCosts);
    }
}
