package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import org.entente.explain.FigureWords;
import org.entente.explain.flip.DecisionMap;
import org.entente.explain.flip.DecisionMap.Axis;
import org.entente.explain.flip.DecisionMap.Corner;
import org.entente.explain.flip.DecisionMap.Region;
import org.entente.explain.flip.DecisionMap.Vertex;
import org.entente.explain.flip.DecisionMap.Winner;
import org.entente.network.Figure;
import org.entente.plan.Configuration;

/** Which decision wins over the plane of two figures, as a picture, with a legend and the solved points as a table. */
final class DecisionMapView {
    private static final double LEFT = 78;
    private static final double RIGHT = 34;
    private static final double TOP = 12;
    private static final double WIDE = 560;
    private static final double HIGH = 330;
    private static final double FOOT = 52;
    private static final int DIFFERENCES = 2;
    private static final int MOST_CORNERS = 60;

    private final Brief brief;
    private final Html html;

    DecisionMapView(Brief brief, Html html) {
        this.brief = brief;
        this.html = html;
    }

    void write(DecisionMap map) {
        html.raw("<h3>Two figures at once</h3><p>");
        html.text("Which decision is best wherever both turn out to be: "
                        + FigureWords.name(map.x().figure())
                        + ", to the right, and " + FigureWords.name(map.y().figure()) + ", upwards. "
                        + (map.exact()
                                ? "Borders are proven: the same decision is best at every corner of a field, and so in all of it."
                                : "Each square was planned at its middle.")
                        + (map.complete() ? "" : " Time ended before the whole of it was planned."))
                .raw("</p>");
        legend(map);
        html.raw("<div class=scroll tabindex=0 role=region aria-label=\"Map of decisions\">");
        picture(map);
        html.raw("</div>");
        corners(map);
    }

    private void legend(DecisionMap map) {
        html.raw("<ul class=legend>");
        for (int i = 0; i < map.decisions().size(); i++) {
            int decision = i;
            if (map.regions().stream().anyMatch(region -> region.decision() == decision)) {
                html.raw("<li><svg class=key width=14 height=14 aria-hidden=true><rect class=\"field-of ")
                        .raw(colour(map, i))
                        .raw("\" width=14 height=14 /></svg><span>")
                        .text(words(map.decisions().get(i), i))
                        .raw("</span>");
            }
        }
        html.raw(
                "<li><svg class=key width=14 height=14 aria-hidden=true><circle class=now cx=7 cy=7 r=5 /></svg>today<li><svg class=key width=14 height=14 aria-hidden=true><rect class=both x=1 y=1 width=12 height=12 /></svg>both ranges</ul>");
    }

    private static String words(Winner winner, int number) {
        if (!winner.feasible()) {
            return "no plan";
        }
        if (number == 0) {
            return "today's decision";
        }
        List<Configuration.Difference> differences = winner.differences();
        int shown = Math.min(DIFFERENCES, differences.size());
        String words = String.join(
                "; ",
                differences.subList(0, shown).stream()
                        .map(Configuration.Difference::sentence)
                        .toList());
        return differences.size() > shown ? words + "; and what follows from it" : words;
    }

    private static String colour(DecisionMap map, int decision) {
        return map.decisions().get(decision).feasible() ? Palette.name(decision) : Palette.name(Palette.OTHER);
    }

    private void picture(DecisionMap map) {
        html.raw("<svg class=decisions role=group viewBox=\"0 0 ")
                .place(LEFT + WIDE + RIGHT)
                .raw(" ")
                .place(TOP + HIGH + FOOT)
                .raw("\"");
        html.attribute(
                        "aria-label",
                        "Best decision by " + FigureWords.name(map.x().figure()) + " and "
                                + FigureWords.name(map.y().figure()))
                .raw(">");
        for (Region region : map.regions()) {
            region(map, region);
        }
        ranges(map);
        for (Corner corner : map.exact() ? map.corners() : List.<Corner>of()) {
            html.raw("<circle class=corner r=2.2")
                    .place("cx", x(map, corner.x()))
                    .place("cy", y(map, corner.y()))
                    .raw("/>");
        }
        html.raw("<circle class=now r=5.5")
                .place("cx", x(map, map.x().figure().value()))
                .place("cy", y(map, map.y().figure().value()))
                .raw("/>");
        axes(map);
        html.raw("</svg>");
    }

