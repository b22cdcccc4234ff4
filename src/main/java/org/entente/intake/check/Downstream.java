package org.entente.intake.check;

import java.util.BitSet;
import org.entente.network.Gate;
import org.entente.network.Precedence;
import org.entente.network.Programme;
import org.entente.network.Task;

/** Which tasks something waits for: those that release something, and those before them. All others are always done. */
final class Downstream {
    private final BitSet releasing = new BitSet();

    private Downstream() {}

    static Downstream of(Programme programme) {
        Downstream downstream = new Downstream();
        for (Gate gate : programme.gates()) {
            downstream.releasing.set(gate.task().index());
        }
        int known = -1;
        while (known < downstream.releasing.cardinality()) {
            known = downstream.releasing.cardinality();
            for (Precedence link : programme.precedences()) {
                if (downstream.releasing.get(link.after().index())) {
                    downstream.releasing.set(link.before().index());
                }
            }
        }
        return downstream;
    }

    /** Whether the task is done whatever is made or sold. */
    boolean isAlwaysDone(Task task) {
        return !releasing.get(task.index());
    }
}
