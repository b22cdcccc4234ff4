package org.entente.intake.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a case.
 *
 * @param name file name without ending, and sheet name
 * @param meaning what a row is
 * @param columns in the order of the template, the columns of evidence last
 * @param source column of evidence
 * @param asOf column of evidence
 * @param confidence column of evidence
 * @param note column of evidence
 */
public record Table(
        String name, String meaning, List<Column> columns, Column source, Column asOf, Column confidence, Column note) {

    /** The column of this name, or null. */
    public @Nullable Column column(String wanted) {
        for (Column column : columns) {
            if (column.name().equals(wanted)) {
                return column;
            }
        }
        return null;
    }

    /** What a row is called: {@code process} for {@code processes}. */
    public String noun() {
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        if (name.endsWith("sses")) {
            return name.substring(0, name.length() - 2);
        }
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    /** Whether its rows are edits of other tables. */
    public boolean isEdits() {
        return column("change") != null;
    }

    /**
     * The columns that tell its rows apart: its key; of edits, which may repeat for one name, all that an edit says. Rows that hold
     * for days that do not overlap may share the others.
     */
    public List<Column> identity() {
        List<String> edit = isEdits() ? List.of("table", "filter", "column", "change") : List.of();
        return columns.stream()
                .filter(column -> column.key() || edit.contains(column.name()))
                .toList();
    }

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
