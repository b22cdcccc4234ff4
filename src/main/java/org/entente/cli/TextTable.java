package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows in columns as wide as their widest cell, two blanks between; styles are put on after the padding. */
final class TextTable {
    private static final String GAP = "  ";

    /** A cell's text and how it is marked up. */
    record Cell(String text, UnaryOperator<String> style) {}

    private final String indent;
    private final boolean[] right;
    private final List<List<Cell>> rows = new ArrayList<>();

    /**
     * @param indent before each row
     * @param alignment one letter per column, {@code l} or {@code r}
     */
    TextTable(String indent, String alignment) {
        this.indent = indent;
        right = new boolean[alignment.length()];
        for (int i = 0; i < right.length; i++) {
            right[i] = alignment.charAt(i) == 'r';
        }
    }

    TextTable row(String... texts) {
        return row(UnaryOperator.identity(), texts);
    }

    /** A row in which every cell has the same style. */
    TextTable row(UnaryOperator<String> style, String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(new Cell(text, style));
        }
        return cells(cells);
    }

    TextTable cells(List<Cell> cells) {
        if (cells.size() > right.length) {
            throw new IllegalArgumentException(cells.size() + " cells for " + right.length + " columns");
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table, each row ended by a line break, no blanks at line ends. */
    String text() {
        int[] widths = new int[right.length];
        for (List<Cell> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i).text()));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<Cell> row : rows) {
            text.append(line(row, widths)).append('\n');
        }
        return text.toString();
    }

    private String line(List<Cell> row, int[] widths) {
        StringBuilder line = new StringBuilder(indent);
        StringBuilder blanks = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            String padding = " ".repeat(widths[i] - width(cell.text()));
            if (right[i]) {
                blanks.append(padding);
            }
            if (!cell.text().isEmpty()) {
                line.append(blanks).append(cell.style().apply(cell.text()));
                blanks.setLength(0);
            }
            if (!right[i]) {
                blanks.append(padding);
            }
            blanks.append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
