package org.entente.cli;

import java.time.Duration;
import org.entente.explain.conflict.Infeasibility;
import org.entente.explain.worth.BindingLimits;
import org.entente.plan.Plan;
import org.entente.report.Explained;
import org.jspecify.annotations.Nullable;

/** What {@code plan} finds out about its plan beside the plan itself, one thing after the other within a budget of time. */
final class Explaining {
    private Explaining() {}

    /** @param conflict why there is no plan, where there is none */
    static Explained of(Plan plan, @Nullable Infeasibility conflict, Solving solving, Duration budget) {
        Explained explained = conflict == null ? Explained.NOTHING : Explained.NOTHING.with(conflict);
        if (!plan.hasPlan() || budget.isZero()) {
            return explained;
        }
        BindingLimits binding = solving.worth(plan, budget);
        return explained.with(binding);
    }
}
