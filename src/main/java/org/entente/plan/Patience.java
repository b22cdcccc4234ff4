package org.entente.plan;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.entente.solver.Watcher;

/**
 * How long to look for an answer.
 *
 * @param left time until the answer is of no more use
 * @param stopped whether it is of none already
 */
record Patience(Supplier<Duration> left, BooleanSupplier stopped) {

    /** The same for so long at most. */
    Patience within(Duration most) {
        return new Patience(() -> atMost(most), stopped);
    }

    /** What is left, at most so long. */
    Duration atMost(Duration most) {
        Duration now = left.get();
        return now.compareTo(most) < 0 ? now : most;
    }

    /** One that hears nothing, and stops a solve when nobody wants its answer. */
    Watcher watcher() {
        return new Watcher() {
            @Override
            public boolean cancelled() {
                return stopped.getAsBoolean();
            }
        };
    }
}
