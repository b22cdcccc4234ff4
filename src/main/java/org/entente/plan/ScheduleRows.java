package org.entente.plan;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.Mode;
import org.entente.network.Precedence;
import org.entente.network.Task;
import org.entente.network.Team;
import org.entente.programme.Manner;
import org.entente.programme.Project;

/**
 * Family {@link Family#SCHEDULE}: for each task j with stages k, done[j] = Σ_k chosen[j,k] and finish[j] = Σ_k finish[j,k],
 *
 * <pre>
 *   done[j] ≤ 1,  = 1 for a task that is done in any case
 *   from[k] · chosen[j,k] ≤ finish[j,k] ≤ until[k] · chosen[j,k]
 *   Σ_k leastWeeks[j,k] · chosen[j,k] ≤ finish[j] − start[j] ≤ Σ_k mostWeeks[j,k] · chosen[j,k]
 *   start[j] ≥ Σ_k leastStart[j,k] · chosen[j,k]
 *   time(j) ≥ time(i) + lag · done[j] − horizon · (1 − done[j]),   done[j] ≤ done[i]     for a precedence i → j
 *   start[j] ≥ finish[i] − horizon · (1 − chosen[j,o]),   chosen[j,o] ≤ Σ chosen[i,taught]   for o as learned from i
 *   start[j] + 1 ≤ finish[i] + (horizon + 1) · (2 − chosen[j,o] − Σ chosen[i,taught])          for o in all its weeks
 *   Σ use · chosen ≤ stock                                          for what is used up
 * </pre>
 *
 * Teams whose people are free again are not in these rows: {@link JointSolver} proves that a plan leaves room for them, week by
 * week, or cuts it off. Reason: a task ends after its predecessors, by its mode's duration.
 */
final class ScheduleRows {
    private final Draft draft;
    private final ProgrammeColumns columns;
    private final Project project;
    private final int horizon;
    private final List<RowNote> notes = new ArrayList<>();

    private ScheduleRows(Draft draft, ProgrammeColumns columns) {
        this.draft = draft;
        this.columns = columns;
        this.project = columns.project();
        this.horizon = project.horizon();
    }

    static void add(Draft draft, ProgrammeColumns columns) {
        ScheduleRows rows = new ScheduleRows(draft, columns);
        int first = draft.problem().rows();
        for (Task task : draft.network().programme().tasks()) {
            rows.task(task);
            rows.learned(task);
        }
        draft.network().programme().precedences().forEach(rows::precedence);
        draft.network().programme().teams().forEach(rows::stock);
        draft.rows().enter(first, rows.notes.size(), rows.notes::get);
    }

    private int row(
            double low, double high, String name, String sentence, String unit, org.entente.network.TableRow at) {
        notes.add(new RowNote(Family.SCHEDULE, name, sentence, unit, List.of(at)));
        return draft.problem().row(low, high);
    }

    private void task(Task task) {
        boolean always = columns.isAlwaysDone(task);
        int done = row(
                always ? 1 : 0,
                1,
                "done[" + task.id() + "]",
                task.name() + " is done " + (always ? "once" : "at most once"),
                "tasks",
                task.row());
        int length = row(
                0,
                Double.POSITIVE_INFINITY,
                "length[" + task.id() + "]",
                task.name() + " takes the weeks of its mode",
                "weeks",
                task.row());
        draft.problem().entry(length, columns.start(task), -1);
        int span = row(
                Double.NEGATIVE_INFINITY,
                0,
                "span[" + task.id() + "]",
                task.name() + " is done in one stretch",
                "weeks",
                task.row());
        draft.problem().entry(span, columns.start(task), -1);
        int begin = row(
                0,
                Double.POSITIVE_INFINITY,
                "begin[" + task.id() + "]",
                task.name() + " starts no earlier than it can",
                "weeks",
                task.row());
        draft.problem().entry(begin, columns.start(task), 1);
        for (Stage stage : columns.stages(task)) {
            draft.problem().entry(done, stage.chosen(), 1);
            draft.problem().entry(length, stage.finish(), 1);
            draft.problem().entry(length, stage.chosen(), -stage.leastWeeks());
            draft.problem().entry(span, stage.finish(), 1);
            draft.problem().entry(span, stage.chosen(), -stage.mostWeeks());
            draft.problem().entry(begin, stage.chosen(), -stage.leastStart());
            String key = stage.key();
            int from = row(
                    0,
                    Double.POSITIVE_INFINITY,
                    "from" + key,
                    task.name() + " finishes in the stretch it is planned for",
                    "weeks",
                    task.row());
            draft.problem().entry(from, stage.finish(), 1);
            draft.problem().entry(from, stage.chosen(), -stage.from());
            int until = row(
                    Double.NEGATIVE_INFINITY,
                    0,
                    "until" + key,
                    task.name() + " finishes in the stretch it is planned for",
                    "weeks",
                    task.row());
            draft.problem().entry(until, stage.finish(), 1);
            draft.problem().entry(until, stage.chosen(), -stage.until());
        }
    }

