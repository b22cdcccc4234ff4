package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.explain.Words;
import org.entente.explain.launch.TaskTimes;
import org.entente.network.Calendar;
import org.entente.network.Milestone;
import org.entente.network.Precedence;
import org.entente.network.Programme;
import org.entente.network.Team;
import org.entente.programme.Booking;
import org.jspecify.annotations.Nullable;

/**
 * Tasks over time, a lane for each team under its site: bars in the colour of their mode, diamonds for points in time, thin lines
 * for float, shades for holidays. Places are shares of the width, so that it fits a telephone and a sheet of paper alike.
 */
final class Gantt {
    static final int MOST_ROWS = 160;
    private static final double AXIS = 22;
    private static final double SITE = 30;
    private static final double TEAM = 20;
    private static final double ROW = 32;
    private static final double BAR_TOP = 16;
    private static final double BAR = 10;
    private static final double MIDDLE = BAR_TOP + BAR / 2;
    private static final String NOBODY = "Points in time and work of others";

    private final Timing timing;
    private final Html html;
    private final Programme programme;
    private final TimeAxis axis;
    private final Map<String, Integer> modes = new HashMap<>();
    private final Map<Integer, Double> rows = new HashMap<>();

    Gantt(Timing timing, Html html) {
        this.timing = timing;
        this.html = html;
        this.programme = timing.schedule().programme();
        int end = timing.schedule().makespan();
        for (TaskTimes task : timing.reasons().tasks()) {
            end = Math.max(end, task.booking().finish() + task.floatWeeks());
        }
        axis = new TimeAxis(programme, Math.max(4, end + Math.max(1, end / 40)));
        for (TaskTimes task : timing.reasons().tasks()) {
            String mode = task.booking().mode().id();
            if (!mode.isEmpty()) {
                modes.putIfAbsent(mode, modes.size());
            }
        }
    }

    private record Lane(String site, String name, @Nullable Team team, List<TaskTimes> tasks) {}

    void write() {
        List<Lane> lanes = lanes();
        legend();
        double height = AXIS;
        String site = "";
        for (Lane lane : lanes) {
            height += lane.site().equals(site) ? 0 : SITE;
            height += lane.name().isEmpty() ? 0 : TEAM;
            for (TaskTimes task : lane.tasks()) {
                rows.put(task.booking().task().index(), height);
                height += ROW;
            }
            site = lane.site();
        }
        height += 6;
        html.raw("<svg class=gantt role=group width=\"100%\" aria-label=\"Tasks over time, by site and team\"")
                .place("height", height)
                .raw(">");
        axis.write(html, AXIS, height);
        double y = AXIS;
        site = "";
        for (Lane lane : lanes) {
            if (!lane.site().equals(site)) {
                html.raw("<text class=place x=0")
                        .place("y", y + 21)
                        .raw(">")
                        .text(lane.site())
                        .raw("</text>");
                y += SITE;
            }
            if (!lane.name().isEmpty()) {
                html.raw("<text class=axis x=0")
                        .place("y", y + 13)
                        .raw(">")
                        .text(lane.name())
                        .raw("</text>");
                y += TEAM;
            }
            holidays(lane, y);
            for (TaskTimes task : lane.tasks()) {
                row(task, y);
                y += ROW;
            }
            site = lane.site();
        }
        html.raw("</svg>");
        if (timing.reasons().tasks().size() > MOST_ROWS) {
            html.element(
                    "p class=quiet",
                    "The first " + MOST_ROWS + " of " + timing.reasons().tasks().size() + " tasks; the table has all.");
        }
    }

