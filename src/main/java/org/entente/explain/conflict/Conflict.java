package org.entente.explain.conflict;

import java.util.List;
import org.entente.network.TableRow;

/**
 * Promises that cannot all hold, none of which is superfluous.
 *
 * @param promises in words, with the table rows that make each
 * @param verified whether it was confirmed by solving: together infeasible, feasible without any one of them
 */
public record Conflict(List<Said> promises, boolean verified) {

    /**
     * A promise in words.
     *
     * @param key short and stable, for programs: kind and ids, such as {@code limit price-from}
     * @param rows the table rows that make it
     */
    public record Said(String key, String sentence, List<TableRow> rows) {
        public Said {
            rows = List.copyOf(rows);
        }
    }

    public Conflict {
        promises = List.copyOf(promises);
    }
}
