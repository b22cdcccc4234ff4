package org.entente.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import sun.misc.Signal;

/**
 * Ctrl-C, heard politely: the first asks the solver to stop, so that the best plan found is kept; the second ends the program
 * at once.
 *
 * <p>A handler of the signal itself, not a shutdown hook: by the time hooks run the JVM is going down, worker processes are
 * being ended, and the exit code is no longer ours.
 */
final class Interrupt {
    /** What a shell answers for a program ended by Ctrl-C: 128 + SIGINT. */
    private static final int ENDED_BY_INTERRUPT = 130;

    private final AtomicInteger times = new AtomicInteger();
    private final PrintStream err;
    private final Runnable end;

    /**
     * @param err where to say that it was heard
     * @param end what the second one does
     */
    Interrupt(PrintStream err, Runnable end) {
        this.err = err;
        this.end = end;
    }

    /** Listens to Ctrl-C and to a polite kill of this process. */
    static Interrupt ofProcess(PrintStream err) {
        Interrupt interrupt = new Interrupt(err, () -> Runtime.getRuntime().halt(ENDED_BY_INTERRUPT));
        for (String signal : new String[] {"INT", "TERM"}) {
            try {
                Signal.handle(new Signal(signal), received -> interrupt.ask());
            } catch (IllegalArgumentException e) {
                // A JVM started with -Xrs keeps its signals to itself: then Ctrl-C simply ends it.
                continue;
            }
        }
        return interrupt;
    }

    /** Nobody can interrupt. */
    static Interrupt none() {
        return new Interrupt(new PrintStream(PrintStream.nullOutputStream()), () -> {});
    }

    void ask() {
        if (times.incrementAndGet() == 1) {
            err.println("\nStopping; the best plan found so far is kept. Press Ctrl-C again to end at once.");
        } else {
            end.run();
        }
    }

    boolean asked() {
        return times.get() > 0;
    }
}
