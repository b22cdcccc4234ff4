package org.entente.intake.finding;

/**
 * One thing that is wrong with a case.
 *
 * @param file file as in {@code processes.csv}, or {@code sheet processes} of a workbook
 * @param row row as Excel numbers it, the header being row 1 where nothing stands above it; 0 for the whole file
 * @param column column name, or empty for the whole row
 * @param value the value found, or empty
 * @param message what is wrong, as a sentence
 * @param fix how to mend it, as a sentence, or empty
 */
public record Finding(
        Severity severity, String file, int row, String column, String value, String message, String fix) {
    /** Whatever a file is called and a cell holds: what a finding says steers no terminal and stays on its line. */
    public Finding {
        file = VisibleText.line(file);
        column = VisibleText.line(column);
        value = VisibleText.line(value);
        message = VisibleText.line(message);
        fix = VisibleText.line(fix);
    }

    /** The file, row and column in words: {@code processes.csv, row 14, column line}. */
    public String where() {
        StringBuilder where = new StringBuilder(file);
        if (row > 0) {
            where.append(", row ").append(row);
        }
        if (!column.isEmpty()) {
            where.append(", column ").append(column);
        }
        return where.toString();
    }

    @Override
    public String toString() {
        return where() + ": " + message + (fix.isEmpty() ? "" : " " + fix);
    }
}
