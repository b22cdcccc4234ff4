package org.entente.intake.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.intake.finding.Suggest;
import org.entente.intake.sheet.Budget;
import org.entente.intake.sheet.Sheet;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.CaseTable;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Tables;

/** Reads the tables of a case from a folder. */
public final class CaseFolder {
    private CaseFolder() {}

    /** Every table found in the folder; what cannot be read is a finding. */
    public static Sheets read(Path folder, Findings findings) {
        Sheets sheets = new Sheets(name(folder), Sheets.Form.FOLDER);
        Budget budget = new Budget();
        for (Path file : files(folder, findings)) {
            String name = String.valueOf(file.getFileName());
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.equals("case.yaml") || lower.equals("case.yml")) {
                Sheet sheet = new Sheet(CaseTable.TABLE, name, true);
                TextFile.read(file, name, findings, text -> SettingsFile.read(text, sheet, budget, findings));
                sheets.put(sheet);
            } else if (lower.endsWith(".csv") || lower.endsWith(".tsv")) {
                table(file, name, sheets, budget, findings);
            } else if (lower.matches(".*\\.(xlsx|xlsm|xlsb|xls|ods|numbers)")) {
                findings.warning(
                        Place.file(name),
                        "",
                        "A workbook in a case folder is not read.",
                        "Name the workbook itself on the command line, or save its sheets as CSV files.");
            }
        }
        if (!sheets.sheet(CaseTable.TABLE).present()) {
            findings.error(
                    Place.file("case.yaml"),
                    "",
                    "The folder has no case.yaml.",
                    "Add one with the lines `currency: EUR` and `viewpoint: <company>`; `entente template` shows all settings.");
        }
        return sheets;
    }

    private static void table(Path file, String name, Sheets sheets, Budget budget, Findings findings) {
        String stem = name.substring(0, name.length() - 4)
                .toLowerCase(Locale.ROOT)
                .replace('-', '_')
                .replace(' ', '_');
        Table table = Tables.named(stem);
        if (table == null) {
            String nearest = Suggest.nearest(stem, Tables.names());
            String message = "There is no table '" + stem + "'.";
            if (nearest == null) {
                findings.warning(Place.file(name), stem, message + " The file is not read.", "Move it elsewhere.");
            } else {
                sheets.unreadable(nearest);
                findings.error(
                        Place.file(name), stem, message + " Did you mean '" + nearest + "'?", "Rename the file.");
            }
            return;
        }
        if (sheets.sheet(table).present()) {
            findings.error(
                    Place.file(name),
                    "",
                    "Table " + table.name() + " is there twice: " + sheets.fileOf(table) + " and " + name + ".",
                    "Keep one of them.");
            return;
        }
        Sheet sheet = new Sheet(table, name, true);
        sheets.put(sheet);
        if (!TextFile.read(file, name, findings, text -> CsvFile.read(text, sheet, budget, findings))) {
            sheets.unreadable(table.name());
        }
    }

    private static List<Path> files(Path folder, Findings findings) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                files.add(entry);
            }
        } catch (IOException | DirectoryIteratorException e) {
            findings.error(Place.file(name(folder)), "", "The folder cannot be read.", "Check that you may open it.");
        }
        files.sort(Comparator.comparing(Path::toString));
        return files;
    }

    /** The last name of a path, of the folder it stands for where it ends in {@code .} or {@code ..}. */
    public static String name(Path path) {
        Path full = path.toAbsolutePath().normalize();
        Path last = full.getFileName();
        return last == null ? "case" : last.toString();
    }
}