    private void region(DecisionMap map, Region region) {
        StringBuilder path = new StringBuilder();
        for (Vertex vertex : region.outline()) {
            path.append(path.isEmpty() ? "M" : "L")
                    .append(Math.round(x(map, vertex.x()) * 10) / 10.0)
                    .append(' ')
                    .append(Math.round(y(map, vertex.y()) * 10) / 10.0);
        }
        html.raw("<path class=\"field-of ")
                .raw(colour(map, region.decision()))
                .raw("\" d=\"")
                .raw(path.append('Z').toString())
                .raw("\"><title>")
                .text(words(map.decisions().get(region.decision()), region.decision()))
                .raw("</title></path>");
    }

    /** The rectangle of both ranges, as far as it lies on the map. */
    private void ranges(DecisionMap map) {
        Figure across = map.x().figure();
        Figure up = map.y().figure();
        if (across.hasRange() && up.hasRange()) {
            double left = x(map, Math.max(across.low(), map.x().low()));
            double right = x(map, Math.min(across.high(), map.x().high()));
            double top = y(map, Math.min(up.high(), map.y().high()));
            double bottom = y(map, Math.max(up.low(), map.y().low()));
            html.raw("<rect class=both")
                    .place("x", left)
                    .place("y", top)
                    .place("width", right - left)
                    .place("height", bottom - top)
                    .raw("/>");
        }
    }

    private void axes(DecisionMap map) {
        for (double value : ticks(map.x())) {
            html.raw("<text class=axis text-anchor=middle")
                    .place("x", x(map, value))
                    .place("y", TOP + HIGH + 17)
                    .raw(">");
            html.text(FigureWords.bare(map.x().figure(), value)).raw("</text>");
        }
        html.raw("<text class=axis text-anchor=middle")
                .place("x", LEFT + WIDE / 2)
                .place("y", TOP + HIGH + 38)
                .raw(">")
                .text(label(map.x().figure()))
                .raw("</text>");
        for (double value : ticks(map.y())) {
            html.raw("<text class=axis text-anchor=end")
                    .place("x", LEFT - 6)
                    .place("y", y(map, value) + 4)
                    .raw(">");
            html.text(FigureWords.bare(map.y().figure(), value)).raw("</text>");
        }
        html.raw("<text class=axis text-anchor=middle transform=\"translate(12 ")
                .place(TOP + HIGH / 2)
                .raw(") rotate(-90)\">")
                .text(label(map.y().figure()))
                .raw("</text>");
    }

    private static String label(Figure figure) {
        return FigureWords.name(figure) + ", " + figure.unit();
    }

    /** The ends, and today's value where it does not lie on top of one. */
    private static List<Double> ticks(Axis axis) {
        List<Double> ticks = new ArrayList<>(List.of(axis.low(), axis.high()));
        double today = axis.figure().value();
        double width = axis.high() - axis.low();
        if (today > axis.low() + 0.12 * width && today < axis.high() - 0.12 * width) {
            ticks.add(today);
        }
        return ticks;
    }

    private void corners(DecisionMap map) {
        if (map.corners().size() > MOST_CORNERS) {
            return;
        }
        boolean profit = brief.plan().network().settings().goal().countsRevenue();
        html.raw(
                "<details><summary>The points that were planned</summary><div class=scroll tabindex=0 role=region aria-label=\"Points of the map\"><table class=narrow><caption class=unseen>Points of the map with the worth of the best plan</caption><thead><tr>");
        html.element("th scope=col class=n", FigureWords.name(map.x().figure()))
                .element("th scope=col class=n", FigureWords.name(map.y().figure()));
        html.element("th scope=col class=n", profit ? "Net present value" : "Present value of cost")
                .raw("</thead><tbody>");
        for (Corner corner : map.corners()) {
            double value = profit ? -corner.objective() : corner.objective();
            html.raw("<tr>")
                    .element("td class=n", FigureWords.bare(map.x().figure(), corner.x()))
                    .element("td class=n", FigureWords.bare(map.y().figure(), corner.y()));
            html.element("td class=n", Double.isFinite(value) ? brief.largeMoney(value) : "no plan")
                    .raw("</tr>");
        }
        html.raw("</tbody></table></div></details>");
    }

    private static double x(DecisionMap map, double value) {
        return LEFT + WIDE * share(map.x(), value);
    }

    private static double y(DecisionMap map, double value) {
        return TOP + HIGH * (1 - share(map.y(), value));
    }

    private static double share(Axis axis, double value) {
        return axis.high() > axis.low() ? (value - axis.low()) / (axis.high() - axis.low()) : 0.5;
    }
}