    private List<Lane> lanes() {
        Map<Integer, Lane> byTeam = new LinkedHashMap<>();
        List<TaskTimes> tasks = new ArrayList<>(timing.reasons().tasks());
        tasks.sort(Comparator.comparingInt((TaskTimes task) -> task.booking().start())
                .thenComparingInt(task -> task.booking().finish()));
        for (TaskTimes task : tasks.subList(0, Math.min(MOST_ROWS, tasks.size()))) {
            Team team = task.booking().mode().team();
            byTeam.computeIfAbsent(team == null ? -1 : team.index(), index -> lane(team))
                    .tasks()
                    .add(task);
        }
        List<Lane> lanes = new ArrayList<>(byTeam.values());
        Set<String> order = new LinkedHashSet<>();
        lanes.forEach(lane -> order.add(lane.site()));
        List<String> sites = new ArrayList<>(order);
        lanes.sort(Comparator.comparingInt((Lane lane) -> lane.team() == null ? -1 : sites.indexOf(lane.site())));
        return lanes;
    }

    private static Lane lane(@Nullable Team team) {
        if (team == null) {
            return new Lane(NOBODY, "", null, new ArrayList<>());
        }
        String site = team.site() == null ? team.name() : team.site().name();
        return new Lane(site, team.site() == null ? "" : team.name(), team, new ArrayList<>());
    }

    private void holidays(Lane lane, double top) {
        Calendar calendar = lane.team() == null ? null : lane.team().calendar();
        if (calendar == null) {
            return;
        }
        double height = ROW * lane.tasks().size();
        int from = -1;
        for (int week = 0; week <= axis.weeks(); week++) {
            boolean closed = week < axis.weeks() && calendar.closesWeekOf(programme.date(week));
            if (closed && from < 0) {
                from = week;
            } else if (!closed && from >= 0) {
                html.raw("<rect class=shut").place("y", top).place("height", height);
                html.part("x", axis.at(from))
                        .part("width", axis.at(week - from))
                        .raw("/>");
                from = -1;
            }
        }
    }

    private void row(TaskTimes task, double y) {
        Booking booking = task.booking();
        boolean point = booking.finish() == booking.start();
        html.raw("<g class=\"mark").raw(task.critical() ? " critical" : "").raw("\" tabindex=0 role=img><title>");
        html.text(words(task)).raw("</title>");
        html.raw("<rect class=field x=0 width=\"100%\"")
                .place("y", y)
                .place("height", ROW)
                .raw("/>");
        ties(booking, y);
        if (task.floatWeeks() > 0) {
            html.raw("<line class=slack").place("y1", y + MIDDLE).place("y2", y + MIDDLE);
            html.part("x1", axis.at(booking.finish())).part("x2", axis.at(booking.finish() + task.floatWeeks()));
            html.raw("/>");
        }
        if (!point) {
            html.raw("<rect class=\"work ")
                    .raw(colour(booking))
                    .raw("\"")
                    .place("y", y + BAR_TOP)
                    .place("height", BAR);
            html.part("x", axis.at(booking.start()));
            html.part("width", axis.at(booking.finish() - booking.start())).raw("/>");
        }
        if (point || booking.task().milestone() != null) {
            html.raw("<svg class=at").part("x", axis.at(booking.finish())).place("y", y + MIDDLE);
            html.raw("><path class=point d=\"M0-7L7 0L0 7L-7 0Z\"/></svg>");
        }
        name(booking, y);
        html.raw("</g>");
    }

    /** Above the bar, from its start or, on the right of the chart, up to its end. */
    private void name(Booking booking, double y) {
        boolean right = axis.at(booking.start()) > 0.5;
        html.raw("<text class=name").place("y", y + 11.5);
        html.part("x", axis.at(right ? booking.finish() : booking.start()));
        html.raw(right ? " text-anchor=end>" : ">").text(title(booking));
        html.raw("<tspan class=q> ").text(shortDay(booking)).raw("</tspan></text>");
    }

    private String shortDay(Booking booking) {
        return booking.finish() == booking.start()
                ? Words.day(timing.schedule().finishDate(booking))
                : booking.workingWeeks() + " w";
    }

