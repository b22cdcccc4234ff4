package org.entente.intake.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One edit as it stands in a row of {@code strategies} or {@code scenarios}.
 *
 * @param table name of the table it edits
 * @param filter which rows, blank for all
 * @param column which column; for {@code add} the cells of the new row, blank for {@code delete}
 * @param change what happens: {@code =value}, {@code delete}, {@code add} …
 */
public record EditLine(String table, String filter, String column, String change) {
    private static final int CELLS = 4;

    /** The edit as the cells of a CSV row: {@code processes,process=assemble-douai,max_volume,=}. */
    public String csv() {
        return Stream.of(table, filter, column, change).map(EditLine::quoted).collect(Collectors.joining(","));
    }

    /**
     * Reads what {@link #csv} writes.
     *
     * @throws IllegalArgumentException when it is no row of four cells; the message says so
     */
    public static EditLine parse(String csv) {
        List<String> cells = cells(csv);
        if (cells.size() != CELLS) {
            throw new IllegalArgumentException("'" + csv + "' has " + cells.size()
                    + " cells; write table,filter,column,change as in table strategies, such as"
                    + " processes,process=own-cells,max_volume,=");
        }
        return new EditLine(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
    }

    private static String quoted(String cell) {
        return cell.matches("[^,\"\\n\\r]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static List<String> cells(String csv) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean within = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"') {
                boolean doubled = within && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append('"');
                    i++;
                } else {
                    within = !within;
                }
            } else if (c == ',' && !within) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
