package org.entente.solver.export;

import java.io.IOException;
import java.io.Writer;
import org.entente.solver.Problem;

/**
 * Free MPS. Readers differ in what they take for granted, so nothing is left to them: a whole column always gets its bounds
 * (some assume 1 above), a lower bound is given wherever the upper one is negative (some assume −∞ below), and the
 * objective's constant stands negated on its right-hand side, as all that read it expect.
 */
final class MpsWriter {
    private static final String COST = "COST";

    private final Problem problem;
    private final Writer out;
    private final String[] columns;
    private final String[] rows;

    MpsWriter(Problem problem, Writer out) {
        this.problem = problem;
        this.out = out;
        this.columns = Names.of(problem.columns(), problem::columnName);
        this.rows = Names.of(problem.rows(), problem::rowName);
    }

    void write() throws IOException {
        out.write("NAME entente\nROWS\n N " + COST + "\n");
        for (int i = 0; i < rows.length; i++) {
            line(" ", type(i), rows[i]);
        }
        columns();
        rightHandSides();
        ranges();
        bounds();
        out.write("ENDATA\n");
    }

    private String type(int row) {
        double low = problem.rowLower()[row];
        double high = problem.rowUpper()[row];
        if (low == high) {
            return "E";
        }
        if (Double.isInfinite(high)) {
            return Double.isInfinite(low) ? "N" : "G";
        }
        return "L";
    }

    private void columns() throws IOException {
        out.write("COLUMNS\n");
        boolean whole = false;
        for (int j = 0; j < columns.length; j++) {
            if (problem.isInteger(j) != whole) {
                whole = !whole;
                marker(whole);
            }
            int start = problem.columnStart()[j];
            int end = problem.columnStart()[j + 1];
            if (problem.cost()[j] != 0 || start == end) {
                entry(columns[j], COST, problem.cost()[j]);
            }
            for (int k = start; k < end; k++) {
                entry(columns[j], rows[problem.rowIndex()[k]], problem.value()[k]);
            }
        }
        if (whole) {
            marker(false);
        }
    }

    private void marker(boolean begins) throws IOException {
        line("    ", "MARKER", "'MARKER'", begins ? "'INTORG'" : "'INTEND'");
    }

    private void rightHandSides() throws IOException {
        out.write("RHS\n");
        if (problem.offset() != 0) {
            entry("RHS", COST, -problem.offset());
        }
        for (int i = 0; i < rows.length; i++) {
            double low = problem.rowLower()[i];
            double high = problem.rowUpper()[i];
            double side = Double.isInfinite(high) ? low : high;
            if (!Double.isInfinite(side) && side != 0) {
                entry("RHS", rows[i], side);
            }
        }
    }

    private void ranges() throws IOException {
        boolean begun = false;
        for (int i = 0; i < rows.length; i++) {
            double low = problem.rowLower()[i];
            double high = problem.rowUpper()[i];
            if (low != high && !Double.isInfinite(low) && !Double.isInfinite(high)) {
                if (!begun) {
                    out.write("RANGES\n");
                    begun = true;
                }
                entry("RANGE", rows[i], high - low);
            }
        }
    }

    private void bounds() throws IOException {
        out.write("BOUNDS\n");
        for (int j = 0; j < columns.length; j++) {
            double low = problem.lower()[j];
            double high = problem.upper()[j];
            if (low == high) {
                bound("FX", j, low);
            } else if (low == Double.NEGATIVE_INFINITY && high == Double.POSITIVE_INFINITY) {
                line(" ", "FR", "BND", columns[j]);
            } else {
                lower(j, low, high);
                upper(j, high);
            }
        }
    }

    private void lower(int column, double low, double high) throws IOException {
        if (low == Double.NEGATIVE_INFINITY) {
            line(" ", "MI", "BND", columns[column]);
        } else if (low != 0 || high < 0) {
            bound("LO", column, low);
        }
    }

    private void upper(int column, double high) throws IOException {
        if (high != Double.POSITIVE_INFINITY) {
            bound("UP", column, high);
        } else if (problem.isInteger(column)) {
            line(" ", "PL", "BND", columns[column]);
        }
    }

    private void bound(String kind, int column, double value) throws IOException {
        line(" ", kind, "BND", columns[column], Numbers.text(value));
    }

    private void entry(String first, String second, double value) throws IOException {
        out.write("    ");
        out.write(first);
        out.write(' ');
        out.write(second);
        out.write(' ');
        out.write(Numbers.text(value));
        out.write('\n');
    }

    private void line(String indent, String... words) throws IOException {
        out.write(indent);
        for (int i = 0; i < words.length; i++) {
            if (i > 0) {
                out.write(' ');
            }
            out.write(words[i]);
        }
        out.write('\n');
    }
}
