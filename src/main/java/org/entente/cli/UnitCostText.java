package org.entente.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Demand;
import org.entente.plan.Account;
import org.entente.plan.Flow;
import org.entente.plan.LedgerEntry;
import org.entente.plan.Plan;
import org.entente.plan.UnitCost;

/** What each product costs in each market, beside what the customer pays and what is left. */
final class UnitCostText {
    private static final int SHOWN = 12;

    private UnitCostText() {}

    /** Sums over the units sold, in the case's currency, not discounted; of what is kept, the viewpoint's share. */
    private static final class Price {
        private double units;
        private double paid;
        private double kept;
    }

    static String of(Plan plan, Style style) {
        List<UnitCost> costs = plan.unitCosts().stream()
                .sorted(Comparator.comparingDouble(cost -> -cost.volume()))
                .toList();
        Map<String, Price> prices = prices(plan);
        List<UnitCost> own = costs.stream().filter(UnitCost::isOwnSale).toList();
        List<UnitCost> partners =
                costs.stream().filter(cost -> !cost.isOwnSale()).toList();
        StringBuilder text = new StringBuilder();
        if (!own.isEmpty()) {
            text.append(own(plan, own, prices, style));
        }
        if (!partners.isEmpty()) {
            text.append(own.isEmpty() ? "" : "\n").append(partners(plan, partners, prices, style));
        }
        return text.toString();
    }

    private static String own(Plan plan, List<UnitCost> costs, Map<String, Price> prices, Style style) {
        boolean priced = prices.values().stream().anyMatch(price -> price.paid > 0);
        TextTable table = priced ? new TextTable("  ", "lrrrrr") : new TextTable("  ", "lrr");
        if (priced) {
            table.row(style::faint, "", "units", "full cost", "price", "net of tax, dealer", "margin");
        } else {
            table.row(style::faint, "", "units", "full cost");
        }
        for (UnitCost cost : shown(costs)) {
            Price price = prices.get(key(cost.product().id(), cost.market().id()));
            if (priced && price != null) {
                double net = price.kept / price.units;
                table.row(
                        name(cost),
                        Numbers.units(cost.volume()),
                        Numbers.perUnit(cost.amount()),
                        Numbers.perUnit(price.paid / price.units),
                        Numbers.perUnit(net),
                        Numbers.perUnit(net - cost.amount()));
            } else {
                table.row(name(cost), Numbers.units(cost.volume()), Numbers.perUnit(cost.amount()));
            }
        }
        rest(costs, table, style);
        return style.heading("LANDED COST") + "  " + currency(plan) + " per unit, average of the horizon\n"
                + table.text();
    }

    /** What the viewpoint earns where others sell: its share of their sale and of the cost, and what they pay it. */
    private static String partners(Plan plan, List<UnitCost> costs, Map<String, Price> prices, Style style) {
        TextTable table = new TextTable("  ", "lrrr");
        table.row(style::faint, "", "units", "price there", "earned");
        for (UnitCost cost : shown(costs)) {
            Price price = prices.get(key(cost.product().id(), cost.market().id()));
            double paid = price == null ? 0 : price.paid / price.units;
            double kept = price == null ? 0 : price.kept / price.units;
            table.row(
                    name(cost),
                    Numbers.units(cost.volume()),
                    paid == 0 ? Numbers.NONE : Numbers.perUnit(paid),
                    Numbers.perUnit(kept - cost.amount()));
        }
        rest(costs, table, style);
        return style.heading("SOLD BY PARTNERS") + "  what "
                + plan.network().settings().viewpoint().name() + " earns of it, " + currency(plan)
                + " per unit, average of the horizon\n" + table.text();
    }

    private static List<UnitCost> shown(List<UnitCost> costs) {
        return costs.subList(0, costs.size() <= SHOWN + 1 ? costs.size() : SHOWN);
    }

    private static void rest(List<UnitCost> costs, TextTable table, Style style) {
        int shown = shown(costs).size();
        if (shown < costs.size()) {
            double units = costs.subList(shown, costs.size()).stream()
                    .mapToDouble(UnitCost::volume)
                    .sum();
            table.row(style::faint, (costs.size() - shown) + " more, see the report", Numbers.units(units));
        }
    }

    private static String name(UnitCost cost) {
        return cost.product().name() + ", " + cost.market().name();
    }

    private static String currency(Plan plan) {
        return plan.network().settings().currency().id();
    }

    private static Map<String, Price> prices(Plan plan) {
        Map<String, Price> prices = new HashMap<>();
        for (Flow flow : plan.flows()) {
            if (flow instanceof Flow.Sold sold) {
                Demand demand = sold.demand();
                Price price = prices.computeIfAbsent(
                        key(demand.product().id(), demand.market().id()), key -> new Price());
                double paid = demand.price() * demand.currency().rate(demand.period()) * sold.quantity();
                price.units += sold.quantity();
                price.paid += paid;
            }
        }
        // A partner's customers pay the partner: of that the viewpoint has its share, and so counts its cost.
        for (LedgerEntry entry : plan.ledger().entries()) {
            if (entry.account() == Account.REVENUE && entry.site() != null && entry.product() != null) {
                Price price = prices.get(key(entry.product().id(), entry.site().id()));
                if (price != null) {
                    price.kept -= entry.borne();
                }
            }
        }
        return prices;
    }

    private static String key(String product, String market) {
        return product + "\n" + market;
    }
}
