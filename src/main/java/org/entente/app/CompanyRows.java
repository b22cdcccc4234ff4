package org.entente.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.exchange.Csv;
import org.entente.exchange.Rows;
import org.jspecify.annotations.Nullable;

/** Table companies of a case as it is written, to which rows are added; what stands there is not touched. */
final class CompanyRows {
    private final String text;
    private final char separator;
    private final List<String> header;
    /** Id by lower-case name and by id. */
    private final Map<String, String> known = new LinkedHashMap<>();

    private final List<String> ids = new ArrayList<>();

    private CompanyRows(String text) {
        this.text = text;
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        String first = lines.isEmpty() ? "" : lines.getFirst().replace("\uFEFF", "");
        separator = first.chars().filter(c -> c == ';').count()
                        > first.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
        header = cells(first).stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        int id = header.indexOf("company");
        int name = header.indexOf("name");
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            List<String> cells = cells(line);
            if (id >= 0 && id < cells.size() && !cells.get(id).isBlank()) {
                String company = cells.get(id).strip();
                ids.add(company);
                known.put(company, company);
                if (name >= 0 && name < cells.size()) {
                    known.putIfAbsent(cells.get(name).strip().toLowerCase(Locale.ROOT), company);
                }
            }
        }
    }

    static CompanyRows none() {
        return new CompanyRows("");
    }

    static CompanyRows read(Path file) throws IOException {
        return new CompanyRows(Files.readString(file));
    }

    List<String> ids() {
        return List.copyOf(ids);
    }

    /** The id of the company that has this id or this name, or null. */
    @Nullable
    String find(String id, String name) {
        return known.getOrDefault(id, known.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The table with more rows; columns that it does not have are added to its header where there is nothing else in it. */
    String with(Rows more) {
        if (ids.isEmpty() && header.size() <= 1) {
            return more.csv();
        }
        StringBuilder all = new StringBuilder(text);
        if (!text.endsWith("\n")) {
            all.append('\n');
        }
        for (Map<String, String> row : more.rows()) {
            List<String> cells =
                    header.stream().map(column -> row.getOrDefault(column, "")).toList();
            String line = Csv.line(cells);
            all.append(separator == ',' ? line : semicolons(cells)).append('\n');
        }
        return all.toString();
    }

    private static String semicolons(List<String> cells) {
        return String.join(
                ";", cells.stream().map(cell -> Csv.line(List.of(cell))).toList());
    }

    private List<String> cells(String line) {
        if (separator == ',') {
            return Csv.cells(line);
        }
        // the other separator: outside quotes the two change places
        StringBuilder swapped = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            quoted ^= c == '"';
            swapped.append(quoted || c != ';' && c != ',' ? c : c == ';' ? ',' : '\0');
        }
        return Csv.cells(swapped.toString()).stream()
                .map(cell -> cell.replace('\0', ','))
                .toList();
    }
}
