package org.entente.explain.worth;

import java.util.List;
import org.entente.explain.Claim;
import org.entente.network.Limit;
import org.entente.plan.Configuration;
import org.entente.plan.LimitResult;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a plan made again: its proof and what it decides otherwise, not its flows.
 *
 * @param end how it ended
 * @param objective NaN without a plan
 * @param bound proven lower bound, −∞ for none
 * @param reached what the plan reaches of the limit asked about, NaN for none
 * @param claim what is said of the network; null where it ended before an answer
 * @param changes what it decides otherwise than the plan as it is
 */
record Replan(
        End end,
        double objective,
        double bound,
        double reached,
        @Nullable Claim claim,
        List<String> changes) {
    enum End {
        PLAN,
        /** Proven: there is none. */
        INFEASIBLE,
        /** The model cannot hold what was asked. */
        NOT_HELD,
        /** None was found in the time given, or none was looked for. */
        NONE
    }

    static Replan without(End end) {
        return new Replan(end, Double.NaN, Double.NEGATIVE_INFINITY, Double.NaN, null, List.of());
    }

    static Replan of(Plan base, Plan plan, @Nullable Limit about) {
        if (plan.certificate() == null || !plan.certificate().holds()) {
            return plan.status() == PlanStatus.INFEASIBLE
                    ? new Replan(
                            End.INFEASIBLE,
                            Double.NaN,
                            Double.NEGATIVE_INFINITY,
                            Double.NaN,
                            Claim.noPlan(plan.network()),
                            List.of())
                    : without(End.NONE);
        }
        double reached = about == null
                ? Double.NaN
                : plan.limits().stream()
                        .filter(result -> result.limit().index() == about.index())
                        .mapToDouble(LimitResult::value)
                        .findFirst()
                        .orElse(Double.NaN);
        List<String> changes = Configuration.of(base).differences(Configuration.of(plan)).stream()
                .map(Configuration.Difference::sentence)
                .toList();
        return new Replan(End.PLAN, plan.objective(), plan.certificate().bound(), reached, Claim.of(plan), changes);
    }
}
