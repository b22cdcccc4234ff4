package org.entente.explain.flip;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.network.Figure;
import org.entente.plan.Configuration;
import org.entente.plan.Model;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the values at which a case's decision changes: {@code FlipSearch.using(solver).of(whatIf, figures)}.
 *
 * <p>Immutable; the methods return a search with one thing changed. Figures are searched side by side, one solver thread each.
 */
public final class FlipSearch {
    private final Solver solver;
    private final Watcher watcher;
    private final Duration budget;
    private final int threads;
    private final int depth;
    private final Progress progress;

    /** Told after each figure that is done; called from several threads. */
    @FunctionalInterface
    public interface Progress {
        void done(int figures, int of);
    }

    private FlipSearch(Solver solver, Watcher watcher, Duration budget, int threads, int depth, Progress progress) {
        this.solver = solver;
        this.watcher = watcher;
        this.budget = budget;
        this.threads = threads;
        this.depth = depth;
        this.progress = progress;
    }

    /** A search for the nearest flips, on all processors, with an hour's time. */
    public static FlipSearch using(Solver solver) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new FlipSearch(solver, Watcher.NONE, Duration.ofHours(1), processors, 1, (figures, of) -> {});
    }

    /** Asked whether to stop; what is done by then is kept. */
    public FlipSearch watchedBy(Watcher changed) {
        return new FlipSearch(solver, changed, budget, threads, depth, progress);
    }

    public FlipSearch within(Duration changed) {
        return new FlipSearch(solver, watcher, changed, threads, depth, progress);
    }

    public FlipSearch threads(int changed) {
        return new FlipSearch(solver, watcher, budget, changed, depth, progress);
    }

    /** How many flips to look for in each direction, one after the other. */
    public FlipSearch depth(int changed) {
        return new FlipSearch(solver, watcher, budget, threads, changed, progress);
    }

    public FlipSearch telling(Progress changed) {
        return new FlipSearch(solver, watcher, budget, threads, depth, changed);
    }

    /**
     * Searches each of the figures, all else as it is.
     *
     * @throws IllegalArgumentException when the case itself cannot be planned
     * @throws IllegalStateException when the case itself cannot be solved to the end though there was time
     */
    public Flips of(WhatIf whatIf, List<Figure> figures) {
        long begun = System.nanoTime();
        Laboratory laboratory = new Laboratory(whatIf, solver, watcher, budget);
        List<CellFlips> cells = new ArrayList<>();
        double objective = Double.NaN;
        double indifference = Double.NaN;
        try {
            Point origin = origin(laboratory);
            objective = origin.objective();
            indifference = Laboratory.indifference(origin);
            cells = sideBySide(laboratory, origin, figures);
        } catch (Laboratory.Stopped e) {
            // not even the case itself was planned in time: nothing is known
        } catch (Laboratory.Unproven e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        return new Flips(
                cells,
                objective,
                Configuration.THRESHOLD,
                indifference,
                figures.size() - cells.size(),
                laboratory.builds(),
                laboratory.solves(),
                (System.nanoTime() - begun) / 1e9);
    }

    /** The case as it is, solved. */
    static Point origin(Laboratory laboratory) {
        Model model = laboratory.model(Map.of());
        Point origin = model == null ? null : laboratory.solve(Double.NaN, model, model.problem(), null);
        if (origin == null || !origin.hasPlan()) {
            throw new IllegalArgumentException("the case has no plan whose decision could change");
        }
        return origin;
    }

    private List<CellFlips> sideBySide(Laboratory laboratory, Point origin, List<Figure> figures) {
        Configuration decision = Configuration.of(origin.model(), Objects.requireNonNull(origin.plan()));
        @Nullable CellFlips[] found = new CellFlips[figures.size()];
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        int workers = Math.max(1, Math.min(threads, figures.size()));
        CountDownLatch finished = new CountDownLatch(workers);
        Runnable work = () -> {
            try {
                for (int i = next.getAndIncrement(); i < figures.size(); i = next.getAndIncrement()) {
                    found[i] = found(new CellSearch(laboratory, origin, decision, figures.get(i), depth));
                    progress.done(done.incrementAndGet(), figures.size());
                }
            } catch (Laboratory.Stopped e) {
                next.set(figures.size());
            } catch (Throwable e) {
                next.set(figures.size());
                failures.add(e);
            } finally {
                finished.countDown();
            }
        };
        for (int worker = 0; worker < workers; worker++) {
            Thread.ofPlatform().daemon().name("flip-" + worker).start(work);
        }
        await(finished);
        switch (failures.peek()) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
        List<CellFlips> cells = new ArrayList<>();
        for (CellFlips cell : found) {
            if (cell != null) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** What a search finds; null where the solver broke off, which leaves the other figures as they are. */
    private static @Nullable CellFlips found(CellSearch search) {
        try {
            return search.run();
        } catch (Laboratory.Unproven e) {
            return null;
        }
    }

    private static void await(CountDownLatch finished) {
        boolean interrupted = false;
        while (true) {
            try {
                finished.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true; // the workers stop by the watcher or the time; what is done is kept
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
