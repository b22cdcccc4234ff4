package org.entente.solver.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.output.WholeFile;
import org.entente.solver.Problem;

/** Writes a problem as a file that other solvers read. */
public enum ModelFile {
    /** MPS in free format: read by every solver. */
    MPS(".mps") {
        @Override
        void write(Problem problem, Writer out) throws IOException {
            new MpsWriter(problem, out).write();
        }
    },
    /** CPLEX' LP format: easier on the eye. */
    LP(".lp") {
        @Override
        void write(Problem problem, Writer out) throws IOException {
            new LpWriter(problem, out).write();
        }
    };

    private final String suffix;

    ModelFile(String suffix) {
        this.suffix = suffix;
    }

    /**
     * Writes in the format that the file's name asks for.
     *
     * @throws IllegalArgumentException for a name that ends neither in {@code .mps} nor in {@code .lp}
     * @throws IOException when the file cannot be written
     */
    public static void write(Problem problem, Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (ModelFile format : values()) {
            if (name.endsWith(format.suffix)) {
                format.writeTo(file, problem);
                return;
            }
        }
        throw new IllegalArgumentException(
                "The file name " + file + " does not say which format to write: end it in .mps or .lp.");
    }

    /** Writes in this format, whatever the file is called. */
    public void writeTo(Path file, Problem problem) throws IOException {
        WholeFile.text(file, StandardCharsets.US_ASCII, out -> write(problem, out));
    }

    /** The problem as text, for small ones. */
    public String text(Problem problem) {
        StringWriter out = new StringWriter();
        try {
            write(problem, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    abstract void write(Problem problem, Writer out) throws IOException;
}
