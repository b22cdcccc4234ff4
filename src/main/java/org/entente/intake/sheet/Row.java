package org.entente.intake.sheet;

import org.entente.intake.finding.Place;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * A row of text: one cell for each declared column of its table, null where blank. Edits change it before anything is typed;
 * a changed cell knows the edit it came from.
 */
public final class Row {
    private final Table table;
    private final String home;
    private final String file;
    private final int number;
    private final @Nullable String[] cells;
    private @Nullable Origin @Nullable [] origins;

    /** A blank row. */
    public Row(Table table, String file, int number) {
        this(table, table.name(), file, number);
    }

    /** A blank row of a table that an edit adds: it stands where the edit stands. */
    public Row(Table table, Row edit) {
        this(table, edit.home, edit.file, edit.number);
    }

    /** A blank row that is written elsewhere than in its own table. */
    public Row(Table table, String home, String file, int number) {
        this.table = table;
        this.home = home;
        this.file = file;
        this.number = number;
        this.cells = new @Nullable String[table.columns().size()];
    }

    /** The same row, to be edited apart from this one. */
    public Row copy() {
        Row copy = new Row(table, home, file, number);
        System.arraycopy(cells, 0, copy.cells, 0, cells.length);
        if (origins != null) {
            copy.origins = origins.clone();
        }
        return copy;
    }

    /**
     * Where a cell's text came from when not from its own row.
     *
     * @param place the edit's row
     * @param what the edit in words, {@code strategy european-battery}
     * @param evidence row that vouches for it
     */
    public record Origin(Place place, String what, Row evidence) {}

    public @Nullable String get(Column column) {
        return cells[column.index()];
    }

    /** The cell's text, empty where blank. */
    public String text(Column column) {
        String text = cells[column.index()];
        return text == null ? "" : text;
    }

    public void set(Column column, @Nullable String text) {
        cells[column.index()] = text;
    }

    /** Sets a cell to what an edit says. */
    public void set(Column column, @Nullable String text, Origin origin) {
        cells[column.index()] = text;
        if (origins == null) {
            origins = new @Nullable Origin[cells.length];
        }
        origins[column.index()] = origin;
    }

    /** The edit a cell came from, or null. */
    public @Nullable Origin origin(Column column) {
        return origins == null ? null : origins[column.index()];
    }

    public Table table() {
        return table;
    }

    /** Name of the table the row is written in: its own, or that of the edit that adds it. */
    public String home() {
        return home;
    }

    public int number() {
        return number;
    }

    public Place place() {
        return Place.row(file, number);
    }

    /** Where the cell's text is to be mended. */
    public Place place(Column column) {
        Origin origin = origin(column);
        return origin == null ? new Place(file, number, column.name()) : origin.place();
    }

    /** The values that make the row unique, in words: {@code ningde novo-mesto battery}. */
    public String key() {
        StringBuilder key = new StringBuilder();
        for (Column column : table.columns()) {
            if (column.key() && cells[column.index()] != null) {
                key.append(key.isEmpty() ? "" : " ").append(cells[column.index()]);
            }
        }
        return key.toString();
    }

    public boolean isBlank() {
        for (String cell : cells) {
            if (cell != null) {
                return false;
            }
        }
        return true;
    }
}
