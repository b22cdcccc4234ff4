package org.entente.intake.edit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.intake.finding.Suggest;
import org.entente.intake.sheet.DateText;
import org.entente.intake.sheet.NumberText;
import org.entente.intake.sheet.Row;
import org.entente.intake.sheet.Sheet;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.CaseTable;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Scenarios;
import org.entente.intake.tables.Strategies;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Type;
import org.jspecify.annotations.Nullable;

/**
 * Applies the edits of a strategy and a scenario to the cells of the tables, in the order of their rows, the strategy first.
 *
 * <p>All edits are read, those of other strategies and scenarios too, so that what is wrong with them is found.
 */
public final class Edits {
    /** All dates of a case lie within 300 years. */
    private static final int MOST_DAYS = 300 * 366;

    private final Sheets sheets;
    private final Findings findings;

    private Edits(Sheets sheets, Findings findings) {
        this.sheets = sheets;
        this.findings = findings;
    }

    /** One of the two tables of edits. */
    private record Kind(String noun, Table table, Column name, Scenarios.Edit columns) {
        static final Kind STRATEGY = new Kind("strategy", Strategies.TABLE, Strategies.STRATEGY, Strategies.EDIT);
        static final Kind LINES = new Kind("edit", Strategies.TABLE, Strategies.STRATEGY, Strategies.EDIT);
        static final Kind SCENARIO = new Kind("scenario", Scenarios.TABLE, Scenarios.SCENARIO, Scenarios.EDIT);
    }

    /** An edit with the name of its strategy or scenario. */
    private record Named(Kind kind, String name, EditRow edit) {
        String what() {
            return kind.noun + " " + name;
        }
    }

    /**
     * Changes the sheets in place.
     *
     * @param base what the name of no strategy or scenario is
     */
    public static void apply(Sheets sheets, String strategy, String scenario, String base, Findings findings) {
        Edits edits = new Edits(sheets, findings);
        List<Named> strategies = edits.read(Kind.STRATEGY, strategy, base);
        List<Named> scenarios = edits.read(Kind.SCENARIO, scenario, base);
        List<Named> all = new ArrayList<>(strategies);
        all.addAll(scenarios);
        edits.remember(all);
        edits.checkMatches(all, strategy, scenario);
        edits.applyAll(strategies, strategy);
        edits.applyAll(scenarios, scenario);
    }

