package org.entente.report.csv;

import java.io.IOException;
import java.math.BigDecimal;

/**
 * Writes rows of cells. A byte order mark tells Excel that it is UTF-8; a text that Excel would take for a formula gets an
 * apostrophe in front, so that nothing in a case can run in a spreadsheet.
 */
final class CsvWriter {
    private final Appendable out;
    private final boolean decimalComma;
    private boolean first = true;

    /**
     * @param decimalComma for spreadsheets of countries that write 1,5: columns are then separated by semicolons
     */
    CsvWriter(Appendable out, boolean decimalComma) throws IOException {
        this.out = out;
        this.decimalComma = decimalComma;
        out.append('\uFEFF');
    }

    CsvWriter text(String text) throws IOException {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return cell(formula ? "'" + text : text);
    }

    /** A number with all its digits; an empty cell where it is not known. */
    CsvWriter number(double value) throws IOException {
        if (!Double.isFinite(value)) {
            return cell("");
        }
        String digits =
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        return cell(decimalComma ? digits.replace('.', ',') : digits);
    }

    void end() throws IOException {
        out.append("\r\n");
        first = true;
    }

    private CsvWriter cell(String text) throws IOException {
        char separator = decimalComma ? ';' : ',';
        if (!first) {
            out.append(separator);
        }
        first = false;
        boolean quoted = text.chars().anyMatch(c -> c == '"' || c == separator || c == '\n' || c == '\r');
        out.append(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
        return this;
    }
}
