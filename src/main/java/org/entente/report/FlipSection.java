package org.entente.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.explain.FigureWords;
import org.entente.explain.flip.CellFlips;
import org.entente.explain.flip.DecisionMap;
import org.entente.explain.flip.FlipWords;
import org.entente.explain.flip.Flips;
import org.entente.explain.flip.Turn;
import org.entente.network.Figure;

/** Which figures the decision hangs on, the closest to today's value first: what to check before signing. */
final class FlipSection {
    private static final int TOLD = 4;
    private static final int ROWS = 8;
    private static final int MOST_ROWS = 200;
    private static final double HEIGHT = 18;

    private final Brief brief;
    private final Html html;

    FlipSection(Brief brief, Html html) {
        this.brief = brief;
        this.html = html;
    }

    void write(Flips flips, Optional<DecisionMap> map) {
        html.raw("<section id=flips><h2>What would change the decision</h2>");
        html.element("p", summary(flips));
        List<CellFlips> within = flips.withinRange();
        if (!within.isEmpty()) {
            html.raw("<ul class=findings>");
            told(within);
            html.raw("</ul>");
        }
        table(flips);
        map.ifPresent(new DecisionMapView(brief, html)::write);
        new Tornado(brief, html).write(flips);
        html.element("p class=quiet", method(flips));
        html.raw("</section>");
    }

    /** How many figures were asked about, and how many of them the decision hangs on. */
    static String summary(Flips flips) {
        int asked = flips.cells().size();
        int within = flips.withinRange().size();
        String figures = Numbers.count(asked, "figure", "figures");
        String late = flips.unfinished() == 0
                ? ""
                : " Time was too short for " + Numbers.count(flips.unfinished(), "other.", "others.");
        if (asked == 0) {
            return "No figure with a range was asked about." + late;
        }
        if (within == 0) {
            return "The decision stands wherever within its range any one of " + figures + " turns out to be." + late;
        }
        return Numbers.count(within, "figure changes", "figures change")
                + " the decision within " + (within == 1 ? "its range" : "their ranges") + ", of " + figures
                + " asked about: " + (within == 1 ? "the one" : "those") + " to check before signing." + late;
    }

    /** The closest of each change; figures that tip the decision to the same are counted, not told. */
    private void told(List<CellFlips> within) {
        Map<String, List<CellFlips>> alike = new LinkedHashMap<>();
        within.forEach(cell -> alike.computeIfAbsent(FlipWords.kind(cell), kind -> new ArrayList<>())
                .add(cell));
        List<List<CellFlips>> groups = new ArrayList<>(alike.values());
        for (List<CellFlips> group : groups.subList(0, Math.min(TOLD, groups.size()))) {
            html.raw("<li>").text(sentence(group.getFirst()));
            if (group.size() > 1) {
                html.element("span class=sub", FlipWords.likewise(group.subList(1, group.size())));
            }
            html.raw("</li>");
        }
        if (groups.size() > TOLD) {
            html.element("li", Numbers.count(groups.size() - TOLD, "other kind", "other kinds") + ": see the table.");
        }
    }

    /** The figure, from where on the decision changes, and to what. */
    private static String sentence(CellFlips cell) {
        Figure figure = cell.figure();
        return Brief.capital(FigureWords.name(figure)) + " (" + FlipWords.today(figure) + "): "
                + FlipWords.turn(figure, cell.nearest()) + ".";
    }

    private void table(Flips flips) {
        List<CellFlips> flipping =
                flips.cells().stream().filter(CellFlips::flips).toList();
        if (flipping.isEmpty()) {
            return;
        }
        html.raw("<h3>Where it flips, closest first</h3>");
        table(flipping.subList(0, Math.min(ROWS, flipping.size())), "Flip points");
        if (flipping.size() > ROWS) {
            html.raw("<details><summary>")
                    .text(Numbers.count(flipping.size() - ROWS, "figure", "figures") + " further from a flip")
                    .raw("</summary>");
            table(flipping.subList(ROWS, Math.min(MOST_ROWS, flipping.size())), "More flip points");
            if (flipping.size() > MOST_ROWS) {
                html.element("p class=quiet", "The first " + MOST_ROWS + "; entente flip lists them all.");
            }
            html.raw("</details>");
        }
    }