    /** done[task] times a coefficient, added to a row. */
    private void done(int row, Task task, double coefficient) {
        for (Stage stage : columns.stages(task)) {
            draft.problem().entry(row, stage.chosen(), coefficient);
        }
    }

    private void time(int row, Task task, boolean finish, double coefficient) {
        if (finish) {
            for (Stage stage : columns.stages(task)) {
                draft.problem().entry(row, stage.finish(), coefficient);
            }
        } else {
            draft.problem().entry(row, columns.start(task), coefficient);
        }
    }

    private void precedence(Precedence precedence) {
        Task before = precedence.before();
        Task after = precedence.after();
        boolean fromFinish =
                precedence.kind() == Precedence.Kind.FINISH_START || precedence.kind() == Precedence.Kind.FINISH_FINISH;
        boolean toFinish =
                precedence.kind() == Precedence.Kind.FINISH_FINISH || precedence.kind() == Precedence.Kind.START_FINISH;
        String key = before.id() + "," + after.id() + "," + precedence.kind().code();
        String sentence = after.name() + " waits for " + before.name();
        // time(after) − time(before) − (lag + horizon) · done(after) ≥ −horizon
        int row =
                row(-horizon, Double.POSITIVE_INFINITY, "precedence[" + key + "]", sentence, "weeks", precedence.row());
        time(row, after, toFinish, 1);
        time(row, before, fromFinish, -1);
        done(row, after, -(precedence.lagWeeks() + (double) horizon));
        int both = row(0, Double.POSITIVE_INFINITY, "both[" + key + "]", sentence, "tasks", precedence.row());
        done(both, before, 1);
        done(both, after, -1);
    }

    /**
     * A learned manner wants its teacher done before, by one of the same teams; the manner that takes all weeks, where one of them
     * does the teacher, starts before that is finished: learning that is due is taken.
     */
    private void learned(Task task) {
        List<Manner> manners = project.manners(task);
        for (int way = 0; way < manners.size(); way++) {
            Manner manner = manners.get(way);
            Task teacher = project.teacher(manner.mode());
            if (teacher == null) {
                continue;
            }
            int[] taughtBy = project.taughtBy(manner, teacher);
            String key = task.id() + "," + manner.mode().id();
            String sentence = task.name() + " is quicker after " + teacher.name() + " by the same team";
            if (manner.learned()) {
                int taught = row(
                        0,
                        Double.POSITIVE_INFINITY,
                        "taught[" + key + "]",
                        sentence,
                        "tasks",
                        manner.mode().row());
                int wait = row(
                        -horizon,
                        Double.POSITIVE_INFINITY,
                        "learned[" + key + "]",
                        sentence,
                        "weeks",
                        manner.mode().row());
                chosen(taught, task, way, -1);
                chosen(wait, task, way, -horizon);
                order(wait, task, teacher);
                for (int other : taughtBy) {
                    chosen(taught, teacher, other, 1);
                }
            } else if (taughtBy.length > 0) {
                int most = horizon + 1;
                int due = row(
                        Double.NEGATIVE_INFINITY,
                        2.0 * most - 1,
                        "due[" + key + "]",
                        sentence,
                        "weeks",
                        manner.mode().row());
                chosen(due, task, way, most);
                order(due, task, teacher);
                for (int other : taughtBy) {
                    chosen(due, teacher, other, most);
                }
            }
        }
    }

    /** start[task] − finish[teacher], added to a row. */
    private void order(int row, Task task, Task teacher) {
        time(row, task, false, 1);
        time(row, teacher, true, -1);
    }

    /** Whether a task is done in a manner, times a coefficient, added to a row. */
    private void chosen(int row, Task task, int way, double coefficient) {
        for (Stage stage : columns.stages(task)) {
            if (stage.way() == way) {
                draft.problem().entry(row, stage.chosen(), coefficient);
            }
        }
    }

    private void stock(Team team) {
        if (team.kind() != Team.Kind.STOCK) {
            return;
        }
        int row = row(
                Double.NEGATIVE_INFINITY,
                team.people(),
                "stock[" + team.id() + "]",
                "Of " + team.name() + " no more are used than there are",
                "units",
                team.row());
        for (Stage stage : columns.all()) {
            for (Mode.Staffing staffing : stage.manner().mode().staffings()) {
                if (staffing.team().index() == team.index()) {
                    draft.problem().entry(row, stage.chosen(), staffing.people());
                }
            }
        }
    }
}
