package org.entente.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.explain.LimitWords;
import org.entente.network.Limit;
import org.entente.plan.LimitResult;
import org.jspecify.annotations.Nullable;

/**
 * How each plan stands to one limit.
 *
 * @param id of the limit
 * @param subject what it is about, in words
 * @param results one per candidate, null where the candidate has no such limit or no plan
 */
public record LimitRow(String id, String subject, List<@Nullable LimitResult> results) {

    /** Limits are the same when id and subject are: a limit on each member of a group makes several of one id. */
    private record Key(String id, String subject) {}

    static List<LimitRow> of(List<Candidate> candidates) {
        Map<Key, @Nullable LimitResult[]> rows = new LinkedHashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (LimitResult result : candidates.get(i).plan().limits()) {
                Limit limit = result.limit();
                Key key = new Key(limit.id(), LimitWords.subject(limit));
                rows.computeIfAbsent(key, made -> new @Nullable LimitResult[candidates.size()])[i] = result;
            }
        }
        List<LimitRow> list = new ArrayList<>();
        rows.forEach((key, results) -> list.add(new LimitRow(key.id(), key.subject(), nullable(results))));
        return list;
    }

    private static List<@Nullable LimitResult> nullable(@Nullable LimitResult[] results) {
        List<@Nullable LimitResult> list = new ArrayList<>();
        for (LimitResult result : results) {
            list.add(result);
        }
        return list;
    }

    /** The limit as the first candidate that has it says it. */
    public Limit limit() {
        for (LimitResult result : results) {
            if (result != null) {
                return result.limit();
            }
        }
        throw new IllegalStateException("limit " + id + " is nobody's");
    }
}
