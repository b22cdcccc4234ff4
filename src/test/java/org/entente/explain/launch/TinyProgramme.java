package org.entente.explain.launch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.entente.network.Calendar;
import org.entente.network.CaseSettings;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Currency;
import org.entente.network.Figure;
import org.entente.network.Goal;
import org.entente.network.Milestone;
import org.entente.network.Mode;
import org.entente.network.Network;
import org.entente.network.NetworkBuilder;
import org.entente.network.Period;
import org.entente.network.Precedence;
import org.entente.network.Programme;
import org.entente.network.TableRow;
import org.entente.network.Task;
import org.entente.network.Team;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;

/**
 * A programme in a few lines, starting on Monday 1 January 2024, and a schedule of it week by week: each task in turn as early as
 * the tasks before it and its team allow.
 */
public final class TinyProgramme {
    public static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final TableRow NONE = TableRow.NONE;
    private static final Currency EURO = new Currency(0, "EUR", List.of(1.0), NONE);

    private final List<Calendar> calendars = new ArrayList<>();
    private final List<Team> teams = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Precedence> precedences = new ArrayList<>();

    /** A calendar closed for some weeks, each given by its number. */
    public Calendar calendar(String name, int... weeks) {
        List<Calendar.Closure> closures = new ArrayList<>();
        for (int week : weeks) {
            LocalDate first = START.plusWeeks(week);
            closures.add(new Calendar.Closure(name, first, first.plusDays(6), false, NONE));
        }
        Calendar calendar = new Calendar(calendars.size(), name, closures, NONE);
        calendars.add(calendar);
        return calendar;
    }

    public Team team(String id, int people, Calendar calendar, Team.Headcount... headcounts) {
        Team team = new Team(
                teams.size(),
                id,
                id,
                null,
                calendar,
                Team.Kind.PEOPLE,
                people,
                Arrays.asList(headcounts),
                50,
                35,
                0,
                0,
                EURO,
                NONE);
        teams.add(team);
        return team;
    }

    public static Team.Headcount from(int week, int people) {
        return new Team.Headcount(START.plusWeeks(week), people, NONE);
    }

    /** A task; {@code team} may be null. */
    public Task task(String id, int weeks, Team team, int people) {
        int index = tasks.size();
        TableRow row = new TableRow("tasks", index + 2);
        Mode mode = new Mode(
                0,
                "",
                weeks,
                team == null ? List.of() : List.of(new Mode.Staffing(team, people, row)),
                0,
                0,
                EURO,
                0,
                null,
                row);
        Milestone milestone = id.startsWith("SOP") ? Milestone.SOP : null;
        tasks.add(new Task(index, id, id, milestone, null, null, List.of(mode), row));
        return tasks.getLast();
    }

    /** A task of nobody's. */
    public Task task(String id, int weeks) {
        return task(id, weeks, null, 0);
    }

    /** A day before which a task may not start. */
    public Task earliest(Task task, int week) {
        Task changed = task.withDays(START.plusWeeks(week), null);
        tasks.set(task.index(), changed);
        return changed;
    }

    public Task milestone(Task task, Milestone milestone) {
        Task changed = new Task(task.index(), task.id(), task.name(), milestone, null, null, task.modes(), task.row());
        tasks.set(task.index(), changed);
        return changed;
    }

    public TinyProgramme link(Task before, Task after, Precedence.Kind kind, int lag) {
        precedences.add(new Precedence(before, after, kind, lag, NONE));
        return this;
    }

    /** Each after the one before. */
    public TinyProgramme chain(Task... inOrder) {
        for (int i = 1; i < inOrder.length; i++) {
            link(inOrder[i - 1], inOrder[i], Precedence.Kind.FINISH_START, 0);
        }
        return this;
    }

    public Programme programme() {
        return new Programme(START, calendars, teams, tasks, precedences, List.of());
    }

    /** Each task in the order of the list, as early as the tasks before it in the list and its team allow. */
    public Schedule schedule() {
        return schedule(programme());
    }

    /** A network that has nothing but a programme. */
    public static Network network(Programme programme, List<Figure> figures) {
        NetworkBuilder builder = new NetworkBuilder();
        builder.period(i -> new Period(i, "2024", START, START.plusYears(1), NONE));
        Country france = builder.country(i -> new Country(i, "FR", "France", "EU", NONE));
        Currency euro = builder.currency(i -> EURO);
        Company maker = builder.company(
                i -> new Company(i, "maker", "maker", france, null, Company.Pricing.OPEN_BOOK, 0, NONE));
        builder.programme(programme);
        figures.forEach(builder::figure);
        return builder.build(
                new CaseSettings("tiny", "", "", euro, maker, 0, START, 0, 1600, Goal.COST, "base", "base", ""));
    }

