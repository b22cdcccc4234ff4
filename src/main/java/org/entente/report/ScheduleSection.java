package org.entente.report;

import java.util.List;
import org.entente.explain.Words;
import org.entente.explain.chance.Chances;
import org.entente.explain.chance.DateChance;
import org.entente.explain.chance.TaskChance;
import org.entente.explain.launch.Chain;
import org.entente.explain.launch.Gain;
import org.entente.explain.launch.Gains;
import org.entente.explain.launch.TaskTimes;
import org.entente.programme.Booking;

/** When: why the dates are as they are, the tasks over time, how full the teams are, how likely the dates, and all as a table. */
final class ScheduleSection {
    /** Of so many dates the ways are told at once. */
    private static final int OPEN = 2;

    private static final int STEPS = 8;

    private final Timing timing;
    private final Html html;

    ScheduleSection(Timing timing, Html html) {
        this.timing = timing;
        this.html = html;
    }

    void write() {
        if (timing.reasons().tasks().isEmpty()) {
            return;
        }
        html.raw("<section id=schedule><h2>When, and why then</h2>");
        timing.reasons().telling().forEach(this::chain);
        html.raw("<h3>Tasks over time</h3>");
        new Gantt(timing, html).write();
        new TeamChart(timing, html).write();
        timing.gains().ifPresent(this::gains);
        timing.chances().ifPresent(this::chances);
        table();
        html.raw("</section>");
    }

    private void chain(Chain chain) {
        html.element("p class=lead", chain.sentence());
        boolean open = timing.reasons().telling().size() <= OPEN;
        html.raw(open ? "<details open>" : "<details>").element("summary", "The way there, task by task");
        html.raw("<ol class=findings>");
        timing.told(chain).forEach(sentence -> html.element("li", sentence));
        html.raw("</ol></details>");
    }

    private void chances(Chances chances) {
        html.raw("<h3>How likely the dates are</h3>");
        if (chances.uncertain() == 0) {
            html.element(
                    "p",
                    "No task's weeks have a range: the dates are not put to the test. Give ranges in ranges.csv, such as tasks,"
                            + " task=styling, weeks.");
            return;
        }
        html.raw("<div class=maps>");
        chances.dates().forEach(date -> new LaunchCurve(date, html).write());
        html.raw("</div>");
        for (DateChance date : chances.dates()) {
            drivers(date);
        }
        html.element(
                "p class=quiet",
                Words.units(chances.draws()) + " draws (seed " + chances.seed() + ") of the weeks of "
                        + Numbers.count(chances.uncertain(), "task", "tasks")
                        + " from their ranges, each by itself; modes and the order of work stay as planned.");
    }

    private void gains(Gains gains) {
        List<Gain> worth = gains.worthwhile();
        if (gains.list().isEmpty()) {
            return;
        }
        html.raw("<h3>What one step is worth</h3>");
        if (!worth.isEmpty()) {
            html.raw("<ul class=findings>");
            worth.subList(0, Math.min(STEPS, worth.size())).forEach(gain -> html.element("li", gain.sentence()));
            html.raw("</ul>");
        }
        int open = gains.list().size() - gains.answered();
        html.element(
                "p class=quiet",
                Numbers.count(gains.list().size(), "step", "steps")
                        + " of people, weeks and holidays asked, each by scheduling"
                        + " again; " + (worth.isEmpty() ? "none" : worth.size()) + " proven to be worth something"
                        + (open > 0 ? "; time was too short for " + open : "") + ".");
    }

    private void drivers(DateChance date) {
        if (date.tasks().isEmpty()) {
            return;
        }
        html.raw("<details><summary>Which tasks drive ").text(date.name()).raw("</summary>");
        html.raw(
                "<div class=scroll tabindex=0 role=region aria-label=\"Tasks that drive the date\"><table class=narrow>");
        html.raw("<thead><tr><th scope=col>Task<th scope=col class=n>Weeks<th scope=col class=n>Drives the date in");
        html.raw("<th scope=col class=n>Goes with it</thead><tbody>");
        for (TaskChance task : date.tasks()) {
            html.raw("<tr>").element("th scope=row", task.booking().task().name());
            boolean range = task.highWeeks() > task.lowWeeks();
            html.element(
                    "td class=n",
                    range
                            ? Numbers.quantity(task.lowWeeks()) + " to " + Numbers.quantity(task.highWeeks())
                            : Numbers.quantity(task.lowWeeks()));
            html.element("td class=n", Numbers.percent(task.critical()));
            html.element("td class=n", range ? Numbers.percent(task.crucial()) : "–")
                    .raw("</tr>");
        }
        html.raw("</tbody></table></div></details>");
    }

    private void table() {
        html.raw("<details open><summary>Every task as a table</summary>");
        html.raw("<div class=scroll tabindex=0 role=region aria-label=\"Tasks\"><table class=\"tasks sortable\">");
        html.raw("<caption class=unseen>Tasks with mode, team, dates and float</caption><thead><tr><th scope=col>Task");
        html.raw("<th scope=col>Mode<th scope=col>Team<th scope=col>Start<th scope=col>Finish");
        html.raw("<th scope=col class=n>Weeks<th scope=col class=n>Float</thead><tbody>");
        for (TaskTimes task : timing.reasons().tasks()) {
            row(task);
        }
        html.raw("</tbody></table></div></details>");
    }

    private void row(TaskTimes task) {
        Booking booking = task.booking();
        html.raw("<tr><th scope=row>").text(booking.task().name());
        if (booking.task().milestone() != null) {
            html.element("span class=sub", booking.task().milestone().label());
        }
        html.element("td", booking.mode().id()).element("td", task.team());
        html.element("td class=day", timing.schedule().startDate(booking).toString());
        html.element("td class=day", timing.schedule().finishDate(booking).toString());
        html.raw("<td class=n")
                .attribute("data-v", "" + booking.workingWeeks())
                .raw(">")
                .text("" + booking.workingWeeks());
        html.raw("<td class=n").attribute("data-v", "" + task.floatWeeks()).raw(">");
        html.raw(task.critical() ? "<b>critical</b>" : Integer.toString(task.floatWeeks()))
                .raw("</tr>");
    }
}
