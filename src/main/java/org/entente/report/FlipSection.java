package org.entente.report;

import java.util.List;
import org.entente.explain.flip.CellFlips;
import org.entente.explain.flip.Flips;
import org.entente.explain.flip.Turn;
import org.entente.network.Figure;
import org.entente.plan.Configuration;

/** Which figures the decision hangs on, the closest to today's value first: what to check before signing. */
final class FlipSection {
    private static final int TOLD = 4;
    private static final int ROWS = 25;
    private static final int DIFFERENCES = 3;
    private static final double HEIGHT = 18;

    private final Brief brief;
    private final Html html;

    FlipSection(Brief brief, Html html) {
        this.brief = brief;
        this.html = html;
    }

    void write(Flips flips) {
        html.raw("<section id=flips><h2>What would change the decision</h2>");
        html.element("p", summary(flips));
        List<CellFlips> within = flips.withinRange();
        if (!within.isEmpty()) {
            html.raw("<ul class=findings>");
            for (CellFlips cell : within.subList(0, Math.min(TOLD, within.size()))) {
                html.element("li", sentence(cell));
            }
            html.raw("</ul>");
        }
        table(flips);
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

    /** The figure, from where on the decision changes, and to what. */
    static String sentence(CellFlips cell) {
        Figure figure = cell.figure();
        Turn turn = cell.nearest();
        boolean below = cell.below().contains(turn);
        return Brief.capital(figure.key()) + ", " + Figures.column(figure) + ": at "
                + Figures.rounded(figure, turn.at()) + Figures.unit(figure) + (below ? " or less" : " or more")
                + " (today " + Figures.value(figure) + ", range " + Figures.range(figure) + "), "
                + change(turn) + ".";
    }

    private static String change(Turn turn) {
        if (turn.infeasible()) {
            return "no plan is left";
        }
        List<Configuration.Difference> differences = turn.differences();
        int shown = Math.min(DIFFERENCES, differences.size());
        return String.join(
                        "; ",
                        differences.subList(0, shown).stream()
                                .map(Configuration.Difference::sentence)
                                .toList())
                + (differences.size() > shown ? "; and " + (differences.size() - shown) + " more" : "");
    }

    private void table(Flips flips) {
        List<CellFlips> flipping =
                flips.cells().stream().filter(CellFlips::flips).toList();
        if (flipping.isEmpty()) {
            return;
        }
        html.raw("<h3>Where it flips, closest first</h3>");
        html.raw(
                "<div class=scroll tabindex=0 role=region aria-label=\"Flip points\"><table class=turns><caption class=unseen>Figures with the nearest values at which the decision changes</caption>");
        html.raw("<thead><tr><th scope=col>Figure<th scope=col class=n>Today<th scope=col class=n>Range");
        html.raw("<th scope=col class=n>Flips at<th scope=col class=gauge>Range, today, flips");
        html.raw("<th scope=col>What changes there</thead><tbody>");
        flipping.subList(0, Math.min(ROWS, flipping.size())).forEach(this::row);
        html.raw("</tbody></table></div>");
        if (flipping.size() > ROWS) {
            html.element(
                    "p class=quiet",
                    "The " + ROWS + " closest of " + flipping.size() + "; entente flip lists them all.");
        }
    }

    private void row(CellFlips cell) {
        Figure figure = cell.figure();
        html.raw(cell.withinRange() ? "<tr class=close><th scope=row>" : "<tr><th scope=row>");
        brief.link(html, figure);
        html.element("span class=sub", Figures.column(figure) + (cell.withinRange() ? ", flips within its range" : ""));
        html.element("td class=n", Figures.value(figure) + Figures.unit(figure));
        html.element("td class=n", Figures.range(figure)).raw("<td class=n>");
        if (!cell.below().isEmpty()) {
            html.element(
                    "div",
                    "≤ " + Figures.rounded(figure, cell.below().getFirst().at()));
        }
        if (!cell.above().isEmpty()) {
            html.element(
                    "div",
                    "≥ " + Figures.rounded(figure, cell.above().getFirst().at()));
        }
        html.raw("<td class=gauge>");
        strip(cell);
        html.raw("<td>").text(change(cell.nearest())).raw("</tr>");
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
