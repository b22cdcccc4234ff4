package org.entente.exchange;

import java.time.LocalDate;
import java.util.List;
import org.entente.network.Calendar;
import org.entente.network.Gate;
import org.entente.network.Lane;
import org.entente.network.Mode;
import org.entente.network.Network;
import org.entente.network.Task;
import org.entente.network.Team;
import org.jspecify.annotations.Nullable;

/** Things of a programme as rows of the tables they are read from. */
final class ProgrammeRows {
    static final List<String> CALENDARS = List.of("calendar", "name", "from", "to", "yearly");
    static final List<String> TEAMS = List.of(
            "team",
            "name",
            "site",
            "kind",
            "people",
            "calendar",
            "rate",
            "currency",
            "hours_per_week",
            "overtime",
            "overtime_premium");
    static final List<String> HEADCOUNT = List.of("team", "from", "people");
    static final List<String> TASKS = List.of(
            "task",
            "mode",
            "team",
            "name",
            "milestone",
            "weeks",
            "people",
            "cost",
            "external_cost",
            "currency",
            "learning",
            "learns_from",
            "earliest",
            "latest");
    static final List<String> PRECEDENCE = List.of("before", "after", "kind", "lag_weeks");
    static final List<String> GATES =
            List.of("task", "mode", "process", "line", "from", "to", "market", "product", "ramp_up_weeks");

    private ProgrammeRows() {}

    static void calendar(Calendar calendar, Rows rows) {
        for (Calendar.Closure closure : calendar.closures()) {
            rows.add(
                    calendar.id(),
                    closure.name(),
                    closure.from().toString(),
                    closure.to().toString(),
                    closure.yearly() ? "yes" : "");
        }
    }

    static void team(Team team, Rows rows) {
        rows.add(
                team.id(),
                team.name(),
                team.site() == null ? "" : team.site().id(),
                team.kind() == Team.Kind.STOCK ? "stock" : "",
                Integer.toString(team.people()),
                team.calendar() == null ? "" : team.calendar().id(),
                number(team.ratePerHour()),
                team.currency().id(),
                number(team.hoursPerWeek()),
                number(team.overtime()),
                number(team.overtimePremium()));
    }

    static void headcount(Team team, Rows rows) {
        team.headcounts()
                .forEach(later -> rows.add(team.id(), later.from().toString(), Integer.toString(later.people())));
    }

    static void task(Task task, Rows rows) {
        for (Mode mode : task.modes()) {
            if (mode.staffings().isEmpty()) {
                task(task, mode, null, true, rows);
            }
            for (int i = 0; i < mode.staffings().size(); i++) {
                task(task, mode, mode.staffings().get(i), i == 0, rows);
            }
        }
    }

    private static void task(Task task, Mode mode, Mode.@Nullable Staffing staffing, boolean first, Rows rows) {
        rows.add(
                task.id(),
                mode.id(),
                staffing == null ? "" : staffing.team().id(),
                task.name(),
                task.milestone() == null ? "" : Names.code(task.milestone()),
                Integer.toString(mode.weeks()),
                staffing == null ? "" : Integer.toString(staffing.people()),
                first && mode.cost() != 0 ? number(mode.cost()) : "",
                first && mode.externalCost() != 0 ? number(mode.externalCost()) : "",
                mode.currency().id(),
                mode.learning() == 0 ? "" : number(mode.learning()),
                mode.learnsFrom() == null ? "" : mode.learnsFrom(),
                day(task.earliest()),
                day(task.latest()));
    }

    static void gate(Network network, Gate gate, Rows rows) {
        String mode = gate.mode() == null ? "" : gate.mode();
        String ramp = gate.rampUpWeeks() == 0 ? "" : Integer.toString(gate.rampUpWeeks());
        String task = gate.task().id();
        switch (gate.target()) {
            case Gate.OfProcess of -> rows.add(task, mode, network.process(of).id(), "", "", "", "", "", ramp);
            case Gate.OfLine of -> rows.add(task, mode, "", network.line(of).id(), "", "", "", "", ramp);
            case Gate.OfLane of -> {
                Lane lane = network.lane(of);
                rows.add(
                        task,
                        mode,
                        "",
                        "",
                        lane.from().id(),
                        lane.to().id(),
                        "",
                        lane.product().id(),
                        ramp);
            }
            case Gate.OfMarket of ->
                rows.add(
                        task,
                        mode,
                        "",
                        "",
                        "",
                        "",
                        of.market().id(),
                        of.product().id(),
                        ramp);
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** A number as short as it reads back the same. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
