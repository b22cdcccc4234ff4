package org.entente.explain.attribution;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.plan.Plan;
import org.entente.plan.UnitCost;

/**
 * What a plan comes to, in whole cents, so that differences add up.
 *
 * @param valueCents the goal: net present value, or present value of cost where the goal is cost
 * @param unitCents cost of a unit of each product sold, by its id, averaged over its markets by volume
 */
public record Answer(long valueCents, Map<String, Long> unitCents) {

    /** Of a plan that has one; throws IllegalArgumentException otherwise. */
    public static Answer of(Plan plan) {
        if (!plan.hasPlan()) {
            throw new IllegalArgumentException("there is no plan: " + plan.message());
        }
        boolean profit = plan.network().settings().goal().countsRevenue();
        Map<String, Double> money = new LinkedHashMap<>();
        Map<String, Double> units = new LinkedHashMap<>();
        for (UnitCost cost : plan.unitCosts()) {
            if (cost.volume() > 0) {
                money.merge(cost.product().id(), cost.amount() * cost.volume(), Double::sum);
                units.merge(cost.product().id(), cost.volume(), Double::sum);
            }
        }
        Map<String, Long> cents = new LinkedHashMap<>();
        money.forEach((product, amount) -> cents.put(product, cents(amount / units.getOrDefault(product, 1.0))));
        return new Answer(cents(profit ? -plan.objective() : plan.objective()), cents);
    }

    private static long cents(double amount) {
        return Math.round(amount * 100);
    }

    /** How much more the goal is than in another answer, in cents. */
    public long valueOver(Answer other) {
        return valueCents - other.valueCents;
    }

    /** How much more a unit costs than in another answer, in cents; for products that both sell. */
    public Map<String, Long> unitsOver(Answer other) {
        Map<String, Long> over = new LinkedHashMap<>();
        unitCents.forEach((product, cents) -> {
            Long before = other.unitCents.get(product);
            if (before != null) {
                over.put(product, cents - before);
            }
        });
        return over;
    }
}
