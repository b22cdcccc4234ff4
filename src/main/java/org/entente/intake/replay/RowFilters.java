package org.entente.intake.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.intake.edit.Filter;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.intake.sheet.Row;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Type;

/** The fewest filters that choose just some rows of a table. */
final class RowFilters {
    /** So few rows are named one by one: a name says more than what they have in common. */
    private static final int NAMED = 1;

    private final Table table;
    private final List<Row> all;

    RowFilters(Table table, List<Row> all) {
        this.table = table;
        this.all = List.copyOf(all);
    }

    /** Filters that choose each of the rows once, and no other. */
    List<String> of(List<Row> rows) {
        Set<Row> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(rows);
        if (left.size() == all.size() && all.size() > NAMED) {
            return List.of("");
        }
        List<String> filters = new ArrayList<>();
        if (left.size() > NAMED) {
            shared(left, filters);
        }
        for (Row row : rows) {
            if (left.contains(row)) {
                filters.add(alone(row));
            }
        }
        return filters;
    }

    /** Takes out what one cell chooses together, the largest part first. */
    private void shared(Set<Row> left, List<String> filters) {
        while (left.size() > NAMED) {
            String best = "";
            List<Row> most = List.of();
            for (Map.Entry<String, List<Row>> candidate : candidates(left).entrySet()) {
                List<Row> chosen = candidate.getValue();
                if (chosen.size() > most.size() && left.containsAll(chosen)) {
                    best = candidate.getKey();
                    most = chosen;
                }
            }
            if (most.size() <= NAMED) {
                return;
            }
            filters.add(best);
            most.forEach(left::remove);
        }
    }

    private Map<String, List<Row>> candidates(Set<Row> left) {
        Set<String> conditions = new LinkedHashSet<>();
        for (Row row : all) {
            if (left.contains(row)) {
                for (Column column : table.columns()) {
                    boolean names = column.type() instanceof Type.Reference || column.type() instanceof Type.Choice;
                    if (names && row.get(column) != null && isPlain(row.text(column))) {
                        conditions.add(condition(row, column));
                    }
                }
            }
        }
        Map<String, List<Row>> candidates = new LinkedHashMap<>();
        conditions.forEach(condition -> candidates.put(condition, chosen(condition)));
        return candidates;
    }

    /** By the cells of its key that say something, and where that is not its own, by more of its cells. */
    private String alone(Row row) {
        List<Column> first = new ArrayList<>();
        List<Column> more = new ArrayList<>();
        for (Column column : table.columns()) {
            if (isPlain(row.text(column))) {
                (column.key() && row.get(column) != null ? first : more).add(column);
            }
        }
        StringBuilder filter = new StringBuilder();
        first.forEach(column -> add(row, column, filter));
        for (Column column : more) {
            if (filter.isEmpty() || chosen(filter.toString()).size() != 1) {
                add(row, column, filter);
            }
        }
        return filter.toString();
    }

    private static void add(Row row, Column column, StringBuilder filter) {
        filter.append(filter.isEmpty() ? "" : "&").append(condition(row, column));
    }

    private List<Row> chosen(String condition) {
        Filter filter = Filter.parse(condition, table, Place.file(table.name()), new Findings());
        return filter == null ? List.of() : all.stream().filter(filter::matches).toList();
    }

    private static String condition(Row row, Column column) {
        // a blank cell of a column with fixed words says its default
        boolean fallback = row.get(column) == null && column.type() instanceof Type.Choice;
        return column.name() + "=" + (fallback ? column.blank() : row.text(column));
    }

    private static boolean isPlain(String text) {
        return text.indexOf('&') < 0 && text.indexOf('*') < 0;
    }
}
