package org.entente.programme;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.Calendar;
import org.entente.network.Mode;
import org.entente.network.Precedence;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.entente.network.Team;

/** Checks a schedule by the programme's own words, without regard to how it was found: the certificate of a schedule. */
public final class ScheduleRules {
    private final Schedule schedule;
    private final Programme programme;
    private final List<String> broken = new ArrayList<>();

    private ScheduleRules(Schedule schedule) {
        this.schedule = schedule;
        this.programme = schedule.programme();
    }

    /** What does not hold, in sentences; empty for a sound schedule. Tasks that are not done are nobody's business but their successors'. */
    public static List<String> broken(Schedule schedule) {
        ScheduleRules rules = new ScheduleRules(schedule);
        schedule.bookings().forEach(rules::booking);
        rules.programme.precedences().forEach(rules::precedence);
        rules.programme.teams().forEach(rules::team);
        return List.copyOf(rules.broken);
    }

    private void booking(Booking booking) {
        Task task = booking.task();
        int open = 0;
        for (int week = booking.start(); week < booking.finish(); week++) {
            open += isClosed(booking.mode(), week) ? 0 : 1;
        }
        int expected = booking.learned()
                ? booking.mode().weeksLearned()
                : booking.mode().weeks();
        if (open != expected || booking.workingWeeks() != expected) {
            broken.add(task.id() + " works " + open + " weeks instead of " + expected);
        }
        if (task.earliest() != null && schedule.startDate(booking).isBefore(task.earliest())) {
            broken.add(task.id() + " starts before " + task.earliest());
        }
        if (task.latest() != null && schedule.finishDate(booking).isAfter(task.latest())) {
            broken.add(task.id() + " finishes after " + task.latest());
        }
        String teacher = booking.mode().learnsFrom();
        boolean due = teacher != null && hasLearned(booking, teacher);
        if (booking.learned() && !due) {
            broken.add(task.id() + " has not learned from " + teacher);
        }
        int quicker = Math.min(booking.mode().weeks(), booking.mode().weeksLearned());
        if (due && booking.workingWeeks() > quicker) {
            broken.add(task.id() + " works " + booking.workingWeeks() + " weeks, though its team has learned from "
                    + teacher + " to do it in " + quicker);
        }
    }

    /** Whether one of its teams has finished the teacher by its start. */
    private boolean hasLearned(Booking booking, String teacher) {
        Task from = programme.task(teacher);
        Booking before = from == null ? null : schedule.of(from);
        return before != null
                && before.finish() <= booking.start()
                && before.mode().staffings().stream()
                        .anyMatch(one -> booking.mode().staffings().stream()
                                .anyMatch(
                                        two -> one.team().index() == two.team().index()
                                                && one.team().kind() == Team.Kind.PEOPLE));
    }

    private boolean isClosed(Mode mode, int week) {
        for (Mode.Staffing staffing : mode.staffings()) {
            Calendar calendar = staffing.team().calendar();
            if (staffing.team().kind() == Team.Kind.PEOPLE
                    && calendar != null
                    && calendar.closesWeekOf(programme.date(week))) {
                return true;
            }
        }
        return false;
    }

    private void precedence(Precedence precedence) {
        Booking before = schedule.of(precedence.before());
        Booking after = schedule.of(precedence.after());
        if (after == null) {
            return;
        }
        if (before == null) {
            broken.add(
                    after.task().id() + " is done, and " + precedence.before().id() + " before it is not");
            return;
        }
        int lag = precedence.lagWeeks();
        boolean holds = switch (precedence.kind()) {
            case FINISH_START -> after.start() >= before.finish() + lag;
            case START_START -> after.start() >= before.start() + lag;
            case FINISH_FINISH -> after.finish() >= before.finish() + lag;
            case START_FINISH -> after.finish() >= before.start() + lag;
        };
        if (!holds) {
            broken.add(after.task().id() + " comes too early after "
                    + before.task().id());
        }
    }

    private void team(Team team) {
        int used = 0;
        int[] load = DevelopmentCost.load(schedule, team);
        for (Booking booking : schedule.bookings()) {
            for (Mode.Staffing staffing : booking.mode().staffings()) {
                used += staffing.team().index() == team.index() ? staffing.people() : 0;
            }
        }
        if (team.kind() == Team.Kind.STOCK && used > team.people()) {
            broken.add(used + " of " + team.people() + " " + team.id() + " are used");
        }
        for (int week = 0; team.kind() == Team.Kind.PEOPLE && week < load.length; week++) {
            int people = team.peopleOn(programme.date(week));
            if (load[week] > people + (int) Math.floor(people * team.overtime() + 1e-9)) {
                broken.add(team.id() + " has " + load[week] + " people booked in week " + week + " and " + people);
            }
        }
    }
}
