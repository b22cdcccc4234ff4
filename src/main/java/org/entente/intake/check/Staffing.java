package org.entente.intake.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.intake.tables.Calendars;
import org.entente.intake.tables.Headcounts;
import org.entente.intake.tables.Tasks;
import org.entente.intake.tables.Teams;
import org.entente.network.Calendar;
import org.entente.network.Mode;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.entente.network.Team;
import org.jspecify.annotations.Nullable;

/** Modes that no team can do: too few people ever, a stock too small, a calendar without a working week. */
final class Staffing {
    /** A calendar that is closed for so many weeks is taken as closed for ever. */
    private static final int WEEKS_LOOKED_AT = 52 * 3;

    private final Checks checks;
    private final Programme programme;
    private final BitSet shut = new BitSet();

    Staffing(Checks checks) {
        this.checks = checks;
        this.programme = checks.network.programme();
        for (Calendar calendar : programme.calendars()) {
            boolean open = false;
            for (int week = 0; week < WEEKS_LOOKED_AT && !open; week++) {
                open = !calendar.closesWeekOf(programme.date(week));
            }
            shut.set(calendar.index(), !open);
        }
    }

    void check() {
        calendars();
        headcounts();
        rates();
        programme.tasks().forEach(this::modes);
        stocks();
    }

    /** Whether the mode can be done when nothing else is. */
    boolean fits(Mode mode) {
        return obstacle(mode) == null;
    }

    /** People at the most, ever, overtime included; of a stock, all there is. */
    private static int most(Team team) {
        if (team.kind() == Team.Kind.STOCK) {
            return team.people();
        }
        int most = team.people();
        for (Team.Headcount headcount : team.headcounts()) {
            most = Math.max(most, headcount.people());
        }
        return (int) Math.floor(most * (1 + team.overtime()) + 1e-9);
    }

    private @Nullable String obstacle(Mode mode) {
        for (Mode.Staffing staffing : mode.staffings()) {
            Team team = staffing.team();
            if (staffing.people() > most(team)) {
                return switch (team.kind()) {
                    case PEOPLE ->
                        "it takes " + staffing.people() + " people of team " + team.id()
                                + ", which never has more than " + most(team)
                                + (team.overtime() > 0 ? ", overtime included" : "");
                    case STOCK ->
                        "it uses up " + staffing.people() + " of " + team.id() + ", of which there are " + most(team);
                };
            }
        }
        Team team = mode.team();
        Calendar calendar = team == null ? null : team.calendar();
        if (team != null && calendar != null && mode.weeks() > 0 && shut.get(calendar.index())) {
            return "team " + team.id() + " follows calendar " + calendar.id() + ", in which every week is closed";
        }
        return null;
    }

    private void modes(Task task) {
        List<String> obstacles = new ArrayList<>();
        for (Mode mode : task.modes()) {
            String obstacle = obstacle(mode);
            if (obstacle != null) {
                obstacles.add(mode.id().isEmpty() ? obstacle : "in mode " + mode.id() + " " + obstacle);
            }
        }
        String fix = "Give the team more people in " + checks.sheets.fileOf("teams") + " or "
                + checks.sheets.fileOf("headcounts") + ", take fewer for longer, or add a mode.";
        if (!obstacles.isEmpty() && obstacles.size() == task.modes().size()) {
            checks.findings.error(
                    checks.place(task.row(), Tasks.TASK),
                    task.id(),
                    "Task " + task.id() + " can never be done: " + String.join("; ", obstacles) + ".",
                    fix);
            return;
        }
        for (Mode mode : task.modes()) {
            String obstacle = obstacle(mode);
            if (obstacle != null) {
                checks.findings.warning(
                        checks.place(mode.row(), Tasks.PEOPLE),
                        mode.id(),
                        "Task " + task.id() + " can never be done in mode " + mode.id() + ": " + obstacle + ".",
                        fix);
            }
            if (mode.weeks() == 0 && mode.team() != null) {
                checks.findings.warning(
                        checks.place(mode.row(), Tasks.WEEKS),
                        "0",
                        "Task " + task.id()
                                + " takes people for 0 weeks: they cost nothing and are never busy with it.",
                        "Say how many weeks it takes, or leave team and people of a point in time blank.");
            }
        }
    }

    private void stocks() {
        for (Team team : programme.teams()) {
            if (team.kind() != Team.Kind.STOCK) {
                continue;
            }
            int least = 0;
            int tasks = 0;
            for (Task task : programme.tasks()) {
                int of = task.modes().stream()
                        .mapToInt(mode -> taken(mode, team))
                        .min()
                        .orElse(0);
                if (Downstream.of(programme).isAlwaysDone(task) && of > 0) {
                    least += of;
                    tasks++;
                }
            }
            if (least > team.people() && tasks > 1) {
                checks.findings.error(
                        checks.place(team.row(), Teams.PEOPLE),
                        String.valueOf(team.people()),
                        tasks + " tasks use up at least " + least + " of " + team.id() + ", of which there are "
                                + team.people() + ".",
                        "Raise it, or give one of the tasks a mode that takes less.");
            }
        }
    }

    private static int taken(Mode mode, Team team) {
        return mode.staffings().stream()
                .filter(staffing -> staffing.team().index() == team.index())
                .mapToInt(Mode.Staffing::people)
                .sum();
    }

    private void calendars() {
        for (Calendar calendar : programme.calendars()) {
            if (shut.get(calendar.index())) {
                checks.findings.warning(
                        checks.place(calendar.row(), Calendars.FROM),
                        calendar.id(),
                        "Calendar " + calendar.id() + " has no working week in three years from " + programme.start()
                                + " on.",
                        "Its rows name the days on which nobody works, not those on which one does.");
            }
        }
    }

    private void headcounts() {
        for (Team team : programme.teams()) {
            for (Team.Headcount headcount : team.headcounts()) {
                if (team.kind() == Team.Kind.STOCK) {
                    checks.findings.error(
                            checks.place(headcount.row(), Headcounts.TEAM),
                            team.id(),
                            "Team " + team.id() + " is a stock: it has no headcount over time.",
                            "Write all there is in people of " + checks.sheets.fileOf("teams") + ".");
                } else if (headcount.from().isBefore(programme.start())) {
                    checks.findings.warning(
                            checks.place(headcount.row(), Headcounts.FROM),
                            headcount.from().toString(),
                            "The headcount holds from " + headcount.from() + " on, before the programme starts on "
                                    + programme.start() + ": people of table teams never counts.",
                            "Write it as people of the team, or mend the day.");
                }
            }
        }
    }

    private void rates() {
        BitSet works = new BitSet();
        for (Task task : programme.tasks()) {
            for (Mode mode : task.modes()) {
                for (Mode.Staffing staffing : mode.staffings()) {
                    works.set(staffing.team().index(), works.get(staffing.team().index()) || mode.weeks() > 0);
                }
            }
        }
        for (Team team : programme.teams()) {
            if (team.kind() == Team.Kind.PEOPLE && team.ratePerHour() == 0 && works.get(team.index())) {
                checks.findings.warning(
                        checks.place(team.row(), Teams.RATE),
                        "",
                        "Team " + team.id() + " has no rate: what its people do costs nothing.",
                        "Write the cost of an hour in rate, unless it is in cost or external_cost of its tasks.");
            }
        }
    }
}
