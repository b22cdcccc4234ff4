package org.entente.intake.folder;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.intake.sheet.Budget;
import org.entente.intake.sheet.Filler;
import org.entente.intake.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file: separator by comma, semicolon, tab or bar, told from the header.
 *
 * <p>Rows are numbered as a spreadsheet numbers them: blank lines count, a quoted cell of several lines is one row.
 */
public final class CsvFile {
    private static final int HEADER = 1 << 16;

    private CsvFile() {}

    /** Reads the text into the sheet; whether all of it could be read. */
    public static boolean read(Reader text, Sheet sheet, Budget budget, Findings findings) throws IOException {
        BufferedReader buffered = new BufferedReader(text, HEADER);
        buffered.mark(HEADER);
        String first = buffered.readLine();
        int row = 0;
        char separator = ',';
        if (first != null && first.length() == 5 && first.startsWith("sep=")) {
            separator = first.charAt(4);
            row = 1;
        } else {
            buffered.reset();
            char[] head = new char[HEADER - 1];
            int length = fill(buffered, head);
            buffered.reset();
            separator = separator(head, length);
        }
        boolean whole = true;
        Filler filler = new Filler(sheet, budget, findings);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(buffered)) {
            Iterator<CsvRecord> records = csv.iterator();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                row++;
                if (!filler.row(row, cells(record))) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            whole = false;
            findings.error(
                    Place.row(sheet.file(), row + 1),
                    "",
                    "The file cannot be read as CSV from this row on: a quotation mark is not closed, stands inside a"
                            + " quoted cell, or the cell is longer than 16 million characters.",
                    "Close the quotation mark; write one inside a quoted cell twice.");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        whole &= filler.end();
        if (separator == ';' || separator == '\t') {
            DecimalComma.normalise(sheet, findings);
        }
        return whole;
    }

    private static @Nullable String[] cells(CsvRecord record) {
        @Nullable String[] cells = new @Nullable String[record.getFieldCount()];
        for (int i = 0; i < cells.length; i++) {
            String field = record.getField(i);
            cells[i] = field.isEmpty() ? null : field;
        }
        return cells;
    }

    private static int fill(Reader reader, char[] into) throws IOException {
        int length = 0;
        while (length < into.length) {
            int read = reader.read(into, length, into.length - length);
            if (read < 0) {
                break;
            }
            length += read;
        }
        return length;
    }

    /** The separator that occurs most often outside quotation marks in the first line that says anything. */
    private static char separator(char[] head, int length) {
        int[] counts = new int[4];
        String separators = ",;\t|";
        boolean quoted = false;
        boolean said = false;
        for (int i = 0; i < length; i++) {
            char c = head[i];
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (said) {
                    break;
                }
            } else if (!quoted && separators.indexOf(c) >= 0) {
                counts[separators.indexOf(c)]++;
            } else if (c > ' ') {
                said = true;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] > counts[most]) {
                most = i;
            }
        }
        return separators.charAt(most);
    }
}
