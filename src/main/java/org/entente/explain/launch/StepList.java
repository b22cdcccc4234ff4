package org.entente.explain.launch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.explain.Words;
import org.entente.network.Calendar;
import org.entente.network.Mode;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.entente.network.Team;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;

/** The steps worth trying on a schedule: teams that are full or waited for, tasks that may not slip, holidays on the way. */
final class StepList {
    private final Schedule schedule;
    private final Programme programme;
    private final LaunchReasons reasons;
    private final boolean byEnd;
    private final List<Stepped> steps = new ArrayList<>();

    private StepList(LaunchReasons reasons, boolean byEnd) {
        this.byEnd = byEnd;
        this.schedule = reasons.schedule();
        this.programme = schedule.programme();
        this.reasons = reasons;
    }

    /** @param byEnd whether to begin with tasks that hold the end of the programme, rather than an earlier launch alone */
    static List<Stepped> of(LaunchReasons reasons, boolean byEnd) {
        StepList list = new StepList(reasons, byEnd);
        reasons.teams().forEach(list::team);
        list.waiting();
        list.tasks();
        list.holidays();
        return list.steps;
    }

    private void team(TeamLoad load) {
        if (load.fullWeeks() > 0 || load.waitWeeks() > 0) {
            more(load.team(), 1, state(load));
        }
    }

    private static String state(TeamLoad load) {
        return load.waitWeeks() > 0
                ? Words.list(load.waiting()) + (load.waiting().size() == 1 ? " waits " : " wait ")
                        + Words.weeks(load.waitWeeks()) + " for it"
                : "all its people are at work in " + Words.weeks(load.fullWeeks());
    }

    /** For each task on a way that waits for people, as many more as it needs to start when it could. */
    private void waiting() {
        for (Chain chain : reasons.chains()) {
            for (Step step : chain.steps()) {
                int waits = 0;
                int before = 0;
                for (Part part : step.parts()) {
                    if (part.kind() == Part.Kind.TEAM) {
                        waits += part.weeks();
                    } else if (part.kind() != Part.Kind.WORK && waits == 0) {
                        before += part.weeks();
                    }
                }
                if (waits > 0) {
                    fit(step, step.from() + before);
                }
            }
        }
    }

    private void fit(Step step, int couldStart) {
        Booking booking = step.booking();
        String name = step.parts().stream()
                .filter(part -> part.kind() == Part.Kind.TEAM)
                .map(Part::label)
                .findFirst()
                .orElse("");
        for (Mode.Staffing staffing : booking.mode().staffings()) {
            Team team = staffing.team();
            if (team.name().equals(name)) {
                int most = 0;
                for (int week = couldStart; week < booking.start(); week++) {
                    int busy = 0;
                    for (Booking other : schedule.bookings()) {
                        if (other.start() <= week && week < other.finish() && !other.equals(booking)) {
                            busy += TeamOrder.people(other, team);
                        }
                    }
                    most = Math.max(most, busy + staffing.people() - team.peopleOn(programme.date(week)));
                }
                if (most > 1) {
                    more(team, most, "so many let " + ChainWords.name(booking) + " start when it could");
                }
            }
        }
    }

    private void more(Team team, int people, String state) {
        String step = people == 1
                ? "one more person in " + team.name()
                : Words.number(people) + " more people in " + team.name();
        boolean known = steps.stream().anyMatch(other -> other.step().equals(step));
        if (!known) {
            steps.add(new Stepped(
                    Gain.Kind.TEAM, step, state, people, team.row(), () -> programme.withTeam(team.withMore(people))));
        }
    }

    private void tasks() {
        List<TaskTimes> critical = new ArrayList<>(reasons.critical());
        if (byEnd) {
            critical.sort(Comparator.comparing(times -> times.floats().getLast().weeks() > 0));
        }
        for (TaskTimes times : critical) {
            Booking booking = times.booking();
            Mode mode = booking.mode();
            if (booking.workingWeeks() > 0) {
                Task task = booking.task();
                Task shorter = task.withModes(task.modes().stream()
                        .map(other -> other.index() == mode.index() ? mode.withWeeks(mode.weeks() - 1) : other)
                        .toList());
                String name = ChainWords.name(booking);
                steps.add(new Stepped(
                        Gain.Kind.TASK,
                        "one week less of " + name,
                        "it takes " + Words.weeks(booking.workingWeeks()) + " and may not slip",
                        1,
                        mode.row(),
                        () -> programme.withTask(shorter)));
            }
        }
    }

    /** Each holiday on a way, wherever it is kept. */
    private void holidays() {
        Map<String, Integer> weeks = new LinkedHashMap<>();
        reasons.chains().stream()
                .flatMap(chain -> chain.steps().stream())
                .distinct()
                .flatMap(step -> step.parts().stream())
                .filter(part -> part.kind() == Part.Kind.HOLIDAY)
                .forEach(part -> weeks.merge(part.label(), part.weeks(), Integer::sum));
        weeks.forEach((name, count) -> programme.calendars().stream()
                .flatMap(calendar -> calendar.closures().stream())
                .filter(closure -> closure.name().equals(name))
                .findFirst()
                .ifPresent(closure -> steps.add(new Stepped(
                        Gain.Kind.HOLIDAY,
                        "no " + name,
                        "it takes " + Words.weeks(count) + " on the way to launch",
                        count,
                        closure.row(),
                        () -> without(name)))));
    }

    private Programme without(String holiday) {
        Programme changed = programme;
        for (Team team : programme.teams()) {
            Calendar calendar = team.calendar();
            if (calendar != null) {
                List<Calendar.Closure> others = calendar.closures().stream()
                        .filter(closure -> !Objects.equals(closure.name(), holiday))
                        .toList();
                changed = changed.withTeam(
                        team.withCalendar(new Calendar(calendar.index(), calendar.id(), others, calendar.row())));
            }
        }
        return changed;
    }
}
