package org.entente.intake.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.intake.finding.Suggest;
import org.entente.intake.sheet.NumberAdvice;
import org.entente.intake.sheet.NumberText;
import org.entente.intake.sheet.Row;
import org.entente.intake.tables.CaseTable;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Scenarios;
import org.entente.intake.tables.Settings;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Tables;
import org.entente.intake.tables.Type;
import org.jspecify.annotations.Nullable;

/**
 * One row of a strategy or scenario, understood.
 *
 * @param row as written
 * @param table which it edits
 * @param filter which rows
 * @param setting for table {@code case}: the setting it names instead of a filter, or null
 */
record EditRow(
        Row row, Table table, Filter filter, @Nullable Column setting, Change change) {

    /** Reads the row; null where it makes no sense, with findings. */
    static @Nullable EditRow parse(Row row, Scenarios.Edit columns, Findings findings) {
        return new Parser(row, columns, findings).parse();
    }

    private record Parser(Row row, Scenarios.Edit columns, Findings findings) {

        @Nullable
        EditRow parse() {
            String name = row.text(columns.table()).toLowerCase(Locale.ROOT);
            String text = row.text(columns.change());
            if (name.isEmpty() || text.isEmpty()) {
                return null; // blank required cells are found when cells are typed
            }
            Table table = Tables.named(name);
            if (table == null || table.isEdits()) {
                findings.error(
                        place(columns.table()),
                        name,
                        table == null
                                ? "There is no table '" + Findings.shorten(name) + "'."
                                        + Suggest.phrase(name, Tables.names())
                                : "Table " + name + " cannot be edited by strategies and scenarios.",
                        "Name one of the tables of the case.");
                return null;
            }
            String columnText = row.text(columns.column());
            Column setting = setting(table, columnText);
            Filter filter = Filter.parse(row.text(columns.filter()), table, place(columns.filter()), findings);
            Change change = change(table, text, columnText, setting);
            return filter == null || change == null ? null : new EditRow(row, table, filter, setting, change);
        }

        private static @Nullable Column setting(Table table, String column) {
            return table == CaseTable.TABLE ? Settings.TABLE.column(column) : null;
        }

        private @Nullable Change change(Table table, String text, String columnText, @Nullable Column setting) {
            String word = text.toLowerCase(Locale.ROOT);
            if (word.equals("delete")) {
                if (!columnText.isEmpty()) {
                    return wrong(
                            columns.column(),
                            columnText,
                            "`delete` removes whole rows; it takes no column.",
                            "Leave column blank, or write `=` to blank a cell.");
                }
                return new Change.Delete();
            }
            if (word.equals("add")) {
                return add(table, columnText);
            }
            Column column = setting == null ? column(table, columnText) : CaseTable.VALUE;
            if (column == null) {
                return null;
            }
            Column typed = setting == null ? column : setting;
            String operand = text.substring(1).strip();
            return switch (text.charAt(0)) {
                case '=' -> write(column, typed, operand);
                case '*', '×' -> scale(column, typed, operand);
                case '+' -> shift(column, typed, operand, 1);
                case '-', '−' -> shift(column, typed, operand, -1);
                default -> noChange(text);
            };
        }

        private @Nullable Change noChange(String text) {
            String shown = Findings.shorten(text);
            boolean number = !Double.isNaN(NumberText.value(text));
            return wrong(
                    columns.change(),
                    text,
                    "'" + shown + "' is no change.",
                    number
                            ? "Write `=" + shown + "` to set the cell, `+" + shown + "` to add to it or `*" + shown
                                    + "` to multiply it; a spreadsheet drops a leading + unless the cell is text."
                            : "Write `=" + shown + "` to set the cell, or `*1.1`, `+5`, `-5`, `delete`, `add`.");
        }

        private @Nullable Change write(Column column, Column typed, String operand) {
            if (typed.isNumber() && !operand.isEmpty() && Double.isNaN(NumberText.value(operand))) {
                NumberAdvice advice = NumberAdvice.of(operand, typed.unit());
                return wrong(columns.change(), operand, advice.message(), advice.fix());
            }
            return new Change.Write(column, operand);
        }

        private @Nullable Change scale(Column column, Column typed, String operand) {
            Double factor = operand(typed, operand, false);
            return factor == null ? null : new Change.Scale(column, factor);
        }

        private @Nullable Change shift(Column column, Column typed, String operand, int sign) {
            Double by = operand(typed, operand, true);
            if (by != null && operand.endsWith("%") && !typed.unit().startsWith("share")) {
                return wrong(
                        columns.change(),
                        row.text(columns.change()),
                        "A percentage cannot be added to a number in " + typed.unit() + ".",
                        "Write `*" + NumberText.text(Math.rint((1 + sign * by) * 1e9) / 1e9) + "` to change it by "
                                + operand + ".");
            }
            return by == null ? null : new Change.Shift(column, sign * by);
        }

        private @Nullable Double operand(Column typed, String operand, boolean days) {
            boolean day = days && typed.type() instanceof Type.Day;
            if (!typed.isNumber() && !day) {
                return this.<Double>wrong(
                        columns.change(),
                        row.text(columns.change()),
                        "Column '" + typed.name() + "' holds no numbers to calculate with.",
                        "Write `=value` to set it.");
            }
            double value = NumberText.value(operand);
            if (Double.isNaN(value)) {
                NumberAdvice advice = NumberAdvice.of(operand, typed.unit());
                return this.<Double>wrong(columns.change(), row.text(columns.change()), advice.message(), advice.fix());
            }
            if (day && value != Math.rint(value)) {
                return this.<Double>wrong(
                        columns.change(), operand, "A date moves by whole days.", "Write a whole number of days.");
            }
            return value;
        }

        private @Nullable Change add(Table table, String text) {
            List<Change.Cell> cells = new ArrayList<>();
            for (String pair : text.split("[;\\n]")) {
                int equals = pair.indexOf('=');
                if (pair.isBlank()) {
                    continue;
                }
                if (equals < 0) {
                    return wrong(
                            columns.column(),
                            text,
                            "'" + Findings.shorten(pair.strip()) + "' is no cell of a new row.",
                            "Write `column=value; column=value`.");
                }
                Column column = column(table, pair.substring(0, equals).strip());
                if (column == null) {
                    return null;
                }
                cells.add(new Change.Cell(column, pair.substring(equals + 1).strip()));
            }
            if (cells.isEmpty()) {
                return wrong(
                        columns.column(),
                        "",
                        "The row to add is empty.",
                        "Write its cells into column `column`: `column=value; column=value`.");
            }
            return new Change.Add(List.copyOf(cells));
        }

        private @Nullable Column column(Table table, String name) {
            Column column = table.column(name);
            if (column == null) {
                List<String> names = table == CaseTable.TABLE ? Settings.TABLE.columnNames() : table.columnNames();
                findings.error(
                        place(columns.column()),
                        name,
                        name.isEmpty()
                                ? "The edit says no column."
                                : "Table " + table.name() + " has no column '" + Findings.shorten(name) + "'."
                                        + Suggest.phrase(name, names),
                        "Name the column to change.");
            }
            return column;
        }

        private <T> @Nullable T wrong(Column column, String value, String message, String fix) {
            findings.error(place(column), value, message, fix);
            return null;
        }

        private Place place(Column column) {
            return row.place(column);
        }
    }
}
