package org.entente.explain.conflict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.explain.Words;
import org.entente.network.Product;
import org.entente.network.TableRow;
import org.entente.plan.Plan;
import org.entente.plan.UnitCost;

/**
 * A smallest set of promises to relax so that there is a plan again; none of them can be spared, none give less.
 *
 * @param steps what to relax, by how much
 * @param plan the best plan once they are relaxed: the verification, and what the way out costs
 */
public record WayOut(List<Step> steps, Plan plan) {

    /**
     * One relaxation.
     *
     * @param key of the promise that gives way, as in {@link Conflict.Said}
     * @param sentence as an instruction, e.g. {@code raise limit price-from by €812 a car, from €19,490 to €20,302}
     * @param miss what the case misses, empty when it must be dropped whole, e.g. {@code €19,490 for the break-even price by €812 a car}
     * @param amount in {@code unit}; NaN when the promise must be dropped whole
     */
    public record Step(String key, String sentence, String miss, double amount, String unit, List<TableRow> rows) {
        public Step {
            rows = List.copyOf(rows);
        }
    }

    public WayOut {
        steps = List.copyOf(steps);
    }

    /** The steps as one sentence. */
    public String sentence() {
        return String.join("; and ", steps.stream().map(Step::sentence).toList());
    }

    /** Whether solving again confirmed it, with a certified plan. */
    public boolean verified() {
        return plan.hasPlan();
    }

    /**
     * Net present value of its plan where profit is the goal, else present value of cost, in the case's currency; NaN without a
     * plan.
     */
    public double value() {
        return isProfit() ? -plan.objective() : plan.objective();
    }

    /** The way whose plan is worth most, or costs least; there must be one. */
    public static WayOut best(List<WayOut> ways) {
        WayOut best = ways.getFirst();
        for (WayOut way : ways) {
            boolean fairer = best.isCheapByServingLess() && !way.isCheapByServingLess();
            boolean asFair = best.isCheapByServingLess() == way.isCheapByServingLess();
            boolean better = !(best.plan().objective() <= way.plan().objective());
            if (way.verified() && (fairer || (asFair && better))) {
                best = way;
            }
        }
        return best;
    }

    /** Whether cost alone counts and it asks to serve less: then its lower cost says nothing in its favour. */
    boolean isCheapByServingLess() {
        return !isProfit() && steps.stream().anyMatch(step -> step.key().startsWith("demand "));
    }

    /** How much its plan is worth less, or costs more, than the plan of another way out. */
    public double worseThan(WayOut other) {
        return plan.objective() - other.plan().objective();
    }

    /** Whether {@link #value()} is a net present value rather than a cost. */
    public boolean isProfit() {
        return plan.network().settings().goal().countsRevenue();
    }

    /**
     * What its plan is worth, beside the best of all ways out, and what a product costs then, in words; empty without a plan.
     */
    public String worth(List<WayOut> all) {
        if (!verified()) {
            return "";
        }
        String currency = plan.network().settings().currency().id();
        WayOut best = best(all);
        double worse = worseThan(best);
        boolean same = worse <= 1e-4 * Math.abs(best.value());
        String beside = isCheapByServingLess()
                ? ", for fewer units"
                : all.size() == 1
                        ? ""
                        : same
                                ? ", the best of these"
                                : ", " + Words.money(worse, currency) + (isProfit() ? " less" : " more")
                                        + " than the best";
        StringBuilder words = new StringBuilder(isProfit() ? "net present value then " : "present value of cost then ")
                .append(Words.money(value(), currency))
                .append(beside);
        Map<Product, double[]> sums = new LinkedHashMap<>();
        for (UnitCost cost : plan.unitCosts()) {
            double[] sum = sums.computeIfAbsent(cost.product(), product -> new double[2]);
            sum[0] += cost.amount() * cost.volume();
            sum[1] += cost.volume();
        }
        sums.forEach((product, sum) -> words.append("; full cost per ")
                .append(product.name())
                .append(' ')
                .append(Words.money(sum[0] / sum[1], currency)));
        return words.toString();
    }
}
