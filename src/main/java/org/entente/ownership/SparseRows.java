package org.entente.ownership;

/** A square matrix by rows, entries of one place summed as they come: row j is the places {@code start[j]} until {@code start[j + 1]}. */
record SparseRows(int[] start, int[] at, double[] value) {

    /** A matrix of size n from entries (row, column, value) in any order. */
    static SparseRows of(int n, int[] row, int[] column, double[] entry) {
        int[] start = new int[n + 1];
        for (int r : row) {
            start[r + 1]++;
        }
        for (int j = 0; j < n; j++) {
            start[j + 1] += start[j];
        }
        int[] next = start.clone();
        int[] at = new int[row.length];
        double[] value = new double[row.length];
        for (int e = 0; e < row.length; e++) {
            int place = next[row[e]]++;
            at[place] = column[e];
            value[place] = entry[e];
        }
        return new SparseRows(start, at, value);
    }

    int size() {
        return start.length - 1;
    }

    /** Whether a row has no entry off the diagonal. */
    boolean isAlone(int row) {
        for (int e = start[row]; e < start[row + 1]; e++) {
            if (at[e] != row && value[e] > 0) {
                return false;
            }
        }
        return true;
    }

    double sum(int row) {
        double sum = 0;
        for (int e = start[row]; e < start[row + 1]; e++) {
            sum += value[e];
        }
        return sum;
    }

    double diagonal(int row) {
        double sum = 0;
        for (int e = start[row]; e < start[row + 1]; e++) {
            if (at[e] == row) {
                sum += value[e];
            }
        }
        return sum;
    }

    /** The nodes that can be reached from the given ones over positive entries, row to column, themselves included. */
    boolean[] reach(boolean[] from) {
        boolean[] reached = from.clone();
        int[] stack = new int[size()];
        int top = 0;
        for (int j = 0; j < from.length; j++) {
            if (from[j]) {
                stack[top++] = j;
            }
        }
        while (top > 0) {
            int j = stack[--top];
            for (int e = start[j]; e < start[j + 1]; e++) {
                if (value[e] > 0 && !reached[at[e]]) {
                    reached[at[e]] = true;
                    stack[top++] = at[e];
                }
            }
        }
        return reached;
    }

    boolean[] reach(int from) {
        boolean[] only = new boolean[size()];
        only[from] = true;
        return reach(only);
    }
}
