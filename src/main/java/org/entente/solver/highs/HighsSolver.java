package org.entente.solver.highs;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.solver.Capability;
import org.entente.solver.Certificate;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * HiGHS in this process. Any number of solves may run side by side.
 *
 * <p>It gives incumbents as they are found, duals, reduced costs and a basis for LPs, and takes a start and a basis. A
 * cancel is answered at once in an LP and during branch and bound, but not while the first relaxation of a MIP is solved,
 * which may take minutes: solve through a worker process where a cancel must be answered.
 *
 * <p>Each solve has a thread of its own, since HiGHS keeps its pool of helpers per calling thread and refuses another
 * number of threads in the next solve there; the pool is ended with the thread. Deep recursion in HiGHS also asks for more
 * stack than a Java thread has by default.
 */
public final class HighsSolver implements Solver {
    private static final long STACK_BYTES = 16L << 20;

    @Override
    public String name() {
        return "highs";
    }

    @Override
    public String version() {
        try {
            return HighsLibrary.load().version;
        } catch (IOException e) {
            return "not available: " + e.getMessage();
        }
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.of(Capability.DUALS, Capability.BASIS, Capability.START, Capability.INCUMBENTS);
    }

    @Override
    public Outcome solve(Problem problem, Settings settings, Watcher watcher) {
        long begun = System.nanoTime();
        HighsLibrary library;
        try {
            library = HighsLibrary.load();
        } catch (IOException e) {
            return Outcome.failed("HiGHS", (System.nanoTime() - begun) * 1e-9, String.valueOf(e.getMessage()));
        }
        if (problem.columns() == 0) {
            return Outcome.withoutColumns(problem, "HiGHS " + library.version);
        }
        return onItsOwnThread(new HighsRun(library, problem, settings, watcher, begun));
    }

    private static Outcome onItsOwnThread(HighsRun run) {
        AtomicReference<@Nullable Outcome> outcome = new AtomicReference<>();
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        Thread thread = Thread.ofPlatform()
                .daemon()
                .name("highs")
                .stackSize(STACK_BYTES)
                .start(() -> {
                    try {
                        outcome.set(run.solve());
                    } catch (Throwable e) {
                        thrown.set(e);
                    }
                });
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
                run.cancel();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return switch (thrown.get()) {
            case null -> Certificate.confirm(run.problem(), Objects.requireNonNull(outcome.get()));
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        };
    }
}
