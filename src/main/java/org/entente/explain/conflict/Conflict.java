package org.entente.explain.conflict;

import java.util.List;
import org.entente.explain.Claim;
import org.entente.network.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Promises that cannot all hold, none of which is superfluous.
 *
 * @param promises in words, with the table rows that make each
 * @param claim that the case has no plan with these promises alone; null where nothing was solved
 * @param verified whether it was confirmed by solving: together infeasible, feasible without any one of them
 */
public record Conflict(List<Said> promises, @Nullable Claim claim, boolean verified) {

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
