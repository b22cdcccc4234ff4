package org.entente.intake.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.intake.finding.Findings;
import org.entente.intake.tables.Calendars;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Headcounts;
import org.entente.intake.tables.Precedences;
import org.entente.intake.tables.Tasks;
import org.entente.intake.tables.Teams;
import org.entente.network.Calendar;
import org.entente.network.Currency;
import org.entente.network.Gate;
import org.entente.network.Lane;
import org.entente.network.Milestone;
import org.entente.network.Mode;
import org.entente.network.Outlay;
import org.entente.network.Precedence;
import org.entente.network.Programme;
import org.entente.network.Site;
import org.entente.network.Task;
import org.entente.network.Team;
import org.jspecify.annotations.Nullable;

/** When: calendars, teams, tasks with their modes, what waits for what, and what they release. */
final class Programmes {
    /** What a mode is called where its task has one only and no name is given. */
    private static final String ONLY = "";

    private final Assembly assembly;
    private final Findings findings;
    private final Names names;

    Programmes(Assembly assembly) {
        this.assembly = assembly;
        this.findings = assembly.findings;
        this.names = assembly.names;
    }

    /** @param start first day of week 0, or null where it is not known */
    void programme(@Nullable LocalDate start, List<Lane> lanes) {
        List<Calendar> calendars = calendars();
        List<Team> teams = teams();
        List<Task> tasks = tasks();
        List<Precedence> precedences = precedences();
        List<Gate> gates = new Releases(assembly, lanes).gates();
        if (start != null && !tasks.isEmpty()) {
            assembly.builder.programme(new Programme(start, calendars, teams, tasks, precedences, gates));
        }
    }

    private List<Calendar> calendars() {
        Map<String, List<Calendar.Closure>> closures = new LinkedHashMap<>();
        Map<String, Typed> first = new LinkedHashMap<>();
        for (Typed row : assembly.rows(Calendars.TABLE)) {
            String id = row.text(Calendars.CALENDAR);
            LocalDate from = row.day(Calendars.FROM);
            LocalDate to = row.given(Calendars.TO) ? row.day(Calendars.TO) : from;
            names.calendars.declare(id);
            if (id.isEmpty() || from == null || to == null) {
                continue;
            }
            if (to.isBefore(from)) {
                findings.error(
                        row.place(Calendars.TO),
                        to.toString(),
                        "The closure ends on " + to + ", before it begins on " + from + ".",
                        "Exchange the two days, or mend one.");
                continue;
            }
            first.putIfAbsent(id, row);
            closures.computeIfAbsent(id, k -> new ArrayList<>())
                    .add(new Calendar.Closure(
                            row.text(Calendars.NAME, "closed"), from, to, row.yes(Calendars.YEARLY), row.tableRow()));
        }
        List<Calendar> calendars = new ArrayList<>();
        first.forEach((id, row) -> {
            Calendar calendar =
                    new Calendar(calendars.size(), id, closures.getOrDefault(id, List.of()), row.tableRow());
            calendars.add(calendar);
            names.calendars.put(id, calendar);
        });
        return calendars;
    }

    private List<Team> teams() {
        List<Typed> rows = assembly.rows(Teams.TABLE);
        rows.forEach(row -> names.teams.declare(row.text(Teams.TEAM)));
        Map<String, List<Team.Headcount>> headcounts = headcounts();
        List<Team> teams = new ArrayList<>();
        for (Typed row : rows) {
            String id = row.text(Teams.TEAM);
            Site site = names.find(row, Teams.SITE, names.sites);
            Calendar calendar = names.find(row, Teams.CALENDAR, names.calendars);
            Currency currency = assembly.currency(row, Teams.CURRENCY);
            if (!id.isEmpty()) {
                Team team = new Team(
                        teams.size(),
                        id,
                        row.text(Teams.NAME, id),
                        site,
                        calendar,
                        row.choice(Teams.KIND).equals("stock") ? Team.Kind.STOCK : Team.Kind.PEOPLE,
                        (int) row.number(Teams.PEOPLE),
                        headcounts.getOrDefault(id, List.of()),
                        row.number(Teams.RATE),
                        row.number(Teams.HOURS_PER_WEEK),
                        row.number(Teams.OVERTIME),
                        row.number(Teams.OVERTIME_PREMIUM),
                        currency,
                        row.tableRow());
                teams.add(team);
                names.teams.put(id, team);
            }
        }
        return teams;
    }

    private Map<String, List<Team.Headcount>> headcounts() {
        Map<String, List<Team.Headcount>> byTeam = new LinkedHashMap<>();
        for (Typed row : assembly.rows(Headcounts.TABLE)) {
            names.find(row, Headcounts.TEAM, names.teams);
            LocalDate from = row.day(Headcounts.FROM);
            if (from != null) {
                byTeam.computeIfAbsent(row.text(Headcounts.TEAM), k -> new ArrayList<>())
                        .add(new Team.Headcount(from, (int) row.number(Headcounts.PEOPLE), row.tableRow()));
            }
        }
        byTeam.values().forEach(list -> list.sort(java.util.Comparator.comparing(Team.Headcount::from)));
        return byTeam;
    }

    /** The rows of a task: first what all share, then its modes with their rows. */
    private record Rows(List<Typed> all, Map<String, List<Typed>> byMode) {}

