package org.entente.plan;

import org.entente.network.Line;
import org.entente.network.Period;
import org.entente.network.Process;

/** A yes-or-no choice, or a number of modules, that a plan commits to. */
public sealed interface Decision {
    Period period();

    /** What it costs once, in the case's currency of the period, not discounted. */
    double outlay();

    /** The decision in words. */
    String sentence();

    /** A process is nominated from a period on. */
    record Nominate(Process process, Period period, double outlay) implements Decision {
        @Override
        public String sentence() {
            return "Nominate " + process.name() + " at " + process.site().name() + " from " + period.id();
        }
    }

    /** Modules of a line are opened at the start of a period. */
    record Open(Line line, Period period, int modules, double outlay) implements Decision {
        @Override
        public String sentence() {
            return "Open " + (modules == 1 ? "" : modules + " modules of ") + line.name() + " at "
                    + line.site().name() + " in " + period.id();
        }
    }
}
