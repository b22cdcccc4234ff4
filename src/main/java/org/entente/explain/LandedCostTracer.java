package org.entente.explain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.explain.CostNode.Kind;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.TableRow;
import org.entente.plan.Account;
import org.entente.plan.CostTrace;
import org.entente.plan.Plan;
import org.entente.plan.UnitCost;

/**
 * Unfolds the traced average costs into trees: each part by the routes over which it came, each route by its accounts and
 * the parts its process uses.
 */
final class LandedCostTracer {
    /** Routes that carry less than this share of a part are folded into the part's other routes. */
    private static final double NEGLIGIBLE_SHARE = 1e-9;

    /** What transfer prices within the group leave of themselves when they cancel. */
    private static final double DUST = 1e-9;

    private final Plan plan;
    private final CostTrace trace;

    LandedCostTracer(Plan plan) {
        this.plan = plan;
        this.trace = CostTrace.of(plan.network(), plan.flows(), plan.ledger());
    }

    List<LandedCost> trees() {
        List<LandedCost> trees = new ArrayList<>();
        for (UnitCost cost : plan.unitCosts()) {
            CostNode root = part(cost.product(), cost.market(), 1, new LinkedHashSet<>());
            trees.add(new LandedCost(cost.product(), cost.market(), cost.volume(), cost.isOwnSale(), root));
        }
        return trees;
    }

    /** {@code perUnit} units of a product, taken from where it stands at a site. */
    private CostNode part(Product product, Site site, double perUnit, Set<Long> under) {
        Map<String, Route> routes = new LinkedHashMap<>();
        Route open = new Route("", new EnumMap<>(Account.class), new LinkedHashMap<>());
        walk(product, site, perUnit, open, new LinkedHashSet<>(), routes);
        List<CostNode> children = new ArrayList<>();
        Set<Long> deeper = new LinkedHashSet<>(under);
        deeper.add(key(site, product));
        for (Route route : routes.values()) {
            children.add(route.node(this, deeper));
        }
        children.sort((a, b) -> Double.compare(b.perUnit(), a.perUnit()));
        return new CostNode(
                product.name(), Kind.PART, perUnit * trace.unitCost(site, product), perUnit, children, List.of());
    }

    /** Follows units back from a site over every lane to the processes that made them. */
    private void walk(
            Product product, Site site, double units, Route later, Set<Integer> passed, Map<String, Route> found) {
        double in = trace.units(site, product);
        if (in <= 0 || units < NEGLIGIBLE_SHARE || !passed.add(site.index())) {
            return;
        }
        Route here = later.copy();
        here.addAll(trace.own(site, product), units / in);
        for (CostTrace.Supply supply : trace.supplies(site, product)) {
            double share = units * supply.quantity() / in;
            switch (supply.activity()) {
                case Process process -> {
                    Route route = here.scaled(share / units);
                    route.addAll(trace.own(process), share / supply.quantity());
                    String label = process.name() + " at " + process.site().name() + here.label;
                    route.uses.put(process, share);
                    found.merge(label, route.named(label, share), Route::plus);
                }
                case Lane lane -> {
                    Route route = here.scaled(share / units);
                    route.addAll(trace.own(lane), share / supply.quantity());
                    String mode = lane.byMode();
                    Route named = route.named(
                            mode.isEmpty() && lane.cost() == 0
                                    ? " → " + lane.to().name() + here.label
                                    : mode + " → " + lane.to().name() + here.label,
                            0);
                    walk(product, lane.from(), share, named, passed, found);
                }
                default ->
                    throw new IllegalStateException(
                            "not a supply: " + supply.activity().id());
            }
        }
        passed.remove(site.index());
    }

    private long key(Site site, Product product) {
        return (long) site.index() * plan.network().products().size() + product.index();
    }

    /** What has been gathered along one way back from the customer; amounts are per unit of the product at the root. */
    private static final class Route {
        private final String label;
        private final EnumMap<Account, Amount> accounts;
        private final Map<Process, Double> uses;
        private double units;

        Route(String label, EnumMap<Account, Amount> accounts, Map<Process, Double> uses) {
            this.label = label;
            this.accounts = accounts;
            this.uses = uses;
        }

        Route copy() {
            return scaled(1);
        }

        Route scaled(double factor) {
            EnumMap<Account, Amount> scaled = new EnumMap<>(Account.class);
            accounts.forEach((account, amount) ->
                    scaled.put(account, new Amount(amount.money * factor, new LinkedHashSet<>(amount.rows))));
            return new Route(label, scaled, new LinkedHashMap<>());
        }

        Route named(String name, double quantity) {
            Route named = new Route(name, accounts, uses);
            named.units = quantity;
            return named;
        }

        Route plus(Route other) {
            other.accounts.forEach((account, amount) -> add(account, amount.money, amount.rows));
            other.uses.forEach((process, quantity) -> uses.merge(process, quantity, Double::sum));
            units += other.units;
            return this;
        }

        void add(Account account, double money, Iterable<TableRow> rows) {
            if (money != 0) {
                Amount amount = accounts.computeIfAbsent(account, key -> new Amount(0, new LinkedHashSet<>()));
                amount.money += money;
                rows.forEach(amount.rows::add);
            }
        }

        void addAll(List<CostTrace.Own> own, double perUnit) {
            own.forEach(cost -> add(cost.account(), cost.amount() * perUnit, cost.rows()));
        }

        CostNode node(LandedCostTracer tracer, Set<Long> under) {
            List<CostNode> children = new ArrayList<>();
            accounts.forEach((account, amount) -> children.add(
                    new CostNode(account.label(), Kind.ACCOUNT, amount.money, 0, List.of(), List.copyOf(amount.rows))));
            uses.forEach((process, quantity) -> {
                for (Input input : process.inputs()) {
                    if (!under.contains(tracer.key(process.site(), input.product()))) {
                        children.add(tracer.part(input.product(), process.site(), quantity * input.quantity(), under));
                    }
                }
            });
            double sum = children.stream().mapToDouble(CostNode::perUnit).sum();
            return new CostNode(label, Kind.ROUTE, sum, units, children, List.of());
        }
    }

    private static final class Amount {
        private double money;
        private final Set<TableRow> rows;

        Amount(double money, Set<TableRow> rows) {
            this.money = money;
            this.rows = rows;
        }
    }
}
