package org.entente.cli;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * Says how a solve goes when it takes more than two seconds: on a terminal in one line that is rewritten, elsewhere in a new
 * line now and then. Ticks by itself, because a solver may be silent for long.
 */
final class ProgressLine implements Watcher, AutoCloseable {
    private static final long NANOS = 1_000_000_000L;
    private static final double FIRST_SECONDS = 2;
    /** Between plain lines, growing with the time that has passed, so that a night's solve does not fill a log. */
    private static final double LEAST_SECONDS = 5;

    private static final double SHARE_OF_ELAPSED = 0.1;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean rewriting;
    private final String currency;
    private final boolean profit;
    private final BooleanSupplier cancelled;
    private final LongSupplier nanos;
    private final long began;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Progress latest;
    /** Which of the plans that an answer takes: each has a best and a bound of its own. */
    private int plan = 1;

    private @Nullable String doing;
    private double nextLine = FIRST_SECONDS;
    private boolean shown;

    /**
     * @param currency of the amounts
     * @param profit whether the objective is a profit with its sign changed, and is to be shown as a profit
     * @param cancelled whether the solver is to stop
     * @param nanos a clock in nanoseconds
     */
    ProgressLine(
            PrintStream err,
            boolean rewriting,
            String currency,
            boolean profit,
            BooleanSupplier cancelled,
            LongSupplier nanos) {
        this.err = err;
        this.rewriting = rewriting;
        this.currency = currency;
        this.profit = profit;
        this.cancelled = cancelled;
        this.nanos = nanos;
        began = nanos.getAsLong();
    }

    /** Starts to tick four times a second until closed. */
    ProgressLine start() {
        Thread.ofPlatform().daemon().name("progress").start(() -> {
            try {
                while (!closed.await(250, TimeUnit.MILLISECONDS)) {
                    tick();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return this;
    }

    @Override
    public synchronized void progress(Progress progress) {
        if (latest != null && progress.seconds() < latest.seconds()) {
            plan++;
        }
        latest = progress;
    }

    /** Says in words what is going on, from now on, instead of how one solve goes. */
    synchronized void doing(String words) {
        doing = words;
    }

    @Override
    public boolean cancelled() {
        return cancelled.getAsBoolean();
    }

    /** Shows where things stand if it is time to. */
    synchronized void tick() {
        double seconds = (double) (nanos.getAsLong() - began) / NANOS;
        if (closed.getCount() == 0 || seconds < nextLine) {
            return;
        }
        if (rewriting) {
            err.print(CLEAR_LINE + words(seconds));
            err.flush();
        } else {
            err.println(words(seconds));
            nextLine = seconds + Math.max(LEAST_SECONDS, seconds * SHARE_OF_ELAPSED);
        }
        shown = true;
    }

    /** Takes the line away. */
    @Override
    public synchronized void close() {
        if (closed.getCount() > 0) {
            closed.countDown();
            if (rewriting && shown) {
                err.print(CLEAR_LINE);
                err.flush();
            }
        }
    }

    private String words(double seconds) {
        String time = Numbers.fixed(seconds, 0) + " s";
        if (doing != null) {
            return time + "  " + doing;
        }
        Progress now = latest;
        if (now == null) {
            return time + "  building and solving the model";
        }
        String best = Double.isFinite(now.incumbent()) ? "best plan " + amount(now.incumbent()) : "no plan yet";
        String bound =
                Double.isFinite(now.bound()) ? (profit ? ", none above " : ", none below ") + amount(now.bound()) : "";
        String gap = Double.isFinite(now.gap()) ? ", gap " + Numbers.gap(now.gap()) : "";
        String which = plan == 1 ? "" : "plan " + plan + " on the way to the answer: ";
        return time + "  " + which + best + bound + gap;
    }

    private String amount(double objective) {
        return currency + " " + Numbers.money(profit ? -objective : objective);
    }
}
