package org.entente.solver.highs;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.entente.solver.Problem;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * Turns HiGHS' callbacks into a {@link Watcher}'s: incumbents, progress at most four times a second, and the question
 * whether to stop, at most a hundred times a second.
 *
 * <p>Nothing may be thrown back into native code, which would end the JVM: what a watcher throws stops the solve and is
 * thrown again after it.
 */
final class SolveEvents {
    private static final long ASK_NANOS = 10_000_000;
    private static final long REPORT_NANOS = 250_000_000;
    private static final long STRUCT_BYTES = 256;

    private final HighsLibrary library;
    private final Problem problem;
    private final Watcher watcher;
    private final long begun;
    private final long deadline;

    private long asked;
    private long reported;
    private double incumbent = Double.NaN;
    private double bound = Double.NEGATIVE_INFINITY;
    private long nodes;
    private boolean cancelled;
    private boolean late;
    private @Nullable RuntimeException thrown;
    private @Nullable Error fatal;

    /**
     * @param begun {@link System#nanoTime()} at the start of the solve
     * @param deadline the same clock at the time limit, or {@link Long#MAX_VALUE}
     */
    SolveEvents(HighsLibrary library, Problem problem, Watcher watcher, long begun, long deadline) {
        this.library = library;
        this.problem = problem;
        this.watcher = watcher;
        this.begun = begun;
        this.deadline = deadline;
        this.asked = begun - ASK_NANOS;
        this.reported = begun;
    }

    boolean cancelled() {
        return cancelled;
    }

    boolean late() {
        return late;
    }

    /** Throws again what the watcher threw during the solve. */
    void rethrow() {
        if (thrown != null) {
            throw thrown;
        }
        if (fatal != null) {
            throw fatal;
        }
    }

    void happened(int kind, MemorySegment out, MemorySegment in) {
        try {
            boolean stop = switch (kind) {
                case Callbacks.IMPROVING_SOLUTION -> {
                    improved(out.reinterpret(STRUCT_BYTES));
                    yield false;
                }
                case Callbacks.MIP_INTERRUPT -> stop(out.reinterpret(STRUCT_BYTES));
                default -> stop(null);
            };
            if (stop) {
                // HighsCallbackDataIn begins with the flag, by HiGHS' promise to its callers.
                in.reinterpret(JAVA_INT.byteSize()).set(JAVA_INT, 0, 1);
            }
        } catch (RuntimeException e) {
            thrown = e;
        } catch (Throwable e) {
            fatal = e instanceof Error error ? error : new AssertionError(e);
        }
    }

    private boolean stop(@Nullable MemorySegment mip) {
        if (thrown != null || fatal != null || cancelled || late) {
            return true;
        }
        long now = System.nanoTime();
        if (now - asked < ASK_NANOS) {
            return false;
        }
        asked = now;
        if (now - reported >= REPORT_NANOS) {
            if (mip != null) {
                readMip(mip);
            }
            report(now);
        }
        cancelled = watcher.cancelled();
        late = deadline != Long.MAX_VALUE && now - deadline > 0;
        return cancelled || late;
    }

    private void improved(MemorySegment out) throws Throwable {
        MemorySegment values = item(out, "mip_solution");
        if (values.address() == 0) {
            return;
        }
        double[] point =
                values.reinterpret(problem.columns() * JAVA_DOUBLE.byteSize()).toArray(JAVA_DOUBLE);
        incumbent = problem.objectiveAt(point);
        watcher.incumbent(incumbent, point);
        readMip(out);
        report(System.nanoTime());
    }

    private void readMip(MemorySegment out) {
        try {
            bound = item(out, "mip_dual_bound")
                    .reinterpret(JAVA_DOUBLE.byteSize())
                    .get(JAVA_DOUBLE, 0);
            nodes = item(out, "mip_node_count")
                    .reinterpret(JAVA_LONG.byteSize())
                    .get(JAVA_LONG, 0);
        } catch (Throwable e) {
            throw HighsException.of("getCallbackDataOutItem", e);
        }
    }

    /** A callback's item by name, so that another HiGHS may lay out its struct in another way. */
    private MemorySegment item(MemorySegment out, String name) throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            return (MemorySegment) library.callbackItem.invokeExact(out, arena.allocateFrom(name));
        }
    }

    private void report(long now) {
        reported = now;
        double gap = Double.isNaN(incumbent) || Double.isInfinite(bound)
                ? Double.POSITIVE_INFINITY
                : Math.abs(incumbent - bound) / Math.max(Math.abs(incumbent), 1e-9);
        watcher.progress(new Watcher.Progress((now - begun) * 1e-9, incumbent, bound, gap, Math.max(nodes, 0)));
    }
}
