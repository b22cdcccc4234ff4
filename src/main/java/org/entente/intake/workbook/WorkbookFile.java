package org.entente.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.intake.finding.Suggest;
import org.entente.intake.sheet.Budget;
import org.entente.intake.sheet.Filler;
import org.entente.intake.sheet.Sheet;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of a case from an {@code .xlsx} workbook, a sheet for each table.
 *
 * <p>Hidden sheets are not read; where one has the name of a table, a warning says so. Hidden rows are read.
 */
public final class WorkbookFile {
    /** Sheets for people, which may stand beside the tables. */
    private static final Set<String> FOR_PEOPLE = Set.of("about", "readme", "notes", "help");

    private final Path file;
    private final String name;
    private final Findings findings;
    private final Sheets sheets;
    private final Budget budget = new Budget();

    private WorkbookFile(Path file, Findings findings) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.findings = findings;
        this.sheets = new Sheets(stem(name), Sheets.Form.WORKBOOK);
    }

    /** Every table found in the workbook; what cannot be read is a finding. */
    public static Sheets read(Path file, Findings findings) {
        WorkbookFile workbook = new WorkbookFile(file, findings);
        workbook.open();
        return workbook.sheets;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void open() {
        try {
            String foreign = foreign();
            if (foreign != null) {
                wrong(foreign, "Save it as \"Excel workbook (.xlsx)\" without a password.");
                return;
            }
            if (Files.size(file) > Budget.FILE_BYTES) {
                wrong(
                        String.format(
                                Locale.ROOT,
                                "The workbook has %,d MB; at most %d MB are read.",
                                Files.size(file) >> 20,
                                Budget.FILE_BYTES >> 20),
                        "Remove pictures and other sheets, or plan on fewer rows.");
                return;
            }
            Archive archive = Archive.scan(file);
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
                CellText texts = new CellText(workbook.isDate1904(), findings);
                for (org.dhatim.fastexcel.reader.Sheet sheet :
                        workbook.getSheets().toList()) {
                    sheet(sheet, archive, texts);
                }
            }
        } catch (AccessDeniedException e) {
            wrong("You may not read the workbook.", "Check its permissions, and close it in Excel.");
        } catch (Archive.TooLarge e) {
            wrong(
                    "The workbook is too large: " + e.getMessage() + ".",
                    "Remove other sheets and formatted blank rows, or plan on fewer rows.");
        } catch (IOException | RuntimeException e) {
            // the library throws many kinds of exceptions on a damaged file; none of them says more than this
            wrong(
                    "The workbook is damaged and cannot be read.",
                    "Open it in Excel, let it repair the file, and save it as .xlsx.");
        }
    }

    private @Nullable String foreign() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(8);
            if (head.length >= 4 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF) {
                return "It is a workbook of the old .xls format, or protected by a password.";
            }
            return head.length >= 4 && head[0] == 'P' && head[1] == 'K' ? null : "It is no .xlsx workbook.";
        }
    }

    private void sheet(org.dhatim.fastexcel.reader.Sheet read, Archive archive, CellText texts) throws IOException {
        String title = read.getName().strip();
        String folded = title.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        Table table = Tables.named(folded);
        boolean visible = read.getVisibility() == SheetVisibility.VISIBLE;
        Place place = Place.file("sheet " + title);
        if (table == null) {
            if (visible && !FOR_PEOPLE.contains(folded)) {
                unknown(folded, place);
            }
            return;
        }
        if (!visible) {
            sheets.unreadable(table.name());
            findings.warning(
                    place, "", "The sheet is hidden and not read.", "Show it if it belongs to the case, or delete it.");
            return;
        }
        if (sheets.sheet(table).present()) {
            findings.error(place, title, "Table " + table.name() + " is there twice.", "Keep one of the sheets.");
            return;
        }
        Sheet sheet = new Sheet(table, "sheet " + title, true);
        sheets.put(sheet);
        for (String range : archive.merged(read.getId())) {
            merged(sheet, range);
        }
        Filler filler = new Filler(sheet, budget, findings);
        try (Stream<Row> rows = read.openStream()) {
            Iterator<Row> each = rows.iterator();
            while (each.hasNext()) {
                Row row = each.next();
                if (!filler.row(row.getRowNum(), cells(row, filler, texts))) {
                    break;
                }
            }
        }
        if (!filler.end()) {
            sheets.unreadable(table.name());
        }
    }

    private void unknown(String folded, Place place) {
        String nearest = Suggest.nearest(folded, Tables.names());
        if (nearest == null) {
            findings.warning(
                    place,
                    "",
                    "There is no table of this name; the sheet is not read.",
                    "Name it `notes`, or delete it.");
        } else {
            sheets.unreadable(nearest);
            findings.error(
                    place,
                    folded,
                    "There is no table '" + folded + "'. Did you mean '" + nearest + "'?",
                    "Rename the sheet, or name it `notes` if it is no table.");
        }
    }

    private void merged(Sheet sheet, String range) {
        String first = range.substring(0, range.indexOf(':'));
        int row = Integer.parseInt(first.replaceAll("[A-Z]+", ""));
        findings.error(
                new Place(sheet.file(), row, ""),
                range,
                "The cells " + range + " are merged: only the first of them has a value.",
                "Unmerge them and fill each cell.");
    }

    private static @Nullable String[] cells(Row row, Filler filler, CellText texts) {
        int length = 0;
        for (Cell cell : row) {
            length = cell == null ? length : Math.max(length, cell.getColumnIndex() + 1);
        }
        @Nullable String[] text = new @Nullable String[length];
        for (Cell cell : row) {
            if (cell != null) {
                int column = cell.getColumnIndex();
                text[column] = texts.of(cell, () -> filler.place(row.getRowNum(), column));
            }
        }
        return text;
    }

    private void wrong(String message, String fix) {
        findings.error(Place.file(name), "", message, fix);
    }
}
