package org.entente.explain;

import java.util.List;
import org.entente.plan.CostTrace;
import org.entente.plan.Plan;

/**
 * Where the ledger's cost went: what the units sold carry, what lies in stock at the end, and what no unit carries (a line
 * opened and never used). Amounts are over the horizon, not discounted, in the case's currency.
 */
public record Reconciliation(double sold, double leftInStock, double unallocated, double ledger) {

    public static Reconciliation of(Plan plan, List<LandedCost> landed) {
        CostTrace trace = CostTrace.of(plan.network(), plan.flows(), plan.ledger());
        double sold = landed.stream()
                .mapToDouble(cost -> cost.root().perUnit() * cost.volume())
                .sum();
        return new Reconciliation(
                sold, trace.leftInStock(), trace.unallocated(), plan.ledger().costBorne());
    }

    /** What is left unexplained: less than a cent on every plan. */
    public double difference() {
        return ledger - sold - leftInStock - unallocated;
    }
}
