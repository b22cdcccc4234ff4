package org.entente.intake.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.intake.edit.EditLine;
import org.entente.intake.sheet.Row;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.CaseTable;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Groups;
import org.entente.intake.tables.Inputs;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Tables;

/** Writes what other tables say as edits of these: {@code SheetEdits.of(from, to)}. What vouches for numbers is not written. */
public final class SheetEdits {
    private SheetEdits() {}

    /** The edits after which the one case says what the other says; rows may stand in another order. */
    public static List<EditLine> of(Sheets from, Sheets to) {
        List<EditLine> lines = new ArrayList<>();
        // what goes with a thing that is removed is removed before it
        tables(List.of(Inputs.TABLE, Groups.TABLE), from, to, lines);
        tables(
                Tables.ALL.stream()
                        .filter(table -> table != Inputs.TABLE && table != Groups.TABLE)
                        .toList(),
                from,
                to,
                lines);
        return lines;
    }

    private static void tables(List<Table> tables, Sheets from, Sheets to, List<EditLine> lines) {
        for (Table table : tables) {
            switch (table.name()) {
                case "strategies", "scenarios", "ranges", "sources" -> {}
                case "case" -> settings(from, to, lines);
                default -> lines.addAll(rows(table, from, to).lines());
            }
        }
    }

    private static void settings(Sheets from, Sheets to, List<EditLine> lines) {
        Map<String, String> before = settings(from);
        Map<String, String> after = settings(to);
        Map<String, String> all = new LinkedHashMap<>(before);
        all.putAll(after);
        for (String key : all.keySet()) {
            String now = after.getOrDefault(key, "");
            if (!now.equals(before.getOrDefault(key, ""))) {
                lines.add(new EditLine("case", "", key, "=" + now));
            }
        }
    }

    private static Map<String, String> settings(Sheets sheets) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (Row row : sheets.sheet(CaseTable.TABLE).rows()) {
            settings.put(row.text(CaseTable.KEY), row.text(CaseTable.VALUE));
        }
        return settings;
    }

    private static TableRewrite rows(Table table, Sheets from, Sheets to) {
        TableRewrite rewrite = new TableRewrite(table, from);
        Map<List<String>, List<Row>> equal = new HashMap<>();
        Map<List<String>, List<Row>> byKey = new HashMap<>();
        for (Row row : to.sheet(table).rows()) {
            equal.computeIfAbsent(cells(row, false), key -> new ArrayList<>()).add(row);
        }
        List<Row> changed = new ArrayList<>();
        for (Row row : rewrite.rows()) {
            List<Row> same = equal.getOrDefault(cells(row, false), List.of());
            if (same.isEmpty()) {
                changed.add(row);
            } else {
                same.removeFirst();
                rewrite.cells(row, Map.of());
            }
        }
        equal.values()
                .forEach(rows -> rows.forEach(row -> byKey.computeIfAbsent(cells(row, true), key -> new ArrayList<>())
                        .add(row)));
        for (Row row : changed) {
            List<Row> now = byKey.getOrDefault(cells(row, true), List.of());
            if (now.isEmpty()) {
                rewrite.removed(row);
            } else {
                rewrite.cells(row, differences(row, now.removeFirst()));
            }
        }
        // in the order in which they stand there
        for (Row row : to.sheet(table).rows()) {
            if (byKey.getOrDefault(cells(row, true), List.of()).contains(row)) {
                rewrite.added(TableRewrite.said(row));
            }
        }
        return rewrite;
    }

    private static Map<Column, String> differences(Row before, Row now) {
        Map<Column, String> changes = new LinkedHashMap<>();
        for (Column column : before.table().columns()) {
            if (TableRewrite.isSaid(column, before.table())
                    && !before.text(column).equals(now.text(column))) {
                changes.put(column, now.text(column));
            }
        }
        return changes;
    }

    private static List<String> cells(Row row, boolean keys) {
        return row.table().columns().stream()
                .filter(column -> keys ? column.key() : TableRewrite.isSaid(column, row.table()))
                .map(row::text)
                .toList();
    }
}
