package org.entente.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.network.Task;
import org.entente.solver.ProblemBuilder;

/**
 * What no schedule can do at once: tasks done in certain stages, and others finished by certain weeks. One of them must give way.
 *
 * <p>With literals l (a task is done in one of some stages) and deadlines (task g is finished by week a) it says Σ literals + Σ
 * deadlines kept ≤ their number − 1. With a single deadline it says more, that g is finished after a while all literals hold:
 * finish[g] ≥ (a + 1) · done[g] − (a + 1 − earliest[g]) · Σ (1 − literal). A combinatorial Benders cut (Hooker and Ottosson 2003).
 *
 * @param literals each the stages of one task, any of which makes it true
 * @param deadlines finish weeks that cannot all be kept
 */
record TeamCut(List<List<Stage>> literals, List<Deadline> deadlines) {
    /** A task finished by the end of a week before {@code week + 1}. */
    record Deadline(Task task, int week) {}

    TeamCut {
        literals = literals.stream().map(List::copyOf).toList();
        deadlines = List.copyOf(deadlines);
    }

    /**
     * Adds the cut to a problem.
     *
     * @param kept columns that say whether a deadline is kept, made when first asked for
     */
    void addTo(ProblemBuilder problem, ProgrammeColumns columns, Map<Deadline, Integer> kept) {
        if (deadlines.size() == 1) {
            later(problem, columns, deadlines.getFirst());
            return;
        }
        int row = problem.row(Double.NEGATIVE_INFINITY, literals.size() + deadlines.size() - 1.0);
        for (List<Stage> literal : literals) {
            literal.forEach(stage -> problem.entry(row, stage.chosen(), 1));
        }
        for (Deadline deadline : new ArrayList<>(deadlines)) {
            int column = kept.computeIfAbsent(deadline, key -> keeps(problem, columns, key));
            problem.entry(row, column, 1);
        }
    }

    private void later(ProblemBuilder problem, ProgrammeColumns columns, Deadline deadline) {
        double most = deadline.week() + 1.0 - earliest(columns, deadline);
        int row = problem.row(-most * literals.size(), Double.POSITIVE_INFINITY);
        for (Stage stage : columns.stages(deadline.task())) {
            problem.entry(row, stage.finish(), 1);
            problem.entry(row, stage.chosen(), -(deadline.week() + 1.0));
        }
        for (List<Stage> literal : literals) {
            literal.forEach(stage -> problem.entry(row, stage.chosen(), -most));
        }
    }

    /** A column that must be 1 when the task is done and finished by the week. */
    private static int keeps(ProblemBuilder problem, ProgrammeColumns columns, Deadline deadline) {
        int column = problem.column(0, 1, true);
        int row = problem.row(0, Double.POSITIVE_INFINITY);
        for (Stage stage : columns.stages(deadline.task())) {
            problem.entry(row, stage.finish(), 1);
            problem.entry(row, stage.chosen(), -(deadline.week() + 1.0));
        }
        problem.entry(row, column, deadline.week() + 1.0 - earliest(columns, deadline));
        return column;
    }

    private static int earliest(ProgrammeColumns columns, Deadline deadline) {
        return columns.stages(deadline.task()).stream()
                .mapToInt(Stage::from)
                .min()
                .orElse(0);
    }
}
