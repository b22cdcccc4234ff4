package org.entente.benchmarks.facility;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.solver.Problem;

/** Writes a problem as free-format MPS, every number in full. */
final class MpsFile {
    private MpsFile() {}

    static void write(Problem problem, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("NAME entente\nROWS\n N obj\n");
            for (int i = 0; i < problem.rows(); i++) {
                double low = problem.rowLower()[i];
                double high = problem.rowUpper()[i];
                String sense = low == high ? "E" : low == Double.NEGATIVE_INFINITY ? "L" : "G";
                if (low != high && low != Double.NEGATIVE_INFINITY && high != Double.POSITIVE_INFINITY) {
                    throw new IOException("row " + i + " has two sides; no location model has such a row");
                }
                out.write(" " + sense + " r" + i + "\n");
            }
            out.write("COLUMNS\n");
            boolean whole = false;
            for (int j = 0; j < problem.columns(); j++) {
                if (problem.isInteger(j) != whole) {
                    whole = !whole;
                    out.write(" M" + j + " 'MARKER' " + (whole ? "'INTORG'" : "'INTEND'") + "\n");
                }
                if (problem.cost()[j] != 0) {
                    out.write(" c" + j + " obj " + problem.cost()[j] + "\n");
                }
                for (int k = problem.columnStart()[j]; k < problem.columnStart()[j + 1]; k++) {
                    out.write(" c" + j + " r" + problem.rowIndex()[k] + " " + problem.value()[k] + "\n");
                }
            }
            if (whole) {
                out.write(" MEND 'MARKER' 'INTEND'\n");
            }
            out.write("RHS\n");
            if (problem.offset() != 0) {
                out.write(" rhs obj " + -problem.offset() + "\n");
            }
            for (int i = 0; i < problem.rows(); i++) {
                double side = problem.rowLower()[i] == Double.NEGATIVE_INFINITY
                        ? problem.rowUpper()[i]
                        : problem.rowLower()[i];
                if (side != 0) {
                    out.write(" rhs r" + i + " " + side + "\n");
                }
            }
            out.write("BOUNDS\n");
            for (int j = 0; j < problem.columns(); j++) {
                if (problem.lower()[j] != 0) {
                    out.write(" LO bnd c" + j + " " + problem.lower()[j] + "\n");
                }
                if (problem.upper()[j] != Double.POSITIVE_INFINITY) {
                    out.write(" UP bnd c" + j + " " + problem.upper()[j] + "\n");
                } else if (problem.isInteger(j)) {
                    out.write(" PL bnd c" + j + "\n");
                }
            }
            out.write("ENDATA\n");
        }
    }
}
