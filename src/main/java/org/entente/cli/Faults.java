package org.entente.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.entente.output.UnwritableException;
import org.entente.output.WholeFile;

/** What to say when things go wrong that are nobody's mistake in a case or a command line. */
final class Faults {
    private Faults() {}

    /** Says that the program itself failed, and puts the trace where it can be sent from. */
    static void report(Throwable fault, PrintStream err) {
        if (fault instanceof OutOfMemoryError) {
            err.println(
                    "entente: not enough memory for this case. Give it more, e.g. ENTENTE_JAVA_OPTS=-Xmx8g entente plan CASE");
            return;
        }
        err.println("entente: this should not have happened: " + fault);
        Path log = Path.of(
                System.getProperty("java.io.tmpdir", "."),
                "entente-fault-" + Long.toHexString(System.nanoTime()) + ".log");
        try {
            WholeFile.text(log, StandardCharsets.UTF_8, out -> fault.printStackTrace(new PrintWriter(out, true)));
            err.println("The details are in " + log + "; please send them with what you did.");
        } catch (IOException e) {
            err.println("The details could not be written to a file: " + UnwritableException.why(e));
        }
    }
}
