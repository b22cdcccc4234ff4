package org.entente.fuzz;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Tables;

/**
 * A case as rows of cells, so that it can be damaged cell by cell.
 *
 * @param name of its folder
 * @param rows by table, the header first
 * @param texts as they are in the files, by table; under {@code case} the settings
 */
record SheetTexts(String name, Map<String, List<List<String>>> rows, Map<String, String> texts) {
    static SheetTexts of(Path folder) throws IOException {
        Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("case", Files.readString(folder.resolve("case.yaml")));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String table = file.getFileName().toString().replace(".csv", "");
                if (Tables.named(table) != null && file.toString().endsWith(".csv")) {
                    texts.put(table, Files.readString(file));
                    rows.put(table, cells(file));
                }
            }
        }
        return new SheetTexts(String.valueOf(folder.getFileName()), rows, texts);
    }

    private static List<List<String>> cells(Path file) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            List<List<String>> all = new ArrayList<>();
            records.forEach(line -> all.add(line.getFields()));
            return all;
        }
    }

    /** The same with another text of one table. */
    Map<String, String> with(String table, String text) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.put(table, text);
        return all;
    }

    Table table(String table) {
        return java.util.Objects.requireNonNull(Tables.named(table));
    }

    /** The declared column of a place; null where the header names none. */
    @org.jspecify.annotations.Nullable
    Column column(String table, int at) {
        return table(table).column(rows.get(table).getFirst().get(at));
    }

    static String csv(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                boolean quoted = cell.matches("(?s).*[,;\"\n\r].*") || row.size() == 1 && cell.isEmpty();
                text.append(i == 0 ? "" : ",").append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
            }
            text.append('\n');
        }
        return text.toString();
    }
}
