package org.entente.solver;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;

/**
 * Collects columns, rows and entries in any order and sorts them by column once, in time linear in their number.
 *
 * <p>Entries are kept as (row, column, value) triplets in chunks of primitive arrays: no object per entry, and no copy of
 * everything when a chunk is full. Two entries at the same place are added up.
 */
public final class ProblemBuilder {
    private static final int CHUNK = 1 << 16;
    private static final int[] NO_INTS = {};
    private static final double[] NO_DOUBLES = {};

    private double offset;
    private int columns;
    private double[] cost = new double[64];
    private double[] lower = new double[64];
    private double[] upper = new double[64];
    private final BitSet integer = new BitSet();
    private int rows;
    private double[] rowLower = new double[64];
    private double[] rowUpper = new double[64];
    private int entries;
    private int[] chunkRow = NO_INTS;
    private int[] chunkColumn = NO_INTS;
    private double[] chunkValue = NO_DOUBLES;
    private int[][] entryRow = new int[16][];
    private int[][] entryColumn = new int[16][];
    private double[][] entryValue = new double[16][];
    private IntFunction<String> columnName = j -> "c" + j;
    private IntFunction<String> rowName = i -> "r" + i;

    ProblemBuilder() {}

    /** Starts from a problem, to which columns, rows and entries may be added; the names are to be given anew. */
    public static ProblemBuilder of(Problem problem) {
        ProblemBuilder builder = new ProblemBuilder();
        builder.expectColumns(problem.columns());
        builder.expectRows(problem.rows());
        builder.offset(problem.offset());
        for (int i = 0; i < problem.rows(); i++) {
            builder.row(problem.rowLower()[i], problem.rowUpper()[i]);
        }
        for (int j = 0; j < problem.columns(); j++) {
            builder.column(problem.lower()[j], problem.upper()[j], problem.isInteger(j));
            builder.cost(j, problem.cost()[j]);
            for (int k = problem.columnStart()[j]; k < problem.columnStart()[j + 1]; k++) {
                builder.entry(problem.rowIndex()[k], j, problem.value()[k]);
            }
        }
        return builder;
    }

    /** Makes room for so many further columns: spares the copies of growing step by step. */
    public void expectColumns(int count) {
        if (columns + count > cost.length) {
            growTo(columns + count);
        }
    }

    private void growTo(int size) {
        cost = Arrays.copyOf(cost, size);
        lower = Arrays.copyOf(lower, size);
        upper = Arrays.copyOf(upper, size);
    }

    /** Adds a column and returns its index. */
    public int column(double low, double high, boolean whole) {
        if (columns == cost.length) {
            growTo(columns * 2);
        }
        lower[columns] = low;
        upper[columns] = high;
        if (whole) {
            integer.set(columns);
        }
        return columns++;
    }

    /** Makes room for so many further rows. */
    public void expectRows(int count) {
        if (rows + count > rowLower.length) {
            rowLower = Arrays.copyOf(rowLower, rows + count);
            rowUpper = Arrays.copyOf(rowUpper, rows + count);
        }
    }

    /** Adds a row and returns its index. */
    public int row(double low, double high) {
        if (rows == rowLower.length) {
            rowLower = Arrays.copyOf(rowLower, rows * 2);
            rowUpper = Arrays.copyOf(rowUpper, rows * 2);
        }
        rowLower[rows] = low;
        rowUpper[rows] = high;
        return rows++;
    }

    /** Adds {@code coefficient} at (row, column). */
    public void entry(int row, int column, double coefficient) {
        int at = entries & (CHUNK - 1);
        if (at == 0) {
            addChunk(entries / CHUNK);
        }
        chunkRow[at] = row;
        chunkColumn[at] = column;
        chunkValue[at] = coefficient;
        entries++;
    }

    private void addChunk(int chunk) {
        if (chunk == entryRow.length) {
            entryRow = Arrays.copyOf(entryRow, chunk * 2);
            entryColumn = Arrays.copyOf(entryColumn, chunk * 2);
            entryValue = Arrays.copyOf(entryValue, chunk * 2);
        }
        chunkRow = new int[CHUNK];
        chunkColumn = new int[CHUNK];
        chunkValue = new double[CHUNK];
        entryRow[chunk] = chunkRow;
        entryColumn[chunk] = chunkColumn;
        entryValue[chunk] = chunkValue;
    }

