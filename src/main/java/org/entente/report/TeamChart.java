package org.entente.report;

import java.util.List;
import org.entente.explain.Words;
import org.entente.explain.launch.TeamLoad;
import org.entente.network.Programme;

/** People at work against people there, week by week: a small chart for each team, the one most waited for first. */
final class TeamChart {
    private static final int MOST = 12;
    private static final double TOP = 18;
    private static final double BARS = 84;
    private static final double FOOT = 18;

    private final Timing timing;
    private final Html html;

    TeamChart(Timing timing, Html html) {
        this.timing = timing;
        this.html = html;
    }

    void write() {
        List<TeamLoad> teams = timing.reasons().teams();
        if (teams.isEmpty()) {
            return;
        }
        html.raw("<h3>How full the teams are</h3><ul class=legend>");
        html.raw(
                "<li><svg class=key width=14 height=12 aria-hidden=true><rect class=use width=14 height=12 /></svg>people at work");
        html.raw(
                "<li><svg class=key width=14 height=12 aria-hidden=true><rect class=loss width=14 height=12 /></svg>beyond regular hours");
        html.raw(
                "<li><svg class=key width=22 height=12 aria-hidden=true><path class=cap d=\"M0 6H22\"/></svg>people there</ul>");
        html.raw("<div class=lines>");
        teams.subList(0, Math.min(MOST, teams.size())).forEach(this::chart);
        html.raw("</div>");
        if (teams.size() > MOST) {
            html.element("p class=quiet", "The first " + MOST + " of " + teams.size() + " teams.");
        }
    }

    private void chart(TeamLoad team) {
        double most = 1;
        for (int week = 0; week < team.load().size(); week++) {
            most = Math.max(most, Math.max(team.load().get(week), team.people().get(week)));
        }
        html.raw("<figure><figcaption><b>").text(team.team().name()).raw("</b> ");
        html.text(team.team().site() == null ? "" : team.team().site().name()).raw("</figcaption>");
        html.raw("<svg class=load role=group width=\"100%\"").place("height", TOP + BARS + FOOT);
        html.attribute("aria-label", "People of " + team.team().name() + " at work by week")
                .raw(">");
        html.raw("<text class=axis x=0 y=11>")
                .text(Numbers.quantity(most) + " people")
                .raw("</text>");
        html.raw("<path class=base d=\"M0 ").place(TOP + BARS).raw("h4000\"/>");
        int weeks = team.load().size();
        for (int from = 0; from < weeks; ) {
            int to = from + 1;
            while (to < weeks && same(team, from, to)) {
                to++;
            }
            run(team, from, to, most);
            from = to;
        }
        Programme programme = timing.schedule().programme();
        end(programme, 0, 0, "start");
        end(programme, weeks, 1, "end");
        html.raw("</svg>").element("p class=quiet", team.sentence()).raw("</figure>");
    }

    private void end(Programme programme, int week, double at, String anchor) {
        html.raw("<text class=axis text-anchor=")
                .raw(anchor)
                .part("x", at)
                .place("y", TOP + BARS + 13)
                .raw(">");
        html.text(Words.day(programme.date(week))).raw("</text>");
    }

    private static boolean same(TeamLoad team, int from, int to) {
        return team.load().get(to).equals(team.load().get(from))
                && team.people().get(to).equals(team.people().get(from));
    }

    /** Weeks that are alike as one bar. */
    private void run(TeamLoad team, int from, int to, double most) {
        Programme programme = timing.schedule().programme();
        double weeks = team.load().size();
        int busy = team.load().get(from);
        int there = team.people().get(from);
        html.raw("<g class=mark tabindex=0 role=img><title>");
        html.text(Words.day(programme.date(from)) + " to " + Words.day(programme.date(to)) + ": " + busy + " of "
                        + there + (there == 1 ? " person" : " people") + " at work")
                .raw("</title>");
        rect("field", from / weeks, (to - from) / weeks, TOP, BARS);
        double high = BARS * busy / most;
        rect("use", from / weeks, (to - from) / weeks, TOP + BARS - high, high);
        if (busy > there) {
            double beyond = BARS * (busy - there) / most;
            rect("loss", from / weeks, (to - from) / weeks, TOP + BARS - high, beyond);
        }
        if (there > 0) {
            rect("cap", from / weeks, (to - from) / weeks, TOP + BARS * (1 - there / most) - 1.2, 2.4);
        }
        html.raw("</g>");
    }

    private void rect(String kind, double x, double width, double y, double height) {
        html.raw("<rect class=").raw(kind).part("x", x).part("width", width);
        html.place("y", y).place("height", height).raw("/>");
    }
}
