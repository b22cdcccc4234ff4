package org.entente.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.explain.evidence.Age;
import org.entente.explain.evidence.Dossier;
import org.entente.explain.evidence.Exhibit;
import org.entente.explain.evidence.Grade;
import org.entente.explain.evidence.SourceWeight;
import org.entente.network.Figure;
import org.entente.network.Source;

/** How far the cost can be trusted: by grade, by age, by source. */
final class TrustTables {
    private static final int MOST = 10;
    private static final double HEAVY = 0.01;
    private static final double DAYS_A_YEAR = 365.25;

    private final Brief brief;
    private final Dossier dossier;
    private final Html html;

    TrustTables(Brief brief, Dossier dossier, Html html) {
        this.brief = brief;
        this.dossier = dossier;
        this.html = html;
    }

    /** The cost by the weakest and by the oldest figure behind each amount. */
    void shares() {
        if (dossier.byGrade().isEmpty()) {
            return;
        }
        html.raw("<div class=trust>");
        open("Cost by the weakest figure behind it", "Weakest figure");
        for (Grade grade : Grade.values()) {
            share(dossier.byGrade(), grade, grade.letter() + " " + grade.label());
        }
        html.raw("</tbody></table></div>");
        open("Cost by the oldest date behind it", "As on " + dossier.day());
        for (Age age : Age.values()) {
            share(dossier.byAge(), age, age.label());
        }
        html.raw("</tbody></table></div></div>");
    }

    private void open(String caption, String head) {
        html.raw("<div><h3>").text(caption).raw("</h3><table class=narrow><caption class=unseen>");
        html.text(caption)
                .raw("</caption><thead><tr>")
                .element("th scope=col", head)
                .raw("<th scope=col class=n>Share of cost<th scope=col><span class=unseen>Bar</span></thead><tbody>");
    }

    private <K> void share(Map<K, Double> shares, K key, String label) {
        double share = shares.getOrDefault(key, 0.0);
        if (share > 0) {
            html.raw("<tr>").element("th scope=row", label).element("td class=n", Numbers.percent(share));
            html.raw(
                    "<td><svg class=bar width=120 height=12 aria-hidden=true><rect class=track width=120 height=12 />");
            html.raw("<rect class=value height=12").place("width", 120 * share).raw("/></svg></td></tr>");
        }
    }

    /** The sources most cost hangs on. */
    void sources() {
        List<SourceWeight> heavy = dossier.sources().stream()
                .filter(weight -> weight.share() > 0)
                .limit(MOST)
                .toList();
        if (heavy.isEmpty()) {
            return;
        }
        html.raw(
                "<h3>Sources most cost hangs on</h3><div class=scroll tabindex=0 role=region aria-label=\"Heaviest sources\"><table><caption class=unseen>Sources by the cost worked out from figures that name them</caption><thead><tr><th scope=col>Source<th scope=col>Publisher<th scope=col>Date<th scope=col class=n>Figures<th scope=col class=n>Share of cost</thead><tbody>");
        for (SourceWeight weight : heavy) {
            Source source = weight.source();
            html.raw("<tr><th scope=row><a")
                    .attribute("href", "#source-" + source.id())
                    .raw(">")
                    .text(source.title().isEmpty() ? source.id() : source.title())
                    .raw("</a></th>");
            html.element("td", source.publisher())
                    .element("td class=day", source.date())
                    .element("td class=n", Numbers.quantity(weight.figures()))
                    .element("td class=n", Numbers.percent(weight.share()))
                    .raw("</tr>");
        }
        html.raw("</tbody></table></div>");
    }

    /** The oldest figures that carry a part of the cost worth a look. */
    void oldest() {
        List<Exhibit> oldest = dossier.oldest(HEAVY, MOST);
        if (oldest.isEmpty()) {
            return;
        }
        html.raw(
                "<h3>Oldest figures from 1 % of the cost on</h3><div class=scroll tabindex=0 role=region aria-label=\"Oldest figures\"><table><caption class=unseen>Figures by age</caption><thead><tr><th scope=col>Input<th scope=col>Column<th scope=col class=n>Age, years<th scope=col class=n>Cost worked out from it<th scope=col class=n>Share of cost</thead><tbody>");
        for (Exhibit exhibit : oldest) {
            Figure figure = exhibit.figure();
            html.raw("<tr><th scope=row>");
            brief.link(html, figure);
            html.raw("</th>")
                    .element("td", Figures.column(figure))
                    .element("td class=n", years(exhibit.days().orElse(0)));
            html.element("td class=n", brief.largeMoney(exhibit.money()))
                    .element("td class=n", Numbers.percent(exhibit.share()))
                    .raw("</tr>");
        }
        html.raw("</tbody></table></div>");
    }

    /** Days as years, {@code 1.5}. */
    static String years(long days) {
        return String.format(Locale.ROOT, "%.1f", days / DAYS_A_YEAR);
    }
}
