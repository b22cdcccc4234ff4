package org.entente.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.intake.sheet.Row;
import org.entente.intake.sheet.Sheet;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.CaseTable;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Settings;
import org.entente.intake.workbook.WorkbookWriter;

/** An empty workbook to fill in. */
public final class Template {
    private Template() {}

    /** Writes a sheet for each table with its column names explained; replaces the file. */
    public static void write(Path xlsx) throws IOException {
        Sheets sheets = new Sheets("template", Sheets.Form.WORKBOOK);
        Sheet settings = new Sheet(CaseTable.TABLE, "sheet case", true);
        int line = 2;
        for (Column setting : Settings.TABLE.columns()) {
            Row row = new Row(CaseTable.TABLE, settings.file(), line++);
            row.set(CaseTable.KEY, setting.name());
            row.set(
                    CaseTable.TABLE.note(),
                    setting.meaning() + (setting.blank().isEmpty() ? "" : " Blank: " + setting.blank() + "."));
            settings.rows().add(row);
        }
        sheets.put(settings);
        WorkbookWriter.write(sheets, xlsx);
    }
}
