package org.entente.intake.check;

import java.util.HashMap;
import java.util.Map;
import org.entente.network.Calendar;
import org.entente.network.Mode;
import org.entente.network.Precedence;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.entente.network.Team;
import org.jspecify.annotations.Nullable;

/**
 * The week before which no task can start or be finished: by the shortest of its modes that can be done at all, with what it
 * learns, holidays counted, as if every team had time for it.
 */
final class EarliestWeeks {
    /** Later than any programme plans for. */
    static final int NEVER = 52 * 60;

    private final Programme programme;
    private final Staffing staffing;
    private final int[] start;
    private final int[] finish;
    private final Map<Integer, boolean[]> closed = new HashMap<>();

    /** Asked only where tasks do not wait for each other in a ring. */
    EarliestWeeks(Programme programme, Staffing staffing) {
        this.programme = programme;
        this.staffing = staffing;
        this.start = new int[programme.tasks().size()];
        this.finish = new int[start.length];
        for (Task task : programme.tasks()) {
            start[task.index()] = task.earliest() == null ? 0 : Math.max(0, programme.weekFrom(task.earliest()));
        }
        pass();
    }

    /** First week of the task, {@link #NEVER} when it cannot be done. */
    int start(Task task) {
        return start[task.index()];
    }

    /** First week after the task. */
    int finish(Task task) {
        return finish[task.index()];
    }

    /** First week after the task done in this mode; in any that can be done where the mode is null. */
    int finish(Task task, @Nullable String mode) {
        int best = NEVER;
        for (Mode one : task.modes()) {
            if ((mode == null || one.id().equals(mode)) && staffing.fits(one)) {
                best = Math.min(best, finish(one, start[task.index()]));
            }
        }
        return Math.max(best, finish[task.index()]);
    }

    /** Each round takes every link once; windows between tasks may want several. What is found after any round holds. */
    private void pass() {
        boolean moved = true;
        for (int round = 0; moved && round < 4 * start.length + 4; round++) {
            moved = false;
            for (Task task : programme.tasks()) {
                moved |= later(finish, task, best(task));
            }
            for (Precedence link : programme.precedences()) {
                int from = switch (link.kind()) {
                    case FINISH_START, FINISH_FINISH -> finish[link.before().index()];
                    case START_START, START_FINISH -> start[link.before().index()];
                };
                int until = from == NEVER ? NEVER : from + link.lagWeeks();
                moved |= switch (link.kind()) {
                    case FINISH_START, START_START -> later(start, link.after(), until);
                    case FINISH_FINISH, START_FINISH -> finishes(link.after(), until);
                };
            }
        }
    }

    /** A finish that has to wait moves the start: a task does not pause but for holidays. */
    private boolean finishes(Task task, int until) {
        boolean moved = later(finish, task, until);
        int index = task.index();
        while (start[index] < NEVER && best(task) < Math.min(until, NEVER)) {
            start[index]++;
            moved = true;
        }
        return moved;
    }

    private static boolean later(int[] weeks, Task task, int until) {
        int bounded = Math.min(until, NEVER);
        if (bounded <= weeks[task.index()]) {
            return false;
        }
        weeks[task.index()] = bounded;
        return true;
    }

    private int best(Task task) {
        int best = NEVER;
        for (Mode mode : task.modes()) {
            if (staffing.fits(mode)) {
                best = Math.min(best, finish(mode, start[task.index()]));
            }
        }
        return best;
    }

    private int finish(Mode mode, int from) {
        int left = TaskOrder.shortest(mode);
        int week = from;
        while (left > 0 && week < NEVER) {
            if (!isClosed(mode, week)) {
                left--;
            }
            week++;
        }
        return left > 0 ? NEVER : week;
    }

    /** A week that is closed for one of its teams is closed for the mode. */
    private boolean isClosed(Mode mode, int week) {
        for (Mode.Staffing staffing : mode.staffings()) {
            Calendar calendar = staffing.team().calendar();
            if (calendar != null
                    && staffing.team().kind() == Team.Kind.PEOPLE
                    && closed.computeIfAbsent(calendar.index(), key -> weeks(calendar))[week]) {
                return true;
            }
        }
        return false;
    }

    private boolean[] weeks(Calendar calendar) {
        boolean[] weeks = new boolean[NEVER];
        for (int week = 0; week < NEVER; week++) {
            weeks[week] = calendar.closesWeekOf(programme.date(week));
        }
        return weeks;
    }
}
