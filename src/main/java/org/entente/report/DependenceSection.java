package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.partners.dependence.Breakdown;
import org.entente.partners.dependence.DependenceTrace;
import org.entente.partners.dependence.Slice;
import org.entente.partners.dependence.View;

/** Whose value is in the cars: by country and owner through the tiers, by period, on the map, and as a table. */
final class DependenceSection {
    private static final int BARS = 12;

    private final DependenceTrace trace;
    private final Html html;
    private final StackedBars bars;
    private final String currency;

    DependenceSection(DependenceTrace trace, Html html) {
        this.trace = trace;
        this.html = html;
        bars = new StackedBars(html);
        currency = trace.plan().network().settings().currency().id();
    }

    void write() {
        Breakdown countries = trace.all(View.COUNTRY);
        if (!(countries.value() > 0)) {
            return;
        }
        html.raw("<section id=dependence><h2>On whom it depends</h2>");
        html.element(
                "p",
                "The value of what is sold is its full cost to whoever sells it at the market. It arises with the companies that add it,"
                        + " tier by tier: at tier 0 the last process and all that comes after it, at tier 1 what goes into that, and so on.");
        tiers("By country", "Country", countries);
        tiers("By ultimate owner", "Owner", trace.all(View.OWNER));
        periods();
        html.raw("<h3>On the map</h3>");
        new DependenceMap(trace.plan().network(), html).write(countries);
        table();
        html.raw("</section>");
    }

    private void tiers(String heading, String what, Breakdown breakdown) {
        html.element("h3", heading);
        List<String> names = new ArrayList<>();
        for (int tier = 0; tier < breakdown.tiers(); tier++) {
            names.add("tier " + tier);
        }
        bars.legend(names.subList(0, Math.min(names.size(), Palette.SIZE)));
        List<StackedBars.Row> rows = new ArrayList<>();
        int most = Math.min(BARS, breakdown.slices().size());
        for (Slice slice : breakdown.slices().subList(0, most)) {
            List<StackedBars.Part> parts = new ArrayList<>();
            for (int tier = 0; tier < slice.byTier().size(); tier++) {
                double amount = slice.byTier().get(tier);
                parts.add(new StackedBars.Part(
                        slice.name() + ", tier " + tier + ": " + Numbers.largeMoney(amount, currency) + ", "
                                + Numbers.percent(amount / breakdown.value()),
                        amount,
                        tier < Palette.SIZE ? tier : Palette.OTHER));
            }
            rows.add(new StackedBars.Row(slice.name(), parts, Numbers.percent(slice.share())));
        }
        bars.write("Value " + heading.toLowerCase(java.util.Locale.ROOT) + ", stacked by tier", what, "Share", rows);
        if (most < breakdown.slices().size()) {
            html.element(
                    "p class=quiet",
                    "The " + most + " largest of " + breakdown.slices().size() + ".");
        }
    }

    private void periods() {
        List<Breakdown> periods = trace.periods(View.COUNTRY);
        if (periods.size() < 2) {
            return;
        }
        Map<String, Integer> colours = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (Slice slice : trace.all(View.COUNTRY).slices()) {
            if (colours.size() < Palette.SIZE - 1) {
                colours.put(slice.id(), colours.size());
                names.add(slice.name());
            }
        }
        html.raw("<h3>By period</h3>").element("p", "As booked: one-off costs in the period in which they are paid.");
        bars.legend(names);
        List<StackedBars.Row> rows = new ArrayList<>();
        for (Breakdown period : periods) {
            String when = period.period() == null ? "" : period.period().id();
            List<StackedBars.Part> parts = new ArrayList<>();
            // in the legend's order, so that one country stands at the same place in each bar
            List<String> order = List.copyOf(colours.keySet());
            List<Slice> slices = new ArrayList<>(period.slices());
            slices.sort(Comparator.comparingInt(slice -> {
                int at = order.indexOf(slice.id());
                return at < 0 ? order.size() : at;
            }));
            for (Slice slice : slices) {
                parts.add(new StackedBars.Part(
                        slice.name() + ", " + when + ": " + Numbers.percent(slice.share()),
                        slice.share(),
                        colours.getOrDefault(slice.id(), Palette.OTHER)));
            }
            rows.add(new StackedBars.Row(when, parts, Numbers.largeMoney(period.value(), currency)));
        }
        bars.write("Value by period, stacked by country", "Period", "Value", rows);
    }

    private void table() {
        html.raw("<details><summary>The same as a table</summary>");
        for (View view : View.values()) {
            Breakdown all = trace.all(view);
            Breakdown parts = trace.parts(view, null);
            String name = switch (view) {
                case COUNTRY -> "Country";
                case COMPANY -> "Company";
                case OWNER -> "Ultimate owner";
                case CONTROLLER -> "Who decides in the end";
            };
            html.raw("<div class=scroll tabindex=0 role=region")
                    .attribute("aria-label", name)
                    .raw("><table>");
            html.element("caption class=unseen", "Value by " + name.toLowerCase(java.util.Locale.ROOT));
            html.raw("<thead><tr>").element("th scope=col", name);
            html.raw(
                    "<th scope=col class=n>Value<th scope=col class=n>Share<th scope=col class=n>Without carriage and duty");
            html.raw("<th scope=col class=n>Of what is bought at the first tier</thead><tbody>");
            for (Slice slice : all.slices()) {
                html.raw("<tr>").element("th scope=row", slice.name());
                html.element("td class=n", Numbers.largeMoney(slice.amount(), currency));
                html.element("td class=n", Numbers.percent(slice.share()));
                html.element("td class=n", slice.isOfPartner() ? Numbers.percent(all.shareOfMaking(slice.id())) : "–");
                html.element(
                        "td class=n",
                        slice.isOfPartner() && parts.value() > 0 ? Numbers.percent(parts.share(slice.id())) : "–");
                html.raw("</tr>");
            }
            html.raw("</tbody></table></div>");
        }
        html.raw("</details>");
    }
}
