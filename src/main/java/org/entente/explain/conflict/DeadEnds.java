package org.entente.explain.conflict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.explain.Words;
import org.entente.network.Demand;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.Stock;
import org.jspecify.annotations.Nullable;

/**
 * What is missing where no relaxation helps: for a demand, the nearest place at which its supply breaks off. Asked with a network
 * that has every promise dropped: what is closed in it is closed for good.
 */
final class DeadEnds {
    private final Network network;
    private final Set<Node> supplied = new HashSet<>();

    private record Node(Site site, Product product) {}

    private DeadEnds(Network network) {
        this.network = network;
        spread();
    }

    /** A sentence for each pair of market and product among the demands. */
    static List<String> of(Network network, List<Demand> demands) {
        DeadEnds ends = new DeadEnds(network);
        return demands.stream()
                .map(demand -> new Node(demand.market(), demand.product()))
                .distinct()
                .map(ends::sentence)
                .toList();
    }

    /** What stands in the way where not even an empty plan is possible: goods in stock that may neither stay nor leave. */
    static List<String> ofStocks(Network network) {
        List<String> sentences = new ArrayList<>();
        for (Stock stock : network.stocks()) {
            if (stock.opening() > stock.max()) {
                sentences.add(
                        Words.number(stock.opening()) + " " + stock.product().name() + " lie in stock at "
                                + stock.site().name() + ", where at most " + Words.number(stock.max())
                                + " may be kept, and nothing can take the rest.");
            }
        }
        return sentences.isEmpty()
                ? List.of("Even with every limit, volume, capacity and date given up there is no plan.")
                : sentences;
    }

    private String sentence(Node wanted) {
        String what =
                wanted.product().name() + " cannot come to " + wanted.site().name();
        if (supplied.contains(wanted)) {
            return what + " in the quantity and at the time it is wanted, whatever promise is given up.";
        }
        Map<Node, @Nullable Node> before = new HashMap<>();
        Deque<Node> next = new ArrayDeque<>(List.of(wanted));
        before.put(wanted, null);
        while (!next.isEmpty()) {
            Node node = next.remove();
            List<Node> needs = needs(node);
            if (needs.isEmpty()) {
                return what + ": " + chain(node, before) + "no process makes "
                        + node.product().name() + " at " + node.site().name() + " and no lane brings it there.";
            }
            for (Node need : needs) {
                if (!supplied.contains(need) && !before.containsKey(need)) {
                    before.put(need, node);
                    next.add(need);
                }
            }
        }
        return what + ": each of its routes needs what itself comes by that route.";
    }

    private static String chain(Node end, Map<Node, @Nullable Node> before) {
        List<String> steps = new ArrayList<>();
        Node node = before.get(end);
        Node later = end;
        while (node != null) {
            steps.add(
                    node.product().equals(later.product())
                            ? "it would come from " + later.site().name()
                            : node.product().name() + " is made at "
                                    + node.site().name() + " with "
                                    + later.product().name());
            later = node;
            node = before.get(node);
        }
        return steps.isEmpty() ? "" : String.join(", ", steps.reversed()) + ", but ";
    }

    /** What is needed for something to be there: the inputs of its makers, and itself at the start of lanes. */
    private List<Node> needs(Node node) {
        List<Node> needs = new ArrayList<>();
        for (Process process : network.processes()) {
            if (process.maxPerYear() > 0
                    && process.site().equals(node.site())
                    && process.product().equals(node.product())) {
                process.inputs().forEach(input -> needs.add(new Node(node.site(), input.product())));
            }
        }
        for (Lane lane : network.lanes()) {
            if (lane.maxPerYear() > 0
                    && lane.to().equals(node.site())
                    && lane.product().equals(node.product())) {
                needs.add(new Node(lane.from(), node.product()));
            }
        }
        return needs;
    }

    private void spread() {
        for (Stock stock : network.stocks()) {
            if (stock.opening() > 0) {
                supplied.add(new Node(stock.site(), stock.product()));
            }
        }
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Process process : network.processes()) {
                boolean runs = process.maxPerYear() > 0
                        && process.inputs().stream()
                                .map(Input::product)
                                .allMatch(product -> supplied.contains(new Node(process.site(), product)));
                grown |= runs && supplied.add(new Node(process.site(), process.product()));
            }
            for (Lane lane : network.lanes()) {
                grown |= lane.maxPerYear() > 0
                        && supplied.contains(new Node(lane.from(), lane.product()))
                        && supplied.add(new Node(lane.to(), lane.product()));
            }
        }
    }
}
