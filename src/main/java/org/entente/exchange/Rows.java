package org.entente.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of one table of a case as text, by column. */
public final class Rows {
    private final String table;
    private final List<String> columns;
    private final List<Map<String, String>> rows = new ArrayList<>();

    public Rows(String table, List<String> columns) {
        this.table = table;
        this.columns = List.copyOf(columns);
    }

    public Rows(String table, String... columns) {
        this(table, List.of(columns));
    }

    String table() {
        return table;
    }

    public List<Map<String, String>> rows() {
        return Collections.unmodifiableList(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Adds a row: cells in the order of the columns. */
    public void add(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), i < cells.length ? cells[i] : "");
        }
        rows.add(row);
    }

    /** Adds a row; columns of others are left out, those that it lacks are blank. */
    void add(Map<String, String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        columns.forEach(column -> row.put(column, cells.getOrDefault(column, "")));
        rows.add(row);
    }

    /** Header and rows, a line each; only columns that say something, and the first. */
    List<String> lines() {
        List<String> used = columns.stream()
                .filter(column -> column.equals(columns.getFirst())
                        || rows.stream()
                                .anyMatch(row -> !row.getOrDefault(column, "").isEmpty()))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(Csv.line(used));
        for (Map<String, String> row : rows) {
            lines.add(Csv.line(
                    used.stream().map(column -> row.getOrDefault(column, "")).toList()));
        }
        return lines;
    }

    /** The rows as a CSV file. */
    public String csv() {
        return String.join("\n", lines()) + "\n";
    }
}
