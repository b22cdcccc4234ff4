package org.entente.cli;

import java.time.Duration;
import org.entente.explain.worth.BindingLimits;
import org.entente.plan.Plan;
import org.entente.report.Explained;

/** What {@code plan} finds out about its plan beside the plan itself, one thing after the other within a budget of time. */
final class Explaining {
    private Explaining() {}

    static Explained of(Plan plan, Solving solving, Duration budget) {
        if (!plan.hasPlan() || budget.isZero()) {
            return Explained.NOTHING;
        }
        Explained explained = Explained.NOTHING;
        BindingLimits binding = solving.worth(plan, budget);
        return explained.with(binding);
    }
}
