package org.entente.fuzz;

import java.util.Map;

/**
 * One thing done to a case.
 *
 * @param of the case
 * @param kind what is done
 * @param table where
 * @param row index of the row, the header being 0; −1 for a whole column
 * @param column name of the column, empty for a whole row
 * @param value what stands there now
 * @param text the table afterwards
 * @param legal whether a reader may take it for another case without a word
 */
record Damage(
        SheetTexts of, Kind kind, String table, int row, String column, String value, String text, boolean legal) {
    enum Kind {
        ROW_TWICE,
        ROW_DELETED,
        ROW_BLANKED,
        COLUMN_TWICE,
        COLUMN_DELETED,
        COLUMN_BLANKED,
        CELL_BLANKED,
        CELL_GARBAGE,
        NUMBER_EXTREME,
        NUMBER_SYNTAX
    }

    Map<String, String> texts() {
        return of.with(table, text);
    }

    /** The name of the edits that the damaged row belongs to: only under them it is read. */
    String edits() {
        boolean edits = table.equals("strategies") || table.equals("scenarios");
        return !edits || row < 1 ? "base" : of.rows().get(table).get(row).getFirst();
    }

    @Override
    public String toString() {
        String shown = value.length() > 30 ? value.substring(0, 30) + "…" : value;
        return of.name() + "/" + table + (row < 0 ? "" : " row " + (row + 1))
                + (column.isEmpty() ? "" : " column " + column) + ": " + kind
                + (value.isEmpty() ? "" : " '" + shown + "'");
    }
}
