package org.entente.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The development programme: what must be finished before something can be made or sold. Time runs in weeks from {@code start}:
 * week w is the seven days from {@code start + 7w} on.
 */
public record Programme(
        LocalDate start,
        List<Calendar> calendars,
        List<Team> teams,
        List<Task> tasks,
        List<Precedence> precedences,
        List<Gate> gates) {
    /** No programme: everything may be made at once. */
    public static final Programme NONE =
            new Programme(LocalDate.EPOCH, List.of(), List.of(), List.of(), List.of(), List.of());

    public Programme {
        calendars = List.copyOf(calendars);
        teams = List.copyOf(teams);
        tasks = List.copyOf(tasks);
        precedences = List.copyOf(precedences);
        gates = List.copyOf(gates);
    }

    public boolean isEmpty() {
        return tasks.isEmpty();
    }

    /** First day of a week. */
    public LocalDate date(int week) {
        return start.plusDays(7L * week);
    }

    /** Weeks from the start to a day, rounded up: the first week that begins on it or after. */
    public int weekFrom(LocalDate day) {
        return (int) Math.ceilDiv(ChronoUnit.DAYS.between(start, day), 7L);
    }

    /** Weeks from the start to a day, rounded down: the last week that begins on it or before. */
    public int weekBy(LocalDate day) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(start, day), 7L);
    }

    /** The task of this id, or null. */
    public @Nullable Task task(String id) {
        for (Task task : tasks) {
            if (task.id().equals(id)) {
                return task;
            }
        }
        return null;
    }

    /** The programme with one task changed, and what names it. */
    public Programme withTask(Task changed) {
        return new Programme(
                start,
                calendars,
                teams,
                tasks.stream()
                        .map(t -> t.index() == changed.index() ? changed : t)
                        .toList(),
                precedences.stream()
                        .map(p -> new Precedence(
                                p.before().index() == changed.index() ? changed : p.before(),
                                p.after().index() == changed.index() ? changed : p.after(),
                                p.kind(),
                                p.lagWeeks(),
                                p.row()))
                        .toList(),
                gates.stream()
                        .map(g -> g.task().index() == changed.index()
                                ? new Gate(changed, g.mode(), g.target(), g.rampUpWeeks(), g.row())
                                : g)
                        .toList());
    }

    /** The programme with one team changed, and the tasks it staffs. */
    public Programme withTeam(Team changed) {
        List<Team> others = teams.stream()
                .map(t -> t.index() == changed.index() ? changed : t)
                .toList();
        Programme result = new Programme(start, calendars, others, tasks, precedences, gates);
        for (Task task : tasks) {
            result = result.withTask(task.withModes(
                    task.modes().stream().map(mode -> staffed(mode, changed)).toList()));
        }
        return result;
    }

    private static Mode staffed(Mode mode, Team changed) {
        return new Mode(
                mode.index(),
                mode.id(),
                mode.weeks(),
                mode.staffings().stream()
                        .map(s -> s.team().index() == changed.index()
                                ? new Mode.Staffing(changed, s.people(), s.row())
                                : s)
                        .toList(),
                mode.outlays(),
                mode.currency(),
                mode.learning(),
                mode.learnsFrom(),
                mode.row());
    }

    /** The programme with one calendar changed, and the teams that follow it. */
    public Programme withCalendar(Calendar changed) {
        Programme result = new Programme(
                start,
                calendars.stream()
                        .map(c -> c.index() == changed.index() ? changed : c)
                        .toList(),
                teams,
                tasks,
                precedences,
                gates);
        for (Team team : teams) {
            if (team.calendar() != null && team.calendar().index() == changed.index()) {
                result = result.withTeam(team.withCalendar(changed));
            }
        }
        return result;
    }

    /** The programme with other gates. */
    public Programme withGates(List<Gate> changed) {
        return new Programme(start, calendars, teams, tasks, precedences, changed);
    }

    /** The programme with other precedences. */
    public Programme withPrecedences(List<Precedence> changed) {
        return new Programme(start, calendars, teams, tasks, changed, gates);
    }
}
