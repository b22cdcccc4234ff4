package org.entente.intake.edit;

import java.util.List;
import org.entente.intake.tables.Column;

/** What an edit does to the rows it matches. */
sealed interface Change {
    /** Writes a text into a cell; blank for the default. */
    record Write(Column column, String text) implements Change {}

    /** Multiplies a number. */
    record Scale(Column column, double factor) implements Change {}

    /** Adds to a number, or days to a date. */
    record Shift(Column column, double by) implements Change {}

    /** Removes the rows. */
    record Delete() implements Change {}

    /** Adds a row with these cells. */
    record Add(List<Cell> cells) implements Change {}

    /** A cell of a row to add. */
    record Cell(Column column, String text) {}
}
