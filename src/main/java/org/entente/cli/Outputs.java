package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.output.UnwritableException;
import org.entente.output.WholeFile;
import org.entente.output.WholeFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** Files that a command line asks for: tried before the work, so that nobody waits for what cannot be kept. */
final class Outputs {
    private Outputs() {}

    /** Writes one of them. */
    @FunctionalInterface
    interface Writing {
        void write() throws IOException;
    }

    /**
     * The file that an option names; null where the option is not given.
     *
     * @throws UsageException when it cannot be written
     */
    static @Nullable Path file(ParseResult parsed, Session session, String option) {
        String named = CommandLineParts.value(parsed, option);
        return named == null ? null : file(option, named, session);
    }

    /** As {@link #file(ParseResult, Session, String)}, of a name. */
    static Path file(String option, String named, Session session) {
        Path file = session.folder().resolve(CommandLineParts.path(option, named));
        try {
            WholeFile.test(file);
        } catch (UnwritableException e) {
            throw new UsageException(e.getMessage() + " Nothing was done yet.");
        }
        return file;
    }

    /** The folder of a name, to write tables into. */
    static Path folder(String option, String named, Session session) {
        Path folder = session.folder().resolve(CommandLineParts.path(option, named));
        try {
            WholeFolder.test(folder);
        } catch (UnwritableException e) {
            throw new UsageException(e.getMessage() + " Nothing was done yet.");
        }
        return folder;
    }

    /** Whether it was written; says why not. */
    static boolean write(Terminal terminal, Writing writing) {
        try {
            writing.write();
            return true;
        } catch (IOException e) {
            terminal.err().println("entente: " + UnwritableException.why(e));
            return false;
        }
    }
}
