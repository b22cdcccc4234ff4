package org.entente.explain.conflict;

import java.util.List;
import org.entente.network.TableRow;

/**
 * Promises that cannot all hold, none of which is superfluous.
 *
 * @param promises in words, with the table row that makes each
 * @param verified whether it was confirmed by solving: together infeasible, feasible without any one of them
 */
public record Conflict(List<Said> promises, boolean verified) {

    /** A promise in words. */
    public record Said(String sentence, TableRow row) {}

    public Conflict {
        promises = List.copyOf(promises);
    }
}
