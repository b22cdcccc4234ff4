package org.entente.explain.conflict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.network.Network;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;

/**
 * Explains a case without a plan: conflicts and ways out feed each other. A smallest set that touches every known conflict is
 * tried; if that leaves a plan it is a way out, else what is left holds a further conflict (R. Reiter, "A theory of diagnosis
 * from first principles", Artificial Intelligence 32, 1987).
 */
public final class WhyInfeasible {
    private static final int MOST_PROMISES = 4;
    private static final int MOST_WAYS = 4;

    private final Solver solver;
    private final Watcher watcher;
    private final Duration budget;
    private final UnaryOperator<Network> standing;

    private WhyInfeasible(Solver solver, Watcher watcher, Duration budget, UnaryOperator<Network> standing) {
        this.solver = solver;
        this.watcher = watcher;
        this.budget = budget;
        this.standing = standing;
    }

    /** An explainer that looks for up to four ways out within {@code budget}. */
    public static WhyInfeasible using(Solver solver, Watcher watcher, Duration budget) {
        return new WhyInfeasible(solver, watcher, budget, UnaryOperator.identity());
    }

    /**
     * The explainer with a change that stands fast: it is put on the network again after each relaxation, so that only the
     * network's own promises are named in conflicts and relaxed in ways out. The change must not undo what a relaxation gives.
     */
    public WhyInfeasible standing(UnaryOperator<Network> change) {
        return new WhyInfeasible(solver, watcher, budget, change);
    }

    /** Explains a network known to be infeasible; on one that is not, there is no conflict and no way out. */
    public Infeasibility explain(Network network) {
        return new Search(network).run();
    }

    private final class Search {
        private final Network network;
        private final List<Promise> all;
        private final Feasibility feasibility = new Feasibility(solver, watcher, budget, standing);
        private final long begun = System.nanoTime();
        private final List<List<Promise>> conflicts = new ArrayList<>();
        private final List<List<Promise>> ways = new ArrayList<>();
        private final List<WayOut> waysOut = new ArrayList<>();
        private final List<Conflict> said = new ArrayList<>();

        Search(Network network) {
            this.network = network;
            this.all = Promises.of(network);
        }

        Infeasibility run() {
            try {
                if (feasibility.holds(network)) {
                    return result(false, true);
                }
                if (!feasibility.holds(network, all, List.of())) {
                    return result(true, true);
                }
                while (waysOut.size() < MOST_WAYS) {
                    List<Promise> candidate = HittingSets.smallest(conflicts, ways, MOST_PROMISES);
                    if (candidate == null) {
                        break;
                    }
                    List<Promise> rest = without(candidate);
                    if (feasibility.holds(network, all, rest)) {
                        ways.add(candidate);
                        addWayOut(candidate);
                    } else {
                        addConflict(new MinimalConflict(network, all, feasibility).among(rest));
                    }
                }
                return result(false, true);
            } catch (Feasibility.OutOfTime e) {
                return result(false, false);
            }
        }

        private List<Promise> without(List<Promise> dropped) {
            return all.stream().filter(promise -> !dropped.contains(promise)).toList();
        }

        private void addConflict(List<Promise> conflict) {
            conflicts.add(conflict);
            boolean verified = !feasibility.holds(network, all, conflict);
            for (Promise promise : conflict) {
                List<Promise> others = conflict.stream()
                        .filter(other -> !other.equals(promise))
                        .toList();
                verified &= feasibility.holds(network, all, others);
            }
            said.add(new Conflict(
                    conflict.stream()
                            .map(promise -> new Conflict.Said(promise.sentence(network), promise.row(network)))
                            .toList(),
                    verified));
        }

        private void addWayOut(List<Promise> promises) {
            Amounts amounts = new Amounts(network, feasibility);
            List<Amounts.Given> given = amounts.least(promises);
            Plan plan = Planner.using(solver)
                    .with(Settings.DEFAULT.withTimeLimit(budget))
                    .watchedBy(watcher)
                    .plan(standing.apply(amounts.taken(given)));
            waysOut.add(new WayOut(given.stream().map(this::step).toList(), plan));
        }

        private WayOut.Step step(Amounts.Given given) {
            Promise promise = given.promise();
            String sentence = Double.isNaN(given.amount())
                    ? "give up that " + promise.sentence(network)
                    : promise.wayOut(network, given.amount());
            return new WayOut.Step(sentence, given.amount(), promise.unit(network), promise.row(network));
        }

        private Infeasibility result(boolean structural, boolean complete) {
            double seconds = (System.nanoTime() - begun) / 1e9;
            return new Infeasibility(said, waysOut, structural, complete, feasibility.solves(), seconds);
        }
    }
}
