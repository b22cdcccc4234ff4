package org.entente.explain.worth;

import java.util.ArrayList;
import java.util.List;

/**
 * The limits at which a plan stands.
 *
 * @param currency of all amounts
 * @param objective of the plan as it is, present value of net cost
 * @param bound proven lower bound on it
 * @param steps what one step of each binding limit is worth, the most valuable first
 * @param missed limits that are only reported, and missed
 * @param solves how often was planned again
 * @param seconds it took
 */
public record BindingLimits(
        String currency,
        double objective,
        double bound,
        List<StepWorth> steps,
        List<MissedLimit> missed,
        int solves,
        double seconds) {
    public BindingLimits {
        steps = List.copyOf(steps);
        missed = List.copyOf(missed);
    }

    /** How many questions time was too short for. */
    public int unfinished() {
        long steps = this.steps.stream()
                .filter(step -> step.answer() == StepWorth.Answer.UNFINISHED)
                .count();
        long kept = missed.stream()
                .filter(limit -> limit.answer() == MissedLimit.Answer.UNFINISHED)
                .count();
        return (int) (steps + kept);
    }

    /** The steps proven to be worth something, the most valuable first. */
    public List<StepWorth> worthwhile() {
        return steps.stream()
                .filter(step -> step.answer() == StepWorth.Answer.WORTH)
                .toList();
    }

    /**
     * The steps to name where there is room for a few: the most valuable, of those about demand only one, as a market is
     * always worth more customers or fewer.
     */
    public List<StepWorth> telling(int most) {
        List<StepWorth> telling = new ArrayList<>();
        boolean demand = false;
        for (StepWorth step : worthwhile()) {
            boolean isDemand = step.kind() == BindingKind.MARKET || step.kind() == BindingKind.MUST_SERVE;
            if (telling.size() < most && !(isDemand && demand)) {
                telling.add(step);
                demand |= isDemand;
            }
        }
        return telling;
    }
}
