package org.entente.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows of tables as they are drawn, and as the text of CSV files. */
final class RowBook {
    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    private final Map<String, String> settings = new LinkedHashMap<>();

    void setting(String key, Object value) {
        settings.put(key, value.toString());
    }

    /** Adds a row; a blank value stands for the default. */
    void add(String table, String columns, Object... values) {
        Map<String, String> row = new LinkedHashMap<>();
        String[] names = columns.split(",");
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], values[i].toString());
        }
        rows.computeIfAbsent(table, k -> new ArrayList<>()).add(row);
    }

    List<Map<String, String>> rows(String table) {
        return rows.getOrDefault(table, List.of());
    }

    /** Text by table name, as the reader takes it. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        StringBuilder yaml = new StringBuilder();
        settings.forEach(
                (key, value) -> yaml.append(key).append(": ").append(value).append('\n'));
        texts.put("case", yaml.toString());
        rows.forEach((table, all) -> texts.put(table, csv(all)));
        return texts;
    }

    private static String csv(List<Map<String, String>> all) {
        Set<String> columns = new LinkedHashSet<>();
        all.forEach(row -> columns.addAll(row.keySet()));
        StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
        for (Map<String, String> row : all) {
            List<String> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(row.getOrDefault(column, "")));
            text.append(String.join(",", cells)).append('\n');
        }
        return text.toString();
    }
}
