package org.entente.intake.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.intake.finding.Suggest;
import org.entente.intake.finding.VisibleText;
import org.entente.intake.tables.CaseTable;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Settings;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Type;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of a file or sheet as they come, the header first, and puts each cell under its declared column. What does
 * not fit becomes a finding.
 */
public final class Filler {
    private final Sheet sheet;
    private final Budget budget;
    private final Findings findings;
    private @Nullable Column @Nullable [] header;
    private boolean full;
    /** Positions at which the header has a name, if an unknown one. */
    private final Set<Integer> named = new HashSet<>();

    private final Set<Integer> reportedColumns = new HashSet<>();

    public Filler(Sheet sheet, Budget budget, Findings findings) {
        this.sheet = sheet;
        this.budget = budget;
        this.findings = findings;
    }

    /**
     * Takes the next row.
     *
     * @param number as Excel numbers it
     * @param cells null or blank text for a blank cell
     * @return false when no more rows can be taken: a finding says so
     */
    public boolean row(int number, @Nullable String[] cells) {
        if (full) {
            return false;
        }
        if (isBlank(cells)) {
            return true;
        }
        if (header == null) {
            header = header(number, cells);
            return true;
        }
        if (sheet.rows().size() >= Budget.TABLE_ROWS) {
            return stop(String.format(Locale.ROOT, "has more than %,d rows.", Budget.TABLE_ROWS));
        }
        return fill(number, cells, header);
    }

    /**
     * Ends the table; without a header there is a finding.
     *
     * @return whether all its rows were taken, with their names
     */
    public boolean end() {
        if (header == null) {
            findings.warning(
                    Place.file(sheet.file()),
                    "",
                    "The table is empty: it has no header row.",
                    "Put the column names in the first row, or leave the table out.");
        }
        return !full && sheet.missing().stream().noneMatch(column -> column.type() instanceof Type.Id);
    }

    /** What a column of the file or sheet is called, by position; letters as in Excel where it has no name. */
    public String columnName(int position) {
        Column column = header == null || position >= header.length ? null : header[position];
        return column == null ? letters(position) : column.name();
    }

    /**
     * The declared column at a position, that of the setting for a value of table {@code case}; null before the header and for an
     * unknown one.
     *
     * @param before the cells of the row before this position
     */
    public @Nullable Column column(int position, @Nullable String[] before) {
        Column column = header == null || position >= header.length ? null : header[position];
        if (column != CaseTable.VALUE || header == null) {
            return column;
        }
        for (int i = 0; i < position; i++) {
            if (header[i] == CaseTable.KEY && before[i] != null) {
                Column setting = Settings.TABLE.column(fold(String.valueOf(clean(before[i]))));
                return setting == null ? column : setting;
            }
        }
        return column;
    }

    public Place place(int row, int position) {
        return new Place(sheet.file(), row, columnName(position));
    }

    private boolean fill(int number, @Nullable String[] cells, @Nullable Column[] columns) {
        if (!budget.takeRow(sheet.table().columns().size())) {
            return tooLarge();
        }
        Row row = new Row(sheet.table(), sheet.file(), number);
        for (int i = 0; i < cells.length; i++) {
            String cell = clean(cells[i]);
            if (cell == null) {
                continue;
            }
            Column column = i < columns.length ? columns[i] : null;
            if (column != null) {
                if (!budget.take(cell)) {
                    return tooLarge();
                }
                row.set(column, visible(cell, column, row.place(column), findings));
            } else if (i >= columns.length || !named.contains(i)) {
                if (reportedColumns.add(i)) {
                    findings.error(
                            new Place(sheet.file(), number, letters(i)),
                            cell,
                            "There is a value under no column name (column " + letters(i) + ").",
                            "Give the column a name in the header, or remove the value. A separator too many in the row or"
                                    + " merged header cells cause this, too.");
                }
            }
        }
        if (!row.isBlank()) {
            sheet.rows().add(row);
        }
        return true;
    }

    /**
     * A cell's text with what is hidden in it made visible, which is a finding: a name that holds it is never the name that it
     * looks like.
     */
    public static String visible(String cell, Column column, Place place, Findings findings) {
        String text = cell.indexOf('\r') < 0 ? cell : cell.replace("\r\n", "\n").replace('\r', '\n');
        if (!VisibleText.hides(text)) {
            return composed(text);
        }
        String visible = VisibleText.of(text);
        String message =
                "The cell holds control characters or others that cannot be seen: '" + Findings.shorten(text) + "'.";
        String fix = "Write the text again; it may have been copied from another program.";
        if (column.type() instanceof Type.Words) {
            findings.warning(place, visible, message, fix);
        } else {
            findings.error(place, visible, message, fix);
        }
        return visible;
    }

