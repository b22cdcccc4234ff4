package org.entente.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.network.Company;
import org.entente.network.Demand;
import org.entente.network.Entity;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.Task;
import org.jspecify.annotations.Nullable;

/**
 * Who sells on what a company bears for goods: the companies whose price has to cover it, or nobody where the goods end at a market
 * with the company. Told from the network alone, over all ways the goods may take.
 */
final class ValueHanding {
    private final Network network;
    private final ValueBooks books;
    private final Carriers carriers;
    private final Map<Long, List<Lane>> lanesFrom = new HashMap<>();
    private final Map<Long, List<Process>> usersAt = new HashMap<>();
    private final Map<Integer, List<Process>> onLine = new HashMap<>();
    private final Set<Long> markets = new HashSet<>();
    private final Map<Long, BitSet> known = new HashMap<>();

    ValueHanding(ValueBooks books, Columns columns) {
        this.network = books.network();
        this.books = books;
        this.carriers = new Carriers(network);
        for (Lane lane : network.lanes()) {
            if (network.periods().stream().anyMatch(period -> columns.move(lane, period) != Columns.NONE)) {
                lanesFrom
                        .computeIfAbsent(node(lane.from(), lane.product()), key -> new ArrayList<>())
                        .add(lane);
            }
        }
        for (Process process : network.processes()) {
            if (network.periods().stream().anyMatch(period -> columns.make(process, period) != Columns.NONE)) {
                for (Input input : process.inputs()) {
                    usersAt.computeIfAbsent(node(process.site(), input.product()), key -> new ArrayList<>())
                            .add(process);
                }
            }
        }
        for (Process process : network.processes()) {
            if (process.line() != null) {
                onLine.computeIfAbsent(process.line().index(), key -> new ArrayList<>())
                        .add(process);
            }
        }
        for (Demand demand : network.demands()) {
            markets.add(node(demand.market(), demand.product()));
        }
    }

    /** The bit of the market: goods that the company itself sells there. */
    int market() {
        return network.companies().size();
    }

    /** By company index who sells on what a company bears for an activity, and {@link #market()}. */
    BitSet sellers(@Nullable Entity activity, @Nullable Product product, Company bearer) {
        BitSet all = new BitSet();
        switch (activity) {
            case Process process -> all.or(from(process, bearer));
            case Lane lane -> all.or(over(lane, bearer));
            case Line line -> {
                for (Process process : onLine.getOrDefault(line.index(), List.of())) {
                    all.or(from(process, bearer));
                }
            }
            case Task task -> {
                carriers.of(task).processes().forEach(process -> all.or(from(process, bearer)));
                carriers.of(task).lanes().forEach(lane -> all.or(over(lane, bearer)));
            }
            case Site site when product != null -> all.or(from(node(site, product), bearer.index()));
            case null, default -> {}
        }
        return all;
    }

    private BitSet from(Process process, Company bearer) {
        return from(node(process.site(), process.product()), bearer.index());
    }

    private BitSet over(Lane lane, Company bearer) {
        int next = handed(lane, bearer.index());
        if (next < 0) {
            BitSet sold = new BitSet();
            sold.set(bearer.index());
            return sold;
        }
        return from(node(lane.to(), lane.product()), next);
    }

    /** Who bears after a lane what a company bore before; negative when it is sold. */
    private int handed(Lane lane, int bearer) {
        if (lane.from().company().index() != bearer) {
            return bearer;
        }
        return books.isSale(lane) ? -1 : lane.to().company().index();
    }

    private BitSet from(long node, int bearer) {
        return known.computeIfAbsent(node * network.companies().size() + bearer, key -> search(node, bearer));
    }

    private record State(long node, int bearer) {}

    private BitSet search(long node, int bearer) {
        BitSet found = new BitSet();
        Set<State> seen = new HashSet<>();
        ArrayDeque<State> open = new ArrayDeque<>();
        State first = new State(node, bearer);
        seen.add(first);
        open.add(first);
        while (!open.isEmpty()) {
            State at = open.remove();
            if (markets.contains(at.node)) {
                found.set(market());
            }
            for (Process process : usersAt.getOrDefault(at.node, List.of())) {
                visit(new State(node(process.site(), process.product()), at.bearer), seen, open);
            }
            for (Lane lane : lanesFrom.getOrDefault(at.node, List.of())) {
                int next = handed(lane, at.bearer);
                if (next < 0) {
                    found.set(at.bearer);
                } else {
                    visit(new State(node(lane.to(), lane.product()), next), seen, open);
                }
            }
        }
        return found;
    }

    private static void visit(State state, Set<State> seen, ArrayDeque<State> open) {
        if (seen.add(state)) {
            open.add(state);
        }
    }

    private long node(Site site, Product product) {
        return (long) site.index() * network.products().size() + product.index();
    }
}
