package org.entente.explain.choice;

import java.util.List;
import org.entente.explain.Claim;
import org.entente.explain.LimitChanges;
import org.entente.explain.Measures;
import org.entente.explain.choice.ChoiceAnswer.Verdict;
import org.entente.explain.conflict.Infeasibility;
import org.entente.explain.conflict.WhyInfeasible;
import org.entente.explain.waterfall.Waterfall;
import org.entente.explain.waterfall.Waterfalls;
import org.entente.network.Network;
import org.entente.plan.Configuration;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.entente.plan.Planner;
import org.jspecify.annotations.Nullable;

/**
 * Answers "why not this?" by forcing it and "why this at all?" by forbidding it: plans the case as it is and so changed, and
 * shows the difference.
 */
public final class WhyNot {
    private static final String RECOMMENDED = "recommended";

    private final Planner planner;
    private final WhyInfeasible conflicts;

    private WhyNot(Planner planner, WhyInfeasible conflicts) {
        this.planner = planner;
        this.conflicts = conflicts;
    }

    /** With a planner, and an explainer for choices that cannot be. */
    public static WhyNot using(Planner planner, WhyInfeasible conflicts) {
        return new WhyNot(planner, conflicts);
    }

    /**
     * Forces a choice.
     *
     * @param filter the choice as it was asked for
     * @param share least share of what is made of a product that the chosen sources make, above 0 and up to 1; 1 for all of it at
     *     the sites it can come to from them
     * @throws IllegalArgumentException for a share below 1 of anything but sources
     */
    public ChoiceAnswer force(Network network, String filter, Choice choice, double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is above 0 and at most 1, not " + share);
        }
        if (share < 1 && !(choice instanceof Choice.Sources)) {
            throw new IllegalArgumentException("a share can be given for sources alone, not for lines or lanes");
        }
        Plan plan = planner.plan(network);
        return plan.hasPlan()
                ? answer(network, filter, false, plan, Choosing.of(network, plan, choice, share))
                : noPlan(filter, false, plan);
    }

    /** Forbids a choice. */
    public ChoiceAnswer forbid(Network network, String filter, Choice choice) {
        Plan plan = planner.plan(network);
        return plan.hasPlan()
                ? answer(network, filter, true, plan, Forbidding.of(network, choice))
                : noPlan(filter, true, plan);
    }

    private ChoiceAnswer answer(Network network, String filter, boolean without, Plan plan, Forced forced) {
        if (forced.keptBy(plan)) {
            String already =
                    without ? "The recommended plan does without it already." : "The recommended plan does so already.";
            return unplanned(filter, without, Verdict.ALREADY, forced.meanings(), List.of(already), plan, null, null);
        }
        Plan other = planner.plan(forced.apply(network));
        if (other.hasPlan()) {
            Waterfalls.End from = Waterfalls.End.of(RECOMMENDED, plan);
            Waterfalls.End to = Waterfalls.End.of(without ? "without " + filter : filter, other);
            List<Waterfall> unitCosts = Waterfalls.ofUnitCosts(from, to);
            Waterfall value = Waterfalls.ofObjective(from, to);
            List<Measures.Measure> measures = Measures.between(plan, other);
            return new ChoiceAnswer(
                    filter,
                    without,
                    Verdict.COSTS,
                    forced.meanings(),
                    new CostSentences(plan, other, unitCosts, value, measures).of(forced.uses()),
                    Configuration.of(plan).differences(Configuration.of(other)),
                    LimitChanges.between(plan, other),
                    measures,
                    plan,
                    other,
                    unitCosts,
                    value,
                    Claim.of(other),
                    null);
        }
        if (other.status() != PlanStatus.INFEASIBLE) {
            return unplanned(
                    filter, without, Verdict.UNKNOWN, forced.meanings(), List.of(other.message()), plan, null, null);
        }
        Infeasibility why = conflicts.standing(forced).explain(network);
        return unplanned(
                filter,
                without,
                Verdict.IMPOSSIBLE,
                forced.meanings(),
                impossible(without, why),
                plan,
                Claim.of(other),
                why);
    }

    private static List<String> impossible(boolean without, Infeasibility why) {
        String what = without ? "Without it the case as it stands has no plan" : "With your choice there is no plan";
        return List.of(
                why.structural()
                        ? what
                                + ", whatever else is relaxed: the case leaves open no other way to serve what must be served."
                        : what + " that keeps all hard limits and serves all demand that must be served.");
    }

    private static ChoiceAnswer noPlan(String filter, boolean without, Plan plan) {
        boolean proven = plan.status() == PlanStatus.INFEASIBLE;
        String sentence = proven
                ? "The case as it stands has no plan, so there is nothing to compare with. Ask why first."
                : plan.message();
        return unplanned(
                filter,
                without,
                proven ? Verdict.NO_PLAN : Verdict.UNKNOWN,
                List.of(),
                List.of(sentence),
                plan,
                null,
                null);
    }

    /** An answer without a forced plan. */
    private static ChoiceAnswer unplanned(
            String filter,
            boolean without,
            Verdict verdict,
            List<String> meanings,
            List<String> sentences,
            Plan plan,
            @Nullable Claim claim,
            @Nullable Infeasibility why) {
        return new ChoiceAnswer(
                filter, without, verdict, meanings, sentences, List.of(), List.of(), List.of(), plan, null, List.of(),
                null, claim, why);
    }
}
