package org.entente.explain.worth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.entente.explain.LimitWords;
import org.entente.network.Limit;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.plan.LimitResult;
import org.entente.plan.Plan;

/**
 * Limits that hold a plan of whole decisions back although a small step of them is worth nothing, or although they have room
 * to spare: a budget of 450 that is used to 390 keeps out a plant for 70. Each is lifted altogether; where the plan gets better,
 * the step is as far as that plan goes, and as good, since whatever the stepped limit allows the lifted one allows too.
 */
final class HeldBack {
    private HeldBack() {}

    static void add(Plan plan, Replanner replanner, Answers answers, List<StepWorth> steps) {
        if (!hasWholeDecisions(plan.network())) {
            return;
        }
        List<LimitResult> candidates = plan.limits().stream()
                .filter(result -> result.limit().enforcement() == Limit.Enforcement.HARD
                        && !Double.isNaN(result.value())
                        && steps.stream().noneMatch(step -> isSettled(step, result)))
                .toList();
        List<Replanner.Question> questions = new ArrayList<>();
        for (LimitResult result : candidates) {
            Limit limit = result.limit();
            Limit lifted = limit.withEnforcement(Limit.Enforcement.REPORT);
            questions.add(new Replanner.Question(() -> plan.network().withLimit(lifted), limit));
        }
        List<Replan> replans = replanner.answers(questions);
        for (int i = 0; i < candidates.size(); i++) {
            LimitResult result = candidates.get(i);
            if (answers.isBetter(replans.get(i)) && !Double.isNaN(replans.get(i).reached())) {
                Limit limit = result.limit();
                double reached = replans.get(i).reached();
                double needed = needed(limit, reached);
                if (limit.sense() == Limit.Sense.AT_LEAST && reached < needed) {
                    // no floor below nothing can be asked for, so that no step goes as far as the plan without it
                    continue;
                }
                steps.removeIf(step -> step.kind() == BindingKind.LIMIT
                        && step.row().equals(limit.row())
                        && step.limit().equals(LimitBindings.words(limit)));
                steps.add(answers.step(
                        new Binding(
                                BindingKind.LIMIT,
                                LimitBindings.words(limit),
                                "less than that changes nothing, as decisions are whole; the plan as it is comes to "
                                        + BindingWords.amount(limit, result.value()),
                                LimitBindings.step(limit, needed),
                                Math.abs(needed - limit.value()),
                                LimitWords.unit(limit),
                                limit.row(),
                                () -> plan.network().withLimit(limit.withValue(needed))),
                        replans.get(i)));
            }
        }
    }

    /** Whether a step of the limit was found to be worth something: then it need not be lifted. */
    private static boolean isSettled(StepWorth step, LimitResult result) {
        return step.answer() == StepWorth.Answer.WORTH && step.limit().equals(LimitBindings.words(result.limit()));
    }

    /** The value reached, the step to it rounded up to three figures. */
    private static double needed(Limit limit, double reached) {
        BigDecimal step =
                new BigDecimal(Math.abs(reached - limit.value())).round(new MathContext(3, RoundingMode.CEILING));
        return limit.sense() == Limit.Sense.AT_MOST
                ? limit.value() + step.doubleValue()
                : Math.max(0, limit.value() - step.doubleValue());
    }

    private static boolean hasWholeDecisions(Network network) {
        return network.lines().stream().anyMatch(HeldBack::isDecided)
                || network.processes().stream().anyMatch(HeldBack::isDecided)
                || network.limits().stream().anyMatch(limit -> limit.kind() == Limit.Kind.SOURCES);
    }

    private static boolean isDecided(Line line) {
        return line.maxModules() > 0;
    }

    private static boolean isDecided(Process process) {
        return process.tooling() > 0
                || process.fixedCostPerYear() > 0
                || process.minPerYear() > 0
                || process.minShare() > 0;
    }
}
