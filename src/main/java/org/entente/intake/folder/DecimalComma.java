package org.entente.intake.folder;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.intake.finding.Findings;
import org.entente.intake.sheet.NumberAdvice;
import org.entente.intake.sheet.Row;
import org.entente.intake.sheet.Sheet;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Scenarios;
import org.entente.intake.tables.Strategies;
import org.entente.intake.tables.Type;

/**
 * Turns decimal commas into points in a file separated by semicolons or tabs, as spreadsheets of most of Europe write them.
 *
 * <p>A comma is decimal there, unless other cells of the file show decimal points. What can still be read in two ways
 * ({@code 1.234} among decimal commas, {@code 1,234} among decimal points) is a finding, never a guess.
 */
final class DecimalComma {
    private static final Pattern COMMA =
            Pattern.compile("[-+]?(\\d*|\\d{1,3}(\\.\\d{3})+),\\d+([eE][-+]?\\d{1,3})?( ?%)?");
    private static final Pattern POINT =
            Pattern.compile("[-+]?(\\d*|\\d{1,3}(,\\d{3})+)\\.\\d+([eE][-+]?\\d{1,3})?( ?%)?");
    private static final Pattern DOUBTFUL_COMMA = Pattern.compile("[-+]?[1-9]\\d{0,2},\\d{3}");
    private static final Pattern DOUBTFUL_POINT = Pattern.compile("[-+]?[1-9]\\d{0,2}\\.\\d{3}");

    private boolean commas;
    private boolean points;

    private DecimalComma() {}

    static void normalise(Sheet sheet, Findings findings) {
        DecimalComma style = new DecimalComma();
        for (Row row : sheet.rows()) {
            for (Column column : sheet.table().columns()) {
                if (holdsNumbers(column)) {
                    style.learn(row.text(column));
                }
            }
        }
        for (Row row : sheet.rows()) {
            for (Column column : sheet.table().columns()) {
                if (holdsNumbers(column)) {
                    style.apply(row, column, findings);
                } else if (isChange(column)) {
                    style.change(row, column, findings);
                }
            }
        }
    }

    private static boolean holdsNumbers(Column column) {
        return column.isNumber() || column.type() instanceof Type.Shares;
    }

    /** The change of an edit, and the new row it may hold, contain numbers inside a text. */
    private static boolean isChange(Column column) {
        return column.isChange() || column == Scenarios.EDIT.column() || column == Strategies.EDIT.column();
    }

    private void learn(String cell) {
        for (String word : cell.split(" ")) {
            if (COMMA.matcher(word).matches() && !DOUBTFUL_COMMA.matcher(word).matches()) {
                commas = true;
            } else if (POINT.matcher(word).matches()
                    && !DOUBTFUL_POINT.matcher(word).matches()) {
                points = true;
            }
        }
    }

    private void apply(Row row, Column column, Findings findings) {
        String cell = row.text(column);
        if (cell.indexOf(',') < 0 && cell.indexOf('.') < 0) {
            return;
        }
        if (column.type() instanceof Type.Shares) {
            row.set(column, commas ? cell.replace(',', '.') : cell);
            return;
        }
        boolean doubtful = DOUBTFUL_COMMA.matcher(cell).matches() && points
                || DOUBTFUL_POINT.matcher(cell).matches() && (commas || !points);
        if (doubtful) {
            NumberAdvice advice = NumberAdvice.twoWays(cell);
            findings.error(row.place(column), cell, advice.message(), advice.fix());
            row.set(column, cell.replace(",", "").replace(".", ""));
        } else if (COMMA.matcher(cell).matches()) {
            row.set(column, cell.replace(".", "").replace(',', '.'));
        } else if (POINT.matcher(cell).matches()) {
            row.set(column, cell.replace(",", ""));
        } else if (cell.matches("[-+]?\\d{1,3}(\\.\\d{3}){2,}")) {
            row.set(column, cell.replace(".", ""));
        }
    }

    /** Decimal commas after an operator or an equals sign: {@code *1,1}, {@code cost=1,5; volume=3}. */
    private static final Pattern INSIDE =
            Pattern.compile("([=*×+−-] ?[-−]?\\d*),(\\d+(?:[eE][-+]?\\d{1,3})?)(?= ?%? ?(;|$))");

    private static final Pattern DOUBTFUL_INSIDE =
            Pattern.compile("[=+−-] ?[-−]?([1-9]\\d{0,2}\\.\\d{3})(?= ?%? ?(;|$))");

    private void change(Row row, Column column, Findings findings) {
        String cell = row.text(column);
        Matcher doubtful = DOUBTFUL_INSIDE.matcher(cell);
        if (commas && doubtful.find()) {
            NumberAdvice advice = NumberAdvice.twoWays(doubtful.group(1));
            findings.error(row.place(column), cell, advice.message(), advice.fix());
        } else if (cell.indexOf(',') >= 0 && !points) {
            row.set(column, INSIDE.matcher(cell).replaceAll("$1.$2"));
        }
    }
}
