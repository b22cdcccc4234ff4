package org.entente.solver.export;

import java.io.IOException;
import java.io.Writer;
import org.entente.solver.Problem;

/**
 * CPLEX' LP format, lines kept short. A row with two different finite sides becomes two rows, since readers do not agree on
 * how to write one; a row without entries gets a zero times the first column, a column without entries a zero cost.
 */
final class LpWriter {
    private static final int TERMS_PER_LINE = 6;

    private final Problem problem;
    private final Writer out;
    private final String[] columns;
    private final String[] rows;
    private final int[] rowStart;
    private final int[] columnOf;
    private final double[] valueOf;
    private int terms;

    LpWriter(Problem problem, Writer out) {
        this.problem = problem;
        this.out = out;
        this.columns = Names.of(problem.columns(), problem::columnName);
        this.rows = Names.of(problem.rows(), problem::rowName);
        this.rowStart = new int[rows.length + 1];
        this.columnOf = new int[problem.nonzeros()];
        this.valueOf = new double[problem.nonzeros()];
        turnAround();
    }

    void write() throws IOException {
        out.write("Minimize\n obj:");
        terms = 0;
        for (int j = 0; j < columns.length; j++) {
            boolean empty = problem.columnStart()[j] == problem.columnStart()[j + 1];
            if (problem.cost()[j] != 0 || empty) {
                term(problem.cost()[j], columns[j]);
            }
        }
        if (problem.offset() != 0) {
            out.write(problem.offset() < 0 ? " - " : " + ");
            out.write(Numbers.text(Math.abs(problem.offset())));
        }
        out.write("\nSubject To\n");
        for (int i = 0; i < rows.length; i++) {
            row(i);
        }
        bounds();
        integers();
        out.write("End\n");
    }

    private void row(int i) throws IOException {
        double low = problem.rowLower()[i];
        double high = problem.rowUpper()[i];
        if (low == high) {
            row(i, "", "=", low);
            return;
        }
        boolean both = !Double.isInfinite(low) && !Double.isInfinite(high);
        if (!Double.isInfinite(low)) {
            row(i, both ? ".low" : "", ">=", low);
        }
        if (!Double.isInfinite(high)) {
            row(i, both ? ".high" : "", "<=", high);
        }
    }

    private void row(int i, String suffix, String relation, double side) throws IOException {
        if (columns.length == 0) {
            return;
        }
        out.write(' ');
        out.write(rows[i]);
        out.write(suffix);
        out.write(':');
        terms = 0;
        for (int k = rowStart[i]; k < rowStart[i + 1]; k++) {
            term(valueOf[k], columns[columnOf[k]]);
        }
        if (rowStart[i] == rowStart[i + 1]) {
            term(0, columns[0]);
        }
        out.write(' ');
        out.write(relation);
        out.write(' ');
        out.write(Numbers.text(side));
        out.write('\n');
    }

    private void term(double value, String column) throws IOException {
        if (terms > 0 && terms % TERMS_PER_LINE == 0) {
            out.write("\n  ");
        }
        out.write(value < 0 ? " - " : terms == 0 ? " " : " + ");
        double size = Math.abs(value);
        if (size != 1) {
            out.write(Numbers.text(size));
            out.write(' ');
        }
        out.write(column);
        terms++;
    }

    private void bounds() throws IOException {
        out.write("Bounds\n");
        for (int j = 0; j < columns.length; j++) {
            double low = problem.lower()[j];
            double high = problem.upper()[j];
            if (low == high) {
                out.write(" " + columns[j] + " = " + Numbers.text(low) + "\n");
            } else if (Double.isInfinite(low) && Double.isInfinite(high)) {
                out.write(" " + columns[j] + " free\n");
            } else if (low != 0 || !Double.isInfinite(high)) {
                String from = Double.isInfinite(low) ? "-inf" : Numbers.text(low);
                out.write(" " + from + " <= " + columns[j]);
                out.write(Double.isInfinite(high) ? "\n" : " <= " + Numbers.text(high) + "\n");
            }
        }
    }

    private void integers() throws IOException {
        if (!problem.hasIntegers()) {
            return;
        }
        out.write("Generals\n");
        for (int j = 0; j < columns.length; j++) {
            if (problem.isInteger(j)) {
                out.write(" " + columns[j] + "\n");
            }
        }
    }

    private void turnAround() {
        int[] index = problem.rowIndex();
        for (int k = 0; k < columnOf.length; k++) {
            rowStart[index[k] + 1]++;
        }
        for (int i = 0; i < rows.length; i++) {
            rowStart[i + 1] += rowStart[i];
        }
        int[] next = rowStart.clone();
        for (int j = 0; j < columns.length; j++) {
            for (int k = problem.columnStart()[j]; k < problem.columnStart()[j + 1]; k++) {
                int to = next[index[k]]++;
                columnOf[to] = j;
                valueOf[to] = problem.value()[k];
            }
        }
    }
}
