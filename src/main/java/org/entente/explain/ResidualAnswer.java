package org.entente.explain;

import java.util.List;
import java.util.function.Function;
import org.entente.network.CaseSettings;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.plan.Configuration;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.entente.plan.ResidualValues;
import org.jspecify.annotations.Nullable;

/**
 * Whether a plan would decide otherwise under the other setting of residual values.
 *
 * @param asked the other setting
 * @param other the plan under it; null where none was found
 * @param differences what that plan decides otherwise, a sentence each
 * @param asGood whether this plan, counted by the other setting, is as good as that one; where a limit to be kept counts cost, it is
 *     not known and false
 * @param proven whether both plans are proven, so that the answer is
 */
public record ResidualAnswer(
        CaseSettings.Residual asked, @Nullable Plan other, List<String> differences, boolean asGood, boolean proven) {
    /** Objectives this close, as a share, are the same. */
    private static final double SAME = 1e-6;

    public ResidualAnswer {
        differences = List.copyOf(differences);
    }

    /**
     * Plans once more under the other setting.
     *
     * @param planner plans a network; null where it cannot
     */
    public static ResidualAnswer of(Plan plan, Function<Network, @Nullable Plan> planner) {
        Network network = plan.network();
        CaseSettings.Residual asked = network.settings().residual().other();
        Plan other = planner.apply(network.withSettings(network.settings().withResidual(asked)));
        if (other == null || !other.hasPlan()) {
            boolean none = other != null && other.status() == PlanStatus.INFEASIBLE;
            return new ResidualAnswer(asked, null, List.of(), false, none && plan.status() == PlanStatus.PROVEN);
        }
        List<String> differences = Configuration.of(plan).differences(Configuration.of(other)).stream()
                .map(Configuration.Difference::sentence)
                .toList();
        boolean proven = plan.status() == PlanStatus.PROVEN && other.status() == PlanStatus.PROVEN;
        boolean asGood = !limitsCost(network) && isAsGood(plan, asked, other);
        return new ResidualAnswer(asked, other, asGood ? List.of() : differences, asGood, proven);
    }

    /** Whether another plan, or none, would be the answer. */
    public boolean decidesOtherwise() {
        return !differences.isEmpty() || other == null && proven;
    }

    /** Whether an answer was found at all. */
    public boolean isKnown() {
        return other != null || proven;
    }

    /** Whether this plan, its residual values counted by the other setting, is no worse than the best there. */
    private static boolean isAsGood(Plan plan, CaseSettings.Residual asked, Plan other) {
        double worth = ResidualValues.of(plan).presentValue();
        double held = plan.objective() + (asked == CaseSettings.Residual.NONE ? worth : -worth);
        return held <= other.objective() + SAME * Math.max(1, Math.abs(other.objective()));
    }

    /** Whether a limit that is to be kept counts cost, and with it residual values: a plan may keep it under one setting alone. */
    private static boolean limitsCost(Network network) {
        return network.limits().stream()
                .anyMatch(limit -> limit.enforcement() != Limit.Enforcement.REPORT
                        && limit.kind().countsCost());
    }
}
