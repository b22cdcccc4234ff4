package org.entente.intake.check;

import java.util.HashSet;
import java.util.Set;
import org.entente.intake.tables.Tasks;
import org.entente.network.Mode;
import org.entente.network.Task;
import org.entente.network.Team;

/** Learning that nothing can come of. */
final class Learning {
    private Learning() {}

    static void check(Checks checks) {
        for (Task task : checks.network.programme().tasks()) {
            for (Mode mode : task.modes()) {
                String from = mode.learnsFrom();
                if (from == null && mode.learning() > 0) {
                    checks.findings.warning(
                            checks.place(mode.row(), Tasks.LEARNING),
                            String.valueOf(mode.learning()),
                            "Task " + task.id() + " has learning, but nothing it learns from: it saves no week.",
                            "Name the task it learns from in learns_from.");
                } else if (from != null && from.equals(task.id())) {
                    checks.findings.error(
                            checks.place(mode.row(), Tasks.LEARNS_FROM),
                            from,
                            "Task " + from + " learns from itself.",
                            "Name a task that is done before it, or leave learns_from blank.");
                } else if (from != null && mode.learning() == 0) {
                    checks.findings.warning(
                            checks.place(mode.row(), Tasks.LEARNING),
                            "",
                            "Task " + task.id() + " learns from " + from + ", but saves no week by it.",
                            "Write the share of its weeks that is saved in learning.");
                } else if (from != null && checks.isBase()) {
                    teams(checks, task, mode, from);
                }
            }
        }
    }

    private static void teams(Checks checks, Task task, Mode mode, String from) {
        Task first = checks.network.programme().task(from);
        if (first == null || mode.team() == null) {
            return;
        }
        Set<Team> known = new HashSet<>();
        first.modes().forEach(one -> one.staffings().forEach(staffing -> known.add(staffing.team())));
        if (mode.staffings().stream().noneMatch(staffing -> known.contains(staffing.team()))) {
            checks.findings.warning(
                    checks.place(mode.row(), Tasks.LEARNS_FROM),
                    from,
                    "Task " + task.id() + (mode.id().isEmpty() ? "" : " in mode " + mode.id()) + " learns from " + from
                            + ", which none of its teams ever does: only who did it has learned.",
                    "Name a task of the same team, or give " + from + " a mode of this team.");
        }
    }
}
