package org.entente.compare;

import java.util.ArrayList;
import java.util.List;
import org.entente.explain.launch.Moves;
import org.entente.programme.Schedule;

/**
 * How dates move from the base to another plan.
 *
 * @param from name of the base
 * @param to name of the other
 */
public record DatesRow(String from, String to, Moves moves) {

    /** One for each other plan, where it and the base have a schedule. */
    static List<DatesRow> of(List<Candidate> candidates) {
        List<DatesRow> rows = new ArrayList<>();
        Candidate base = candidates.getFirst();
        Schedule before = base.plan().schedule();
        for (Candidate other : candidates.subList(1, candidates.size())) {
            Schedule after = other.plan().schedule();
            if (before != null && after != null) {
                rows.add(new DatesRow(base.name(), other.name(), Moves.between(before, after)));
            }
        }
        return rows;
    }
}
