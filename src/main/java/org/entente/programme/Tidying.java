package org.entente.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.network.Mode;
import org.entente.network.Precedence;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.entente.network.Team;

/**
 * A schedule in which no task starts later than it need for the others as they are: what a solver left late for no reason is
 * moved up. Modes, the makespan or better, and cost stay; nobody is put to overtime for it.
 */
public final class Tidying {
    private final Project project;
    private final Programme programme;
    private final int[] from;
    private final List<Booking> bookings;
    private final int[][] load;

    private Tidying(Project project, Schedule schedule, int[] from) {
        this.project = project;
        this.programme = project.programme();
        this.from = from;
        this.bookings = new ArrayList<>(schedule.bookings());
        this.load = new int[programme.teams().size()][project.horizon() + 1];
        bookings.forEach(booking -> use(booking, 1));
    }

    /**
     * Moves tasks up.
     *
     * @param from first finish allowed of each task of the programme
     */
    public static Schedule of(Project project, Schedule schedule, int[] from) {
        Tidying tidying = new Tidying(project, schedule, from);
        boolean moved = true;
        while (moved) {
            moved = tidying.pass();
        }
        List<Booking> inOrder = new ArrayList<>(tidying.bookings);
        inOrder.sort(Comparator.comparingInt(booking -> booking.task().index()));
        return new Schedule(schedule.programme(), inOrder);
    }

    private boolean pass() {
        bookings.sort(Comparator.comparingInt(Booking::start)
                .thenComparingInt(b -> b.task().index()));
        boolean moved = false;
        for (int i = 0; i < bookings.size(); i++) {
            Booking booking = bookings.get(i);
            Manner manner = manner(booking);
            use(booking, -1);
            for (int start = earliest(booking); start < booking.start(); start++) {
                int finish = manner.finishByStart()[start];
                if (finish >= 0
                        && finish <= booking.finish()
                        && finish >= from[booking.task().index()]
                        && follows(booking, start, finish)
                        && fits(booking, start, finish)) {
                    booking = new Booking(
                            booking.task(), booking.mode(), booking.learned(), start, finish, booking.workingWeeks());
                    bookings.set(i, booking);
                    moved = true;
                    break;
                }
            }
            use(booking, 1);
        }
        return moved;
    }

    private Manner manner(Booking booking) {
        return project.manners(booking.task()).stream()
                .filter(m -> m.mode().index() == booking.mode().index() && m.learned() == booking.learned())
                .findFirst()
                .orElseThrow();
    }

    private int earliest(Booking booking) {
        return project.earliestStart(booking.task());
    }

    private boolean follows(Booking booking, int start, int finish) {
        for (Precedence precedence : programme.precedences()) {
            if (precedence.after().index() == booking.task().index()) {
                Booking before = of(precedence.before());
                if (before != null && !holds(precedence, before, start, finish)) {
                    return false;
                }
            }
        }
        if (booking.learned()) {
            String teacher = booking.mode().learnsFrom();
            Task task = teacher == null ? null : programme.task(teacher);
            Booking before = task == null ? null : of(task);
            return before == null || start >= before.finish();
        }
        return true;
    }

    private static boolean holds(Precedence precedence, Booking before, int start, int finish) {
        int lag = precedence.lagWeeks();
        return switch (precedence.kind()) {
            case FINISH_START -> start >= before.finish() + lag;
            case START_START -> start >= before.start() + lag;
            case FINISH_FINISH -> finish >= before.finish() + lag;
            case START_FINISH -> finish >= before.start() + lag;
        };
    }

    private @org.jspecify.annotations.Nullable Booking of(Task task) {
        for (Booking booking : bookings) {
            if (booking.task().index() == task.index()) {
                return booking;
            }
        }
        return null;
    }

    private boolean fits(Booking booking, int start, int finish) {
        for (Mode.Staffing staffing : booking.mode().staffings()) {
            Team team = staffing.team();
            if (team.kind() == Team.Kind.PEOPLE) {
                for (int week = start; week < Math.min(finish, booking.start()); week++) {
                    if (load[team.index()][week] + staffing.people() > team.peopleOn(programme.date(week))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private void use(Booking booking, int sign) {
        for (Mode.Staffing staffing : booking.mode().staffings()) {
            for (int week = booking.start(); week < booking.finish(); week++) {
                load[staffing.team().index()][week] += sign * staffing.people();
            }
        }
    }
}
