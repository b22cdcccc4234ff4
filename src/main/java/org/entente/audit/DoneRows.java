package org.entente.audit;

import org.entente.audit.TaskStarts.Start;
import org.entente.network.Mode;
import org.entente.network.Precedence;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.entente.network.Team;

/** What is done, in which order, learning from what. */
final class DoneRows {
    static final String SCHEDULE = "SCHEDULE";

    private final Programme programme;
    private final Tableau tableau;
    private final TaskStarts starts;

    DoneRows(Programme programme, Tableau tableau, TaskStarts starts) {
        this.programme = programme;
        this.tableau = tableau;
        this.starts = starts;
    }

    void write() {
        programme.tasks().forEach(this::done);
        programme.precedences().forEach(this::order);
    }

    /** Once at most; always, where nothing hangs on it; sooner by learning only after what it learns from. */
    private void done(Task task) {
        LinearSum once = starts.sum(task, each -> 1);
        boolean hangs = programme.gates().stream().anyMatch(gate -> gate.task().index() == task.index())
                || programme.precedences().stream()
                        .anyMatch(precedence -> precedence.before().index() == task.index());
        if (hangs) {
            tableau.atMost(SCHEDULE, once, 1);
        } else {
            tableau.equal(SCHEDULE, once, new LinearSum().plus(1));
        }
        for (Start each : starts.all()) {
            String from = each.mode().learnsFrom();
            if (each.task().index() == task.index() && each.learned() && from != null) {
                LinearSum before = new LinearSum();
                for (Start other : starts.all()) {
                    if (other.task().id().equals(from)
                            && other.finish() <= each.start()
                            && shares(each.mode(), other.mode())) {
                        before.plus(other.column(), 1);
                    }
                }
                tableau.atMost(SCHEDULE, LinearSum.of(each.column()), before);
            }
        }
    }

    private static boolean shares(Mode mode, Mode other) {
        return mode.staffings().stream()
                .anyMatch(staffing -> other.staffings().stream()
                        .anyMatch(with -> with.team().index() == staffing.team().index()
                                && with.team().kind() == Team.Kind.PEOPLE));
    }

    /** Where the task after is done, so is the one before; its start or finish is then no sooner than that of the other and the lag. */
    private void order(Precedence precedence) {
        Task before = precedence.before();
        Task after = precedence.after();
        boolean byStart =
                precedence.kind() == Precedence.Kind.START_START || precedence.kind() == Precedence.Kind.START_FINISH;
        boolean toStart =
                precedence.kind() == Precedence.Kind.START_START || precedence.kind() == Precedence.Kind.FINISH_START;
        LinearSum done = starts.sum(after, each -> 1);
        tableau.atMost(SCHEDULE, done, starts.sum(before, each -> 1));
        LinearSum sooner = starts.sum(before, each -> byStart ? each.start() : each.finish());
        sooner.plus(starts.sum(after, each -> toStart ? each.start() : each.finish()), -1);
        sooner.plus(done, precedence.lagWeeks());
        int all = starts.weeks() + Math.abs(precedence.lagWeeks());
        tableau.atMost(SCHEDULE, sooner, new LinearSum().plus(all).plus(done, -all));
    }
}
