package org.entente.intake.workbook;

import org.jspecify.annotations.Nullable;

/**
 * The name of a cell, {@code B7}.
 *
 * @param column from 0
 * @param row from 1
 */
record CellName(int column, int row) {
    /** Excel's own ceilings: column XFD, row 1,048,576. */
    private static final int COLUMNS = 16_384;

    static final int ROWS = 1_048_576;

    /** Takes a name apart; null where no sheet has such a cell. */
    static @Nullable CellName of(String name) {
        int letters = 0;
        long column = 0;
        while (letters < name.length() && name.charAt(letters) >= 'A' && name.charAt(letters) <= 'Z' && letters < 4) {
            column = column * 26 + name.charAt(letters) - 'A' + 1;
            letters++;
        }
        int row = whole(name.substring(letters), ROWS);
        return column < 1 || column > COLUMNS || row < 1 ? null : new CellName((int) column - 1, row);
    }

    /** The letters of a column, from 0. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** The whole number a text says; −1 where it is none from 0 to {@code most}. */
    static int whole(String text, int most) {
        if (!text.matches("\\d{1,10}")) {
            return -1;
        }
        long number = Long.parseLong(text);
        return number > most ? -1 : (int) number;
    }
}