    /** Adds to the objective coefficient of a column. */
    public void cost(int column, double amount) {
        cost[column] += amount;
    }

    /** Adds to the objective's constant. */
    public void offset(double amount) {
        offset += amount;
    }

    /** Tightens (or loosens) a column's bounds after it was added. */
    public void bounds(int column, double low, double high) {
        lower[column] = low;
        upper[column] = high;
    }

    /** Changes a row's bounds after it was added. */
    public void rowBounds(int row, double low, double high) {
        rowLower[row] = low;
        rowUpper[row] = high;
    }

    public double upper(int column) {
        return upper[column];
    }

    public double lower(int column) {
        return lower[column];
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /** Names for export and messages, called only when a name is asked for. */
    public void names(IntFunction<String> ofColumn, IntFunction<String> ofRow) {
        columnName = ofColumn;
        rowName = ofRow;
    }

    /** Sorts the entries by column (rows in order of insertion), adds up duplicates, drops zeros. */
    public Problem build() {
        int[] start = new int[columns + 1];
        for (int chunk = 0, left = entries; left > 0; chunk++, left -= CHUNK) {
            int size = Math.min(CHUNK, left);
            int[] column = entryColumn[chunk];
            for (int at = 0; at < size; at++) {
                start[column[at] + 1]++;
            }
        }
        for (int j = 0; j < columns; j++) {
            start[j + 1] += start[j];
        }
        int[] next = Arrays.copyOf(start, columns);
        int[] index = new int[entries];
        double[] value = new double[entries];
        for (int chunk = 0, left = entries; left > 0; chunk++, left -= CHUNK) {
            int size = Math.min(CHUNK, left);
            int[] row = entryRow[chunk];
            int[] column = entryColumn[chunk];
            double[] coefficient = entryValue[chunk];
            for (int at = 0; at < size; at++) {
                int to = next[column[at]]++;
                index[to] = row[at];
                value[to] = coefficient[at];
            }
            entryRow[chunk] = NO_INTS;
            entryColumn[chunk] = NO_INTS;
            entryValue[chunk] = NO_DOUBLES;
        }
        if (!isClean(start, index, value)) {
            int kept = merge(start, index, value);
            index = Arrays.copyOf(index, kept);
            value = Arrays.copyOf(value, kept);
        }
        return new Problem(
                offset,
                trimmed(cost, columns),
                trimmed(lower, columns),
                trimmed(upper, columns),
                integer,
                trimmed(rowLower, rows),
                trimmed(rowUpper, rows),
                start,
                index,
                value,
                columnName,
                rowName);
    }

    private static double[] trimmed(double[] array, int size) {
        return array.length == size ? array : Arrays.copyOf(array, size);
    }

    /** Whether no entry is zero and no place has two: the usual case, which leaves the arrays as they are. */
    private boolean isClean(int[] start, int[] index, double[] value) {
        int[] lastColumn = new int[rows];
        for (int j = 0; j < columns; j++) {
            for (int k = start[j]; k < start[j + 1]; k++) {
                if (value[k] == 0 || lastColumn[index[k]] == j + 1) {
                    return false;
                }
                lastColumn[index[k]] = j + 1;
            }
        }
        return true;
    }

    /** Adds up duplicates within each column in place, drops zeros, rewrites {@code start}; returns the number kept. */
    private int merge(int[] start, int[] index, double[] value) {
        int[] seenAt = new int[rows];
        Arrays.fill(seenAt, -1);
        int write = 0;
        for (int j = 0; j < columns; j++) {
            int first = write;
            for (int k = start[j]; k < start[j + 1]; k++) {
                int earlier = seenAt[index[k]];
                if (earlier >= first) {
                    value[earlier] += value[k];
                } else {
                    seenAt[index[k]] = write;
                    index[write] = index[k];
                    value[write] = value[k];
                    write++;
                }
            }
            write = dropZeros(first, write, index, value, seenAt);
            start[j] = first;
        }
        start[columns] = write;
        return write;
    }

    /** Closes the gaps that zeros leave in one column; forgets the column's marks, which would point past its new end. */
    private static int dropZeros(int first, int end, int[] index, double[] value, int[] seenAt) {
        int write = first;
        for (int k = first; k < end; k++) {
            seenAt[index[k]] = -1;
            if (value[k] != 0) {
                index[write] = index[k];
                value[write] = value[k];
                write++;
            }
        }
        return write;
    }
}
