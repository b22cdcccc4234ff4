package org.entente.explain.conflict;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.entente.explain.conflict.Infeasibility.Progress;
import org.entente.network.Network;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;

/**
 * Explains a case without a plan: which promises cannot hold together, and the smallest ways out.
 *
 * <p>Immutable; the methods return an explainer with one thing changed.
 */
public final class WhyInfeasible {
    private final Solver solver;
    private final Watcher watcher;
    private final Duration budget;
    private final UnaryOperator<Network> standing;
    private final Consumer<Progress> listener;

    private WhyInfeasible(
            Solver solver,
            Watcher watcher,
            Duration budget,
            UnaryOperator<Network> standing,
            Consumer<Progress> listener) {
        this.solver = solver;
        this.watcher = watcher;
        this.budget = budget;
        this.standing = standing;
        this.listener = listener;
    }

    /** An explainer that looks for up to five ways out within {@code budget}, or until the watcher cancels. */
    public static WhyInfeasible using(Solver solver, Watcher watcher, Duration budget) {
        return new WhyInfeasible(solver, watcher, budget, UnaryOperator.identity(), progress -> {});
    }

    /**
     * The explainer with a change that stands fast: it is put on the network again after each relaxation, so that only the
     * network's own promises are named in conflicts and relaxed in ways out. The change must not undo what a relaxation gives.
     */
    public WhyInfeasible standing(UnaryOperator<Network> change) {
        return new WhyInfeasible(solver, watcher, budget, change, listener);
    }

    /** The same, telling after each question to the solver how far it is. */
    public WhyInfeasible toldBy(Consumer<Progress> changed) {
        return new WhyInfeasible(solver, watcher, budget, standing, changed);
    }

    /**
     * Explains a network; what was found by then stands when the time runs out.
     *
     * @throws org.entente.plan.UnplannableException when the case asks for what no model here can hold
     */
    public Infeasibility explain(Network network) {
        return new Search(network, solver, watcher, budget, standing, listener).run();
    }
}
