package org.entente.intake.check;

import java.time.LocalDate;
import org.entente.intake.finding.Place;
import org.entente.intake.tables.Gates;
import org.entente.intake.tables.Tasks;
import org.entente.network.Network;
import org.entente.network.Programme;
import org.entente.network.Task;

/** The development programme: its order, its people, its dates, and whether what waits for it can come in time. */
final class Development {
    private final Checks checks;
    private final Network network;
    private final Programme programme;

    private Development(Checks checks) {
        this.checks = checks;
        this.network = checks.network;
        this.programme = network.programme();
    }

    /** @param structure whether the network is sound enough to say what reaches what */
    static void check(Checks checks, boolean structure) {
        Development development = new Development(checks);
        if (development.programme.isEmpty()) {
            return;
        }
        Staffing staffing = new Staffing(checks);
        staffing.check();
        Learning.check(checks);
        development.start();
        if (checks.isBase()) {
            development.needless();
        }
        if (!TaskOrder.check(checks)) {
            EarliestWeeks weeks = new EarliestWeeks(development.programme, staffing);
            development.latest(weeks);
            ReleasesInTime.check(checks, weeks, structure);
        }
    }

    private void start() {
        LocalDate end = network.periods().getLast().end();
        if (!programme.start().isBefore(end)) {
            checks.findings.warning(
                    Place.file(checks.sheets.fileOf("case")).column("programme_start"),
                    programme.start().toString(),
                    "The development programme starts on " + programme.start() + ", after the last period ends on "
                            + end + ".",
                    "Set programme_start before the first car is wanted, or add periods.");
        }
    }

    private void latest(EarliestWeeks weeks) {
        Downstream downstream = Downstream.of(programme);
        for (Task task : programme.tasks()) {
            LocalDate latest = task.latest();
            int week = weeks.finish(task);
            if (latest == null || week == EarliestWeeks.NEVER || week <= programme.weekBy(latest)) {
                continue;
            }
            Place place = checks.place(task.row(), Tasks.LATEST);
            String message = "Task " + task.id() + " has to be finished by " + latest + ", but cannot be before "
                    + programme.date(week) + ", even with the shortest modes and people enough for all tasks.";
            String fix = "Allow it more time, begin earlier, or shorten what it waits for.";
            if (downstream.isAlwaysDone(task)) {
                checks.findings.error(place, latest.toString(), message, fix);
            } else {
                checks.findings.warning(place, latest.toString(), message, fix);
            }
        }
    }

    /** Where there is something to release, a task that leads to no gate is paid for nothing. */
    private void needless() {
        if (network.demands().isEmpty()) {
            return;
        }
        if (programme.gates().isEmpty()) {
            checks.findings.warning(
                    Place.file(checks.sheets.fileOf(Gates.TABLE)),
                    "",
                    "No task releases anything: the programme costs, and nothing waits for it.",
                    "Say in table gates which process, line, lane or market a finished task releases.");
            return;
        }
        Downstream downstream = Downstream.of(programme);
        for (Task task : programme.tasks()) {
            if (downstream.isAlwaysDone(task)) {
                checks.findings.warning(
                        checks.place(task.row(), Tasks.TASK),
                        task.id(),
                        "Nothing waits for task " + task.id()
                                + ": it releases nothing, and no task after it does; it is"
                                + " done and paid all the same.",
                        "Add the task that waits for it to " + checks.sheets.fileOf("precedence")
                                + ", a gate, or remove it.");
            }
        }
    }
}
