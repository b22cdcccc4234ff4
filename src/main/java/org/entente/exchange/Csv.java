package org.entente.exchange;

import java.util.ArrayList;
import java.util.List;

/** A line of cells set apart by commas, as in the tables of a case. */
public final class Csv {
    private Csv() {}

    /** The cells as a line; line breaks in a cell become blanks. */
    public static String line(List<String> cells) {
        List<String> quoted = new ArrayList<>();
        for (String cell : cells) {
            String flat = cell.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
            boolean plain = flat.chars().noneMatch(c -> c == ',' || c == '"' || c == ';')
                    && flat.equals(flat.strip())
                    && !flat.startsWith("[");
            quoted.add(plain ? flat : '"' + flat.replace("\"", "\"\"") + '"');
        }
        return String.join(",", quoted);
    }

    /** The cells of a line. */
    public static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
