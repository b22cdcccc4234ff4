package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import org.entente.partners.LeverWords;

/**
 * Intervals in which both sides gain, one under the other on one scale: a bar from the least to the most, a line for today, a point
 * for the Nash point. An interval that is empty is drawn as the stretch by which the ends miss each other.
 */
final class DealChart {
    private static final double HEIGHT = 22;

    /**
     * One row.
     *
     * @param label what the row is of
     * @param sub smaller words beneath
     * @param words how values of its lever are said
     * @param least lower end of the bar
     * @param most upper end; infinite for none, below the least for an empty interval
     * @param nash NaN for none
     * @param today NaN for none
     * @param trouble empty, or what stands in place of a bar
     */
    record Row(
            String label,
            String sub,
            LeverWords words,
            double least,
            double most,
            double nash,
            double today,
            String trouble) {}

    private final Html html;
    private final List<Row> rows;
    private final double low;
    private final double high;

    DealChart(Html html, List<Row> rows) {
        this.html = html;
        this.rows = List.copyOf(rows);
        List<Double> values = new ArrayList<>();
        for (Row row : rows) {
            for (double value : new double[] {row.least(), row.most(), row.nash(), row.today()}) {
                if (Double.isFinite(value)) {
                    values.add(value);
                }
            }
        }
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double room = Math.max((most - least) * 0.06, Math.max(1e-9, Math.abs(most) * 0.01));
        low = least - room;
        high = most + room;
    }

    void write(String caption, String first) {
        html.raw("<div class=scroll tabindex=0 role=region");
        html.attribute("aria-label", caption);
        html.raw("><table class=\"tornado deal\"><caption class=unseen>")
                .text(caption)
                .raw("</caption><thead><tr>");
        html.element("th scope=col", first);
        html.raw("<th scope=col class=n>At least<th scope=col class=draw>Both gain<th scope=col class=n>At most"
                + "<th scope=col class=n>Nash point</thead><tbody>");
        rows.forEach(this::row);
        html.raw("</tbody></table></div>");
    }

    static void legend(Html html) {
        html.raw("<ul class=legend><li><svg class=key width=22 height=12 aria-hidden=true><rect class=gain y=2 width=22"
                + " height=8 /></svg>both gain<li><svg class=key width=22 height=12 aria-hidden=true><rect class=loss y=4"
                + " width=22 height=4 /></svg>no value suits both: so far apart<li><svg class=key width=14 height=12"
                + " aria-hidden=true><rect class=today x=6 width=2 height=12 /></svg>today<li><svg class=key width=14"
                + " height=12 aria-hidden=true><circle class=now cx=7 cy=6 r=4 /></svg>Nash point</ul>");
    }

    private void row(Row row) {
        html.raw("<tr>");
        html.raw("<th scope=row>").text(row.label());
        if (!row.sub().isEmpty()) {
            html.element("span class=sub", row.sub());
        }
        if (!row.trouble().isEmpty()) {
            html.element("td colspan=4", row.trouble()).raw("</tr>");
            return;
        }
        html.element("td class=n", row.words().bare(row.least()));
        html.raw("<td class=draw><svg width=\"100%\" height=22 aria-hidden=true>");
        boolean empty = row.least() > row.most();
        // an end that is not known is drawn at the edge
        double least = Double.isNaN(row.least()) ? Double.NEGATIVE_INFINITY : row.least();
        double most = Double.isNaN(row.most()) ? Double.POSITIVE_INFINITY : row.most();
        double from = share(Math.min(least, most));
        double to = share(Math.max(least, most));
        html.raw("<rect class=").raw(empty ? "loss" : "gain");
        html.place("y", empty ? HEIGHT / 2 - 2 : 5).place("height", empty ? 4 : HEIGHT - 10);
        html.part("x", from).part("width", to - from).raw("/>");
        if (Double.isFinite(row.today())) {
            html.raw("<rect class=today y=0 width=2 height=22")
                    .part("x", share(row.today()))
                    .raw("/>");
        }
        if (Double.isFinite(row.nash())) {
            html.raw("<circle class=now cy=11 r=5")
                    .part("cx", share(row.nash()))
                    .raw("/>");
        }
        html.raw("</svg>");
        html.element("td class=n", row.words().bare(row.most()));
        html.element("td class=n", Double.isNaN(row.nash()) ? "–" : row.words().bare(row.nash()))
                .raw("</tr>");
    }

    private double share(double value) {
        return Math.clamp((value - low) / (high - low), 0, 1);
    }
}
