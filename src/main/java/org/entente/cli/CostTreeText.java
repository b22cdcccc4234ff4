package org.entente.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.explain.CostNode;
import org.entente.explain.LandedCost;
import org.entente.plan.Plan;

/** The top of the cost tree: what a product is made of, where each part comes from, and what is spent on the product itself. */
final class CostTreeText {
    private static final int SHOWN = 10;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_ROUTE = 64;

    private CostTreeText() {}

    /** An item right below the product, summed over the product's routes. */
    private static final class Item {
        private final String label;
        private final List<CostNode> nodes = new ArrayList<>();
        private double perUnit;

        Item(String label) {
            this.label = label;
        }

        /** Over which route most of it comes, and what share of it. */
        String route() {
            Map<String, Double> routes = new LinkedHashMap<>();
            double units = 0;
            for (CostNode node : nodes) {
                for (CostNode child : node.children()) {
                    if (child.kind() == CostNode.Kind.ROUTE) {
                        routes.merge(child.label(), child.quantity(), Double::sum);
                        units += child.quantity();
                    }
                }
            }
            String most = "";
            double largest = 0;
            for (Map.Entry<String, Double> route : routes.entrySet()) {
                if (route.getValue() > largest) {
                    most = route.getKey();
                    largest = route.getValue();
                }
            }
            return routes.size() < 2 ? most : Numbers.fixed(100 * largest / units, 0) + " % " + most;
        }
    }

    /** The tree of the product and market with the most units; the report has them all. */
    static String of(Plan plan, List<LandedCost> landed, Style style) {
        LandedCost largest = landed.stream()
                .filter(LandedCost::ownSale)
                .max(Comparator.comparingDouble(LandedCost::volume))
                .orElse(null);
        if (largest == null) {
            return "";
        }
        CostNode root = largest.root();
        TextTable table = new TextTable("  ", "rrll");
        table.row(style::heading, Numbers.perUnit(root.perUnit()), "100 %", root.label(), "");
        int decimals = Numbers.perUnitDecimals(root.perUnit());
        List<Item> items = items(root);
        int shown = items.size() <= SHOWN + 1 ? items.size() : SHOWN;
        for (Item item : items.subList(0, shown)) {
            table.row(
                    Numbers.fixed(item.perUnit, decimals),
                    share(item.perUnit, root),
                    Numbers.cut(item.label, LONGEST_LABEL),
                    Numbers.cut(item.route(), LONGEST_ROUTE));
        }
        if (shown < items.size()) {
            double rest = items.subList(shown, items.size()).stream()
                    .mapToDouble(item -> item.perUnit)
                    .sum();
            table.row(
                    style::faint,
                    Numbers.fixed(rest, decimals),
                    share(rest, root),
                    (items.size() - shown) + " more",
                    "");
        }
        return style.heading("WHERE THE MONEY GOES") + "  " + largest.product().name() + ", "
                + largest.market().name() + ", "
                + plan.network().settings().currency().id() + " per unit\n" + table.text();
    }

    private static String share(double amount, CostNode root) {
        return root.perUnit() == 0 ? "" : Numbers.fixed(100 * amount / root.perUnit(), 0) + " %";
    }

    private static List<Item> items(CostNode root) {
        Map<String, Item> items = new LinkedHashMap<>();
        for (CostNode route : root.children()) {
            for (CostNode node : route.kind() == CostNode.Kind.ROUTE ? route.children() : List.of(route)) {
                boolean part = node.kind() == CostNode.Kind.PART;
                String label = part ? node.label() : root.label() + ": " + node.label();
                Item item = items.computeIfAbsent(label, Item::new);
                item.perUnit += node.perUnit();
                item.nodes.add(node);
            }
        }
        List<Item> sorted = new ArrayList<>(items.values());
        sorted.sort(Comparator.comparingDouble(item -> -item.perUnit));
        return sorted;
    }
}
