package org.entente.explain.worth;

import java.util.List;
import org.entente.explain.Claim;
import org.entente.explain.LimitWords;
import org.entente.explain.Words;
import org.entente.network.Limit;
import org.entente.plan.LimitResult;
import org.entente.plan.Plan;

/** Turns plans made again into what a step is worth, or what keeping a limit costs, with brackets and sentences. */
final class Answers {
    /** An amount below this share of the objective is rounding. */
    private static final double NOTHING = 1e-9;
    /** A bracket narrower than this, in proportion, is said as one amount. */
    private static final double NARROW = 0.01;

    private final Plan base;
    private final double bound;
    private final String currency;
    private final double nothing;

    Answers(Plan base, double bound) {
        this.base = base;
        this.bound = bound;
        this.currency = base.network().settings().currency().id();
        this.nothing = Math.max(0.005, NOTHING * Math.abs(base.objective()));
    }

    /** Whether a plan is proven to be better than any as things are. */
    boolean isBetter(Replan replan) {
        return replan.end() == Replan.End.PLAN && bound - replan.objective() > nothing;
    }

    StepWorth step(Binding binding, Replan replan) {
        StepWorth.Answer answer = answer(replan);
        boolean planned = replan.end() == Replan.End.PLAN;
        double worth = planned ? cleaned(base.objective() - replan.objective()) : Double.NaN;
        double least = planned ? cleaned(bound - replan.objective()) : Double.NaN;
        double most = planned ? cleaned(base.objective() - replan.bound()) : Double.NaN;
        String sentence = switch (answer) {
            case WORTH ->
                binding.step() + " would be worth " + between(worth, least, most) + " over the horizon; "
                        + binding.state() + ".";
            case NOTHING -> binding.step() + " would be worth nothing; " + binding.state() + ".";
            case OPEN ->
                binding.step() + " would be worth at most " + Words.money(most, currency) + ", perhaps nothing; "
                        + binding.state() + ".";
            case UNFINISHED -> "Time ran out before a step of " + binding.limit() + " was planned.";
        };
        // what was lifted altogether is said of the step that is as good
        Claim claim = replan.claim();
        return new StepWorth(
                binding.kind(),
                binding.limit(),
                binding.state(),
                binding.step(),
                binding.amount(),
                binding.unit(),
                binding.row(),
                answer,
                worth,
                least,
                most,
                replan.objective(),
                replan.bound(),
                claim == null ? null : new Claim(binding.stepped().get(), claim.said()),
                answer == StepWorth.Answer.WORTH ? replan.changes() : List.of(),
                capitalized(sentence));
    }

    private StepWorth.Answer answer(Replan replan) {
        if (replan.end() != Replan.End.PLAN) {
            return StepWorth.Answer.UNFINISHED;
        }
        if (isBetter(replan)) {
            return StepWorth.Answer.WORTH;
        }
        return base.objective() - replan.bound() <= nothing ? StepWorth.Answer.NOTHING : StepWorth.Answer.OPEN;
    }

    MissedLimit missed(Limit limit, Replan replan) {
        LimitResult result = base.limits().get(limit.index());
        double cost = cleaned(replan.objective() - base.objective());
        double least = cleaned(replan.bound() - base.objective());
        double most = cleaned(replan.objective() - bound);
        String far = LimitWords.subject(limit) + " misses limit " + limit.id() + " by "
                + BindingWords.difference(limit, result.missedBy());
        MissedLimit.Answer answer = switch (replan.end()) {
            case PLAN -> MissedLimit.Answer.COSTS;
            case INFEASIBLE -> MissedLimit.Answer.IMPOSSIBLE;
            case NOT_HELD -> MissedLimit.Answer.NOT_HELD;
            case NONE -> MissedLimit.Answer.UNFINISHED;
        };
        String keeping = switch (answer) {
            case COSTS ->
                most <= nothing
                        ? "keeping it would cost nothing."
                        : "keeping it would cost " + between(cost, least, most) + " over the horizon.";
            case IMPOSSIBLE -> "no plan keeps it with what the case leaves open.";
            case NOT_HELD -> "the planner can measure it but not hold it.";
            case UNFINISHED -> "time ran out before a plan that keeps it was found.";
        };
        boolean costs = answer == MissedLimit.Answer.COSTS;
        return new MissedLimit(
                limit,
                result.missedBy(),
                answer,
                costs ? cost : Double.NaN,
                costs ? least : Double.NaN,
                costs ? most : Double.NaN,
                replan.claim(),
                replan.changes(),
                capitalized(far + "; it is only reported, and " + keeping));
    }

    private double cleaned(double amount) {
        return amount <= nothing ? 0 : amount;
    }

    private String between(double amount, double least, double most) {
        if (Double.isInfinite(most)) {
            return "at least " + Words.money(least, currency);
        }
        return most - least <= NARROW * amount
                ? Words.money(amount, currency)
                : "between " + Words.money(least, currency) + " and " + Words.money(most, currency);
    }

    private static String capitalized(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
