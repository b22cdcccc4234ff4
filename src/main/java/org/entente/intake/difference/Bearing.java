package org.entente.intake.difference;

import org.entente.intake.tables.Column;
import org.entente.intake.tables.Table;

/** What a difference between two cases can do. */
public enum Bearing {
    /** It can move the answer: it is in the model. */
    ANSWER,
    /** Who vouches for a number, how sure it is: trust moves, the answer does not. */
    EVIDENCE,
    /** Names, notes, places on the map. */
    WORDS,
    /** What else the case could be asked: strategies and scenarios that are not applied. */
    CHOICES;

    /** What a change of this column can do. */
    static Bearing of(Table table, Column column) {
        return switch (table.name()) {
            case "strategies", "scenarios" -> CHOICES;
            case "ranges", "sources" -> EVIDENCE;
            default -> ofCell(table, column);
        };
    }

    private static Bearing ofCell(Table table, Column column) {
        if (column == table.source() || column == table.asOf() || column == table.confidence()) {
            return EVIDENCE;
        }
        return switch (column.name()) {
            case "name", "note", "latitude", "longitude", "title", "question", "case" -> WORDS;
            default -> ANSWER;
        };
    }

    /** What adding or removing a row of the table can do. */
    static Bearing of(Table table) {
        return switch (table.name()) {
            case "strategies", "scenarios" -> CHOICES;
            case "ranges", "sources" -> EVIDENCE;
            default -> ANSWER;
        };
    }
}
