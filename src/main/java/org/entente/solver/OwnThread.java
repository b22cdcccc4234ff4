package org.entente.solver;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs one solve of a native engine on a thread of its own, for vendors' adapters.
 *
 * <p>HiGHS keeps its pool of helpers per calling thread and refuses another number of threads in the next solve there, and
 * engines' recursion asks for more stack than a Java thread has by default.
 */
public final class OwnThread {
    private static final long STACK_BYTES = 32L << 20;

    private OwnThread() {}

    /**
     * Waits for the solve and gives its outcome, or throws what it threw.
     *
     * @param interrupted called when the waiting thread is interrupted, which stays interrupted; the wait goes on
     */
    public static Outcome run(String name, Supplier<Outcome> solve, Runnable interrupted) {
        AtomicReference<@Nullable Outcome> outcome = new AtomicReference<>();
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        Thread thread = Thread.ofPlatform()
                .daemon()
                .name(name)
                .stackSize(STACK_BYTES)
                .start(() -> {
                    try {
                        outcome.set(solve.get());
                    } catch (Throwable e) {
                        thrown.set(e);
                    }
                });
        join(thread, interrupted);
        return switch (thrown.get()) {
            case null -> Objects.requireNonNull(outcome.get());
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        };
    }

    private static void join(Thread thread, Runnable interrupted) {
        boolean wasInterrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                wasInterrupted = true;
                interrupted.run();
            }
        }
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
