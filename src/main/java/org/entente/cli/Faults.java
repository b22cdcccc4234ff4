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

    /** Also where it ran out in another thread. */
    private static boolean isMemory(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    /** Says that the program itself failed, and puts the trace where it can be sent from. */
    static void report(Throwable fault, PrintStream err) {
        if (isMemory(fault)) {
            err.println("entente: not enough memory, which says nothing about the case."
                    + " Give it more, e.g. ENTENTE_JAVA_OPTS=-Xmx8g entente plan CASE");
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
