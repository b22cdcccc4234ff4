package org.entente.intake.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.entente.intake.sheet.Row;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Table;
import org.jspecify.annotations.Nullable;

/** Pairs the rows of a table in two cases by their declared keys; where they stand in the file does not count. */
final class Matching {
    private final Table table;
    private final Meaning ofFrom;
    private final Meaning ofTo;
    private final Map<String, List<Row>> free = new HashMap<>();

    private Matching(Table table, Meaning ofFrom, Meaning ofTo) {
        this.table = table;
        this.ofFrom = ofFrom;
        this.ofTo = ofTo;
    }

    /** In the order of the second case; a row that only the first has stands after the one it follows there. */
    static List<Pair> of(Table table, Sheets from, Meaning ofFrom, Sheets to, Meaning ofTo) {
        List<Row> before = from.sheet(table).rows();
        return new Matching(table, ofFrom, ofTo).pairs(before, to.sheet(table).rows());
    }

    private List<Pair> pairs(List<Row> before, List<Row> after) {
        for (Row row : before) {
            free.computeIfAbsent(key(row, ofFrom), key -> new ArrayList<>()).add(row);
        }
        // several rows may have one key: first those that say the same find each other, then the others in order
        Map<Row, Row> partner = new IdentityHashMap<>();
        for (Row row : after) {
            take(row, true, partner);
        }
        for (Row row : after) {
            if (!partner.containsKey(row)) {
                take(row, false, partner);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        Map<Row, Pair> ofBefore = new IdentityHashMap<>();
        for (Row row : after) {
            Row other = partner.get(row);
            Pair pair = new Pair(table, other, row);
            pairs.add(pair);
            if (other != null) {
                ofBefore.put(other, pair);
            }
        }
        return withGone(before, pairs, ofBefore);
    }

    private void take(Row row, boolean equal, Map<Row, Row> partner) {
        List<Row> candidates = free.getOrDefault(key(row, ofTo), List.of());
        for (Row candidate : candidates) {
            if (!equal || says(candidate, row)) {
                partner.put(row, candidate);
                // by identity: rows have no equality of their own
                candidates.remove(candidate);
                return;
            }
        }
    }

    private boolean says(Row from, Row to) {
        for (Column column : table.columns()) {
            if (!ofFrom.same(from, ofTo, to, column)) {
                return false;
            }
        }
        return true;
    }

    private List<Pair> withGone(List<Row> before, List<Pair> pairs, Map<Row, Pair> ofBefore) {
        if (ofBefore.size() == before.size()) {
            return pairs;
        }
        Map<Pair, List<Pair>> followers = new IdentityHashMap<>();
        List<Pair> first = new ArrayList<>();
        @Nullable Pair last = null;
        for (Row row : before) {
            Pair pair = ofBefore.get(row);
            if (pair == null) {
                List<Pair> here = last == null ? first : followers.computeIfAbsent(last, any -> new ArrayList<>());
                here.add(new Pair(table, row, null));
            } else {
                last = pair;
            }
        }
        List<Pair> all = new ArrayList<>(first);
        for (Pair pair : pairs) {
            all.add(pair);
            all.addAll(followers.getOrDefault(pair, List.of()));
        }
        return all;
    }

    private String key(Row row, Meaning meaning) {
        StringBuilder key = new StringBuilder();
        for (Column column : table.columns()) {
            if (column.key()) {
                String text = meaning.canonical(row, column);
                key.append(text == null ? "" : text).append('\0');
            }
        }
        return key.toString();
    }
}
