package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.explain.Words;
import org.entente.explain.launch.Chain;
import org.entente.explain.launch.ScheduleProof;
import org.entente.network.CaseSettings;
import org.entente.network.Network;
import org.entente.output.WholeFile;
import org.entente.programme.Schedule;
import org.entente.programme.ScheduleAnswer;

/** A schedule of a programme by itself as one HTML page, in the form of {@link Report}. */
public final class ScheduleReport {
    private ScheduleReport() {}

    /** Writes the page whole or not at all. */
    public static void write(Network network, ScheduleAnswer answer, Timing timing, Path file) throws IOException {
        WholeFile.text(file, html(network, answer, timing));
    }

    /** The page; the same gives the same page, byte for byte. */
    public static String html(Network network, ScheduleAnswer answer, Timing timing) {
        CaseSettings settings = network.settings();
        String title = settings.title().isEmpty() ? settings.caseId() : settings.title();
        Html html = new Html();
        Page.open(html, title + " – Entente schedule");
        html.raw("<main id=main tabindex=-1><header class=top><p class=kicker>");
        html.text("Entente schedule · strategy " + settings.strategy() + " · scenario " + settings.scenario());
        html.raw("</p>").element("h1", title);
        if (!settings.question().isEmpty()) {
            html.element("p class=question", settings.question());
        }
        html.raw("</header><section id=verdict aria-label=Verdict><p class=\"answer planned\"><span>");
        html.text(headline(timing)).raw(".</span></p><ul class=says>");
        sentences(settings, answer, timing).forEach(sentence -> html.element("li", sentence));
        html.raw("</ul>");
        if (!settings.note().isEmpty()) {
            html.raw("<p class=note><strong>Read this first.</strong> ")
                    .text(settings.note())
                    .raw("</p>");
        }
        html.raw("</section>");
        new ScheduleSection(timing, html).write();
        html.raw("<section id=proof><h2>Proof</h2>").element("p", ScheduleProof.sentence(settings, answer));
        String seconds = Numbers.quantity(answer.seconds());
        html.element("p class=quiet", "Scheduled in " + seconds + " s with " + answer.solver() + ".");
        html.raw("</section></main>");
        Page.close(html);
        return html.toString();
    }

    private static String headline(Timing timing) {
        List<String> dates = new ArrayList<>();
        for (Chain chain : timing.reasons().chains()) {
            dates.add(chain.name() + " on " + Words.day(chain.date()));
        }
        return Brief.capital(Words.list(dates.subList(0, Math.min(4, dates.size()))));
    }

    private static List<String> sentences(CaseSettings settings, ScheduleAnswer answer, Timing timing) {
        Schedule schedule = timing.schedule();
        List<String> says = new ArrayList<>();
        says.add(Numbers.count(schedule.bookings().size(), "task is", "tasks are") + " done in "
                + Words.weeks(schedule.makespan()) + ", from "
                + Words.day(schedule.programme().start()) + " to "
                + Words.day(schedule.programme().date(schedule.makespan())) + ".");
        String cost = Numbers.largeMoney(answer.cost(), settings.currency().id());
        says.add("The development costs " + cost + ".");
        says.add(Numbers.count(timing.reasons().critical().size(), "task is", "tasks are")
                + " critical: a week's delay of one moves a date.");
        says.add(ScheduleProof.sentence(settings, answer));
        timing.chances()
                .filter(chances -> chances.uncertain() > 0)
                .ifPresent(chances -> chances.dates().forEach(date -> says.add(date.sentence())));
        return says;
    }
}
