package org.entente.intake.difference;

import java.util.Locale;
import org.entente.intake.sheet.Row;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Sources;
import org.entente.intake.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Who says so.
 *
 * @param source id of the source, empty where there is none
 * @param title of the source, and
 * @param publisher of it, and
 * @param date of it
 * @param asOf date of the figure, or empty
 * @param confidence A official, B press, C weak, E estimate, or empty
 * @param note of the row that says so
 * @param edit the strategy or scenario that put it there, {@code scenario tariffs}, or empty
 * @param estimated whether it is a number that needs a source; not so choices, promises and plain geography
 */
public record Witness(
        String source,
        String title,
        String publisher,
        String date,
        String asOf,
        String confidence,
        String note,
        String edit,
        boolean estimated) {

    /** A number that nobody vouches for, or that its own row calls an estimate. */
    public boolean isAssumption() {
        return estimated && (source.isEmpty() || confidence.equals("E"));
    }

    /** Who vouches for a cell. */
    static Witness of(Row row, Column column, Sheets sheets) {
        Row.Origin origin = row.origin(column);
        Column declared = Meaning.declared(row, column);
        boolean estimated = declared.isNumber() && declared.estimated() && row.get(column) != null;
        return of(
                origin == null ? row : origin.evidence(),
                column.name(),
                origin == null ? "" : origin.what(),
                estimated,
                sheets);
    }

    /** Who vouches for a row as a whole. */
    static Witness of(Row row, Sheets sheets) {
        boolean own = row.home().equals(row.table().name());
        boolean estimated = row.table().columns().stream()
                .anyMatch(column -> column.isNumber() && column.estimated() && row.get(column) != null);
        return of(row, "", own ? "" : row.home() + " row " + row.number(), estimated, sheets);
    }

    private static Witness of(Row witness, String column, String edit, boolean estimated, Sheets sheets) {
        Table by = witness.table();
        String note = witness.text(by.note());
        if (by.source() == by.asOf()) {
            return new Witness("", "", "", "", "", "", note, edit, false); // the table of sources is evidence itself
        }
        String id = source(witness.text(by.source()), column, sheets);
        Row source = named(id, sheets);
        return new Witness(
                id,
                source == null ? "" : source.text(Sources.TITLE),
                source == null ? "" : source.text(Sources.PUBLISHER),
                source == null ? "" : source.text(Sources.DATE),
                witness.text(by.asOf()),
                witness.text(by.confidence()).toUpperCase(Locale.ROOT),
                note,
                edit,
                estimated);
    }

    /** The source of a column out of {@code T1} or {@code cost: T1; tooling: T2}. */
    private static String source(String text, String column, Sheets sheets) {
        if (text.indexOf(':') < 0 || named(text, sheets) != null) {
            return text;
        }
        String all = "";
        for (String pair : text.split(";")) {
            int colon = pair.indexOf(':');
            if (colon < 0) {
                all = pair.isBlank() ? all : pair.strip();
            } else if (pair.substring(0, colon).strip().equals(column)) {
                return pair.substring(colon + 1).strip();
            }
        }
        return all;
    }

    private static @Nullable Row named(String id, Sheets sheets) {
        if (!id.isEmpty()) {
            for (Row row : sheets.sheet(Sources.TABLE).rows()) {
                if (row.text(Sources.SOURCE).equals(id)) {
                    return row;
                }
            }
        }
        return null;
    }
}
