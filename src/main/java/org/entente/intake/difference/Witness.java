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
 * @param edit the strategy or scenario that put it there, {@code scenario tariffs}, or empty
 */
public record Witness(
        String source, String title, String publisher, String date, String asOf, String confidence, String edit) {

    /** Nobody vouches for it, or its own row calls it an estimate. */
    public boolean isAssumption() {
        return source.isEmpty() || confidence.equals("E");
    }

    /** Who vouches for a cell. */
    static Witness of(Row row, Column column, Sheets sheets) {
        Row.Origin origin = row.origin(column);
        return of(origin == null ? row : origin.evidence(), column.name(), origin == null ? "" : origin.what(), sheets);
    }

    /** Who vouches for a row as a whole. */
    static Witness of(Row row, Sheets sheets) {
        boolean own = row.home().equals(row.table().name());
        return of(row, "", own ? "" : "a row of " + row.home(), sheets);
    }

    private static Witness of(Row witness, String column, String edit, Sheets sheets) {
        Table by = witness.table();
        if (by.source() == by.asOf()) {
            return new Witness("", "", "", "", "", "", edit); // a table that needs no evidence: it is evidence
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
                edit);
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
