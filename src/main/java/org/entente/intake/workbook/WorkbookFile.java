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
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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
import org.entente.intake.tables.Column;
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

    private static final String REPAIR = "Open it in Excel, let it repair the file, and save it as .xlsx.";

    private final Path file;
    private final String name;
    private final Findings findings = new Findings();
    private final Findings damage = new Findings();
    private final Sheets sheets;
    private final Budget budget = new Budget();

    /** Texts that cells share. */
    private int texts;

    /** The sheet being read; empty before the first. */
    private String at = "";

    private WorkbookFile(Path file) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.sheets = new Sheets(stem(name), Sheets.Form.WORKBOOK);
    }

    /** Every table found in the workbook; what cannot be read is a finding, and of a damaged workbook the only one. */
    public static Sheets read(Path file, Findings findings) {
        WorkbookFile workbook = new WorkbookFile(file);
        workbook.open();
        if (!workbook.damage.hasErrors()) {
            findings.addAll(workbook.findings.sorted());
            return workbook.sheets;
        }
        findings.addAll(workbook.damage.sorted());
        return new Sheets(stem(workbook.name), Sheets.Form.WORKBOOK);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void open() {
        try {
            Foreign foreign = Foreign.of(file);
            if (foreign != null) {
                wrong(foreign.message(), foreign.fix());
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
            try (ZipFile zip = new ZipFile(file.toFile());
                    ReadableWorkbook workbook = library(archive)) {
                texts = texts(zip, archive);
                CellText cells = new CellText(workbook.isDate1904(), findings);
                for (org.dhatim.fastexcel.reader.Sheet sheet :
                        workbook.getSheets().toList()) {
                    at = "";
                    sheet(sheet, zip, archive, cells);
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
            damage.error(
                    Place.file(at.isEmpty() ? name : at), "", "The workbook is damaged and cannot be read.", REPAIR);
        }
    }

    private ReadableWorkbook library(Archive archive) throws IOException {
        ReadingOptions options = new ReadingOptions(true, true);
        return archive.isOfOtherForm()
                ? new ReadableWorkbook(Transitional.of(file), options)
                : new ReadableWorkbook(file.toFile(), options);
    }

    private static int texts(ZipFile zip, Archive archive) throws IOException {
        ZipEntry part = zip.getEntry(archive.texts());
        if (part == null) {
            return 0;
        }
        try (InputStream in = zip.getInputStream(part)) {
            return SheetScan.texts(in);
        }
    }

    /** Whether the cells of a sheet can be read; where not, each fault is said by its cell. */
    private boolean isWhole(org.dhatim.fastexcel.reader.Sheet read, ZipFile zip, Archive archive) throws IOException {
        ZipEntry part = zip.getEntry(archive.part(read.getId()));
        if (part == null) {
            return true; // the library finds sheets by other ways, too
        }
        boolean[] whole = {true};
        try (InputStream in = zip.getInputStream(part)) {
            SheetScan.look(in, texts, (cell, what) -> {
                whole[0] = false;
                damage.error(
                        new Place(at, rowOf(cell), ""),
                        cell,
                        "The workbook is damaged" + (cell.isEmpty() ? "" : " at cell " + Findings.shorten(cell)) + ": "
                                + what + ".",
                        REPAIR);
            });
        }
        return whole[0];
    }

    private static int rowOf(String cell) {
        String digits = cell.replaceAll("^[A-Z]+", "");
        return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : 0;
    }

    private void sheet(org.dhatim.fastexcel.reader.Sheet read, ZipFile zip, Archive archive, CellText cells)
            throws IOException {
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
        at = sheet.file();
        if (!isWhole(read, zip, archive)) {
            return;
        }
        for (String range : archive.merged(read.getId())) {
            merged(sheet, range);
        }
        Filler filler = new Filler(sheet, budget, findings);
        try (Stream<Row> rows = read.openStream()) {
            Iterator<Row> each = rows.iterator();
            while (each.hasNext()) {
                Row row = each.next();
                if (!filler.row(row.getRowNum(), texts(row, filler, cells))) {
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

    private static @Nullable String[] texts(Row row, Filler filler, CellText cells) {
        int length = 0;
        for (Cell cell : row) {
            length = cell == null ? length : Math.max(length, cell.getColumnIndex() + 1);
        }
        @Nullable String[] text = new @Nullable String[length];
        for (Cell cell : row) {
            if (cell != null) {
                int at = cell.getColumnIndex();
                // a setting is what its key says, whose cell comes first
                Column column = filler.column(at, text);
                text[at] = cells.of(cell, column, () -> filler.place(row.getRowNum(), at));
            }
        }
        return text;
    }

    private void wrong(String message, String fix) {
        findings.error(Place.file(name), "", message, fix);
    }
}
