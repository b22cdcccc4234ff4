package org.entente.explain.waterfall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.explain.CostNode;
import org.entente.explain.LandedCost;
import org.entente.network.Product;

/** The way of each product's unit cost from one plan to another, out of the landed-cost trees. */
final class UnitCostWaterfalls {
    /** What a node costs beyond what its children say: a tree is cut where a part would contain itself. */
    private static final String UNTRACED = "not traced";

    private UnitCostWaterfalls() {}

    /** One waterfall per product that both sell. Several markets are averaged, weighted by the units sold in the plan itself. */
    static List<Waterfall> between(Waterfalls.End from, Waterfalls.End to) {
        Map<String, Product> products = new LinkedHashMap<>();
        from.landed().forEach(landed -> products.put(landed.product().id(), landed.product()));
        List<Waterfall> waterfalls = new ArrayList<>();
        for (Product product : products.values()) {
            if (to.landed().stream().anyMatch(landed -> sells(landed, product))) {
                Waterfall.Ends ends = new Waterfall.Ends(from.name(), to.name(), product);
                waterfalls.add(Amounts.waterfall(ends, amounts(from, product), amounts(to, product)));
            }
        }
        return waterfalls;
    }

    private static boolean sells(LandedCost landed, Product product) {
        return landed.product().id().equals(product.id()) && landed.volume() > 0;
    }

    private static Amounts amounts(Waterfalls.End end, Product product) {
        Amounts amounts = new Amounts();
        double volume = end.landed().stream()
                .filter(landed -> sells(landed, product))
                .mapToDouble(LandedCost::volume)
                .sum();
        for (LandedCost landed : end.landed()) {
            if (sells(landed, product)) {
                collect(landed.root(), "assembly and delivery", landed.volume() / volume, true, amounts);
            }
        }
        return amounts;
    }

    /** Adds all accounts at and below a node; the parts next below the product give their names. */
    private static void collect(CostNode node, String part, double weight, boolean top, Amounts amounts) {
        double explained = 0;
        for (CostNode child : node.children()) {
            explained += child.perUnit();
            switch (child.kind()) {
                case ACCOUNT -> amounts.add(part, child.label(), child.perUnit() * weight);
                case ROUTE -> collect(child, part, weight, top, amounts);
                case PART -> collect(child, top ? child.label() : part, weight, false, amounts);
            }
        }
        double rest = node.perUnit() - explained;
        if (Math.abs(rest) > 1e-9 * Math.max(1, Math.abs(node.perUnit()))) {
            amounts.add(part, UNTRACED, rest * weight);
        }
    }
}
