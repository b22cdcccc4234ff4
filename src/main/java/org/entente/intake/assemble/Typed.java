package org.entente.intake.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.intake.finding.Place;
import org.entente.intake.sheet.NumberText;
import org.entente.intake.sheet.Row;
import org.entente.intake.tables.Column;
import org.entente.network.TableRow;
import org.entente.network.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A row whose cells were read as their declared types.
 *
 * @param row the text
 * @param numbers by column: numbers, days as days since 1970, yes as 1; NaN where blank or wrong
 */
record Typed(Row row, double[] numbers) {

    boolean given(Column column) {
        return row.get(column) != null;
    }

    /** The number, or the column's default where the cell is blank or wrong; 0 where there is no default. */
    double number(Column column) {
        double number = numbers[column.index()];
        if (!Double.isNaN(number)) {
            return number;
        }
        return given(column) ? 0 : column.fallback();
    }

    String text(Column column) {
        return row.text(column);
    }

    /** The text, or another where the cell is blank. */
    String text(Column column, String otherwise) {
        String text = row.get(column);
        return text == null ? otherwise : text;
    }

    /** The chosen word in lower case, the column's default where the cell is blank. */
    String choice(Column column) {
        return text(column, column.blank()).toLowerCase(Locale.ROOT);
    }

    boolean yes(Column column) {
        return number(column) == 1;
    }

    @Nullable
    LocalDate day(Column column) {
        double days = numbers[column.index()];
        return Double.isNaN(days) ? null : LocalDate.ofEpochDay((long) days);
    }

    /** From and until. */
    Validity validity(Column from, Column until) {
        LocalDate first = day(from);
        LocalDate last = day(until);
        return first == null && last == null ? Validity.ALWAYS : new Validity(first, last);
    }

    List<Double> shares(Column column) {
        List<Double> shares = new ArrayList<>();
        for (String word : words(text(column))) {
            shares.add(NumberText.value(word));
        }
        return shares;
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.replace(" %", "%").split("[\\s;/|]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    Place place() {
        return row.place();
    }

    Place place(Column column) {
        return row.place(column);
    }

    TableRow tableRow() {
        return new TableRow(row.home(), row.number());
    }
}
