package org.entente.intake.sheet;

import java.util.Locale;

/**
 * How much a case may hold: fixed ceilings, lowered where the program has little memory, so that a case too large ends in a
 * finding and never in want of memory.
 */
public final class Budget {
    /** Bytes of one CSV file or packed workbook. */
    public static final long FILE_BYTES = 64L << 20;

    /** Bytes of a workbook once unpacked. */
    public static final long UNPACKED_BYTES = 512L << 20;

    /** Rows of one table; Excel's own ceiling is 1,048,576. */
    public static final int TABLE_ROWS = 1_000_000;

    /** Filled cells of all tables together. */
    public static final long CELLS = 10_000_000;

    /** Characters of all cells together. */
    public static final long CHARACTERS = 200_000_000;

    /** Memory a filled cell takes through to the network, measured with room to spare. */
    private static final long BYTES_PER_CELL = 200;

    private final long cells;
    private final long characters;
    private long cellsUsed;
    private long charactersUsed;

    public Budget() {
        this(Runtime.getRuntime().maxMemory());
    }

    Budget(long memory) {
        cells = Math.min(CELLS, memory / BYTES_PER_CELL);
        characters = Math.min(CHARACTERS, memory / 8);
    }

    /** Counts a filled cell; false when that is one too many. */
    public boolean take(String cell) {
        cellsUsed++;
        charactersUsed += cell.length();
        return cellsUsed <= cells && charactersUsed <= characters;
    }

    /** The ceiling in words, for the finding. */
    public String words() {
        return String.format(Locale.ROOT, "%,d filled cells or %,d characters", cells, characters);
    }
}
