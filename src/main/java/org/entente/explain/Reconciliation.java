package org.entente.explain;

import java.util.ArrayList;
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

    /** What the cost of the units sold leaves out, a sentence each; nothing where they carry it all. */
    public List<String> sentences(String currency) {
        List<String> sentences = new ArrayList<>();
        if (Math.abs(leftInStock) >= 0.5) {
            sentences.add(Words.money(leftInStock, currency)
                    + " is the cost of units that are left in stock at the end, or scrapped.");
        }
        if (Math.abs(unallocated) >= 0.5) {
            sentences.add(Words.money(unallocated, currency)
                    + " is carried by no unit: processes, lines and stock that are paid for and not used.");
        }
        return sentences;
    }

    /** What is left unexplained: less than a cent on every plan. */
    public double difference() {
        return ledger - sold - leftInStock - unallocated;
    }
}
