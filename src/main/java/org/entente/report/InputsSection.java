package org.entente.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.explain.Words;
import org.entente.explain.evidence.Dossier;
import org.entente.explain.evidence.Exhibit;
import org.entente.explain.evidence.FlipDistance;
import org.entente.explain.evidence.Grade;
import org.entente.explain.evidence.SourceWeight;
import org.entente.network.Figure;
import org.entente.network.Source;
import org.entente.network.TableRow;
import org.jspecify.annotations.Nullable;

/** Every number the plan was made from, with who vouches for it, or the word assumption. */
final class InputsSection {
    static final int MOST_FIGURES = 20_000;
    private static final int HEAVIEST = 10;

    private final Brief brief;
    private final Html html;
    private final Dossier dossier;
    private final boolean flipping;

    InputsSection(Brief brief, FlipDistance.Book flips, Html html) {
        this.brief = brief;
        this.html = html;
        dossier = Dossier.of(brief.plan(), flips);
        flipping =
                dossier.exhibits().stream().anyMatch(exhibit -> exhibit.flip().isPresent());
    }

    /** Where on the page a figure stands. */
    static String anchor(Figure figure) {
        return "figure-" + figure.row().table() + "-" + figure.row().line() + "-" + figure.column();
    }

    /** Where on the page the figures of a table row stand. */
    static String anchor(TableRow row) {
        return "in-" + row.table() + "-" + row.line();
    }

    void write() {
        List<Figure> figures = brief.plan().network().figures();
        if (figures.isEmpty()) {
            return;
        }
        int assumptions = 0;
        int ranged = 0;
        for (Figure figure : figures) {
            assumptions += figure.isAssumption() ? 1 : 0;
            ranged += figure.isAssumption() && figure.hasRange() ? 1 : 0;
        }
        html.raw("<section id=inputs><h2>What the plan rests on</h2><p>")
                .text(Numbers.count(figures.size(), "figure", "figures") + ": " + (figures.size() - assumptions)
                        + " with a source, " + Numbers.count(assumptions, "assumption", "assumptions"));
        html.text(assumptions == 0 ? "." : ", of which " + ranged + " with a range.");
        if (!Double.isNaN(dossier.assumedShare())) {
            html.text(" " + Brief.capital(Words.wholePercent(dossier.assumedShare()))
                    + " of the cost rests on assumptions.");
        }
        html.raw("</p>");
        TrustTables trust = new TrustTables(brief, dossier, html);
        trust.shares();
        heaviest();
        trust.sources();
        trust.oldest();
        html.raw("<h3>Every input</h3>");
        Filter.write(html, "inputs-table", "Filter inputs (try “assumption”)");
        html.raw(
                "<div class=\"scroll tall\" tabindex=0 role=region aria-label=Inputs><table id=inputs-table class=sortable><caption class=unseen>Inputs with value, range, source and weight</caption><thead><tr><th scope=col>Input<th scope=col>Column<th scope=col class=n>Value<th scope=col>Unit<th scope=col class=n>Range<th scope=col class=n><abbr title=\"Share of the cost that is worked out from it\">Of cost</abbr>");
        html.raw(
                flipping
                        ? "<th scope=col class=n><abbr title=\"Nearest value at which the decision changes\">Flips at</abbr>"
                        : "");
        html.raw(
                "<th scope=col>Source<th scope=col>As of<th scope=col class=n><abbr title=\"From its date, or else its source's, to the day of the plan\">Age, years</abbr><th scope=col><abbr title=\"A official, B press, C weak, E estimate\">Grade</abbr><th scope=col>Note</thead><tbody>");
        Set<TableRow> anchored = new HashSet<>();
        dossier.exhibits().stream()
                .limit(MOST_FIGURES)
                .forEach(
                        exhibit -> figure(exhibit, anchored.add(exhibit.figure().row())));
        html.raw("</tbody></table></div>");
        if (figures.size() > MOST_FIGURES) {
            html.element(
                    "p class=quiet",
                    "The first " + Numbers.quantity(MOST_FIGURES) + " of " + Numbers.quantity(figures.size())
                            + " figures; the case's tables have the rest.");
        }
        sources();
        html.raw("</section>");
    }

    private void heaviest() {
        List<Exhibit> heaviest = dossier.heaviest(Grade.ASSUMPTION, HEAVIEST);
        if (heaviest.isEmpty()) {
            return;
        }
        html.raw(
                "<h3>Assumptions that carry most cost</h3><div class=scroll tabindex=0 role=region aria-label=\"Heaviest assumptions\"><table><caption class=unseen>Assumptions by the cost worked out from them</caption><thead><tr><th scope=col>Input<th scope=col>Column<th scope=col class=n>Value<th scope=col class=n>Range<th scope=col class=n>Cost worked out from it<th scope=col class=n>Share of cost</thead><tbody>");
        for (Exhibit weighed : heaviest) {
            Figure figure = weighed.figure();
            html.raw("<tr><th scope=row>");
            brief.link(html, figure);
            html.element("td", Figures.column(figure))
                    .element("td class=n", Figures.value(figure) + Figures.unit(figure))
                    .element("td class=n", Figures.range(figure));
            html.element("td class=n", brief.largeMoney(weighed.money()));
            html.element("td class=n", Numbers.percent(weighed.share())).raw("</tr>");
        }
        html.raw(
                "</tbody></table></div><p class=quiet>Rule: an amount of the ledger rests on an assumption when a figure it is directly worked out from is one (hours or hourly cost for labour, the rate for duty, the price for a purchase). Volumes are not counted. A cost may rest on two figures, so shares do not add up.</p>");
    }

