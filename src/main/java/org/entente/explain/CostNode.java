package org.entente.explain;

import java.util.List;
import org.entente.network.TableRow;

/**
 * A part of what one unit sold costs; its children sum to it.
 *
 * @param label in words
 * @param kind what the node stands for
 * @param perUnit money per unit of the product sold, in the case's currency
 * @param quantity for a part: units of it per unit sold; for a route: units over this route per unit sold; 0 for an account
 * @param rows table rows the money comes from, for accounts
 */
public record CostNode(
        String label, Kind kind, double perUnit, double quantity, List<CostNode> children, List<TableRow> rows) {

    /** Levels of the tree: a part is obtained over routes, a route costs money in accounts and uses further parts. */
    public enum Kind {
        PART,
        ROUTE,
        ACCOUNT
    }

    public CostNode {
        children = List.copyOf(children);
        rows = List.copyOf(rows);
    }
}
