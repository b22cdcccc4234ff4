package org.entente.intake.replay;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.intake.edit.EditLine;
import org.entente.intake.sheet.Row;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Table;
import org.entente.network.TableRow;

/**
 * The edits of one table. A row may stand for several things, as those of a group do: where not all of them change alike, the row
 * goes and one for each of them comes.
 */
final class TableRewrite {
    /**
     * A thing of the network.
     *
     * @param spelled cells that name it alone, in a row that stands for several
     * @param changes what its cells say otherwise
     */
    private record Thing(Map<Column, String> spelled, Map<Column, String> changes) {}

    /** A cell and what it is to say. */
    private record Cell(Column column, String text) {}

    private final Table table;
    private final List<Row> rows;
    private final Map<String, Row> byPlace = new LinkedHashMap<>();
    private final Map<Row, List<Thing>> things = new IdentityHashMap<>();
    private final List<Row> removed = new ArrayList<>();
    private final List<Map<Column, String>> added = new ArrayList<>();

    TableRewrite(Table table, Sheets sheets) {
        this.table = table;
        this.rows = sheets.sheet(table).rows();
        rows.forEach(row -> byPlace.put(place(row.home(), row.number()), row));
    }

    private static String place(String home, int number) {
        return home + "\0" + number;
    }

    /** The row of a thing; throws IllegalArgumentException where it is of no row. */
    Row row(TableRow of) {
        Row row = byPlace.get(place(of.table(), of.line()));
        if (row == null) {
            throw new IllegalArgumentException("no row of " + table.name() + " is " + of);
        }
        return row;
    }

    List<Row> rows() {
        return rows;
    }

    /** A thing that its row alone stands for. */
    void thing(TableRow of, Map<Column, String> changes) {
        thing(of, Map.of(), changes);
    }

    void thing(TableRow of, Map<Column, String> spelled, Map<Column, String> changes) {
        cells(row(of), spelled, changes);
    }

    void cells(Row row, Map<Column, String> changes) {
        cells(row, Map.of(), changes);
    }

    private void cells(Row row, Map<Column, String> spelled, Map<Column, String> changes) {
        things.computeIfAbsent(row, key -> new ArrayList<>()).add(new Thing(spelled, changes));
    }

    void removed(TableRow of) {
        removed.add(row(of));
    }

    void removed(Row row) {
        removed.add(row);
    }

    void added(Map<Column, String> cells) {
        added.add(cells);
    }

    /** The edits, in an order in which each finds its rows. */
    List<EditLine> lines() {
        RowFilters filters = new RowFilters(table, rows);
        Map<Cell, List<Row>> writes = new LinkedHashMap<>();
        List<Row> gone = new ArrayList<>(removed);
        List<Map<Column, String>> come = new ArrayList<>();
        for (Row row : rows) {
            List<Thing> of = things.getOrDefault(row, List.of());
            boolean alike = of.stream().map(Thing::changes).distinct().count() == 1;
            // a row whose key changes in several cells would not be found again after the first
            boolean found = of.stream()
                    .allMatch(thing ->
                            thing.changes.keySet().stream().filter(Column::key).count() < 2);
            if (alike && found) {
                of.getFirst()
                        .changes
                        .forEach((column, text) -> writes.computeIfAbsent(
                                        new Cell(column, text), key -> new ArrayList<>())
                                .add(row));
            } else if (of.stream().anyMatch(thing -> !thing.changes.isEmpty())) {
                gone.add(row);
                of.forEach(thing -> come.add(spelled(row, thing)));
            }
        }
        come.addAll(added);
        List<EditLine> lines = new ArrayList<>();
        // what a filter looks at is written last: the filters are of the rows as they are
        writes.entrySet().stream()
                .sorted((one, other) -> Boolean.compare(
                        one.getKey().column().key(), other.getKey().column().key()))
                .forEach(write -> filters.of(write.getValue())
                        .forEach(filter -> lines.add(new EditLine(
                                table.name(),
                                filter,
                                write.getKey().column().name(),
                                "=" + write.getKey().text()))));
        if (!gone.isEmpty()) {
            filters.of(gone).forEach(filter -> lines.add(new EditLine(table.name(), filter, "", "delete")));
        }
        come.forEach(cells -> lines.addAll(coming(cells)));
        return lines;
    }

    /** The row as it is for one of its things alone. */
    private static Map<Column, String> spelled(Row row, Thing thing) {
        Map<Column, String> cells = said(row);
        cells.putAll(thing.spelled);
        cells.putAll(thing.changes);
        cells.values().removeIf(String::isEmpty);
        return cells;
    }

    /** The cells of a row that say something of the network; what vouches for it stays behind. */
    static Map<Column, String> said(Row row) {
        Map<Column, String> cells = new LinkedHashMap<>();
        for (Column column : row.table().columns()) {
            if (isSaid(column, row.table()) && row.get(column) != null) {
                cells.put(column, row.text(column));
            }
        }
        return cells;
    }

    static boolean isSaid(Column column, Table table) {
        // where a column of the table's own is called source, it is no evidence
        boolean evidence = table.source() != table.columns().getFirst();
        return column != table.note()
                && !(evidence && (column == table.source() || column == table.asOf() || column == table.confidence()));
    }

    /** A row that comes; a cell that would end where the next begins is written after it. */
    private List<EditLine> coming(Map<Column, String> cells) {
        List<EditLine> lines = new ArrayList<>();
        lines.add(new EditLine(
                table.name(),
                "",
                cells.entrySet().stream()
                        .filter(cell -> !isLong(cell.getValue()))
                        .map(cell -> cell.getKey().name() + "=" + cell.getValue())
                        .collect(Collectors.joining("; ")),
                "add"));
        String filter = cells.entrySet().stream()
                .filter(cell -> cell.getKey().key() && !isLong(cell.getValue()))
                .map(cell -> cell.getKey().name() + "=" + cell.getValue())
                .collect(Collectors.joining("&"));
        cells.forEach((column, text) -> {
            if (isLong(text)) {
                lines.add(new EditLine(table.name(), filter, column.name(), "=" + text));
            }
        });
        return lines;
    }

    private static boolean isLong(String text) {
        return text.indexOf(';') >= 0 || text.indexOf('\n') >= 0;
    }
}
