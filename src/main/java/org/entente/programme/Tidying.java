package org.entente.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.entente.network.Mode;
import org.entente.network.Precedence;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.entente.network.Team;

/**
 * A schedule in which no task starts later than it need for the others as they are: what a solver left late for no reason is
 * moved up. Modes stay, the makespan and cost too or they fall; nobody is put to overtime for it.
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
            Manner manner = manner(booking.mode(), booking.learned(), booking.task());
            use(booking, -1);
            for (int start = earliest(booking); start < booking.start(); start++) {
                int finish = manner.finishByStart()[start];
                if (finish >= 0
                        && finish <= booking.finish()
                        && finish >= from[booking.task().index()]
                        && follows(booking, start, finish)
                        && fits(booking, start, finish)) {
                    Booking earlier = new Booking(
                            booking.task(), booking.mode(), booking.learned(), start, finish, booking.workingWeeks());
                    if (teach(i, earlier)) {
                        booking = earlier;
                        moved = true;
                        break;
                    }
                }
            }
            use(booking, 1);
        }
        return moved;
    }

    /**
     * Puts a booking in its place. Tasks for which learning from it becomes due take the shorter time, where all else allows it.
     *
     * @return whether it could be: else nothing has changed
     */
    private boolean teach(int place, Booking teacher) {
        List<Booking> before = List.copyOf(bookings);
        bookings.set(place, teacher);
        boolean learned = false;
        for (int i = 0; i < bookings.size(); i++) {
            Booking pupil = bookings.get(i);
            if (isDue(pupil, teacher)) {
                Manner shorter = manner(pupil.mode(), true, pupil.task());
                int finish = shorter.finishByStart()[pupil.start()];
                if (finish < from[pupil.task().index()]) {
                    bookings.clear();
                    bookings.addAll(before);
                    return false;
                }
                bookings.set(
                        i,
                        new Booking(pupil.task(), pupil.mode(), true, pupil.start(), finish, shorter.workingWeeks()));
                learned = true;
            }
        }
        if (learned) {
            if (!ScheduleRules.broken(new Schedule(programme, bookings)).isEmpty()) {
                bookings.clear();
                bookings.addAll(before);
                return false;
            }
            reload(place);
        }
        return true;
    }

    /** Whether a task that takes all its weeks would have to take the shorter time after another. */
    private boolean isDue(Booking pupil, Booking teacher) {
        Task task = pupil.learned() ? null : project.teacher(pupil.mode());
        if (task == null || task.index() != teacher.task().index() || teacher.finish() > pupil.start()) {
            return false;
        }
        Manner whole = manner(pupil.mode(), false, pupil.task());
        return Arrays.stream(project.taughtBy(whole, task))
                .mapToObj(by -> project.manners(task).get(by))
                .anyMatch(by -> by.mode().index() == teacher.mode().index());
    }

    /** The load of all bookings but one. */
    private void reload(int without) {
        for (int[] weeks : load) {
            Arrays.fill(weeks, 0);
        }
        for (int i = 0; i < bookings.size(); i++) {
            if (i != without) {
                use(bookings.get(i), 1);
            }
        }
    }

    private Manner manner(Mode mode, boolean learned, Task task) {
        return project.manners(task).stream()
                .filter(m -> m.mode().index() == mode.index() && m.learned() == learned)
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
            Task task = project.teacher(booking.mode());
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