    private void figure(Exhibit exhibit, boolean first) {
        Figure figure = exhibit.figure();
        html.raw(figure.isAssumption() ? "<tr class=assumed" : "<tr");
        if (first && !figure.row().table().isEmpty()) {
            html.attribute("id", anchor(figure.row()));
        }
        html.raw("><th scope=row");
        if (!figure.row().table().isEmpty()) {
            html.attribute("id", anchor(figure));
        }
        html.raw(">")
                .text(figure.key())
                .raw(" ")
                .element("span class=sub", figure.row().toString())
                .raw("</th>");
        html.element("td", Figures.column(figure))
                .raw("<td class=n")
                .attribute("data-v", Double.toString(figure.value()))
                .raw(">")
                .text(Figures.value(figure))
                .raw("</td>")
                .element("td", Figures.isShare(figure) ? "" : figure.unit());
        html.element("td class=n", Figures.range(figure));
        weight(exhibit);
        html.raw("<td>");
        Source source = figure.source();
        if (figure.isAssumption()) {
            html.raw("<em>assumption</em>");
        }
        if (source != null) {
            html.raw(figure.isAssumption() ? ", after " : "")
                    .raw("<a")
                    .attribute("href", "#source-" + source.id())
                    .raw(">");
            html.text(source.title().isEmpty() ? source.id() : source.title()).raw("</a>");
        }
        html.raw("</td>").element("td", figure.asOf()).raw("<td class=n");
        if (exhibit.days().isPresent()) {
            html.attribute("data-v", Long.toString(exhibit.days().getAsLong()))
                    .raw(">")
                    .text(TrustTables.years(exhibit.days().getAsLong()));
        } else {
            html.raw(">");
        }
        html.raw("</td>")
                .element("td", figure.confidence())
                .element("td", figure.note())
                .raw("</tr>");
    }

    private void weight(Exhibit exhibit) {
        boolean heavy = exhibit.share() > 0;
        html.raw("<td class=n");
        if (heavy) {
            html.attribute("data-v", Double.toString(exhibit.share()));
        }
        html.raw(">").text(heavy ? Numbers.percent(exhibit.share()) : "").raw("</td>");
        if (flipping) {
            html.raw("<td class=n");
            exhibit.flip()
                    .ifPresentOrElse(
                            flip -> html.attribute("data-v", Double.toString(flip.closeness()))
                                    .attribute("title", flip.sentence())
                                    .raw(">")
                                    .text(Figures.number(exhibit.figure(), flip.value())),
                            () -> html.raw(">"));
            html.raw("</td>");
        }
    }

    private void sources() {
        List<Source> sources = brief.plan().network().sources();
        Map<String, SourceWeight> weights = new HashMap<>();
        dossier.sources().forEach(weight -> weights.put(weight.source().id(), weight));
        if (sources.isEmpty()) {
            return;
        }
        html.raw("<h3>Sources</h3><ol class=sources>");
        for (Source source : sources) {
            html.raw("<li")
                    .attribute("id", "source-" + source.id())
                    .raw("><b>")
                    .text(source.title().isEmpty() ? source.id() : source.title())
                    .raw("</b>");
            html.text((source.publisher().isEmpty() ? "" : ", " + source.publisher())
                    + (source.date().isEmpty() ? "" : ", " + source.date()) + ". ");
            address(source.address());
            html.element("span class=sub", source.id() + uses(weights.get(source.id())))
                    .raw("</li>");
        }
        html.raw("</ol>");
    }

    private static String uses(@Nullable SourceWeight weight) {
        if (weight == null || weight.figures() == 0) {
            return ": no figure names it";
        }
        String figures = ": " + Numbers.count(weight.figures(), "figure", "figures");
        return weight.share() > 0 ? figures + ", " + Numbers.percent(weight.share()) + " of the cost" : figures;
    }

    /** Only web addresses become links; anything else stays text. */
    private void address(String address) {
        if (address.startsWith("https://") || address.startsWith("http://")) {
            html.raw("<a rel=\"noreferrer noopener\"")
                    .attribute("href", address)
                    .raw(">")
                    .text(address)
                    .raw("</a> ");
        } else if (!address.isEmpty()) {
            html.text(address + " ");
        }
    }
}
