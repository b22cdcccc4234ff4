package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out a flow of money through columns of nodes, left to right.
 *
 * <p>Nodes are as high as their money; in each column they are ordered by where their links come from (barycentre
 * heuristic of Sugiyama, Tagawa and Toda, 1981), the small ones that end a column last.
 */
final class Sankey {
    private static final int SWEEPS = 4;

    /** A node; places in pixels, filled in by the layout. */
    static final class Node {
        final String key;
        final String label;
        final int column;
        final int colour;
        final boolean last;
        final List<Link> in = new ArrayList<>();
        final List<Link> out = new ArrayList<>();
        double money;
        double top;
        double height;

        Node(String key, String label, int column, int colour, boolean last) {
            this.key = key;
            this.label = label;
            this.column = column;
            this.colour = colour;
            this.last = last;
        }
    }

    /** Money between two nodes; places are of its upper edge, in pixels. */
    static final class Link {
        final Node from;
        final Node to;
        double money;
        double fromTop;
        double toTop;
        double height;

        Link(Node from, Node to) {
            this.from = from;
            this.to = to;
        }
    }

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Link> links = new LinkedHashMap<>();

    /** The node of a key, made on first use. */
    Node node(String key, String label, int column, int colour, boolean last) {
        return nodes.computeIfAbsent(column + ":" + key, k -> new Node(k, label, column, colour, last));
    }

    void add(Node from, Node to, double money) {
        Link link = links.computeIfAbsent(from.key + ">" + to.key, k -> {
            Link made = new Link(from, to);
            from.out.add(made);
            to.in.add(made);
            return made;
        });
        link.money += money;
    }

    List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    List<Link> links() {
        return List.copyOf(links.values());
    }

    /** Places everything in a height of so many pixels, with a gap between nodes. */
    void layOut(double height, double gap) {
        List<List<Node>> columns = columns();
        double scale = Double.POSITIVE_INFINITY;
        for (List<Node> column : columns) {
            double money = 0;
            for (Node node : column) {
                node.money = Math.max(sum(node.in), sum(node.out));
                money += node.money;
            }
            scale = Math.min(scale, (height - gap * (column.size() - 1)) / Math.max(1e-9, money));
        }
        for (List<Node> column : columns) {
            column.sort(Comparator.comparing((Node node) -> node.last).thenComparingDouble(node -> -node.money));
            stack(column, height, gap, scale);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int c = 1; c < columns.size(); c++) {
                order(columns.get(c), true, height, gap, scale);
            }
            for (int c = columns.size() - 2; c > 0; c--) {
                order(columns.get(c), false, height, gap, scale);
            }
        }
        for (Node node : nodes.values()) {
            attach(node, scale);
        }
    }

    private List<List<Node>> columns() {
        List<List<Node>> columns = new ArrayList<>();
        for (Node node : nodes.values()) {
            while (columns.size() <= node.column) {
                columns.add(new ArrayList<>());
            }
            columns.get(node.column).add(node);
        }
        return columns;
    }

    private static double sum(List<Link> links) {
        double sum = 0;
        for (Link link : links) {
            sum += link.money;
        }
        return sum;
    }

    private static void stack(List<Node> column, double height, double gap, double scale) {
        double all = -gap;
        for (Node node : column) {
            node.height = node.money * scale;
            all += node.height + gap;
        }
        double top = (height - all) / 2;
        for (Node node : column) {
            node.top = top;
            top += node.height + gap;
        }
    }

    private static void order(List<Node> column, boolean byIncoming, double height, double gap, double scale) {
        column.sort(Comparator.comparing((Node node) -> node.last)
                .thenComparingDouble(node -> centre(byIncoming ? node.in : node.out, byIncoming)));
        stack(column, height, gap, scale);
    }

    private static double centre(List<Link> links, boolean ofSource) {
        double sum = 0;
        double weight = 0;
        for (Link link : links) {
            Node other = ofSource ? link.from : link.to;
            sum += link.money * (other.top + other.height / 2);
            weight += link.money;
        }
        return weight == 0 ? 0 : sum / weight;
    }

    private static void attach(Node node, double scale) {
        node.out.sort(Comparator.comparingDouble(link -> link.to.top));
        node.in.sort(Comparator.comparingDouble(link -> link.from.top));
        double top = node.top;
        for (Link link : node.out) {
            link.height = link.money * scale;
            link.fromTop = top;
            top += link.height;
        }
        top = node.top;
        for (Link link : node.in) {
            link.toTop = top;
            top += link.money * scale;
        }
    }
}