    /** What it waits for: from each task before it to its own start or finish; shown when it is pointed at. */
    private void ties(Booking booking, double y) {
        for (Precedence link : programme.precedences()) {
            Booking before = timing.schedule().of(link.before());
            Double from = rows.get(link.before().index());
            if (link.after().index() != booking.task().index() || before == null || from == null) {
                continue;
            }
            boolean finish =
                    link.kind() == Precedence.Kind.FINISH_START || link.kind() == Precedence.Kind.FINISH_FINISH;
            boolean toFinish =
                    link.kind() == Precedence.Kind.FINISH_FINISH || link.kind() == Precedence.Kind.START_FINISH;
            double x1 = axis.at(finish ? before.finish() : before.start());
            double x2 = axis.at(toFinish ? booking.finish() : booking.start());
            line(x1, x2, from + MIDDLE, from + MIDDLE);
            line(x2, x2, from + MIDDLE, y + MIDDLE);
        }
    }

    private void line(double x1, double x2, double y1, double y2) {
        html.raw("<line class=tie")
                .part("x1", x1)
                .part("x2", x2)
                .place("y1", y1)
                .place("y2", y2)
                .raw("/>");
    }

    private String colour(Booking booking) {
        Integer mode = modes.get(booking.mode().id());
        return Palette.name(mode == null ? Palette.OTHER : mode);
    }

    private static String title(Booking booking) {
        return booking.task().name();
    }

    private String words(TaskTimes task) {
        Booking booking = task.booking();
        String mode = booking.mode().id().isEmpty() ? "" : ", " + booking.mode().id();
        String team = task.team().isEmpty() ? "" : ", " + task.team();
        String when = booking.finish() == booking.start()
                ? Words.day(timing.schedule().finishDate(booking))
                : Words.day(timing.schedule().startDate(booking)) + " to "
                        + Words.day(timing.schedule().finishDate(booking)) + ", " + Words.weeks(booking.workingWeeks())
                        + " of work" + (booking.learned() ? ", fewer as the team has learnt" : "");
        Milestone milestone = booking.task().milestone();
        String reached = milestone == null || milestone.label().equalsIgnoreCase(title(booking))
                ? ""
                : " (" + milestone.label() + ")";
        int closed = booking.finish() - booking.start() - booking.workingWeeks();
        String holidays = closed > 0 ? " and " + closed + " of holidays" : "";
        String slack = task.critical() ? "critical" : Words.weeks(task.floatWeeks()) + " of float";
        return title(booking) + reached + mode + team + ": " + when + holidays + "; " + slack;
    }

    private void legend() {
        html.raw("<ul class=legend>");
        List<Map.Entry<String, Integer>> named = new ArrayList<>(modes.entrySet());
        named.sort(Map.Entry.comparingByValue());
        for (Map.Entry<String, Integer> mode : named.subList(0, Math.min(Palette.SIZE, named.size()))) {
            key(
                    14,
                    "<rect class=\"work " + Palette.name(mode.getValue()) + "\" width=14 height=10 y=1 />",
                    mode.getKey());
        }
        if (named.size() > Palette.SIZE
                || timing.reasons().tasks().stream()
                        .anyMatch(t -> t.booking().mode().id().isEmpty())) {
            key(
                    14,
                    "<rect class=\"work cx\" width=14 height=10 y=1 />",
                    named.isEmpty() ? "task" : "the only mode, or another");
        }
        key(18, "<g class=critical><rect class=\"work cx\" x=2 width=14 height=8 y=2 /></g>", "critical: may not slip");
        key(18, "<line class=slack x1=0 x2=18 y1=6 y2=6 />", "float");
        key(14, "<g class=critical><path class=point d=\"M7-1L14 6L7 13L0 6Z\"/></g>", "milestone");
        key(14, "<rect class=shut width=14 height=12 />", "holidays");
        html.raw("</ul>");
    }

    private void key(int width, String drawing, String words) {
        html.raw("<li><svg class=key height=12 aria-hidden=true overflow=visible width=" + width + ">");
        html.raw(drawing).raw("</svg>").text(words);
    }
}
