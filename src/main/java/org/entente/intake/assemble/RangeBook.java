package org.entente.intake.assemble;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.intake.edit.Filter;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Suggest;
import org.entente.intake.sheet.NumberText;
import org.entente.intake.sheet.Row;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Ranges;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Tables;
import org.entente.intake.tables.Type;
import org.jspecify.annotations.Nullable;

/** The ranges of numbers, by cell. */
final class RangeBook {
    private final Assembly assembly;
    private final Findings findings;
    private final Map<Row, Map<Column, Range>> byCell = new IdentityHashMap<>();

    RangeBook(Assembly assembly) {
        this.assembly = assembly;
        this.findings = assembly.findings;
    }

    /** Between which values a number lies, and the row that says so. */
    record Range(double low, double high, String shape, Typed row) {}

    void read() {
        for (Typed row : assembly.rows(Ranges.TABLE)) {
            Table table = table(row);
            Column column = table == null ? null : column(row, table);
            if (table == null || column == null || !row.given(Ranges.LOW) || !row.given(Ranges.HIGH)) {
                continue;
            }
            double low = row.number(Ranges.LOW);
            double high = row.number(Ranges.HIGH);
            if (low > high) {
                findings.error(
                        row.place(Ranges.LOW),
                        row.text(Ranges.LOW),
                        "The lower end, " + row.text(Ranges.LOW) + ", is above the upper end, " + row.text(Ranges.HIGH)
                                + ".",
                        "Swap them.");
                continue;
            }
            if (!isAllowed(row, Ranges.LOW, low, column) || !isAllowed(row, Ranges.HIGH, high, column)) {
                continue;
            }
            Filter filter = Filter.parse(row.text(Ranges.FILTER), table, row.place(Ranges.FILTER), findings);
            if (filter != null) {
                apply(row, table, column, filter, new Range(low, high, row.choice(Ranges.SHAPE), row));
            }
        }
    }

    private boolean isAllowed(Typed row, Column end, double value, Column column) {
        boolean allowed =
                !(column.type() instanceof Type.Amount amount) || value >= amount.least() && value <= amount.most();
        if (!allowed && column.type() instanceof Type.Amount amount) {
            findings.error(
                    row.place(end),
                    row.text(end),
                    "The end " + row.text(end) + " is no value that column " + column.name() + " may have.",
                    "Allowed is " + amount.allowed() + (column.unit().isEmpty() ? "." : " (" + column.unit() + ")."));
        }
        return allowed;
    }

    private void apply(Typed row, Table table, Column column, Filter filter, Range range) {
        int matched = 0;
        int filled = 0;
        for (Row cell : assembly.sheets.sheet(table).rows()) {
            if (filter.matches(cell)) {
                matched++;
                if (cell.get(column) != null) {
                    filled++;
                    Range before =
                            byCell.computeIfAbsent(cell, k -> new HashMap<>(4)).put(column, range);
                    second(row, range, before);
                }
            }
        }
        if (matched == 0 && !assembly.sheets.everMatched(table, filter::matches)) {
            findings.error(
                    row.place(Ranges.FILTER),
                    row.text(Ranges.FILTER),
                    "The range is for no row: none of table " + table.name() + " matches.",
                    "Check the filter against " + assembly.sheets.fileOf(table) + ".");
        } else if (matched > 0
                && filled == 0
                && !assembly.sheets.everMatched(table, r -> filter.matches(r) && r.get(column) != null)) {
            findings.warning(
                    row.place(Ranges.COLUMN),
                    column.name(),
                    "The range is for no number: the cells it names are blank.",
                    "Write the numbers in " + assembly.sheets.fileOf(table) + ", or remove the range.");
        }
    }

    /** Of two ranges for one number the later counts, which whoever wrote the first may not know. */
    private void second(Typed row, Range range, @Nullable Range before) {
        boolean differ = before != null && (before.low != range.low || before.high != range.high);
        if (before != null && differ) {
            findings.warning(
                    row.place(Ranges.FILTER),
                    row.text(Ranges.FILTER),
                    "A number has two ranges: of " + Duplicates.where(before.row.row(), row.row())
                            + ", and of this row, which counts.",
                    "Let each filter choose other rows, or put the more special filter last.");
        }
    }

    private @Nullable Table table(Typed row) {
        String name = row.text(Ranges.TABLE_NAME).toLowerCase(Locale.ROOT);
        Table table = Tables.named(name);
        if (table == null && !name.isEmpty()) {
            findings.error(
                    row.place(Ranges.TABLE_NAME),
                    name,
                    "There is no table '" + Findings.shorten(name) + "'." + Suggest.phrase(name, Tables.names()),
                    "Name the table whose numbers have this range.");
        }
        return table;
    }

    private @Nullable Column column(Typed row, Table table) {
        String name = row.text(Ranges.COLUMN);
        Column column = table.column(name);
        if (column != null && column.isNumber()) {
            return column;
        }
        if (!name.isEmpty()) {
            List<String> numbers = table.columns().stream()
                    .filter(Column::isNumber)
                    .map(Column::name)
                    .toList();
            findings.error(
                    row.place(Ranges.COLUMN),
                    name,
                    column == null
                            ? "Table " + table.name() + " has no column '" + Findings.shorten(name) + "'."
                                    + Suggest.phrase(name, numbers)
                            : "Column '" + name + "' of table " + table.name() + " holds no numbers.",
                    numbers.isEmpty()
                            ? "The table has no numbers."
                            : "Its numbers are " + String.join(", ", numbers) + ".");
        }
        return null;
    }

    /** The range of a cell, or null; a value outside its range is a finding. */
    @Nullable
    Range of(Row row, Column column, double value, Row.@Nullable Origin origin) {
        if (byCell.isEmpty()) {
            return null;
        }
        Range range = byCell.getOrDefault(row, Map.of()).get(column);
        if (range == null || value >= range.low && value <= range.high) {
            return range;
        }
        // what a strategy or scenario says instead is no longer the number the range was for
        if (origin == null) {
            String ends = NumberText.text(range.low) + " to " + NumberText.text(range.high);
            String cell = row.table().noun() + " " + row.key() + ", " + column.name();
            Column end = value < range.low ? Ranges.LOW : Ranges.HIGH;
            findings.error(
                    range.row.place(end),
                    range.row.text(end),
                    "The value " + NumberText.text(value) + " of " + cell + " ("
                            + row.place(column).file() + ", row " + row.number() + ") lies outside its range " + ends
                            + ".",
                    "Widen the range, or mend the value.");
        }
        return null;
    }
}
