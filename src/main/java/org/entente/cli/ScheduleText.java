package org.entente.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.explain.Words;
import org.entente.explain.launch.Chain;
import org.entente.explain.launch.ScheduleProof;
import org.entente.explain.launch.TaskTimes;
import org.entente.explain.launch.TeamLoad;
import org.entente.network.CaseSettings;
import org.entente.network.Network;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;
import org.entente.programme.ScheduleAnswer;
import org.entente.report.Timing;
import org.jspecify.annotations.Nullable;

/** A schedule on a terminal: the dates first, then why, the milestones, the tasks, the teams, and how likely the dates are. */
final class ScheduleText {
    private static final int WIDTH = 100;
    private static final int NAME = 40;
    private static final int MOST_ROWS = 60;
    private static final int TEAMS = 6;

    private ScheduleText() {}

    static String of(Network network, ScheduleAnswer answer, @Nullable Timing timing, Style style) {
        String title = PlanText.title(network, style);
        if (timing == null) {
            String word = switch (answer.status()) {
                case INFEASIBLE -> "INFEASIBLE. ";
                case FAILED -> "NO VERDICT. The solver failed, which says nothing about the case: ";
                case OPTIMAL, LIMIT, CANCELLED, UNBOUNDED -> "NO SCHEDULE. ";
            };
            return title + "\n" + style.heading("SCHEDULE") + "  "
                    + style.bad(Numbers.wrap(word + answer.message(), WIDTH - 10, " ".repeat(10))) + "\n";
        }
        List<String> sections = new ArrayList<>(List.of(
                title,
                headline(network.settings(), answer, timing.schedule(), style),
                why(timing, style),
                milestones(timing, style),
                tasks(timing, style),
                teams(timing, style),
                worth(timing, style),
                timing.chances()
                        .map(chances -> LaunchText.of(chances, style).stripLeading())
                        .orElse(""),
                "Scheduled in " + Numbers.fixed(answer.seconds(), 1) + " s with " + answer.solver() + ".\n"));
        sections.removeIf(String::isEmpty);
        return String.join("\n", sections);
    }

    private static String headline(CaseSettings settings, ScheduleAnswer answer, Schedule schedule, Style style) {
        String dates = Words.weeks(schedule.makespan()) + ", from "
                + Words.day(schedule.programme().start()) + " to "
                + Words.day(schedule.programme().date(schedule.makespan())) + ".";
        String money = settings.currency().id() + " " + Numbers.money(answer.cost());
        String said = Numbers.wrap(ScheduleProof.sentence(settings, answer), WIDTH - 2, " ".repeat(2));
        String proof = ScheduleProof.isWhole(answer) ? style.good(said) : style.caution(said);
        return style.heading("SCHEDULE") + "  "
                + Numbers.count(schedule.bookings().size(), "task") + " in " + dates + "\n  Development costs " + money
                + ".\n  " + proof + "\n";
    }

    private static String why(Timing timing, Style style) {
        StringBuilder text = new StringBuilder(style.heading("WHY THEN") + "\n");
        for (Chain chain : timing.reasons().telling()) {
            text.append("  ")
                    .append(Numbers.wrap(chain.sentence(), WIDTH - 2, " ".repeat(2)))
                    .append('\n');
            for (String sentence : timing.told(chain)) {
                text.append("    - ")
                        .append(Numbers.wrap(sentence, WIDTH - 6, " ".repeat(6)))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String milestones(Timing timing, Style style) {
        TextTable table = new TextTable("  ", "lll");
        timing.schedule().bookings().stream()
                .filter(booking -> booking.task().milestone() != null)
                .sorted(Comparator.comparingInt(Booking::finish))
                .forEach(booking -> table.row(
                        timing.schedule().finishDate(booking).toString(),
                        booking.task().milestone() == null
                                ? ""
                                : booking.task().milestone().label(),
                        booking.task().name()));
        return table.isEmpty() ? "" : style.heading("MILESTONES") + "\n" + table.text();
    }

    private static String tasks(Timing timing, Style style) {
        TextTable table = new TextTable("  ", "lllllrr");
        table.row(style::faint, "task", "mode", "team", "start", "finish", "weeks", "float");
        List<TaskTimes> tasks = new ArrayList<>(timing.reasons().tasks());
        tasks.sort(Comparator.comparingInt((TaskTimes task) -> task.booking().start())
                .thenComparingInt(task -> task.booking().finish()));
        for (TaskTimes task : tasks.subList(0, Math.min(MOST_ROWS, tasks.size()))) {
            Booking booking = task.booking();
            List<TextTable.Cell> cells = new ArrayList<>();
            for (String text : List.of(
                    Numbers.cut(booking.task().name(), NAME),
                    booking.mode().id(),
                    Numbers.cut(task.team(), NAME),
                    timing.schedule().startDate(booking).toString(),
                    timing.schedule().finishDate(booking).toString(),
                    Integer.toString(booking.workingWeeks()))) {
                cells.add(new TextTable.Cell(text, shown -> shown));
            }
            cells.add(
                    task.critical()
                            ? new TextTable.Cell("critical", style::caution)
                            : new TextTable.Cell(Integer.toString(task.floatWeeks()), shown -> shown));
            table.cells(cells);
        }
        String more = tasks.size() > MOST_ROWS
                ? "  and " + (tasks.size() - MOST_ROWS) + " more: see --json or --report\n"
                : "";
        return style.heading("TASKS") + "\n" + table.text() + more;
    }

    private static String worth(Timing timing, Style style) {
        return timing.gains()
                .map(gains -> GainsText.of(gains, "WHAT ONE STEP IS WORTH", "--why-seconds", style))
                .orElse("");
    }

    private static String teams(Timing timing, Style style) {
        List<TeamLoad> teams = timing.reasons().teams();
        if (teams.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(style.heading("TEAMS") + "\n");
        for (TeamLoad team : teams.subList(0, Math.min(TEAMS, teams.size()))) {
            text.append("  - ")
                    .append(Numbers.wrap(team.sentence(), WIDTH - 4, " ".repeat(4)))
                    .append('\n');
        }
        if (teams.size() > TEAMS) {
            text.append("  and ").append(teams.size() - TEAMS).append(" more, less waited for: see --report\n");
        }
        return text.toString();
    }
}
