package org.entente.intake.check;

import org.entente.intake.tables.Processes;
import org.entente.network.Line;
import org.entente.network.Period;
import org.entente.network.Process;
import org.jspecify.annotations.Nullable;

/**
 * Least volumes above what a line can ever make. A process that is nominated makes its least volume in every period from then on, so
 * what the line gives in the last of its periods decides, all modules added as early as can be and all of it given to the process.
 */
final class LeastVolumes {
    private static final double ROUNDING = 1e-6;

    private LeastVolumes() {}

    static void check(Checks checks) {
        for (Process process : checks.network.processes()) {
            Line line = process.line();
            Period last = last(checks, process);
            if (line != null && last != null && process.minPerYear() > 0) {
                double most = Capacity.gives(checks.network, line, last) / process.lineUse() / last.years();
                if (process.minPerYear() > most * (1 + ROUNDING)) {
                    report(checks, process, line, most);
                }
            }
        }
    }

    private static @Nullable Period last(Checks checks, Process process) {
        Period last = null;
        for (Period period : checks.network.periods()) {
            last = process.validity().holdsIn(period) ? period : last;
        }
        return last;
    }

    private static void report(Checks checks, Process process, Line line, double most) {
        checks.findings.warning(
                checks.place(process.row(), Processes.MIN_VOLUME),
                Counted.words(process.minPerYear()),
                "The least volume, " + Counted.words(process.minPerYear()) + " a year, is above the "
                        + Counted.words(most) + " that line " + line.id()
                        + " can ever make of it: the process is never used.",
                "Lower min_volume, or add capacity in " + checks.sheets.fileOf("lines") + ".");
    }
}
