package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.explain.CostNode;
import org.entente.explain.LandedCost;
import org.entente.plan.Account;
import org.entente.plan.Flow;
import org.entente.plan.Plan;

/**
 * The steps from nothing to the full cost of one unit, and from there to what the customer pays.
 *
 * @param steps parts by size, then the unit's own accounts; they sum to {@code cost}
 * @param price customer price, tax included, averaged by volume; 0 where the case has none
 * @param tax in the price
 * @param distribution in the price
 */
record Waterfall(List<Step> steps, double cost, double price, double tax, double distribution) {

    /** Where the money of a step goes. */
    enum Band {
        MATERIAL("material and purchases"),
        MAKING("making"),
        MOVING("freight, duty and stock"),
        SUNK("tooling and investment");

        private final String label;

        Band(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        static Band of(Account account) {
            return switch (account) {
                case MATERIAL, TRANSFER, SUBSIDY, REVENUE, PENALTY -> MATERIAL;
                case CONVERSION, LABOUR, ENERGY, FIXED -> MAKING;
                case FREIGHT, DUTY, PIPELINE, HOLDING, SCRAP -> MOVING;
                case TOOLING, DEVELOPMENT, INVESTMENT, RESIDUAL -> SUNK;
            };
        }
    }

    /**
     * One step.
     *
     * @param bands the amount by band, by {@link Band#ordinal()}
     */
    record Step(String label, boolean part, double[] bands) {
        double amount() {
            double sum = 0;
            for (double band : bands) {
                sum += band;
            }
            return sum;
        }
    }

    /** What is left of the customer price after tax and distribution. */
    double net() {
        return price - tax - distribution;
    }

    /** What is left after the full cost; negative for a loss. */
    double left() {
        return net() - cost;
    }

    static Waterfall of(Plan plan, LandedCost landed) {
        Map<String, Step> parts = new LinkedHashMap<>();
        Map<String, Step> own = new LinkedHashMap<>();
        for (CostNode route : landed.root().children()) {
            gather(route, parts, own);
        }
        List<Step> steps = new ArrayList<>(sorted(parts));
        steps.addAll(sorted(own));
        double price = 0;
        double tax = 0;
        double distribution = 0;
        double volume = 0;
        for (Flow flow : plan.flows()) {
            if (flow instanceof Flow.Sold sold
                    && sold.demand().product().index() == landed.product().index()
                    && sold.demand().market().index() == landed.market().index()) {
                double rate = sold.demand().currency().rate(sold.period());
                double before =
                        sold.demand().price() * rate / (1 + sold.demand().vat());
                price += sold.demand().price() * rate * sold.quantity();
                tax += before * sold.demand().vat() * sold.quantity();
                distribution += before * sold.demand().distribution() * sold.quantity();
                volume += sold.quantity();
            }
        }
        double units = volume > 0 ? volume : 1;
        return new Waterfall(steps, landed.root().perUnit(), price / units, tax / units, distribution / units);
    }

    private static void gather(CostNode node, Map<String, Step> parts, Map<String, Step> own) {
        switch (node.kind()) {
            case ROUTE -> node.children().forEach(child -> gather(child, parts, own));
            case PART -> add(node, step(node.label(), true, parts).bands());
            case ACCOUNT -> add(node, step(node.label(), false, own).bands());
        }
    }

    private static Step step(String label, boolean part, Map<String, Step> steps) {
        return steps.computeIfAbsent(label, key -> new Step(key, part, new double[Band.values().length]));
    }

    private static void add(CostNode node, double[] bands) {
        switch (node.kind()) {
            case ACCOUNT -> bands[band(node.label()).ordinal()] += node.perUnit();
            case PART, ROUTE -> {
                double rest = node.perUnit();
                for (CostNode child : node.children()) {
                    add(child, bands);
                    rest -= child.perUnit();
                }
                // what a loop in the flows leaves unexplained counts as purchase, so that the sum stays whole
                bands[Band.MATERIAL.ordinal()] += rest;
            }
        }
    }

    private static Band band(String label) {
        for (Account account : Account.values()) {
            if (account.label().equals(label)) {
                return Band.of(account);
            }
        }
        return Band.MATERIAL;
    }

    private static List<Step> sorted(Map<String, Step> steps) {
        List<Step> list = new ArrayList<>(steps.values());
        list.sort(Comparator.comparingDouble(step -> -step.amount()));
        return list;
    }
}
