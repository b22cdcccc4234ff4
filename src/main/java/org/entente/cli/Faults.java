package org.entente.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** What to say when things go wrong that are nobody's mistake in a case or a command line. */
final class Faults {
    private Faults() {}

    /** Why a file could not be read or written, in words. */
    static String reason(IOException fault) {
        return switch (fault) {
            case AccessDeniedException denied -> "no permission (" + denied.getFile() + ")";
            case NoSuchFileException missing -> "there is no folder or file " + missing.getFile();
            case FileAlreadyExistsException there -> there.getFile() + " is a file, not a folder";
            case NotDirectoryException file -> file.getFile() + " is not a folder";
            default -> fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        };
    }

    /** Says that the program itself failed, and puts the trace where it can be sent from. */
    static void report(Throwable fault, PrintStream err) {
        if (fault instanceof OutOfMemoryError) {
            err.println(
                    "entente: not enough memory for this case. Give it more, e.g. ENTENTE_JAVA_OPTS=-Xmx8g entente plan CASE");
            return;
        }
        err.println("entente: this should not have happened: " + fault);
        try {
            Path log = Files.createTempFile("entente-fault-", ".log");
            try (PrintStream out = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8)) {
                fault.printStackTrace(out);
            }
            err.println("The details are in " + log + "; please send them with what you did.");
        } catch (IOException e) {
            err.println("The details could not be written to a file (" + reason(e) + ").");
        }
    }
}
