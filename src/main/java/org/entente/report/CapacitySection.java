package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Line;
import org.entente.plan.LineLoad;

/** How full the lines are over time: a small chart for each line, the busiest first, and the numbers as a table. */
final class CapacitySection {
    private static final int MOST_CHARTS = 18;
    private static final double TOP = 20;
    private static final double BARS = 96;
    private static final double FOOT = 20;
    private static final int MOST_LABELS = 8;

    private final Brief brief;
    private final Html html;

    CapacitySection(Brief brief, Html html) {
        this.brief = brief;
        this.html = html;
    }

    void write() {
        Map<Integer, List<LineLoad>> byLine = new LinkedHashMap<>();
        for (LineLoad load : brief.plan().loads()) {
            byLine.computeIfAbsent(load.line().index(), line -> new ArrayList<>())
                    .add(load);
        }
        List<List<LineLoad>> lines = new ArrayList<>();
        for (List<LineLoad> loads : byLine.values()) {
            if (most(loads) > 0) {
                loads.sort(Comparator.comparingInt(load -> load.period().index()));
                lines.add(loads);
            }
        }
        if (lines.isEmpty()) {
            return;
        }
        lines.sort(Comparator.comparingDouble(loads -> -used(loads)));
        html.raw(
                "<section id=capacity><h2>Lines and their capacity</h2><ul class=legend><li><svg class=key width=14 height=12 aria-hidden=true><rect class=use width=14 height=12 /></svg>used");
        html.raw(
                "<li><svg class=key width=22 height=12 aria-hidden=true><path class=cap d=\"M0 6H22\"/></svg>capacity that stands, with its ramp-up</ul><div class=lines>");
        lines.subList(0, Math.min(MOST_CHARTS, lines.size())).forEach(this::chart);
        html.raw("</div>");
        if (lines.size() > MOST_CHARTS) {
            html.element(
                    "p class=quiet",
                    "Charts of the " + MOST_CHARTS + " busiest of " + lines.size() + " lines; the table has all.");
        }
        table(lines);
        html.raw("</section>");
    }

    private static double most(List<LineLoad> loads) {
        double most = 0;
        for (LineLoad load : loads) {
            most = Math.max(most, Math.max(load.capacity(), load.used()));
        }
        return most;
    }

    private static double used(List<LineLoad> loads) {
        double used = 0;
        for (LineLoad load : loads) {
            used += load.used();
        }
        return used;
    }

    private void chart(List<LineLoad> loads) {
        Line line = loads.getFirst().line();
        double most = most(loads);
        html.raw("<figure><figcaption><b>")
                .text(line.name())
                .raw("</b> ")
                .text(line.site().name())
                .raw("</figcaption>");
        html.raw("<svg class=load role=group width=\"100%\"").place("height", TOP + BARS + FOOT);
        html.attribute("aria-label", "Use and capacity of " + line.name() + " by period")
                .raw(">");
        html.raw("<text class=axis x=0 y=11>")
                .text(Numbers.quantity(most) + " a period")
                .raw("</text>");
        html.raw("<path class=base d=\"M0 ").place(TOP + BARS).raw("h4000\"/>");
        int every = (loads.size() + MOST_LABELS - 1) / MOST_LABELS;
        for (int i = 0; i < loads.size(); i++) {
            bar(loads.get(i), i, loads.size(), most, i % every == 0);
        }
        html.raw("</svg></figure>");
    }

    private void bar(LineLoad load, int number, int count, double most, boolean labelled) {
        double slot = 1.0 / count;
        double high = BARS * load.used() / most;
        double ceiling = TOP + BARS * (1 - load.capacity() / most);
        html.raw("<g class=mark tabindex=0 role=img><title>")
                .text(load.period().id() + ": " + Numbers.quantity(load.used()) + " of "
                        + Numbers.quantity(load.capacity()));
        html.text(load.capacity() > 0 ? " used, " + Numbers.percent(load.used() / load.capacity()) : " used")
                .raw("</title>");
        html.raw("<rect class=field")
                .place("y", TOP)
                .place("height", BARS)
                .part("x", number * slot)
                .part("width", slot)
                .raw("/>");
        html.raw("<rect class=use")
                .place("y", TOP + BARS - high)
                .place("height", high)
                .part("x", (number + 0.16) * slot)
                .part("width", 0.68 * slot)
                .raw("/>");
        html.raw("<rect class=cap height=2.5")
                .place("y", ceiling - 1.2)
                .part("x", (number + 0.04) * slot)
                .part("width", 0.92 * slot)
                .raw("/></g>");
        if (labelled) {
            html.raw("<text class=axis text-anchor=middle")
                    .part("x", (number + 0.5) * slot)
                    .place("y", TOP + BARS + 14)
                    .raw(">");
            html.text(load.period().id()).raw("</text>");
        }
    }

    private void table(List<List<LineLoad>> lines) {
        html.raw(
                "<details><summary>The same as a table</summary><div class=scroll tabindex=0 role=region aria-label=\"Line capacity\"><table><caption class=unseen>Use and capacity of each line by period</caption>");
        html.raw(
                "<thead><tr><th scope=col>Line<th scope=col>Site<th scope=col>Period<th scope=col class=n>Used<th scope=col class=n>Capacity<th scope=col class=n>Share</thead><tbody>");
        for (List<LineLoad> loads : lines) {
            for (LineLoad load : loads) {
                html.raw("<tr>")
                        .element("th scope=row", load.line().name())
                        .element("td", load.line().site().name());
                html.element("td", load.period().id()).element("td class=n", Numbers.quantity(load.used()));
                html.element("td class=n", Numbers.quantity(load.capacity()));
                html.element("td class=n", load.capacity() > 0 ? Numbers.percent(load.used() / load.capacity()) : "–")
                        .raw("</tr>");
            }
        }
        html.raw("</tbody></table></div></details>");
    }
}
