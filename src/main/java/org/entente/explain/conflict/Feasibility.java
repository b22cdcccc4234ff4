package org.entente.explain.conflict;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.entente.network.Network;
import org.entente.plan.Model;
import org.entente.solver.Outcome;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Status;
import org.entente.solver.Watcher;

/** Asks the solver whether a network has any plan at all once what stands fast is put on it, and counts how often it was asked. */
final class Feasibility {
    private final Solver solver;
    private final Watcher watcher;
    private final UnaryOperator<Network> standing;
    private final long deadline;
    private int solves;

    Feasibility(Solver solver, Watcher watcher, Duration budget, UnaryOperator<Network> standing) {
        this.solver = solver;
        this.watcher = watcher;
        this.standing = standing;
        this.deadline = System.nanoTime() + budget.toNanos();
    }

    int solves() {
        return solves;
    }

    /** Whether a plan exists; throws {@link OutOfTime} when the budget is used up or the watcher wants to stop. */
    boolean holds(Network network) {
        Duration left = Duration.ofNanos(deadline - System.nanoTime());
        if (left.isNegative() || watcher.cancelled()) {
            throw new OutOfTime();
        }
        solves++;
        // Any plan will do: the first feasible point ends the search.
        Settings settings = Settings.DEFAULT.withTimeLimit(left).withRelativeGap(1e12);
        Outcome outcome = solver.solve(Model.of(standing.apply(network)).problem(), settings, watcher);
        if (outcome.values() != null || outcome.status() == Status.UNBOUNDED) {
            return true;
        }
        if (outcome.status() == Status.INFEASIBLE) {
            return false;
        }
        throw new OutOfTime();
    }

    /** Whether a plan exists when only these promises are held and all others dropped. */
    boolean holds(Network network, List<Promise> all, Collection<Promise> held) {
        return holds(dropped(network, all, held));
    }

    static Network dropped(Network network, List<Promise> all, Collection<Promise> held) {
        Set<Promise> kept = new HashSet<>(held);
        Network left = network;
        for (Promise promise : all) {
            if (!kept.contains(promise)) {
                left = promise.dropped(left);
            }
        }
        return left;
    }

    /** The budget ran out before an answer was proven. */
    static final class OutOfTime extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
