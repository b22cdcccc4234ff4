package org.entente.solver.worker;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * One worker process and the threads that talk to it: one feeds it the problem, one reads its messages into a queue, one
 * keeps the first words of its complaints. All of them end with the process.
 */
final class WorkerProcess implements AutoCloseable {
    /** What a worker says. */
    sealed interface Message {}

    /** It has the problem and begins to solve it. */
    record Ready() implements Message {}

    record Progressed(Watcher.Progress progress) implements Message {}

    record Improved(double objective, double[] values) implements Message {}

    record Finished(Outcome outcome) implements Message {}

    /** The process has ended, or what it writes makes no sense; nothing comes after this. */
    record Gone(String why) implements Message {}

    private static final int COMPLAINT_BYTES = 4096;
    private static final int COMPLAINT_LINES = 4;
    private static final int QUEUE = 64;

    /** 128 and the number of the signal that nobody can refuse. */
    private static final int KILLED = 137;

    /** First byte of the report that a JVM writes to its output when native code crashes it. */
    private static final byte CRASH_REPORT = '#';

    private static final Pattern BOILERPLATE = Pattern.compile(
            "^(Picked up|A fatal error|JRE version|Java VM|Core dump|No core dump|If you would|https?:|The crash happened|"
                    + "See problematic|An error report|Problematic frame|\\[error occurred|CreateCoredumpOnCrash|-----)");

    private final Process process;
    private final WireOutput toWorker;
    private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>(QUEUE);
    private final StringBuilder complaints = new StringBuilder();
    private final Thread complaining;
    private final Thread reading;
    private boolean fed;

    private WorkerProcess(Process process, String solverClass, Problem problem, Settings settings) {
        this.process = process;
        this.toWorker = new WireOutput(process.getOutputStream());
        daemon("worker-input", () -> feed(solverClass, problem, settings));
        complaining = daemon("worker-complaints", this::readComplaints);
        reading = daemon("worker-output", this::readMessages);
    }

    static WorkerProcess start(String solverClass, Problem problem, Settings settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(WorkerCommand.of(problem));
        return new WorkerProcess(builder.start(), solverClass, problem, settings);
    }

    /** The next message, or null when none comes within so many milliseconds. */
    @Nullable
    Message next(long milliseconds) throws InterruptedException {
        return messages.poll(milliseconds, TimeUnit.MILLISECONDS);
    }

    /** Asks the engine to stop; without effect while it is still being fed. */
    void askToStop() {
        synchronized (toWorker) {
            if (!fed) {
                return;
            }
            try {
                toWorker.write(Messages.CANCEL);
                toWorker.flush();
            } catch (IOException e) {
                // It is gone, which the reading thread finds out too.
            }
        }
    }

    /** Ends the process whatever it is doing; {@link Gone} follows what it had written before. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        // It may be waiting for room in the queue, which nobody makes any more.
        reading.interrupt();
        boolean interrupted = false;
        while (true) {
            try {
                process.waitFor();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void feed(String solverClass, Problem problem, Settings settings) {
        try {
            toWorker.write(Messages.GREETING);
            toWorker.write(solverClass);
            Messages.write(toWorker, settings);
            Messages.write(toWorker, problem);
            toWorker.flush();
            synchronized (toWorker) {
                fed = true;
            }
        } catch (IOException e) {
            // It is gone, which the reading thread finds out too.
        }
    }

    private void readMessages() {
        WireInput in = new WireInput(process.getInputStream());
        try {
            if (in.readInt() != Messages.GREETING) {
                throw new IOException("it wrote something else than its messages");
            }
            messages.put(new Ready());
            Message message;
            do {
                message = read(in);
                messages.put(message);
            } while (!(message instanceof Finished));
        } catch (EOFException e) {
            putGone("");
        } catch (IOException e) {
            process.destroyForcibly();
            putGone(e.getMessage() + ", ");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Message read(WireInput in) throws IOException {
        byte kind = in.readByte();
        if (kind == CRASH_REPORT) {
            complain(in.readTextToEnd(COMPLAINT_BYTES));
            throw new EOFException();
        }
        return switch (kind) {
            case Messages.PROGRESS -> new Progressed(Messages.readProgress(in));
            case Messages.INCUMBENT -> new Improved(in.readDouble(), in.readDoubles());
            case Messages.OUTCOME -> new Finished(Messages.readOutcome(in));
            default -> throw new IOException("it wrote something else than its messages (" + kind + ")");
        };
    }

    private void putGone(String why) {
        try {
            int exit = process.waitFor();
            complaining.join(TimeUnit.SECONDS.toMillis(1));
            messages.put(new Gone(describe(exit, why)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The exit code and what the process said that helps; a JVM's crash report begins each line with a hash. */
    private String describe(int exit, String why) {
        String said;
        synchronized (complaints) {
            said = complaints
                    .toString()
                    .lines()
                    .map(line -> line.replaceFirst("^#", "")
                            .replaceFirst(" at pc=.*", "")
                            .strip())
                    .filter(line ->
                            !line.isEmpty() && !BOILERPLATE.matcher(line).find())
                    .limit(COMPLAINT_LINES)
                    .collect(Collectors.joining("; "));
        }
        return why + "exit code " + exit + (said.isEmpty() ? "" : ": " + said) + memory(exit, said);
    }

    private static String memory(int exit, String said) {
        if (said.contains("OutOfMemoryError") || said.contains("bad_alloc") || said.contains("insufficient memory")) {
            return "; its memory ran out";
        }
        return exit == KILLED ? "; it was killed, by somebody or by the system because memory ran out" : "";
    }

    private void complain(String text) {
        synchronized (complaints) {
            if (complaints.length() < COMPLAINT_BYTES) {
                complaints.append(text);
            }
        }
    }

    private void readComplaints() {
        try (InputStream in = process.getErrorStream()) {
            byte[] bytes = new byte[COMPLAINT_BYTES];
            int read = in.read(bytes);
            while (read >= 0) {
                complain(new String(bytes, 0, read, StandardCharsets.UTF_8));
                read = in.read(bytes);
            }
        } catch (IOException e) {
            // The stream is closed with the process.
        }
    }

    private static Thread daemon(String name, Runnable work) {
        return Thread.ofPlatform().daemon().name(name).start(work);
    }
}
