package org.entente.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.app.Entente;
import org.entente.solver.Solver;

/** Runs a command line as the program would, in this process. */
final class CommandRun {
    private final ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    private final PrintStream outStream = new PrintStream(outBytes, true, StandardCharsets.UTF_8);
    private final PrintStream errStream = new PrintStream(errBytes, true, StandardCharsets.UTF_8);
    private final Path folder;
    private Entente entente = Entente.standard();
    private Terminal terminal = Terminal.plain(outStream, errStream);
    private Interrupt interrupt = Interrupt.none();

    private CommandRun(Path folder) {
        this.folder = folder;
    }

    /** A run whose current folder is this. */
    static CommandRun in(Path folder) {
        return new CommandRun(folder);
    }

    /** With one solver, called {@code test}. */
    CommandRun with(Solver solver) {
        entente = new Entente(List.of("test"), name -> name.equals("test") ? Optional.of(solver) : Optional.empty());
        return this;
    }

    CommandRun with(Interrupt other) {
        interrupt = other;
        return this;
    }

    /** On a terminal with colours. */
    CommandRun onTerminal() {
        terminal = new Terminal(outStream, errStream, true, Style.COLOURED);
        return this;
    }

    /** With an output stream that fails at the first byte, in these words. */
    CommandRun answering(String fault) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(fault);
            }
        };
        terminal = Terminal.plain(new ProcessOutput(failing, StandardCharsets.UTF_8), errStream);
        return this;
    }

    int run(String... args) {
        return Main.run(args, new Session(terminal, entente, folder, () -> interrupt));
    }

    PrintStream errStream() {
        return errStream;
    }

    String out() {
        return outBytes.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return errBytes.toString(StandardCharsets.UTF_8);
    }
}