    /** Letters with their accents in one character: some programs write them in two, which looks the same and is not. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0300' && text.charAt(i) <= '\u036F') {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private boolean tooLarge() {
        return stop("makes the case larger than the program can take: " + budget.words() + ".");
    }

    private boolean stop(String what) {
        full = true;
        findings.error(
                Place.file(sheet.file()),
                "",
                "The table " + what,
                "Plan on fewer rows: group parts, periods or markets that behave alike.");
        return false;
    }

    private @Nullable Column[] header(int number, @Nullable String[] cells) {
        Table table = sheet.table();
        @Nullable Column[] columns = new @Nullable Column[cells.length];
        Set<Column> seen = new HashSet<>();
        int known = 0;
        List<Runnable> unknown = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            String name = clean(cells[i]);
            if (name == null) {
                continue;
            }
            named.add(i);
            Column column = table.column(fold(name));
            if (column == null) {
                unknown.add(() -> unknown(number, name));
            } else if (seen.add(column)) {
                columns[i] = column;
                known++;
            } else {
                findings.error(
                        new Place(sheet.file(), number, column.name()),
                        name,
                        "The header has column '" + column.name() + "' twice.",
                        "Keep one of them.");
            }
        }
        if (known == 0) {
            findings.error(
                    Place.row(sheet.file(), number),
                    String.join(", ", names(cells)),
                    "The first row is no header: none of its cells is a column of table " + table.name() + ".",
                    "Put the column names in the first row, e.g. " + String.join(", ", example(table)) + ".");
            full = true;
        } else {
            unknown.forEach(Runnable::run);
            for (Column column : table.columns()) {
                if (column.required() && !seen.contains(column)) {
                    sheet.missing().add(column);
                    findings.error(
                            Place.row(sheet.file(), number).column(column.name()),
                            "",
                            "Column '" + column.name() + "' is missing.",
                            "Add it: " + column.meaning());
                }
            }
        }
        return columns;
    }

    private void unknown(int number, String name) {
        Place place = new Place(sheet.file(), number, Findings.shorten(name));
        String nearest = Suggest.nearest(fold(name), sheet.table().columnNames());
        if (nearest == null) {
            findings.warning(
                    place,
                    name,
                    "Table " + sheet.table().name() + " has no column '" + Findings.shorten(name)
                            + "'; it is not read.",
                    "Remove it, or use column note for remarks.");
        } else {
            findings.error(
                    place,
                    name,
                    "Table " + sheet.table().name() + " has no column '" + Findings.shorten(name) + "'."
                            + " Did you mean '" + nearest + "'?",
                    "Rename the column, or remove it.");
        }
    }

    private static List<String> names(@Nullable String[] cells) {
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            if (names.size() < 6 && clean(cell) instanceof String name) {
                names.add(name);
            }
        }
        return names;
    }

    private static List<String> example(Table table) {
        return table.columns().stream().limit(4).map(Column::name).toList();
    }

    private static boolean isBlank(@Nullable String[] cells) {
        for (String cell : cells) {
            if (clean(cell) != null) {
                return false;
            }
        }
        return true;
    }

    /** Text without blanks around it (no-break ones too), or null where nothing is left. */
    static @Nullable String clean(@Nullable String cell) {
        if (cell == null) {
            return null;
        }
        int start = 0;
        int end = cell.length();
        while (start < end && blank(cell.charAt(start))) {
            start++;
        }
        while (end > start && blank(cell.charAt(end - 1))) {
            end--;
        }
        return start == end ? null : start == 0 && end == cell.length() ? cell : cell.substring(start, end);
    }

    private static boolean blank(char c) {
        return c == ' '
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == '\u00A0'
                || c == '\u202F'
                || c == '\uFEFF'
                || c == '\u200B'
                || c > '\u00A0' && Character.isWhitespace(c);
    }

    /** Header names are the same in any case, with blanks or hyphens for underscores. */
    public static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    private static String letters(int position) {
        StringBuilder letters = new StringBuilder();
        for (int rest = position; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
