package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.plan.Decision;
import org.entente.plan.Flow;

/** What to decide, and who then makes what. */
final class DecisionsSection {
    private final Brief brief;
    private final Html html;

    DecisionsSection(Brief brief, Html html) {
        this.brief = brief;
        this.html = html;
    }

    void write() {
        html.raw("<section id=decisions><h2>What to decide</h2>");
        List<Decision> decisions = new ArrayList<>(brief.plan().decisions());
        decisions.sort(
                Comparator.comparingInt((Decision decision) -> decision.period().index())
                        .thenComparing(Comparator.comparingDouble(decision -> -decision.outlay())));
        if (decisions.isEmpty()) {
            html.element("p", "The plan needs no nomination and opens no line.");
        } else {
            decisions(decisions);
        }
        html.raw("<h3 id=makers>Who makes what</h3>");
        makers();
        html.raw("</section>");
    }

    private void decisions(List<Decision> decisions) {
        html.raw(
                "<div class=scroll tabindex=0 role=region aria-label=Decisions><table><caption class=unseen>Decisions with period and outlay</caption>");
        html.raw(
                "<thead><tr><th scope=col>Period<th scope=col>Decision<th scope=col>Country<th scope=col class=n>Outlay, once</thead><tbody>");
        double sum = 0;
        for (Decision decision : decisions) {
            String country = switch (decision) {
                case Decision.Nominate nominate ->
                    nominate.process().site().country().name();
                case Decision.Open open -> open.line().site().country().name();
            };
            html.raw("<tr>")
                    .element("td", decision.period().id())
                    .element("th scope=row", decision.sentence())
                    .element("td", country);
            html.element("td class=n", decision.outlay() == 0 ? "–" : brief.largeMoney(decision.outlay()))
                    .raw("</tr>");
            sum += decision.outlay();
        }
        html.raw("</tbody><tfoot><tr><td><th scope=row>All decisions<td>").element("td class=n", brief.largeMoney(sum));
        html.raw("</tfoot></table></div><p class=quiet>Money of its period, not discounted.</p>");
    }

    private void makers() {
        Map<Product, Map<Process, Double>> made = new LinkedHashMap<>();
        for (Product product : brief.plan().network().products()) {
            made.put(product, new LinkedHashMap<>());
        }
        for (Flow flow : brief.plan().flows()) {
            if (flow instanceof Flow.Made units) {
                made.computeIfAbsent(flow.product(), product -> new LinkedHashMap<>())
                        .merge(units.process(), flow.quantity(), Double::sum);
            }
        }
        html.raw(
                "<div class=scroll tabindex=0 role=region aria-label=\"Who makes what\"><table><caption class=unseen>Products by maker, with volume and share</caption>");
        html.raw("<thead><tr><th scope=col>Product<th scope=col>Made by<th scope=col>Company<th scope=col>Country");
        html.raw("<th scope=col class=n>Volume, ")
                .text(brief.horizon())
                .raw("<th scope=col class=n>Share</thead><tbody>");
        made.forEach(this::product);
        html.raw("</tbody></table></div>");
    }

    private void product(Product product, Map<Process, Double> makers) {
        double all = makers.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Map.Entry<Process, Double>> sorted = new ArrayList<>(makers.entrySet());
        sorted.sort(Comparator.comparingDouble(maker -> -maker.getValue()));
        boolean first = true;
        for (Map.Entry<Process, Double> maker : sorted) {
            Process process = maker.getKey();
            html.raw("<tr>").element("th scope=row", product.name() + (first && product.core() ? " (core)" : ""));
            html.element("td", process.name() + ", " + process.site().name());
            html.element("td", process.site().company().name())
                    .element("td", process.site().country().name());
            html.element("td class=n", Numbers.quantity(maker.getValue(), product.unit()));
            html.element("td class=n", Numbers.percent(maker.getValue() / all)).raw("</tr>");
            first = false;
        }
    }
}
