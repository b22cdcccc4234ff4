package org.entente.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.entente.network.Precedence;
import org.entente.network.Task;
import org.entente.programme.Manner;
import org.entente.programme.Project;

/**
 * The part of a programme's decisions that no schedule can do: found by leaving out one after the other what is not needed for the
 * impossibility (a deletion filter, Chinneck and Dravnieks 1991), then by moving deadlines as late as it stays impossible.
 */
final class TeamConflict {
    private final TeamQuestions questions;
    private final TeamQuestions.Question asked;
    private final ProgrammeColumns columns;
    private final Project project;
    private final boolean[] releases;
    private final boolean byTimesAlone;

    /** What is still held: the manner of a task, its last finish, its first finish. */
    private final boolean[] way;

    private final boolean[] late;
    private final boolean[] early;
    private final int[] until;

    private TeamConflict(
            TeamQuestions questions, TeamQuestions.Question asked, ProgrammeColumns columns, boolean[] releases) {
        this.questions = questions;
        this.asked = asked;
        this.columns = columns;
        this.project = questions.project();
        this.releases = releases;
        this.byTimesAlone = questions.isTooLate(asked);
        int n = asked.ways().length;
        way = new boolean[n];
        late = new boolean[n];
        early = new boolean[n];
        until = asked.until().clone();
        for (int j = 0; j < n; j++) {
            boolean done = asked.ways()[j].length > 0;
            way[j] = done;
            late[j] = done && until[j] < project.horizon();
            early[j] = done && asked.from()[j] > 0;
        }
    }

    static TeamConflict of(
            TeamQuestions questions, TeamQuestions.Question asked, ProgrammeColumns columns, boolean[] releases) {
        TeamConflict conflict = new TeamConflict(questions, asked, columns, releases);
        conflict.filter();
        conflict.postpone();
        return conflict;
    }

    private void filter() {
        drop(early, j -> true);
        drop(late, j -> !releases[j]);
        drop(way, j -> true);
        drop(late, j -> releases[j]);
    }

    /** Leaves out all of a kind at once where that keeps it impossible, else one by one. */
    private void drop(boolean[] held, Predicate<Integer> of) {
        boolean[] before = held.clone();
        for (int j = 0; j < held.length; j++) {
            held[j] &= !of.test(j);
        }
        if (isImpossible()) {
            return;
        }
        System.arraycopy(before, 0, held, 0, held.length);
        for (int j = 0; j < held.length; j++) {
            if (held[j] && of.test(j)) {
                held[j] = false;
                held[j] = !isImpossible();
            }
        }
    }

    /** Moves each deadline that is left to the last week for which it stays impossible. */
    private void postpone() {
        for (int j = 0; j < until.length; j++) {
            if (!late[j] || !releases[j]) {
                continue;
            }
            int low = until[j];
            int high = project.horizon();
            while (low < high) {
                int middle = (low + high + 1) / 2;
                until[j] = middle;
                if (isImpossible()) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            until[j] = low;
        }
    }

    private boolean isImpossible() {
        int n = way.length;
        boolean[] needed = needed();
        int[][] ways = new int[n][];
        int[] from = new int[n];
        int[] last = new int[n];
        for (Task task : project.programme().tasks()) {
            int j = task.index();
            ways[j] = way[j] ? atLeastAsHard(task) : needed[j] ? all(task) : new int[0];
            from[j] = early[j] ? asked.from()[j] : 0;
            last[j] = late[j] ? until[j] : project.horizon();
        }
        TeamQuestions.Question question = new TeamQuestions.Question(ways, from, last);
        return byTimesAlone
                ? questions.isTooLate(question)
                : questions.ask(question) instanceof TeamQuestions.Found.None;
    }

    /** Tasks that are done in any case: those held, those always done, and all they wait for. */
    private boolean[] needed() {
        boolean[] needed = new boolean[way.length];
        for (Task task : project.programme().tasks()) {
            int j = task.index();
            needed[j] = way[j] || columns.isAlwaysDone(task);
        }
        boolean more = true;
        while (more) {
            more = false;
            for (Precedence precedence : project.programme().precedences()) {
                if (needed[precedence.after().index()]
                        && !needed[precedence.before().index()]) {
                    needed[precedence.before().index()] = true;
                    more = true;
                }
            }
        }
        return needed;
    }

    private int[] all(Task task) {
        int[] all = new int[project.manners(task).size()];
        Arrays.setAll(all, each -> each);
        return all;
    }

    /** The manner chosen, and those that finish no earlier whenever they start and take no fewer people: what rules out the one rules them out. */
    private int[] atLeastAsHard(Task task) {
        int chosen = asked.ways()[task.index()][0];
        List<Manner> manners = project.manners(task);
        Manner easy = manners.get(chosen);
        List<Integer> hard = new ArrayList<>();
        for (int w = 0; w < manners.size(); w++) {
            if (w == chosen || isAsHard(manners.get(w), easy)) {
                hard.add(w);
            }
        }
        return hard.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean isAsHard(Manner hard, Manner easy) {
        for (int start = 0; start < easy.finishByStart().length; start++) {
            int first = easy.earliestFinish(start);
            int second = hard.earliestFinish(start);
            if (second >= 0 && (first < 0 || second < first)) {
                return false;
            }
        }
        return byTimesAlone
                || easy.mode().staffings().stream()
                        .allMatch(one -> hard.mode().staffings().stream()
                                .anyMatch(two ->
                                        two.team().index() == one.team().index() && two.people() >= one.people()));
    }

    /** The conflict as a cut. */
    TeamCut cut(ProgrammeColumns of) {
        List<List<Stage>> literals = new ArrayList<>();
        List<TeamCut.Deadline> deadlines = new ArrayList<>();
        for (Task task : project.programme().tasks()) {
            int j = task.index();
            List<Stage> stages = of.stages(task);
            if (way[j]) {
                int[] hard = atLeastAsHard(task);
                literals.add(stages.stream()
                        .filter(stage -> Arrays.stream(hard).anyMatch(w -> w == stage.way()))
                        .toList());
            }
            if (early[j]) {
                literals.add(stages.stream()
                        .filter(stage -> stage.from() >= asked.from()[j])
                        .toList());
            }
            if (late[j] && releases[j]) {
                deadlines.add(new TeamCut.Deadline(task, until[j]));
            } else if (late[j]) {
                literals.add(stages.stream()
                        .filter(stage -> stage.until() <= asked.until()[j])
                        .toList());
            }
        }
        return new TeamCut(literals, deadlines);
    }
}
