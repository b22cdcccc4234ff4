package org.entente.intake.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.entente.intake.sheet.DateText;
import org.entente.intake.sheet.NumberText;
import org.entente.intake.sheet.Row;
import org.entente.intake.sheet.Sheet;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.CaseTable;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Settings;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Tables;
import org.entente.intake.tables.Type;
import org.entente.output.WholeFile;

/**
 * Writes tables into a workbook that planners can fill in: a sheet for each table with a note on each column name, and a sheet
 * {@code about} that explains every column.
 */
public final class WorkbookWriter {
    private static final String HEADER_FILL = "DDE6EF";
    private static final String KEY_FILL = "F3E2B8";
    private static final double WIDEST = 40;

    private WorkbookWriter() {}

    /** Writes all tables, filled with the rows of the sheets; replaces the file. */
    public static void write(Sheets sheets, Path file) throws IOException {
        WholeFile.bytes(file, out -> {
            try (Workbook workbook = new Workbook(out, "Entente", "1.0")) {
                about(workbook);
                for (Table table : Tables.ALL) {
                    write(workbook.newWorksheet(table.name()), sheets.sheet(table));
                }
            }
        });
    }

    private static void write(Worksheet worksheet, Sheet sheet) {
        List<Column> columns = sheet.table().columns();
        for (Column column : columns) {
            int at = column.index();
            worksheet.value(0, at, column.name());
            worksheet.comment(0, at, note(column));
            worksheet
                    .style(0, at)
                    .bold()
                    .fillColor(column.key() ? KEY_FILL : HEADER_FILL)
                    .set();
            worksheet.width(at, Math.min(WIDEST, Math.max(12, column.name().length() + 3)));
            if (isText(column)) {
                worksheet.style(at).format("@").set();
            }
        }
        worksheet.freezePane(0, 1);
        int line = 1;
        for (Row row : sheet.rows()) {
            for (Column column : columns) {
                String text = row.get(column);
                if (text != null) {
                    cell(worksheet, line, column.index(), typed(row, column), text);
                }
            }
            line++;
        }
    }

    /** The value of a setting is of the setting's type, whatever the others in its column are. */
    private static Column typed(Row row, Column column) {
        if (column == CaseTable.VALUE) {
            Column setting = Settings.TABLE.column(row.text(CaseTable.KEY));
            return setting == null ? column : setting;
        }
        return column;
    }

    /** What spreadsheets would calculate, turn into a date or take a leading zero from, were it not said to be text. */
    private static boolean isText(Column column) {
        boolean edit = column.table().equals("scenarios") || column.table().equals("strategies");
        return switch (column.type()) {
            case Type.Id _, Type.Reference _ -> true;
            case Type.Words _ ->
                edit || column.name().endsWith("hs_code") || column.name().equals("filter");
            case Type.Shares _ -> true;
            case Type.Amount _, Type.Day _, Type.YesNo _, Type.Choice _ -> false;
        };
    }

    private static void cell(Worksheet worksheet, int line, int at, Column column, String text) {
        // what is no date stays text, for the reader to find fault with
        LocalDate day = column.type() instanceof Type.Day ? DateText.value(text) : null;
        double number = column.isNumber() ? NumberText.value(text) : Double.NaN;
        if (day != null) {
            worksheet.value(line, at, day);
            worksheet.style(line, at).format("yyyy-mm-dd").set();
        } else if (!Double.isNaN(number)) {
            worksheet.value(line, at, number);
            if (text.endsWith("%")) {
                worksheet.style(line, at).format("0.##%").set();
            }
        } else {
            worksheet.value(line, at, text);
        }
    }

    private static String note(Column column) {
        StringBuilder note = new StringBuilder(column.meaning());
        line(note, "Type: ", column.type().words());
        line(note, "Unit: ", column.unit());
        if (column.type() instanceof Type.Amount amount) {
            line(note, "Allowed: ", amount.allowed());
        }
        line(note, "Blank: ", column.blank());
        line(note, "Example: ", column.example());
        line(note, "Costs: ", column.costs());
        return note.toString();
    }

    private static void line(StringBuilder note, String what, String text) {
        if (!text.isEmpty()) {
            note.append('\n').append(what).append(text);
        }
    }

    private static void about(Workbook workbook) {
        Worksheet about = workbook.newWorksheet("about");
        List<String> header =
                List.of("table", "column", "key", "type", "unit", "blank means", "meaning", "example", "what it costs");
        for (int i = 0; i < header.size(); i++) {
            about.value(0, i, header.get(i));
            about.style(0, i).bold().fillColor(HEADER_FILL).set();
            about.width(i, i >= 5 ? WIDEST : 16);
        }
        about.freezePane(0, 1);
        int line = 1;
        for (Table table : Tables.ALL) {
            about.value(line, 0, table.name());
            about.value(line, 6, table.meaning());
            about.range(line, 0, line, header.size() - 1).style().bold().set();
            line++;
            for (Column column : table.columns()) {
                line = about(about, line, table.name(), column);
            }
            if (table == CaseTable.TABLE) {
                for (Column setting : Settings.TABLE.columns()) {
                    line = about(about, line, "case, key", setting);
                }
            }
        }
    }

    private static int about(Worksheet about, int line, String table, Column column) {
        about.value(line, 0, table);
        about.value(line, 1, column.name());
        about.value(line, 2, column.key() ? "key" : "");
        about.value(line, 3, column.type().words());
        about.value(line, 4, column.unit());
        about.value(line, 5, column.blank());
        about.value(line, 6, column.meaning());
        about.value(line, 7, column.example());
        about.value(line, 8, column.costs());
        return line + 1;
    }
}
