package org.entente.programme;

import java.util.Arrays;
import org.entente.network.Mode;
import org.entente.network.Precedence;
import org.entente.network.Task;
import org.entente.network.Team;
import org.jspecify.annotations.Nullable;

/**
 * Places task after task at its earliest, the most urgent first: a quick schedule that a search need not be asked for. It may find
 * none where there is one.
 */
public final class SerialSchedule {
    private final Project project;
    private final int[] way;
    private final int[] from;
    private final int[] until;
    private final int[] start;
    private final int[] finish;
    private final int[][] load;

    private SerialSchedule(Project project, int[] way, int[] from, int[] until) {
        this.project = project;
        this.way = way;
        this.from = from;
        this.until = until;
        this.start = new int[way.length];
        this.finish = new int[way.length];
        this.load = new int[project.programme().teams().size()][project.horizon() + 1];
    }

    /**
     * A schedule in given ways.
     *
     * @param way manner of each task by index; the number of its manners for a task that is not done
     * @param from first finish allowed of each task
     * @param until last finish allowed of each task
     * @return null where none was found
     */
    public static @Nullable Schedule of(Project project, int[] way, int[] from, int[] until) {
        SerialSchedule serial = new SerialSchedule(project, way, from, until);
        return serial.place() && serial.stocksSuffice() && serial.takesWhatIsDue()
                ? project.schedule(way, serial.start, serial.finish)
                : null;
    }

    private boolean isDone(Task task) {
        return way[task.index()] < project.manners(task).size();
    }

    private boolean place() {
        int[] urgency = urgency();
        boolean[] placed = new boolean[way.length];
        for (int round = 0; round < way.length; round++) {
            Task next = null;
            for (Task task : project.programme().tasks()) {
                if (!placed[task.index()]
                        && isReady(task, placed)
                        && (next == null || urgency[task.index()] < urgency[next.index()])) {
                    next = task;
                }
            }
            if (next == null) {
                return false;
            }
            placed[next.index()] = true;
            if (isDone(next) && !place(next)) {
                return false;
            }
        }
        return true;
    }

    /** Latest finish of each task for all deadlines to hold, were every team large enough. */
    private int[] urgency() {
        int[] latest = until.clone();
        for (int pass = 0; pass < way.length; pass++) {
            for (Precedence precedence : project.programme().precedences()) {
                Task before = precedence.before();
                Task after = precedence.after();
                if (isDone(before) && isDone(after)) {
                    int length = project.manners(after).get(way[after.index()]).workingWeeks();
                    int least = latest[after.index()] - length - precedence.lagWeeks();
                    latest[before.index()] = Math.min(latest[before.index()], least);
                }
            }
        }
        return latest;
    }

    private boolean isReady(Task task, boolean[] placed) {
        for (Precedence precedence : project.programme().precedences()) {
            if (precedence.after().index() == task.index()
                    && isDone(task)
                    && !placed[precedence.before().index()]) {
                return false;
            }
        }
        Task teacher = teacher(task);
        return teacher == null || placed[teacher.index()];
    }

    private @Nullable Task teacher(Task task) {
        if (!isDone(task)) {
            return null;
        }
        Manner manner = project.manners(task).get(way[task.index()]);
        return manner.learned() ? project.teacher(manner.mode()) : null;
    }

    /** Whether no task takes all its weeks after one of its teams has finished what it learns from. */
    private boolean takesWhatIsDue() {
        for (Task task : project.programme().tasks()) {
            Manner manner = isDone(task) ? project.manners(task).get(way[task.index()]) : null;
            Task teacher = manner == null || manner.learned() ? null : project.teacher(manner.mode());
            if (manner != null
                    && teacher != null
                    && finish[teacher.index()] <= start[task.index()]
                    && Arrays.stream(project.taughtBy(manner, teacher)).anyMatch(by -> by == way[teacher.index()])) {
                return false;
            }
        }
        return true;
    }

    private boolean place(Task task) {
        int j = task.index();
        Manner manner = project.manners(task).get(way[j]);
        int leastStart = project.earliestStart(task);
        int leastFinish = from[j];
        for (Precedence precedence : project.programme().precedences()) {
            int i = precedence.before().index();
            if (precedence.after().index() == j) {
                int lag = precedence.lagWeeks();
                switch (precedence.kind()) {
                    case FINISH_START -> leastStart = Math.max(leastStart, finish[i] + lag);
                    case START_START -> leastStart = Math.max(leastStart, start[i] + lag);
                    case FINISH_FINISH -> leastFinish = Math.max(leastFinish, finish[i] + lag);
                    case START_FINISH -> leastFinish = Math.max(leastFinish, start[i] + lag);
                }
            }
        }
        Task teacher = teacher(task);
        if (teacher != null) {
            leastStart = Math.max(leastStart, finish[teacher.index()]);
        }
        for (int at = manner.firstStart(leastStart); at >= 0; at = manner.firstStart(at + 1)) {
            int end = manner.finishByStart()[at];
            if (end > until[j]) {
                return false;
            }
            if (end >= leastFinish && fits(manner.mode(), at, end)) {
                start[j] = at;
                finish[j] = end;
                for (Mode.Staffing staffing : manner.mode().staffings()) {
                    for (int week = at; week < end; week++) {
                        load[staffing.team().index()][week] += staffing.people();
                    }
                }
                return true;
            }
        }
        return false;
    }

    private boolean fits(Mode mode, int at, int end) {
        for (Mode.Staffing staffing : mode.staffings()) {
            Team team = staffing.team();
            for (int week = at; team.kind() == Team.Kind.PEOPLE && week < end; week++) {
                int people = team.peopleOn(project.programme().date(week));
                if (load[team.index()][week] + staffing.people() > people) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean stocksSuffice() {
        int[] used = new int[load.length];
        for (Task task : project.programme().tasks()) {
            if (isDone(task)) {
                Mode mode = project.manners(task).get(way[task.index()]).mode();
                mode.staffings().forEach(s -> used[s.team().index()] += s.people());
            }
        }
        return project.programme().teams().stream()
                .filter(team -> team.kind() == Team.Kind.STOCK)
                .allMatch(team -> used[team.index()] <= team.people());
    }
}