    private List<Task> tasks() {
        Map<String, Rows> byTask = new LinkedHashMap<>();
        for (Typed row : assembly.rows(Tasks.TABLE)) {
            String id = row.text(Tasks.TASK);
            names.tasks.declare(id);
            if (!id.isEmpty()) {
                Rows rows = byTask.computeIfAbsent(id, k -> new Rows(new ArrayList<>(), new LinkedHashMap<>()));
                rows.all.add(row);
                rows.byMode
                        .computeIfAbsent(row.text(Tasks.MODE, ONLY), k -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Task> tasks = new ArrayList<>();
        byTask.forEach((id, rows) -> {
            Task task = task(tasks.size(), id, rows);
            tasks.add(task);
            names.tasks.put(id, task);
        });
        return tasks;
    }

    private Task task(int index, String id, Rows rows) {
        List<Mode> modes = new ArrayList<>();
        rows.byMode.forEach((mode, of) -> modes.add(mode(modes.size(), mode, of)));
        Typed first = rows.all.getFirst();
        Typed named = saying(rows.all, Tasks.NAME);
        Typed milestone = saying(rows.all, Tasks.MILESTONE);
        Typed earliest = saying(rows.all, Tasks.EARLIEST);
        Typed latest = saying(rows.all, Tasks.LATEST);
        return new Task(
                index,
                id,
                named == null ? id : named.text(Tasks.NAME),
                milestone == null ? null : milestone(milestone),
                earliest == null ? null : earliest.day(Tasks.EARLIEST),
                latest == null ? null : latest.day(Tasks.LATEST),
                modes,
                first.tableRow());
    }

    /** The row that says something of the whole task; two that say different things are a finding. */
    private @Nullable Typed saying(List<Typed> rows, Column column) {
        Typed said = null;
        for (Typed row : rows) {
            if (!row.given(column)) {
                continue;
            }
            if (said == null) {
                said = row;
            } else if (!row.text(column).equals(said.text(column))) {
                findings.error(
                        row.place(column),
                        row.text(column),
                        "Task '" + row.text(Tasks.TASK) + "' has another " + column.name() + " in row "
                                + said.tableRow().line() + ": " + said.text(column) + ".",
                        "It is said of the whole task: write it on one of its rows.");
            }
        }
        return said;
    }

    private static Milestone milestone(Typed row) {
        return Days.enumOf(Milestone.class, row.choice(Tasks.MILESTONE), Milestone.SOP);
    }

    private Mode mode(int index, String id, List<Typed> rows) {
        Typed first = rows.getFirst();
        List<Mode.Staffing> staffings = new ArrayList<>();
        List<Outlay> outlays = new ArrayList<>();
        Currency currency = assembly.currency(first, Tasks.CURRENCY);
        for (Typed row : rows) {
            Team team = names.find(row, Tasks.TEAM, names.teams);
            int people = (int) row.number(Tasks.PEOPLE);
            if (team != null && people > 0) {
                staffings.add(new Mode.Staffing(team, people, row.tableRow()));
            }
            if (people > 0 && !row.given(Tasks.TEAM)) {
                findings.error(
                        row.place(Tasks.TEAM),
                        "",
                        people + " people are needed, and no team is named.",
                        "Name their team, or leave people blank.");
            }
            outlays.add(new Outlay(row.number(Tasks.COST), row.number(Tasks.EXTERNAL_COST), row.tableRow()));
            names.find(row, Tasks.LEARNS_FROM, names.tasks);
            Currency own = assembly.currency(row, Tasks.CURRENCY);
            agree(row, first, Tasks.WEEKS);
            agree(row, first, Tasks.LEARNING);
            if (own.index() != currency.index()) {
                differs(row, first, Tasks.CURRENCY);
            }
            if (!row.text(Tasks.LEARNS_FROM).equals(first.text(Tasks.LEARNS_FROM))) {
                differs(row, first, Tasks.LEARNS_FROM);
            }
        }
        return new Mode(
                index,
                id,
                (int) first.number(Tasks.WEEKS),
                staffings,
                outlays,
                currency,
                first.number(Tasks.LEARNING),
                first.given(Tasks.LEARNS_FROM) ? first.text(Tasks.LEARNS_FROM) : null,
                first.tableRow());
    }

    private void agree(Typed row, Typed first, Column column) {
        if (Double.compare(row.number(column), first.number(column)) != 0) { // blank where it is missing
            differs(row, first, column);
        }
    }

    private void differs(Typed row, Typed first, Column column) {
        String mode = row.text(Tasks.MODE);
        findings.error(
                row.place(column),
                row.text(column),
                "Task '" + row.text(Tasks.TASK) + "'" + (mode.isEmpty() ? "" : " in mode '" + mode + "'")
                        + " has another " + column.name() + " in row "
                        + first.tableRow().line() + ": "
                        + first.text(column, "blank").toLowerCase(Locale.ROOT) + ".",
                "The teams of a mode work together: write the same on each of its rows, or another mode.");
    }

    private List<Precedence> precedences() {
        List<Precedence> precedences = new ArrayList<>();
        for (Typed row : assembly.rows(Precedences.TABLE)) {
            Task before = names.find(row, Precedences.BEFORE, names.tasks);
            Task after = names.find(row, Precedences.AFTER, names.tasks);
            if (before == null || after == null) {
                continue;
            }
            if (before.index() == after.index()) {
                findings.error(
                        row.place(Precedences.AFTER),
                        after.id(),
                        "Task '" + after.id() + "' waits for itself.",
                        "Name another task, or remove the row.");
                continue;
            }
            precedences.add(
                    new Precedence(before, after, kind(row), (int) row.number(Precedences.LAG_WEEKS), row.tableRow()));
        }
        return precedences;
    }

    private static Precedence.Kind kind(Typed row) {
        return switch (row.choice(Precedences.KIND)) {
            case "ss" -> Precedence.Kind.START_START;
            case "ff" -> Precedence.Kind.FINISH_FINISH;
            case "sf" -> Precedence.Kind.START_FINISH;
            default -> Precedence.Kind.FINISH_START;
        };
    }
}
