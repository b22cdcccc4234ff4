package org.entente.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Findings;
import org.entente.intake.sheet.Row;
import org.entente.intake.sheet.Sheet;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.CaseTable;
import org.entente.intake.tables.Settings;
import org.entente.intake.workbook.WorkbookWriter;

/** A case of any form as a workbook. */
public final class Workbook {
    private Workbook() {}

    /**
     * Writes the case as a workbook that reads as the same network; replaces the file.
     *
     * @return what was found when the tables were opened: tables that could not be read are missing from the workbook
     */
    public static List<Finding> write(Path caseFolderOrWorkbook, Path xlsx) throws IOException {
        Findings findings = new Findings();
        Sheets sheets = Intake.sheets(caseFolderOrWorkbook, findings);
        keepName(sheets);
        WorkbookWriter.write(sheets, xlsx);
        return findings.sorted();
    }

    /** The case keeps its name, whatever the workbook is called. */
    private static void keepName(Sheets sheets) {
        Sheet settings = sheets.sheet(CaseTable.TABLE);
        for (Row row : settings.rows()) {
            if (row.text(CaseTable.KEY).equals(Settings.CASE.name())) {
                return;
            }
        }
        Row row = new Row(CaseTable.TABLE, settings.file(), 0);
        row.set(CaseTable.KEY, Settings.CASE.name());
        row.set(CaseTable.VALUE, sheets.caseId());
        settings.rows().add(row);
    }
}
