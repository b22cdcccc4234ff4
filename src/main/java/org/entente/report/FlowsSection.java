package org.entente.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Period;
import org.entente.plan.Flow;

/** Every quantity of the plan, a row for each activity, a column for each period. */
final class FlowsSection {
    private static final int MOST_ROWS = 2_000;
    private static final int MOST_PERIODS = 40;

    private record Activity(String verb, String product, String where, String unit) {}

    private final Brief brief;
    private final Html html;

    FlowsSection(Brief brief, Html html) {
        this.brief = brief;
        this.html = html;
    }

    void write() {
        if (brief.plan().flows().isEmpty()) {
            return;
        }
        List<Period> periods = brief.plan().network().periods();
        Map<Activity, double[]> rows = new LinkedHashMap<>();
        for (Flow flow : brief.plan().flows()) {
            rows.computeIfAbsent(activity(flow), key -> new double[periods.size()])[
                            flow.period().index()] +=
                    flow.quantity();
        }
        boolean wide = periods.size() <= MOST_PERIODS;
        html.raw("<section id=flows><h2>Volumes</h2>");
        Filter.write(html, "flows-table", "Filter volumes");
        html.raw(
                "<div class=\"scroll tall\" tabindex=0 role=region aria-label=Volumes><table id=flows-table><caption class=unseen>Units made, moved, held and sold by period</caption><thead><tr><th scope=col>What<th scope=col>Product<th scope=col>Where");
        if (wide) {
            periods.forEach(period -> html.element("th scope=col class=n", period.id()));
        }
        html.raw("<th scope=col class=n>Sum<th scope=col>Unit</thead><tbody>");
        rows.entrySet().stream().limit(MOST_ROWS).forEach(row -> {
            Activity activity = row.getKey();
            html.raw("<tr>")
                    .element("td", activity.verb())
                    .element("th scope=row", activity.product())
                    .element("td", activity.where());
            if (wide) {
                for (double quantity : row.getValue()) {
                    html.element("td class=n", quantity == 0 ? "–" : Numbers.quantity(quantity));
                }
            }
            // stock of one period is still there in the next: it has no sum
            boolean sums = !activity.verb().equals("held");
            html.element(
                            "td class=n",
                            sums
                                    ? Numbers.quantity(
                                            Arrays.stream(row.getValue()).sum())
                                    : "–")
                    .element("td", activity.unit())
                    .raw("</tr>");
        });
        html.raw("</tbody></table></div>");
        if (rows.size() > MOST_ROWS) {
            html.element(
                    "p class=quiet",
                    "The first " + Numbers.quantity(MOST_ROWS) + " of " + Numbers.quantity(rows.size()) + " rows.");
        }
        html.raw("</section>");
    }

    private static Activity activity(Flow flow) {
        String product = flow.product().name();
        String unit = flow.product().unit();
        return switch (flow) {
            case Flow.Made made ->
                new Activity(
                        "made",
                        product,
                        made.process().name() + ", " + made.process().site().name(),
                        unit);
            case Flow.Moved moved -> {
                String mode = moved.lane().byMode();
                yield new Activity(
                        "moved",
                        product,
                        moved.lane().from().name() + " → " + moved.lane().to().name() + mode,
                        unit);
            }
            case Flow.Stocked stocked ->
                new Activity("held", product, stocked.stock().site().name(), unit);
            case Flow.Scrapped scrapped ->
                new Activity("scrapped", product, scrapped.stock().site().name(), unit);
            case Flow.Sold sold ->
                new Activity("sold", product, sold.demand().market().name(), unit);
        };
    }
}
