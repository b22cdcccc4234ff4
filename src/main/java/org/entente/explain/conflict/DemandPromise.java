package org.entente.explain.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.explain.Words;
import org.entente.network.Demand;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.Scope;
import org.entente.network.Site;
import org.entente.network.TableRow;

/**
 * What must be sold of a product: in all its periods and markets, or part of them. It gives way by period, and there by the sum
 * over its markets, wherever it is easiest.
 *
 * @param demands places in the network's list, all of one product, at least one
 */
record DemandPromise(List<Integer> demands) implements Promise {
    DemandPromise {
        demands = List.copyOf(demands);
    }

    @Override
    public Network dropped(Network network) {
        Set<Demand> mine = new HashSet<>(of(network));
        return network.withDemands(demand -> mine.contains(demand) ? demand.withMustServe(0) : demand);
    }

    /** Each market may fall short; what is sold in all of them together may not, by more than the amount. */
    @Override
    public Network relaxed(Network network, double amount) {
        Demand any = any(network);
        Scope scope = new Scope(List.of(any.product()), List.of(), List.of(), List.of(), List.of(), markets(network));
        return dropped(network)
                .withMore(new Limit(
                        network.limits().size(),
                        "must-serve",
                        Limit.Kind.SOLD,
                        scope,
                        any.period(),
                        Limit.Sense.AT_LEAST,
                        Math.max(0, must(network) - amount),
                        any.currency(),
                        Limit.Enforcement.HARD,
                        0,
                        "",
                        any.row()));
    }

    @Override
    public double step(Network network) {
        return Math.max(must(network) * 1e-3, 1e-3);
    }

    @Override
    public double most(Network network) {
        return must(network);
    }

    @Override
    public boolean isWhole(Network network) {
        return false;
    }

    @Override
    public String key(Network network) {
        return "demand " + any(network).product().id()
                + (periods(network).size() == 1 ? " " + any(network).period().id() : "")
                + (isWholePeriod(network)
                        ? ""
                        : " "
                                + String.join(
                                        ",",
                                        markets(network).stream().map(Site::id).toList()));
    }

    @Override
    public String sentence(Network network) {
        return Words.number(must(network)) + " " + any(network).product().name() + " must be sold" + where(network)
                + " in " + when(network);
    }

    @Override
    public String wayOut(Network network, double amount) {
        double left = must(network) - amount;
        String name = any(network).product().name();
        return left <= 0
                ? "give up serving " + name + where(network) + " in " + when(network) + ", "
                        + Words.number(must(network)) + " must be sold"
                : "accept " + Words.number(left) + " " + name + where(network) + " in " + when(network) + " instead of "
                        + Words.number(must(network));
    }

    @Override
    public String miss(Network network, double amount) {
        return Words.number(must(network)) + " " + any(network).product().name() + where(network) + " in "
                + when(network) + " by " + Words.number(amount);
    }

    @Override
    public String unit(Network network) {
        String unit = any(network).product().unit();
        return unit.isEmpty() || unit.equals("piece") ? "units" : unit;
    }

    @Override
    public List<TableRow> rows(Network network) {
        return PromiseWords.rows(of(network).stream().map(Demand::row));
    }

    @Override
    public List<Promise> parts(Network network) {
        if (demands.size() == 1) {
            return List.of();
        }
        return periods(network).size() > 1
                ? steps(network)
                : demands.stream()
                        .<Promise>map(demand -> new DemandPromise(List.of(demand)))
                        .toList();
    }

    @Override
    public List<Promise> steps(Network network) {
        return periods(network).values().stream()
                .<Promise>map(DemandPromise::new)
                .toList();
    }

    /** Whether it is about one period only. */
    boolean isOfOnePeriod(Network network) {
        return periods(network).size() == 1;
    }

    /** A number for its product and first period. */
    int place(Network network) {
        return any(network).product().index() * network.periods().size()
                + any(network).period().index();
    }

    private Map<Integer, List<Integer>> periods(Network network) {
        Map<Integer, List<Integer>> periods = new LinkedHashMap<>();
        for (int demand : demands) {
            int period = network.demands().get(demand).period().index();
            periods.computeIfAbsent(period, key -> new ArrayList<>()).add(demand);
        }
        return periods;
    }

    /** Whether all demand for the product in its periods is meant. */
    private boolean isWholePeriod(Network network) {
        Set<Integer> periods = periods(network).keySet();
        int product = any(network).product().index();
        return network.demands().stream()
                        .filter(demand -> demand.product().index() == product
                                && periods.contains(demand.period().index())
                                && demand.volume() * demand.mustServe() > 0)
                        .count()
                <= demands.size();
    }

    private String where(Network network) {
        return isWholePeriod(network)
                ? ""
                : " in " + Words.list(markets(network).stream().map(Site::name).toList());
    }

    private String when(Network network) {
        List<String> periods = periods(network).keySet().stream()
                .sorted()
                .map(period -> network.periods().get(period).id())
                .toList();
        return periods.size() > 2 && periods.size() == network.periods().size()
                ? periods.getFirst() + " to " + periods.getLast()
                : Words.list(periods);
    }

    private double must(Network network) {
        return of(network).stream()
                .mapToDouble(demand -> demand.volume() * demand.mustServe())
                .sum();
    }

    private List<Site> markets(Network network) {
        return of(network).stream().map(Demand::market).distinct().toList();
    }

    private Demand any(Network network) {
        return network.demands().get(demands.getFirst());
    }

    private List<Demand> of(Network network) {
        return demands.stream().map(demand -> network.demands().get(demand)).toList();
    }
}
