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
        Map<String, Price> prices = prices(plan);
        boolean priced = prices.values().stream().anyMatch(price -> price.paid > 0);
        String currency = plan.network().settings().currency().id();
        TextTable table = priced ? new TextTable("  ", "lrrrrr") : new TextTable("  ", "lrr");
        if (priced) {
            table.row(style::faint, "", "units", "full cost", "price", "net of tax, dealer", "margin");
        } else {
            table.row(style::faint, "", "units", "full cost");
        }
        List<UnitCost> costs = plan.unitCosts().stream()
                .sorted(Comparator.comparingDouble(cost -> -cost.volume()))
                .toList();
        int shown = costs.size() <= SHOWN + 1 ? costs.size() : SHOWN;
        for (UnitCost cost : costs.subList(0, shown)) {
            String what = cost.product().name() + ", " + cost.market().name();
            String units = Numbers.units(cost.volume());
            Price price = prices.get(key(cost.product().id(), cost.market().id()));
            if (priced && price != null) {
                double net = price.kept / price.units;
                table.row(
                        what,
                        units,
                        Numbers.perUnit(cost.amount()),
                        Numbers.perUnit(price.paid / price.units),
                        Numbers.perUnit(net),
                        Numbers.perUnit(net - cost.amount()));
            } else {
                table.row(what, units, Numbers.perUnit(cost.amount()));
            }
        }
        if (shown < costs.size()) {
            double units = costs.subList(shown, costs.size()).stream()
                    .mapToDouble(UnitCost::volume)
                    .sum();
            table.row(style::faint, (costs.size() - shown) + " more, see the report", Numbers.units(units));
        }
        String text =
                style.heading("LANDED COST") + "  " + currency + " per unit, average of the horizon\n" + table.text();
        return sellsThroughPartners(plan) ? text + style.faint(partners(plan)) + "\n" : text;
    }

    private static boolean sellsThroughPartners(Plan plan) {
        return plan.ledger().entries().stream()
                .anyMatch(entry -> entry.account() == Account.REVENUE && entry.share() < 1);
    }

    private static String partners(Plan plan) {
        return "  Where another company sells, cost and net are the share of "
                + plan.network().settings().viewpoint().name() + ", and what it pays us is taken off the cost.";
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
