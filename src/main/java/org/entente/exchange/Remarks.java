package org.entente.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Entente knows and Microsoft Project has no place for, written under a line of its own at the end of the notes of a task, a
 * resource, or the project: other modes, learning, gates, exact amounts. People can read it, and planners' tools hand it on.
 *
 * <p>Besides it says what was shown in Project's own fields ({@link #shown}). A field that still says the same when the file is
 * read has not been changed, and the exact value is taken; one that says something else was changed, and wins.
 */
final class Remarks {
    static final String MARK = "--- Entente (keep these lines) ---";

    private final Map<String, String> shown = new LinkedHashMap<>();
    private final Map<String, Rows> tables = new LinkedHashMap<>();

    /** Keeps what a field of Project shows. */
    Remarks shown(String field, String value) {
        shown.put(field, value);
        return this;
    }

    Remarks with(Rows rows) {
        if (!rows.isEmpty()) {
            tables.put(rows.table(), rows);
        }
        return this;
    }

    /** What the field showed when the file was written, or null. */
    @Nullable
    String shown(String field) {
        return shown.get(field);
    }

    /** Whether the field still shows what it did. */
    boolean same(String field, String now) {
        return now.equals(shown.get(field));
    }

    /** Rows of a table, none where there are none. */
    List<Map<String, String>> rows(String table) {
        Rows rows = tables.get(table);
        return rows == null ? List.of() : rows.rows();
    }

    /** As the end of a note. */
    String text() {
        StringBuilder text = new StringBuilder(MARK);
        shown.forEach((field, value) -> text.append('\n').append(Csv.line(List.of(field, value))));
        tables.forEach((table, rows) -> {
            text.append("\n[").append(table).append(']');
            rows.lines().forEach(line -> text.append('\n').append(line));
        });
        return text.toString();
    }

    /** The remarks at the end of a note, or null where it has none. */
    static @Nullable Remarks of(String note) {
        int mark = note.indexOf(MARK);
        if (mark < 0) {
            return null;
        }
        Remarks remarks = new Remarks();
        String table = null;
        List<String> header = List.of();
        Rows rows = null;
        for (String line : note.substring(mark + MARK.length()).split("\\R")) {
            String said = line.strip();
            if (said.isEmpty()) {
                continue;
            }
            List<String> cells = Csv.cells(said);
            if (said.startsWith("[") && said.endsWith("]")) {
                table = said.substring(1, said.length() - 1);
                rows = null;
            } else if (table == null) {
                remarks.shown.put(cells.getFirst(), cells.size() > 1 ? cells.get(1) : "");
            } else if (rows == null) {
                header = cells;
                rows = new Rows(table, header);
                remarks.tables.put(table, rows);
            } else {
                rows.add(cells.toArray(String[]::new));
            }
        }
        return remarks;
    }

    /** What a person wrote: the note without the remarks. */
    static String note(String note) {
        int mark = note.indexOf(MARK);
        return (mark < 0 ? note : note.substring(0, mark)).strip();
    }
}
