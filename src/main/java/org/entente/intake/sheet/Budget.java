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

    /** What a row takes through to the network, in bytes: objects of its own, and for each declared column. */
    private static final long PER_ROW = 350;

    private static final long PER_COLUMN = 14;

    /** What a filled cell takes: its text, and the figure it becomes. */
    private static final long PER_CELL = 140;

    private static final long PER_CHARACTER = 2;

    private final long bytes;
    private long bytesUsed;
    private long cellsUsed;

    public Budget() {
        this(Runtime.getRuntime().maxMemory());
    }

    /**
     * A budget for a program of so much memory.
     *
     * @param memory in bytes
     */
    Budget(long memory) {
        bytes = memory / 10 * 6;
    }

    /** Counts a row; false when that is one too many. */
    public boolean takeRow(int columns) {
        bytesUsed += PER_ROW + PER_COLUMN * columns;
        return bytesUsed <= bytes;
    }

    /** Counts a filled cell; false when that is one too many. */
    public boolean take(String cell) {
        cellsUsed++;
        bytesUsed += PER_CELL + PER_CHARACTER * cell.length();
        return cellsUsed <= CELLS && bytesUsed <= bytes;
    }

    /** The ceiling in words, for the finding. */
    public String words() {
        return String.format(Locale.ROOT, "%,d filled cells, or %,d MB once read", CELLS, bytes >> 20);
    }
}
