package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.network.CaseSettings;
import org.entente.output.WholeFile;
import org.entente.partners.dependence.DependenceTrace;
import org.entente.partners.dependence.DependenceWords;
import org.entente.partners.dependence.Losses;
import org.jspecify.annotations.Nullable;

/** On whom a plan depends as one HTML page, in the form of {@link Report}. */
public final class DependenceReport {
    private DependenceReport() {}

    /** Writes the page whole or not at all. */
    public static void write(DependenceTrace trace, @Nullable Losses losses, Path file) throws IOException {
        WholeFile.text(file, html(trace, losses));
    }

    /** The page; the same gives the same page, byte for byte. */
    public static String html(DependenceTrace trace, @Nullable Losses losses) {
        CaseSettings settings = trace.plan().network().settings();
        String title = settings.title().isEmpty() ? settings.caseId() : settings.title();
        Html html = new Html();
        Page.open(html, title + " – Entente dependence");
        html.raw("<main id=main tabindex=-1><header class=top><p class=kicker>");
        html.text("Entente dependence · strategy " + settings.strategy() + " · scenario " + settings.scenario());
        html.raw("</p>").element("h1", title);
        html.raw("</header><section id=verdict aria-label=Verdict><p class=\"answer planned\"><span>");
        html.raw("On whom the plan depends</span></p><ul class=says>");
        DependenceWords.sentences(trace, losses).forEach(sentence -> html.element("li", sentence));
        html.raw("</ul>");
        if (!settings.note().isEmpty()) {
            html.raw("<p class=note><strong>Read this first.</strong> ")
                    .text(settings.note())
                    .raw("</p>");
        }
        html.raw("</section>");
        new DependenceSection(trace, html).write();
        if (losses != null) {
            new LossSection(losses, settings.currency().id(), html).write();
        }
        html.raw("<section id=proof><h2>Proof</h2>")
                .element(
                        "p",
                        "The value of a car sums to what it costs whoever sells it, to the cent; each plan without a partner is certified, and"
                                + " proven to the gap that was asked for, where it does not say otherwise.");
        html.raw("</section></main>");
        Page.close(html);
        return html.toString();
    }
}
