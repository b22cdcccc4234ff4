package org.entente.solver.worker;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * The worker process: reads a solver's class name, settings and a problem from its input, solves, and writes progress,
 * incumbents and the outcome to its output. It ends when its input ends, which is when its parent is gone.
 */
public final class WorkerMain {
    private static volatile boolean cancelled;

    private WorkerMain() {}

    /** Not for people: {@link WorkerSolver} starts it and talks to it. */
    @SuppressWarnings("SystemConsoleNull")
    public static void main(String[] arguments) throws Exception {
        // Ctrl-C on a terminal reaches this process too; what it means is for the parent to say.
        Signal.handle(new Signal("INT"), SignalHandler.SIG_IGN);
        WireInput in = new WireInput(new FileInputStream(FileDescriptor.in));
        WireOutput out = new WireOutput(new FileOutputStream(FileDescriptor.out));
        // What anyone prints must not come between the messages.
        System.setOut(System.err);
        if (in.readInt() != Messages.GREETING) {
            System.err.println("This is Entente's solver process; it is started by Entente itself.");
            System.exit(2);
        }
        String solverClass = in.readText();
        Settings settings = Messages.readSettings(in);
        Problem problem = Messages.readProblem(in);
        Thread.ofPlatform().daemon().name("input").start(() -> listen(in));
        Solver solver =
                (Solver) Class.forName(solverClass).getDeclaredConstructor().newInstance();
        // Loads the engine, which the time limit should not pay for.
        solver.version();
        out.write(Messages.GREETING);
        out.flush();
        Outcome outcome = solver.solve(problem, settings, new Streaming(out));
        synchronized (out) {
            out.write(Messages.OUTCOME);
            Messages.write(out, outcome);
            out.flush();
        }
        // Straight out: what native libraries do at an orderly end takes time and has been known to crash.
        Runtime.getRuntime().halt(0);
    }

    private static void listen(WireInput in) {
        try {
            while (true) {
                if (in.readByte() == Messages.CANCEL) {
                    cancelled = true;
                }
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(3);
        }
    }

    /** Writes what the solver tells; a parent that no longer listens ends the process. */
    private record Streaming(WireOutput out) implements Watcher {
        @Override
        public void progress(Progress progress) {
            try {
                synchronized (out) {
                    out.write(Messages.PROGRESS);
                    Messages.write(out, progress);
                    out.flush();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void incumbent(double objective, double[] values) {
            try {
                synchronized (out) {
                    out.write(Messages.INCUMBENT);
                    out.write(objective);
                    out.write(values);
                    out.flush();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
