package org.entente.explain.conflict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.entente.network.Network;
import org.entente.plan.Model;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Status;
import org.entente.solver.Watcher;

/**
 * Asks the solver whether promises can hold together, and counts how often it was asked. What was proven is not asked again: less
 * than what can hold can hold, and more than what cannot cannot.
 */
final class Feasibility {
    /** A question may take this part of what time is left before it is asked another way. */
    private static final int PATIENCE = 10;

    private static final Duration LEAST = Duration.ofSeconds(1);

    private final Network network;
    private final Solver solver;
    private final Watcher watcher;
    private final UnaryOperator<Network> standing;
    private final Runnable asked;
    private final long deadline;
    private final List<Promise> leaves;
    private final Map<Promise, Integer> place = new HashMap<>();
    private final List<BitSet> canHold = new ArrayList<>();
    private final List<BitSet> cannotHold = new ArrayList<>();
    private int solves;

    /**
     * @param all promises of the network
     * @param standing put on the network again after each relaxation
     * @param asked called before each question
     */
    Feasibility(
            Network network,
            List<Promise> all,
            Solver solver,
            Watcher watcher,
            Duration budget,
            UnaryOperator<Network> standing,
            Runnable asked) {
        this.network = network;
        this.solver = solver;
        this.watcher = watcher;
        this.standing = standing;
        this.asked = asked;
        this.deadline = System.nanoTime() + budget.toNanos();
        this.leaves = all.stream()
                .flatMap(promise -> Promises.leaves(promise, network))
                .toList();
        for (int i = 0; i < leaves.size(); i++) {
            place.put(leaves.get(i), i);
        }
    }

    int solves() {
        return solves;
    }

    /** What is left of the budget, never negative. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }

    /** Whether a plan exists; throws {@link OutOfTime} when the budget is used up or the watcher wants to stop. */
    boolean holds(Network tried) {
        asked.run();
        solves++;
        Model model = Model.of(standing.apply(tried));
        Problem problem = model.problem();
        Solver joint = model.joint(solver);
        Problem bare = withoutCosts(problem);
        if (problem.hasIntegers()) {
            // Most of what is infeasible is so without whole numbers, and that is quicker to see.
            Problem relaxed = bare.linearWithin(bare.lower(), bare.upper());
            double[] values = solve(joint, relaxed, relaxed).values();
            if (values == null) {
                return false;
            }
            // with a programme the teams have their say as well
            if (joint == solver && isWhole(problem, values)) {
                return true;
            }
        }
        Outcome outcome = solve(joint, bare, problem);
        return outcome.values() != null || outcome.status() == Status.UNBOUNDED;
    }

    /** Whether these promises can hold together, all others dropped. */
    boolean holds(Collection<Promise> held) {
        BitSet set = set(held);
        for (BitSet known : canHold) {
            if (contains(known, set)) {
                return true;
            }
        }
        for (BitSet known : cannotHold) {
            if (contains(set, known)) {
                return false;
            }
        }
        return askedAgain(held);
    }

    /** The same without looking at what is known: for checks. */
    boolean askedAgain(Collection<Promise> held) {
        BitSet set = set(held);
        boolean holds = holds(dropped(set));
        (holds ? canHold : cannotHold).add(set);
        return holds;
    }

    /** The network with nothing but these promises. */
    Network withOnly(Collection<Promise> held) {
        return dropped(set(held));
    }

    private Network dropped(BitSet held) {
        List<Promise> free = new ArrayList<>();
        for (int i = held.nextClearBit(0); i < leaves.size(); i = held.nextClearBit(i + 1)) {
            free.add(leaves.get(i));
        }
        Network left = network;
        for (Promise promise : Promises.joined(free, network)) {
            left = promise.dropped(left);
        }
        return left;
    }

    private BitSet set(Collection<Promise> promises) {
        BitSet set = new BitSet(leaves.size());
        for (Promise promise : promises) {
            Promises.leaves(promise, network).forEach(leaf -> set.set(place.getOrDefault(leaf, 0)));
        }
        return set;
    }

    private static boolean contains(BitSet large, BitSet small) {
        BitSet rest = (BitSet) small.clone();
        rest.andNot(large);
        return rest.isEmpty();
    }

    /**
     * Any plan will do: the first feasible point ends the search. Where a solver breaks off at the bare question, or finds no way
     * through it, it mostly masters the one with costs, by another road.
     */
    private Outcome solve(Solver joint, Problem bare, Problem withCosts) {
        Settings settings = Settings.DEFAULT.withRelativeGap(1e12);
        Duration first = left().dividedBy(PATIENCE);
        Outcome outcome = solve(joint, bare, settings.withTimeLimit(first.compareTo(LEAST) < 0 ? left() : first));
        if (!isKnown(outcome)) {
            outcome = solve(
                    joint,
                    withCosts,
                    settings.withRootLp(Settings.RootLp.INTERIOR_POINT).withTimeLimit(left()));
        }
        if (!isKnown(outcome)) {
            throw new OutOfTime();
        }
        return outcome;
    }

    private static boolean isKnown(Outcome outcome) {
        return outcome.values() != null
                || outcome.status() == Status.INFEASIBLE
                || outcome.status() == Status.UNBOUNDED;
    }

    private Outcome solve(Solver joint, Problem problem, Settings settings) {
        if (left().isZero() || watcher.cancelled()) {
            throw new OutOfTime();
        }
        return joint.solve(problem, settings, watcher);
    }

    private static Problem withoutCosts(Problem problem) {
        BitSet integer = new BitSet(problem.columns());
        for (int j = 0; j < problem.columns(); j++) {
            integer.set(j, problem.isInteger(j));
        }
        return new Problem(
                0,
                new double[problem.columns()],
                problem.lower(),
                problem.upper(),
                integer,
                problem.rowLower(),
                problem.rowUpper(),
                problem.columnStart(),
                problem.rowIndex(),
                problem.value(),
                problem::columnName,
                problem::rowName);
    }

    private static boolean isWhole(Problem problem, double[] values) {
        for (int j = 0; j < values.length; j++) {
            if (problem.isInteger(j) && Math.abs(values[j] - Math.rint(values[j])) > 1e-9) {
                return false;
            }
        }
        return true;
    }

    /** The budget ran out, or the solver broke off, before an answer was proven. */
    static final class OutOfTime extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
