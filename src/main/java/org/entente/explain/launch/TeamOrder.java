package org.entente.explain.launch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.entente.network.Mode;
import org.entente.network.Precedence;
import org.entente.network.Programme;
import org.entente.network.Team;
import org.entente.programme.Booking;
import org.entente.programme.DevelopmentCost;
import org.entente.programme.Schedule;

/**
 * Who passes people to whom: the order in which a schedule uses a team, as holds between its tasks.
 *
 * <p>People are followed from task to task. A task takes first those of tasks it waits for anyway, then those who have been
 * free longest, so that it is held by another's release only where it could not do without. Any dates that keep these holds
 * keep the team's number, as nobody works on two tasks at once. People who leave are taken from those who became free last.
 */
final class TeamOrder {
    private static final int FROM_THE_START = -1;
    private static final int JOINED = -2;

    private final Schedule schedule;
    private final Team team;
    private final boolean[][] waitsAnyway;
    private final boolean usesOvertime;
    private final List<Idle> idle = new ArrayList<>();
    private final List<Hold> holds;
    private final List<Arrival> arrivals;
    private int owed;

    /** People without work: whom they come from, since when. */
    private record Idle(int from, int since, int people) {}

    private TeamOrder(Schedule schedule, Team team, boolean[][] waitsAnyway, List<Hold> holds, List<Arrival> arrivals) {
        this.schedule = schedule;
        this.team = team;
        this.usesOvertime = usesOvertime(schedule, team);
        this.waitsAnyway = waitsAnyway;
        this.holds = holds;
        this.arrivals = arrivals;
    }

    /**
     * Adds the holds of all teams.
     *
     * @param waitsAnyway whether the second starts only after the finish of the first, by precedence
     */
    static void add(Schedule schedule, boolean[][] waitsAnyway, List<Hold> holds, List<Arrival> arrivals) {
        for (Team team : schedule.programme().teams()) {
            if (team.kind() == Team.Kind.PEOPLE) {
                new TeamOrder(schedule, team, waitsAnyway, holds, arrivals).follow();
            }
        }
    }

    static int people(Booking booking, Team team) {
        int people = 0;
        for (Mode.Staffing staffing : booking.mode().staffings()) {
            people += staffing.team().index() == team.index() ? staffing.people() : 0;
        }
        return people;
    }

    /** People a team may put to work in a week: in regular hours, or with overtime where the schedule uses any. */
    private int most(Programme programme, int week) {
        int people = team.peopleOn(programme.date(week));
        return usesOvertime ? people + (int) Math.floor(people * team.overtime() + 1e-9) : people;
    }

    private static boolean usesOvertime(Schedule schedule, Team team) {
        int[] load = DevelopmentCost.load(schedule, team);
        for (int week = 0; week < load.length; week++) {
            if (load[week] > team.peopleOn(schedule.programme().date(week))) {
                return true;
            }
        }
        return false;
    }

    private void follow() {
        Programme programme = schedule.programme();
        List<Booking> bookings = schedule.bookings();
        // in each week first releases, then changes of the team, then starts
        TreeMap<Integer, List<Runnable>> releases = new TreeMap<>();
        TreeMap<Integer, List<Integer>> starts = new TreeMap<>();
        for (int i = 0; i < bookings.size(); i++) {
            Booking booking = bookings.get(i);
            int people = people(booking, team);
            if (people > 0 && booking.finish() > booking.start()) {
                int task = i;
                starts.computeIfAbsent(booking.start(), k -> new ArrayList<>()).add(i);
                releases.computeIfAbsent(booking.finish(), k -> new ArrayList<>())
                        .add(() -> free(new Idle(task, booking.finish(), people)));
            }
        }
        TreeMap<Integer, Integer> changes = changes(programme);
        TreeMap<Integer, Boolean> weeks = new TreeMap<>();
        releases.keySet().forEach(week -> weeks.put(week, true));
        starts.keySet().forEach(week -> weeks.put(week, true));
        changes.keySet().forEach(week -> weeks.put(week, true));
        idle.add(new Idle(FROM_THE_START, 0, most(programme, 0)));
        for (int week : weeks.keySet()) {
            releases.getOrDefault(week, List.of()).forEach(Runnable::run);
            int change = changes.getOrDefault(week, 0);
            if (change > 0) {
                free(new Idle(JOINED, week, change));
            } else {
                leave(-change);
            }
            List<Integer> starting = new ArrayList<>(starts.getOrDefault(week, List.of()));
            // those that wait for a release anyway choose first
            starting.sort(Comparator.comparingInt(this::known).reversed().thenComparingInt(i -> i));
            starting.forEach(i -> take(i, people(bookings.get(i), team)));
        }
    }

    private TreeMap<Integer, Integer> changes(Programme programme) {
        TreeMap<Integer, Integer> changes = new TreeMap<>();
        int now = most(programme, 0);
        for (Team.Headcount headcount : team.headcounts()) {
            LocalDate from = headcount.from();
            int week = Math.max(0, programme.weekFrom(from));
            int then = most(programme, week);
            if (then != now) {
                changes.merge(week, then - now, Integer::sum);
                now = then;
            }
        }
        return changes;
    }

    private int known(int task) {
        return idle.stream()
                .filter(source -> source.from() >= 0 && waitsAnyway[source.from()][task])
                .mapToInt(Idle::people)
                .sum();
    }

    /** Adds people to those without work, less those who were to have left already. */
    private void free(Idle more) {
        int gone = Math.min(owed, more.people());
        owed -= gone;
        if (more.people() > gone) {
            idle.add(new Idle(more.from(), more.since(), more.people() - gone));
        }
    }

    private void leave(int people) {
        idle.sort(Comparator.comparingInt(Idle::since).reversed());
        owed += people - remove(people, JOINED - 1);
    }

    private void take(int task, int people) {
        idle.sort(Comparator.comparing((Idle source) -> source.from() < 0 || !waitsAnyway[source.from()][task])
                .thenComparingInt(Idle::since));
        // where a schedule uses more than there are, nobody is known to hold the rest
        remove(people, task);
    }

    /** Takes people from the front of the list, for a task or to leave, and returns how many there were. */
    private int remove(int people, int task) {
        int left = people;
        while (left > 0 && !idle.isEmpty()) {
            Idle source = idle.removeFirst();
            int taken = Math.min(left, source.people());
            left -= taken;
            if (taken < source.people()) {
                idle.addFirst(new Idle(source.from(), source.since(), source.people() - taken));
            }
            if (task >= 0 && source.from() >= 0) {
                holds.add(new Hold(source.from(), task, Hold.Cause.TEAM, Precedence.Kind.FINISH_START, 0, team, taken));
            } else if (task >= 0 && source.from() == JOINED) {
                arrivals.add(new Arrival(task, team, source.since(), taken));
            }
        }
        return people - left;
    }
}
