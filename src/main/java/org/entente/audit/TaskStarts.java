package org.entente.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.network.Calendar;
import org.entente.network.Mode;
import org.entente.network.Network;
import org.entente.network.Programme;
import org.entente.network.Task;

/** A yes or no for each task, mode and week in which it may start. */
final class TaskStarts {
    /** Yes-or-no columns that are taken on. */
    static final int MOST_STARTS = 4000;

    /**
     * A task done in a mode from a week on.
     *
     * @param finish the week on whose first day it is finished
     * @param working working weeks it takes, learning counted
     */
    record Start(Task task, Mode mode, boolean learned, int start, int finish, int working, int column) {}

    /** What of a start is summed. */
    interface Factor {
        double of(Start start);
    }

    private final Programme programme;
    private final Tableau tableau;
    private final List<Start> starts = new ArrayList<>();
    private final int weeks;

    TaskStarts(Network network, Tableau tableau) {
        this.programme = network.programme();
        this.tableau = tableau;
        this.weeks = programme.isEmpty()
                ? 0
                : Math.max(0, programme.weekBy(network.periods().getLast().end()));
        programme.tasks().forEach(this::starts);
    }

    List<Start> all() {
        return starts;
    }

    int weeks() {
        return weeks;
    }

    LinearSum sum(Task task, Factor factor) {
        LinearSum sum = new LinearSum();
        for (Start each : starts) {
            if (each.task.index() == task.index()) {
                sum.plus(each.column, factor.of(each));
            }
        }
        return sum;
    }

    private void starts(Task task) {
        LocalDate earliest = task.earliest();
        LocalDate latest = task.latest();
        int first = earliest == null ? 0 : Math.max(0, programme.weekFrom(earliest));
        int last = latest == null ? weeks : Math.min(weeks, programme.weekBy(latest));
        for (Mode mode : task.modes()) {
            boolean learns = mode.learnsFrom() != null && mode.learning() > 0;
            for (int week = first; week <= last; week++) {
                if (mode.weeks() > 0 && isClosed(mode, week)) {
                    continue;
                }
                add(task, mode, false, week, last, mode.weeks());
                if (learns) {
                    add(task, mode, true, week, last, mode.weeksLearned());
                }
            }
        }
    }

    private void add(Task task, Mode mode, boolean learned, int start, int last, int working) {
        int finish = start;
        for (int done = 0; done < working; finish++) {
            done += isClosed(mode, finish) ? 0 : 1;
        }
        if (finish <= last) {
            int column =
                    tableau.column("do " + task.id() + " " + mode.id() + (learned ? "+ " : " ") + start, 0, 1, true);
            starts.add(new Start(task, mode, learned, start, finish, working, column));
        }
    }

    private boolean isClosed(Mode mode, int week) {
        for (Mode.Staffing staffing : mode.staffings()) {
            Calendar calendar = staffing.team().calendar();
            if (calendar != null && calendar.closesWeekOf(programme.date(week))) {
                return true;
            }
        }
        return false;
    }
}