    private void table(List<CellFlips> cells, String name) {
        html.raw("<div class=scroll tabindex=0 role=region").attribute("aria-label", name);
        html.raw(
                "><table class=\"turns cards\"><caption class=unseen>Figures with the nearest values at which the decision changes</caption>");
        html.raw("<thead><tr><th scope=col>Figure<th scope=col class=n>Today<th scope=col class=n>Range");
        html.raw("<th scope=col class=n>Flips at<th scope=col class=gauge>Range, today, flips");
        html.raw("<th scope=col>What changes there</thead><tbody>");
        cells.forEach(this::row);
        html.raw("</tbody></table></div>");
    }

    private void row(CellFlips cell) {
        Figure figure = cell.figure();
        html.raw("<tr><th scope=row>");
        brief.link(html, figure);
        html.element("span class=sub", Figures.column(figure)).raw("<td class=n data-label=today>");
        html.text(Figures.value(figure))
                .element("span class=sub", Figures.unit(figure).strip());
        html.element("td class=n data-label=range", Figures.range(figure)).raw("<td class=n data-label=\"flips at\">");
        turns("≤ ", figure, cell.below());
        turns("≥ ", figure, cell.above());
        if (cell.withinRange()) {
            html.element("span class=flag", "within its range");
        }
        html.raw("<td class=gauge>");
        strip(cell);
        html.raw("<td data-label=then>")
                .text(Brief.capital(FlipWords.what(cell.nearest())))
                .raw("</tr>");
    }

    private void turns(String side, Figure figure, List<Turn> turns) {
        for (Turn turn : turns) {
            html.element("div", side + FigureWords.bare(figure, turn.at()));
        }
    }

    /** The range as a bar, today's value as a stroke, flips as marks; what lies further out than a range's width is left out. */
    private void strip(CellFlips cell) {
        Figure figure = cell.figure();
        if (!figure.hasRange() || !(figure.high() > figure.low())) {
            return;
        }
        double width = figure.high() - figure.low();
        double from = Math.min(figure.low(), figure.value()) - width / 2;
        double to = Math.max(figure.high(), figure.value()) + width / 2;
        html.raw("<svg class=strip width=\"100%\" aria-hidden=true")
                .place("height", HEIGHT)
                .raw(">");
        html.raw("<rect class=reach y=6 height=6")
                .part("x", (figure.low() - from) / (to - from))
                .part("width", width / (to - from))
                .raw("/><rect class=today y=1 width=2 height=16")
                .part("x", (figure.value() - from) / (to - from))
                .raw("/>");
        for (List<Turn> turns : List.of(cell.below(), cell.above())) {
            for (Turn turn : turns) {
                if (turn.at() >= from && turn.at() <= to) {
                    html.raw("<circle class=turn cy=9 r=4.5")
                            .part("cx", (turn.at() - from) / (to - from))
                            .raw("/>");
                }
            }
        }
        html.raw("</svg>");
    }

    private static String method(Flips flips) {
        boolean proven = flips.cells().stream()
                .allMatch(cell -> cell.below().stream().allMatch(Turn::exhaustive)
                        && cell.above().stream().allMatch(Turn::exhaustive));
        return "Each figure was moved alone, all else as it is. Each flip lies between two proven plans, with today's decision on one"
                + " side and another on the other. A decision is another when nominations or openings differ, or a share by more"
                + " than " + Numbers.percent(flips.threshold()) + "."
                + (proven ? " None lies nearer: proven." : "")
                + " " + Numbers.count(flips.solves(), "problem was", "problems were") + " solved for it.";
    }
}
