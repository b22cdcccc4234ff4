package org.entente.explain.choice;

import java.util.List;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Process;

/** Something a plan could choose. */
public sealed interface Choice {

    /** Who makes something. */
    record Sources(List<Process> processes) implements Choice {
        public Sources {
            processes = List.copyOf(processes);
        }
    }

    /** Whether lines are extended. */
    record Modules(List<Line> lines) implements Choice {
        public Modules {
            lines = List.copyOf(lines);
        }
    }

    /** Which way something comes. */
    record Routes(List<Lane> lanes) implements Choice {
        public Routes {
            lanes = List.copyOf(lanes);
        }
    }
}
