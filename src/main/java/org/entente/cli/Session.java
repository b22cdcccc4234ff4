package org.entente.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.entente.app.Entente;

/**
 * What a command works with.
 *
 * @param terminal where answers go
 * @param entente what the program can do
 * @param folder the current folder, where relative file names start
 * @param interrupts starts to listen to Ctrl-C; asked only by commands that solve
 */
record Session(Terminal terminal, Entente entente, Path folder, Supplier<Interrupt> interrupts) {

    /** The same with solvers whose failures are remembered. */
    Session watchedBy(SolverFaults faults) {
        return new Session(terminal, entente.with(faults::watching), folder, interrupts);
    }

    /** The same answering on the error stream where the output stream carries JSON. */
    Session with(Terminal other) {
        return new Session(other, entente, folder, interrupts);
    }
}
