package org.entente.explain.flip;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.plan.Model;
import org.entente.plan.UnplannableException;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Status;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/** Builds and solves what the searches ask for, counts it, and stops them all when the time is up. Thread-safe. */
final class Laboratory {
    /** Two decisions are told apart by differences of cost far below the gap at which a plan counts as proven. */
    private static final double GAP = 1e-9;

    /** Of the size of the objective: what the solver's own tolerances leave open. */
    private static final double INDIFFERENCE = 1e-7;

    /** The time is up, or the user has had enough. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /** A solve ended without proof: it crashed, or one problem alone took all the time. */
    static final class Unproven extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unproven(String message) {
            super(message);
        }
    }

    private final WhatIf whatIf;
    private final Solver solver;
    private final Watcher watcher;
    private final long end;
    private final AtomicInteger builds = new AtomicInteger();
    private final AtomicInteger solves = new AtomicInteger();

    Laboratory(WhatIf whatIf, Solver solver, Watcher watcher, Duration budget) {
        this.whatIf = whatIf;
        this.solver = solver;
        this.watcher = watcher;
        this.end = System.nanoTime() + budget.toNanos();
    }

    WhatIf whatIf() {
        return whatIf;
    }

    int builds() {
        return builds.get();
    }

    int solves() {
        return solves.get();
    }

    /** The model with one figure at another value; null where that is no case that could be planned. */
    @Nullable
    Model model(Figure figure, double value) {
        return model(Map.of(figure, value));
    }

    @Nullable
    Model model(Map<Figure, Double> values) {
        stopWhenTimeIsUp();
        Network network = values.isEmpty() ? whatIf.network() : whatIf.with(values);
        if (network == null) {
            return null;
        }
        builds.incrementAndGet();
        try {
            return Model.of(network);
        } catch (UnplannableException e) {
            return null;
        }
    }

    /** Solves a model, with another objective where {@code problem} has one, from a plan that may still hold. */
    Point solve(double value, Model model, Problem problem, double @Nullable [] start) {
        Outcome outcome = solve(model, problem, start);
        double[] plan = outcome.values();
        return plan == null
                ? new Point(value, model, null, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY)
                : new Point(value, model, plan, problem.objectiveAt(plan), outcome.bound());
    }

    /**
     * Solves a problem to the end.
     *
     * @param model whose programme the problem has
     * @return optimal, or infeasible and without values
     */
    Outcome solve(Model model, Problem problem, double @Nullable [] start) {
        stopWhenTimeIsUp();
        solves.incrementAndGet();
        Duration left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
        Settings settings = Settings.DEFAULT.withThreads(1).withRelativeGap(GAP).withTimeLimit(left);
        if (start != null && start.length == problem.columns() && problem.hasIntegers()) {
            settings = settings.withStart(start);
        }
        Outcome outcome = model.joint(solver).solve(problem, settings, Watcher.NONE);
        boolean solved = outcome.status() == Status.OPTIMAL && outcome.values() != null;
        if (!solved && outcome.status() != Status.INFEASIBLE) {
            stopWhenTimeIsUp();
            throw new Unproven(outcome.status() + " " + outcome.message());
        }
        return outcome;
    }

    /** How much two plans' costs may differ and still count as equally good. */
    static double indifference(Point base) {
        double size = 0;
        double[] plan = base.plan();
        double[] cost = base.model().problem().cost();
        if (plan != null) {
            for (int j = 0; j < plan.length; j++) {
                size += Math.abs(cost[j] * plan[j]);
            }
        }
        return INDIFFERENCE * size;
    }

    private void stopWhenTimeIsUp() {
        if (System.nanoTime() >= end || watcher.cancelled()) {
            throw new Stopped();
        }
    }
}
