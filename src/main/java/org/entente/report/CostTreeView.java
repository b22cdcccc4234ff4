package org.entente.report;

import org.entente.explain.CostNode;
import org.entente.explain.LandedCost;
import org.entente.network.TableRow;
import org.jspecify.annotations.Nullable;

/** The tree part → route → account as nested details, which open without JavaScript. */
final class CostTreeView {
    private static final int MOST_NODES = 1_500;
    private static final int MOST_ROWS = 4;

    private final Brief brief;
    private final Html html;
    private int nodes;

    CostTreeView(Brief brief, Html html) {
        this.brief = brief;
        this.html = html;
    }

    void write(LandedCost landed) {
        html.raw("<details class=tree open><summary><h4>Part by part</h4></summary>");
        html.raw(
                "<p class=quiet>Each part by the routes it came over, each route by its accounts and the parts it uses. Amounts are for one ");
        html.text(landed.product().name()).raw(". Codes lead to the input behind an amount.</p>");
        html.raw(
                "<p class=buttons hidden><button type=button data-open=all>Open all</button> <button type=button data-open=none>Close all</button></p>");
        node(landed.root(), landed.root().perUnit(), 0);
        html.raw("</details>");
    }

    private void node(CostNode node, double whole, int depth) {
        if (++nodes > MOST_NODES) {
            return;
        }
        // a part with one route: one line says both
        boolean single = node.kind() == CostNode.Kind.PART && node.children().size() == 1;
        CostNode inner = single ? node.children().getFirst() : node;
        if (inner.children().isEmpty()) {
            html.raw("<div class=\"node leaf\">");
            line(node, single ? inner : null, whole);
            html.raw("</div>");
            return;
        }
        html.raw(depth == 0 ? "<details class=node open><summary>" : "<details class=node><summary>");
        line(node, single ? inner : null, whole);
        html.raw("</summary>");
        inner.children().stream()
                .sorted((a, b) -> Double.compare(b.perUnit(), a.perUnit()))
                .forEach(child -> node(child, whole, depth + 1));
        html.raw("</details>");
    }

    private void line(CostNode node, @Nullable CostNode route, double whole) {
        html.raw("<span class=l>");
        switch (node.kind()) {
            case PART -> html.element("b", node.label());
            case ROUTE -> html.element("span class=via", node.label());
            case ACCOUNT -> html.text(node.label());
        }
        if (route != null) {
            html.raw(" ").element("span class=via", route.label());
        }
        rows(node);
        html.raw("</span>");
        if (node.kind() == CostNode.Kind.PART && Math.abs(node.quantity() - 1) > 1e-9) {
            html.element("span class=q", "× " + Numbers.quantity(node.quantity()));
        }
        html.element("span class=m", brief.moneyOf(node.perUnit(), whole));
        html.element("span class=s", whole == 0 ? "" : Numbers.percent(node.perUnit() / whole));
    }

    private void rows(CostNode node) {
        int shown = 0;
        for (TableRow row : node.rows()) {
            if (brief.isListed(row) && shown++ < MOST_ROWS) {
                html.raw(" <a class=src")
                        .attribute("href", "#" + InputsSection.anchor(row))
                        .raw(">")
                        .text(row.toString())
                        .raw("</a>");
            }
        }
        if (shown > MOST_ROWS) {
            html.text(" and " + (shown - MOST_ROWS) + " more");
        }
    }
}