    /**
     * Changes the sheets in place by edits that stand in no table, after those of strategy and scenario.
     *
     * @param home what the places of findings call them
     */
    public static void apply(Sheets sheets, List<EditLine> lines, String home, Findings findings) {
        Edits edits = new Edits(sheets, findings);
        List<Named> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            EditLine line = lines.get(i);
            Row row = new Row(Strategies.TABLE, home, home, i + 1);
            row.set(Strategies.EDIT.table(), line.table());
            row.set(Strategies.EDIT.filter(), line.filter());
            row.set(Strategies.EDIT.column(), line.column());
            row.set(Strategies.EDIT.change(), line.change());
            EditRow edit = EditRow.parse(row, Strategies.EDIT, findings);
            if (edit != null) {
                all.add(new Named(Kind.LINES, String.valueOf(i + 1), edit));
            } else if (line.table().isBlank() || line.change().isBlank()) {
                findings.error(
                        row.place(),
                        line.csv(),
                        "The edit has no " + (line.table().isBlank() ? "table." : "change."),
                        "Write table,filter,column,change as in table strategies.");
            }
        }
        edits.remember(all);
        all.forEach(edits::apply);
    }

    private List<Named> read(Kind kind, String chosen, String base) {
        Sheet sheet = sheets.sheet(kind.table);
        List<Named> edits = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Row row : sheet.rows()) {
            String name = row.text(kind.name);
            if (name.equals(base)) {
                findings.error(
                        row.place(kind.name),
                        name,
                        "'" + base + "' is the case without edits; no " + kind.noun + " can have this name.",
                        "Choose another name.");
                continue;
            }
            names.add(name);
            boolean blank = row.get(kind.columns.table()) == null
                    && row.get(kind.columns.column()) == null
                    && row.get(kind.columns.change()) == null;
            EditRow edit = blank ? null : EditRow.parse(row, kind.columns, findings);
            if (edit != null) {
                edits.add(new Named(kind, name, edit));
            }
        }
        if (!chosen.equals(base) && !names.contains(chosen)) {
            findings.error(
                    Place.file(sheet.file()),
                    chosen,
                    "There is no " + kind.noun + " '" + Findings.shorten(chosen) + "'." + Suggest.phrase(chosen, names),
                    names.isEmpty()
                            ? "The case has none; leave it out to plan the base."
                            : "The case has " + String.join(", ", names) + ".");
        }
        return edits;
    }

    /** Rows that some edit adds or changes count as rows of the case when a filter is checked. */
    private void remember(List<Named> all) {
        for (Named named : all) {
            if (named.edit.change() instanceof Change.Add add) {
                sheets.remember(newRow(named, add));
            }
        }
        Set<Table> touched = new HashSet<>();
        for (Named named : all) {
            if (touched.add(named.edit.table())) {
                for (Row row : sheets.sheet(named.edit.table()).rows()) {
                    sheets.remember(row.copy());
                }
            }
        }
    }

    private void checkMatches(List<Named> all, String strategy, String scenario) {
        for (Named named : all) {
            boolean applied = named.name.equals(named.kind == Kind.STRATEGY ? strategy : scenario);
            if (!applied && named.edit.setting() == null && !(named.edit.change() instanceof Change.Add)) {
                boolean moving =
                        all.stream().anyMatch(other -> other.name.equals(named.name) && writes(other.edit, named.edit));
                if (!moving && !sheets.everMatched(named.edit.table(), named.edit.filter()::matches)) {
                    matchesNothing(named);
                }
            }
        }
    }

    /** Whether one edit writes into a column that another's filter looks at. */
    private static boolean writes(EditRow one, EditRow other) {
        return one.table() == other.table()
                && one.change() instanceof Change.Write write
                && other.filter().uses(write.column());
    }

    private void matchesNothing(Named named) {
        EditRow edit = named.edit;
        findings.error(
                edit.row().place(named.kind.columns.filter()),
                edit.row().text(named.kind.columns.filter()),
                "The edit matches no row of table " + edit.table().name() + ".",
                "Check the filter against " + sheets.fileOf(edit.table())
                        + "; it is `column=value`, joined by `&`, with * for" + " any text.");
    }

    private void applyAll(List<Named> edits, String chosen) {
        for (Named named : edits) {
            if (named.name.equals(chosen)) {
                apply(named);
            }
        }
    }

    private void apply(Named named) {
        EditRow edit = named.edit;
        Sheet sheet = sheets.sheet(edit.table());
        if (edit.change() instanceof Change.Add add) {
            sheet.rows().add(newRow(named, add));
            return;
        }
        List<Row> matched = matched(edit, sheet);
        if (matched.isEmpty()) {
            boolean elsewhere = named.kind == Kind.SCENARIO && sheets.everMatched(edit.table(), edit.filter()::matches);
            if (elsewhere) {
                findings.warning(
                        edit.row().place(named.kind.columns.filter()),
                        edit.row().text(named.kind.columns.filter()),
                        "The edit matches no row under this strategy.",
                        "Nothing to mend if the strategy does without these rows.");
            } else {
                matchesNothing(named);
            }
            return;
        }
        switch (edit.change()) {
            case Change.Write write -> matched.forEach(row -> write(row, write.column(), write.text(), named));
            case Change.Scale scale -> scale(matched, scale, named);
            case Change.Shift shift -> matched.forEach(row -> shift(row, shift, named));
            case Change.Delete _ -> Removal.of(matched, sheet, named.what(), sheets);
            case Change.Add _ -> throw new IllegalStateException("handled above");
        }
    }

    private List<Row> matched(EditRow edit, Sheet sheet) {
        Column setting = edit.setting();
        if (setting != null) {
            for (Row row : sheet.rows()) {
                if (row.text(CaseTable.KEY).equals(setting.name())) {
                    return List.of(row);
                }
            }
            Row row = new Row(CaseTable.TABLE, edit.row());
            row.set(CaseTable.KEY, setting.name());
            sheet.rows().add(row);
            return List.of(row);
        }
        List<Row> matched = new ArrayList<>();
        for (Row row : sheet.rows()) {
            if (edit.filter().matches(row)) {
                matched.add(row);
            }
        }
        return matched;
    }

    private static Row.Origin origin(Named named) {
        Row row = named.edit.row();
        return new Row.Origin(row.place(named.kind.columns.change()), named.what(), row);
    }

    private static void write(Row row, Column column, String text, Named named) {
        row.set(column, text.isEmpty() ? null : text, origin(named));
    }

    private void scale(List<Row> rows, Change.Scale scale, Named named) {
        boolean any = false;
        for (Row row : rows) {
            double value = NumberText.value(row.text(scale.column()));
            if (!Double.isNaN(value)) {
                any = true;
                // decimal arithmetic, so that 100 × 1.1 is 110 and not 110.00000000000001
                double product = BigDecimal.valueOf(value)
                        .multiply(BigDecimal.valueOf(scale.factor()))
                        .doubleValue();
                write(row, scale.column(), NumberText.text(product), named);
            }
        }
        if (!any) {
            findings.error(
                    named.edit.row().place(named.kind.columns.change()),
                    named.edit.row().text(named.kind.columns.change()),
                    "There is no number to multiply: the cells are blank.",
                    "Write `=value` to set them.");
        }
    }

    private void shift(Row row, Change.Shift shift, Named named) {
        Column column = shift.column();
        String text = row.text(column);
        if (column.type() instanceof Type.Day) {
            shiftDay(row, column, text, shift, named);
            return;
        }
        double value = text.isEmpty() ? column.fallback() : NumberText.value(text);
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            if (text.isEmpty()) {
                findings.error(
                        named.edit.row().place(named.kind.columns.change()),
                        named.edit.row().text(named.kind.columns.change()),
                        "There is no number to add to: the cell is blank (" + column.blank() + ").",
                        "Write `=value` to set it.");
            }
            return;
        }
        double sum =
                BigDecimal.valueOf(value).add(BigDecimal.valueOf(shift.by())).doubleValue();
        write(row, column, NumberText.text(sum), named);
    }

    private void shiftDay(Row row, Column column, String text, Change.Shift shift, Named named) {
        LocalDate day = DateText.value(text);
        Place place = named.edit.row().place(named.kind.columns.change());
        if (day == null) {
            findings.error(
                    place,
                    text,
                    "There is no date to move" + (text.isEmpty() ? ": the cell is blank." : " in '" + text + "'."),
                    "Write `=date` to set it.");
        } else if (Math.abs(shift.by()) > MOST_DAYS) {
            findings.error(
                    place,
                    named.edit.row().text(named.kind.columns.change()),
                    "The date moves by more than 300 years.",
                    "Write a number of days.");
        } else {
            write(row, column, day.plusDays((long) shift.by()).toString(), named);
        }
    }

    private Row newRow(Named named, Change.Add add) {
        Table table = named.edit.table();
        Row edit = named.edit.row();
        Row row = new Row(table, edit);
        for (Change.Cell cell : add.cells()) {
            row.set(cell.column(), cell.text().isEmpty() ? null : cell.text());
        }
        Table by = edit.table();
        inherit(row, table.source(), edit, by.source());
        inherit(row, table.asOf(), edit, by.asOf());
        inherit(row, table.confidence(), edit, by.confidence());
        inherit(row, table.note(), edit, by.note());
        return row;
    }

    /** A row that an edit adds is vouched for as the edit is, unless it says otherwise. */
    private static void inherit(Row row, Column column, Row edit, Column by) {
        @Nullable String text = edit.get(by);
        if (row.get(column) == null && text != null && column.name().equals(by.name())) {
            row.set(column, text);
        }
    }
}
