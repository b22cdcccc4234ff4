package org.entente.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.network.Limit;
import org.entente.network.Network;

/** What a sweep tried: how cases ended, which families bound, which limits occurred. */
final class Tally {
    static final List<String> FAMILIES = List.of(
            "BALANCE",
            "CAPACITY",
            "CONTENT",
            "LIMIT",
            "LOT",
            "MINIMUM",
            "MODULES",
            "NOMINATION",
            "ONCE",
            "ORIGIN",
            "PART",
            "QUOTA",
            "READINESS",
            "SCHEDULE",
            "SHARE");

    final Map<String, Integer> ends = new TreeMap<>();
    final Map<String, Integer> families = new TreeMap<>();
    final Map<String, Integer> limits = new TreeMap<>();
    final List<String> differences = new ArrayList<>();
    int tried;
    int withoutPlan;

    void ended(String how) {
        ends.merge(how, 1, Integer::sum);
    }

    void bound(AuditAnswer answer) {
        answer.binding().keySet().forEach(family -> families.merge(family, 1, Integer::sum));
    }

    void limited(Network network) {
        network.limits().stream().map(Tally::word).distinct().forEach(word -> limits.merge(word, 1, Integer::sum));
    }

    static String word(Limit limit) {
        return word(limit.kind(), limit.enforcement());
    }

    static String word(Limit.Kind kind, Limit.Enforcement enforcement) {
        return (kind + " " + enforcement).toLowerCase(Locale.ROOT);
    }

    String table() {
        StringBuilder text = new StringBuilder();
        text.append("cases tried ").append(tried).append(", without a plan ").append(withoutPlan);
        text.append("\nended           ").append(ends);
        text.append("\nfamilies bind in ").append(families);
        text.append("\nlimits occur in  ").append(limits);
        text.append("\ndifferences      ").append(differences.size()).append('\n');
        return text.toString();
    }
}
