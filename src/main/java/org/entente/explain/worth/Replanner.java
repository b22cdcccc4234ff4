package org.entente.explain.worth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.plan.UnplannableException;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/** Plans changed networks side by side, each with one thread, until the time is up. */
final class Replanner {
    private static final int SIDE_BY_SIDE = 2;

    /**
     * A network to plan.
     *
     * @param about the limit whose value the new plan is asked for, or null
     */
    record Question(Supplier<Network> network, @Nullable Limit about) {}

    private final Plan base;
    private final Solver solver;
    private final Settings settings;
    private final Watcher watcher;
    private final Worth.Progress progress;
    private final long deadline;
    private final AtomicInteger solves = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private int asked;

    Replanner(Plan base, Solver solver, Settings settings, Watcher watcher, Worth.Progress progress, Duration budget) {
        this.base = base;
        this.solver = solver;
        this.settings = settings.withThreads(1);
        this.watcher = watcher;
        this.progress = progress;
        this.deadline = System.nanoTime() + budget.toNanos();
    }

    int solves() {
        return solves.get();
    }

    /** The answer to each question, in their order. */
    List<Replan> answers(List<Question> questions) {
        asked += questions.size();
        try (ExecutorService threads = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            List<Future<Replan>> running = new ArrayList<>();
            for (Question question : questions) {
                running.add(threads.submit(() -> {
                    Replan answer = answer(question);
                    progress.done(done.incrementAndGet(), asked);
                    return answer;
                }));
            }
            Function<Future<Replan>, Replan> result = Future::resultNow;
            threads.close();
            return running.stream().map(result).toList();
        }
    }

    private Replan answer(Question question) {
        Duration left = Duration.ofNanos(deadline - System.nanoTime());
        if (!left.isPositive() || watcher.cancelled()) {
            return Replan.without(Replan.End.NONE);
        }
        solves.incrementAndGet();
        Watcher stop = new Watcher() {
            @Override
            public boolean cancelled() {
                return watcher.cancelled();
            }
        };
        try {
            Plan plan = Planner.using(solver)
                    .with(settings.withTimeLimit(left))
                    .watchedBy(stop)
                    .plan(question.network().get());
            return Replan.of(base, plan, question.about());
        } catch (UnplannableException e) {
            return Replan.without(Replan.End.NOT_HELD);
        }
    }
}
