package org.entente.compare;

import java.util.List;
import org.entente.explain.LandedCost;
import org.entente.explain.waterfall.Waterfalls;
import org.entente.network.Demand;
import org.entente.plan.Flow;
import org.entente.plan.LedgerEntry;
import org.entente.plan.Plan;

/**
 * One of the plans that are compared.
 *
 * @param name what tells it from the others: a strategy, a scenario, a case
 * @param landed its landed costs, empty without a plan
 */
public record Candidate(String name, Plan plan, List<LandedCost> landed) {
    public Candidate {
        landed = List.copyOf(landed);
    }

    /** A plan under a name, its landed costs traced. */
    public static Candidate of(String name, Plan plan) {
        return new Candidate(name, plan, plan.hasPlan() ? LandedCost.of(plan) : List.of());
    }

    /** As the end of a waterfall. */
    Waterfalls.End end() {
        return new Waterfalls.End(name, plan, landed);
    }

    /** Units sold of all that is demanded, NaN without a plan. */
    public double sold() {
        if (!plan.hasPlan()) {
            return Double.NaN;
        }
        return plan.flows().stream()
                .filter(flow -> flow instanceof Flow.Sold)
                .mapToDouble(Flow::quantity)
                .sum();
    }

    /** Units demanded. */
    public double demanded() {
        return plan.network().demands().stream().mapToDouble(Demand::volume).sum();
    }

    /** Tooling and line modules the viewpoint pays over the horizon, not discounted; NaN without a plan. */
    public double investment() {
        if (!plan.hasPlan()) {
            return Double.NaN;
        }
        return plan.ledger().entries().stream()
                .filter(entry -> entry.account().isInvestment())
                .mapToDouble(LedgerEntry::borne)
                .sum();
    }
}
