package org.entente.partners;

import java.util.List;
import org.entente.explain.Claim;
import org.entente.network.Company;
import org.entente.plan.Solved;
import org.jspecify.annotations.Nullable;

/**
 * The best a company can do without the deal.
 *
 * @param company whose option
 * @param kept which promises that plan keeps
 * @param solved its plan; null where there is none
 * @param value what it earns by that plan through its look-through shares, as a present value in the case's currency; a cost is
 *     negative; minus infinity where there is no plan
 * @param bound no plan without the deal earns more; equals the value within the solver's gap
 * @param claim what is said of the case without the deal, with the viewpoint of the company
 * @param losses companies of neither side that the plan uses to their own loss
 */
public record OutsideOption(
        Company company,
        Kept kept,
        @Nullable Solved solved,
        double value,
        double bound,
        @Nullable Claim claim,
        List<Loss> losses) {
    public OutsideOption {
        losses = List.copyOf(losses);
    }

    /** Whether the company can do without the other at all. */
    public boolean exists() {
        return solved != null;
    }
}
