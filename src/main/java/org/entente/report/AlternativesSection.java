package org.entente.report;

import java.util.List;
import org.entente.explain.alternative.Alternative;
import org.entente.explain.alternative.NearBest;
import org.entente.explain.alternative.Trait;
import org.entente.plan.Configuration;

/** Plans of other structures that are nearly as good, with what each gains and gives up; what all have, and what none has. */
final class AlternativesSection {
    private static final int CHANGES = 4;
    private static final int LISTED = 8;

    private final Brief brief;
    private final Html html;

    AlternativesSection(Brief brief, Html html) {
        this.brief = brief;
        this.html = html;
    }

    void write(NearBest near) {
        html.raw("<section id=alternatives><h2>Other plans that are nearly as good</h2>");
        near.sentences().forEach(sentence -> html.element("p", sentence));
        if (!near.alternatives().isEmpty()) {
            table(near);
        }
        if (!near.mustHave().isEmpty() || !near.never().isEmpty()) {
            html.raw("<div class=traits>");
            traits("What every such plan has", near.mustHave());
            traits("What none has, though the case offers it", near.never());
            html.raw("</div>");
        }
        html.raw("</section>");
    }

    private void table(NearBest near) {
        html.raw(
                "<div class=scroll tabindex=0 role=region aria-label=Alternatives><table class=\"others cards\"><caption class=unseen>Alternatives with what each decides otherwise, gains and gives up</caption>");
        html.raw("<thead><tr><th scope=col>Alternative<th scope=col>Decides otherwise<th scope=col>Gains");
        html.raw("<th scope=col>Gives up<th scope=col>Moves</thead><tbody>");
        for (Alternative other : near.alternatives()) {
            double worse = other.plan().objective() - near.best().objective();
            html.raw("<tr><th scope=row>").text(brief.largeMoney(Math.max(0, worse)) + " worse");
            html.element("span class=sub", other.sentence()).raw("<td data-label=\"decides otherwise\">");
            items(other.changes().stream()
                    .map(Configuration.Difference::sentence)
                    .toList());
            html.raw("<td data-label=gains>");
            items(other.gains());
            html.raw("<td data-label=\"gives up\">");
            items(other.givesUp());
            html.raw("<td data-label=moves>");
            items(other.shifts());
            html.raw("</tr>");
        }
        html.raw("</tbody></table></div>");
    }

    private void items(List<String> sentences) {
        if (sentences.isEmpty()) {
            html.text("–");
            return;
        }
        html.raw("<ul class=items>");
        sentences.subList(0, Math.min(CHANGES, sentences.size())).forEach(sentence -> html.element("li", sentence));
        if (sentences.size() > CHANGES) {
            html.element("li", "and " + (sentences.size() - CHANGES) + " more");
        }
        html.raw("</ul>");
    }

    /** What the case leaves open first; what has nothing in its place goes without saying. */
    private void traits(String title, List<Trait> traits) {
        if (traits.isEmpty()) {
            return;
        }
        List<Trait> chosen = traits.stream().filter(trait -> !trait.only()).toList();
        List<Trait> forced = traits.stream().filter(Trait::only).toList();
        html.raw("<div><h3>").text(title).raw("</h3>");
        if (!chosen.isEmpty()) {
            list(chosen.subList(0, Math.min(LISTED, chosen.size())));
        }
        int more = Math.max(0, chosen.size() - LISTED);
        if (more > 0) {
            html.raw("<details><summary>").text(more + " more").raw("</summary>");
            list(chosen.subList(LISTED, chosen.size()));
            html.raw("</details>");
        }
        if (!forced.isEmpty()) {
            html.raw("<details><summary>")
                    .text(forced.size() + " that the case offers nothing else for")
                    .raw("</summary>");
            list(forced);
            html.raw("</details>");
        }
        html.raw("</div>");
    }

    private void list(List<Trait> traits) {
        html.raw("<ul class=items>");
        for (Trait trait : traits) {
            html.raw("<li>");
            brief.link(html, Brief.capital(trait.sentence()), trait.row());
            html.raw("</li>");
        }
        html.raw("</ul>");
    }
}
