package org.entente.explain.worth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.explain.Words;
import org.entente.network.Demand;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Product;

/**
 * Markets that get just what they must be sold, and markets that buy no more. A market is asked about alone; where a product
 * has many, all together, each in proportion.
 */
final class DemandBindings {
    private static final int MARKETS_ALONE = 8;

    private final Network network;
    private final Quantities quantities;
    private final List<Binding> bindings;

    private DemandBindings(Network network, Quantities quantities, List<Binding> bindings) {
        this.network = network;
        this.quantities = quantities;
        this.bindings = bindings;
    }

    static void add(Network network, Quantities quantities, List<Binding> bindings) {
        DemandBindings demands = new DemandBindings(network, quantities, bindings);
        for (Product product : network.products()) {
            Map<Integer, List<Demand>> markets = new LinkedHashMap<>();
            for (Demand demand : network.demands()) {
                if (demand.product().index() == product.index() && demand.volume() > 0) {
                    markets.computeIfAbsent(demand.market().index(), any -> new ArrayList<>())
                            .add(demand);
                }
            }
            if (markets.size() <= MARKETS_ALONE) {
                markets.values()
                        .forEach(of -> demands.add(
                                product, " in " + of.getFirst().market().name(), of));
            } else {
                List<Demand> all =
                        markets.values().stream().flatMap(List::stream).toList();
                demands.add(product, " over " + markets.size() + " markets", all);
            }
        }
    }

    private void add(Product product, String where, List<Demand> demands) {
        addMustServe(product, where, demands);
        // With the goal "cost" there is nothing to gain from selling more than must be sold, unless a limit asks for
        // it.
        if (network.settings().goal().countsRevenue() || !network.limits().isEmpty()) {
            addMarket(product, where, demands);
        }
    }

    private void addMustServe(Product product, String where, List<Demand> demands) {
        List<Demand> least = demands.stream()
                .filter(demand -> demand.mustServe() > 0
                        && Quantities.isLeast(quantities.sold(demand), demand.volume() * demand.mustServe()))
                .toList();
        if (least.isEmpty()) {
            return;
        }
        double must = perYear(least, true);
        double step = Math.min(must, Steps.counted(must, Steps.VOLUME));
        Map<Demand, Double> fewer = split(least, step, true);
        bindings.add(new Binding(
                BindingKind.MUST_SERVE,
                product.name() + where + ": " + Words.number(must) + " a year must be sold",
                "just what must be sold is sold in " + BindingWords.periods(periods(least)),
                "Leave to sell " + Words.number(step) + " " + product.name() + " a year fewer" + where,
                step,
                product.unit() + " per year",
                least.getFirst().row(),
                () -> network.withDemands(demand -> {
                    double mustThen = demand.mustServe() * demand.volume() - fewer.getOrDefault(demand, 0.0);
                    return fewer.containsKey(demand)
                            ? demand.withMustServe(Math.max(0, mustThen / demand.volume()))
                            : demand;
                })));
    }

    private void addMarket(Product product, String where, List<Demand> demands) {
        List<Demand> full = demands.stream()
                .filter(demand -> Quantities.isFull(quantities.sold(demand), demand.volume()))
                .toList();
        if (full.isEmpty()) {
            return;
        }
        double volume = perYear(full, false);
        double step = Steps.counted(volume, Steps.VOLUME);
        Map<Demand, Double> more = split(full, step, false);
        bindings.add(new Binding(
                BindingKind.MARKET,
                product.name() + where + ": " + Words.number(volume) + " a year are asked for",
                "all of the demand is sold in " + BindingWords.periods(periods(full)),
                "Buyers for " + Words.number(step) + " more " + product.name() + " a year" + where,
                step,
                product.unit() + " per year",
                full.getFirst().row(),
                // what must be sold stays as it was
                () -> network.withDemands(demand -> {
                    double volumeThen = demand.volume() + more.getOrDefault(demand, 0.0);
                    return more.containsKey(demand)
                            ? demand.withVolume(volumeThen, demand.mustServe() * demand.volume() / volumeThen)
                            : demand;
                })));
    }

    /** So many units a year, given to each demand row of a period in proportion to what it asks for. */
    private static Map<Demand, Double> split(List<Demand> demands, double perYear, boolean must) {
        Map<Integer, Double> sums = new HashMap<>();
        demands.forEach(demand -> sums.merge(demand.period().index(), units(demand, must), Double::sum));
        Map<Demand, Double> parts = new IdentityHashMap<>();
        for (Demand demand : demands) {
            double share =
                    units(demand, must) / sums.getOrDefault(demand.period().index(), 1.0);
            parts.put(demand, perYear * demand.period().years() * share);
        }
        return parts;
    }

    /** Units a year on average over the periods of some demand rows. */
    private static double perYear(List<Demand> demands, boolean must) {
        double units =
                demands.stream().mapToDouble(demand -> units(demand, must)).sum();
        return units / periods(demands).stream().mapToDouble(Period::years).sum();
    }

    private static double units(Demand demand, boolean must) {
        return demand.volume() * (must ? demand.mustServe() : 1);
    }

    private static List<Period> periods(List<Demand> demands) {
        return demands.stream()
                .map(Demand::period)
                .distinct()
                .sorted(Comparator.comparingInt(Period::index))
                .toList();
    }
}