    public static Schedule schedule(Programme programme) {
        List<Booking> bookings = new ArrayList<>();
        for (Task task : programme.tasks()) {
            int start = 0;
            while (!fits(programme, bookings, booking(programme, task, start))) {
                start++;
                if (start > 10_000) {
                    throw new AssertionError("no week for " + task);
                }
            }
            bookings.add(booking(programme, task, start));
        }
        return new Schedule(programme, bookings);
    }

    static Booking booking(Programme programme, Task task, int start) {
        Mode mode = task.modes().getFirst();
        int finish = start;
        for (int left = mode.weeks(); left > 0; finish++) {
            left -= open(programme, mode, finish) ? 1 : 0;
        }
        return new Booking(task, mode, false, start, finish, mode.weeks());
    }

    static boolean open(Programme programme, Mode mode, int week) {
        Team team = mode.team();
        return team == null || team.calendar() == null || !team.calendar().closesWeekOf(programme.date(week));
    }

    private static boolean fits(Programme programme, List<Booking> others, Booking booking) {
        Task task = booking.task();
        if (booking.workingWeeks() > 0 && !open(programme, booking.mode(), booking.start())) {
            return false;
        }
        if (task.earliest() != null && programme.date(booking.start()).isBefore(task.earliest())) {
            return false;
        }
        List<Booking> with = new ArrayList<>(others);
        with.add(booking);
        Schedule schedule = new Schedule(programme, with);
        return keepsPrecedence(schedule) && keepsTeams(schedule);
    }

    static boolean keepsPrecedence(Schedule schedule) {
        for (Precedence precedence : schedule.programme().precedences()) {
            Booking before = schedule.of(precedence.before());
            Booking after = schedule.of(precedence.after());
            if (before != null && after != null) {
                int held = switch (precedence.kind()) {
                    case FINISH_START -> after.start() - before.finish();
                    case START_START -> after.start() - before.start();
                    case FINISH_FINISH -> after.finish() - before.finish();
                    case START_FINISH -> after.finish() - before.start();
                };
                if (held < precedence.lagWeeks()) {
                    return false;
                }
            }
        }
        return true;
    }

    static boolean keepsTeams(Schedule schedule) {
        for (Team team : schedule.programme().teams()) {
            for (int week = 0; week < schedule.makespan(); week++) {
                int busy = 0;
                for (Booking booking : schedule.bookings()) {
                    if (booking.start() <= week && week < booking.finish()) {
                        busy += TeamOrder.people(booking, team);
                    }
                }
                if (busy > team.peopleOn(schedule.programme().date(week))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A programme drawn at random: calendars, teams, all four kinds of precedence with lags, earliest days, one SOP at the end. */
    public static Programme random(Random random, boolean teamsShrink) {
        TinyProgramme tiny = new TinyProgramme();
        Calendar[] calendars = {
            null, tiny.calendar("August", 3, 4, 5, 15, 16), tiny.calendar("New Year", 1, 7, 8, 12, 20, 21, 30)
        };
        int teams = 1 + random.nextInt(3);
        for (int i = 0; i < teams; i++) {
            int people = 3 + random.nextInt(4);
            Team.Headcount[] headcounts = switch (random.nextInt(3)) {
                case 0 -> new Team.Headcount[] {from(4 + random.nextInt(6), people + 2)};
                case 1 -> teamsShrink ? new Team.Headcount[] {from(6 + random.nextInt(9), 3)} : new Team.Headcount[0];
                default -> new Team.Headcount[0];
            };
            tiny.team("team " + i, people, calendars[random.nextInt(3)], headcounts);
        }
        int count = 4 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            boolean milestone = random.nextInt(6) == 0;
            Team team = random.nextInt(5) == 0 ? null : tiny.teams.get(random.nextInt(teams));
            int people = 1 + random.nextInt(3);
            Task task = milestone
                    ? tiny.task("milestone " + i, 0)
                    : tiny.task("task " + i, 1 + random.nextInt(6), team, team == null ? 0 : people);
            if (random.nextInt(5) == 0) {
                tiny.earliest(task, random.nextInt(9));
            }
            for (int k = 0; k < i; k++) {
                if (random.nextInt(4) == 0) {
                    Precedence.Kind kind = Precedence.Kind.values()[random.nextInt(8) < 5 ? 0 : random.nextInt(4)];
                    tiny.link(tiny.tasks.get(k), tiny.tasks.get(i), kind, random.nextInt(5) - 1);
                }
            }
        }
        Task sop = tiny.task("SOP", 0);
        for (int i = 0; i < count; i++) {
            if (random.nextInt(3) > 0) {
                tiny.link(tiny.tasks.get(i), sop, Precedence.Kind.FINISH_START, 0);
            }
        }
        return tiny.programme();
    }
}
