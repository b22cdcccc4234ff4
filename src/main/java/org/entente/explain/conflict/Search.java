package org.entente.explain.conflict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.entente.explain.Claim;
import org.entente.explain.conflict.Infeasibility.Answer;
import org.entente.explain.conflict.Infeasibility.Progress;
import org.entente.network.Demand;
import org.entente.network.Network;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * Conflicts and ways out feed each other. A smallest set that touches every known conflict is tried; if that leaves a plan it is
 * a way out, else what is left holds a further conflict (R. Reiter, "A theory of diagnosis from first principles", Artificial
 * Intelligence 32, 1987).
 */
final class Search {
    private static final int MOST_PROMISES = 4;
    private static final int MOST_WAYS = 5;
    /** Proving the plan of a way out: fine enough for the figures that are shown. */
    private static final double GAP = 1e-4;

    private static final Duration LEAST_FOR_A_PLAN = Duration.ofSeconds(2);
    /** An amount at the very edge may fail by the solver's tolerance: then a little more is taken. */
    private static final double[] MORE = {1.0001, 1.001, 1.01};

    private final Network network;
    private final List<Promise> all;
    private final Solver solver;
    private final Watcher watcher;
    private final UnaryOperator<Network> standing;
    private final Feasibility feasibility;
    private final MinimalConflict minimal;
    private final long begun = System.nanoTime();
    private final List<List<Promise>> conflicts = new ArrayList<>();
    private final List<List<Promise>> ways = new ArrayList<>();
    private final List<WayOut> waysOut = new ArrayList<>();
    private final List<Conflict> said = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private Answer answer = Answer.UNKNOWN;
    private @Nullable WayOut surrender;

    Search(
            Network network,
            Solver solver,
            Watcher watcher,
            Duration budget,
            UnaryOperator<Network> standing,
            Consumer<Progress> listener) {
        this.network = network;
        this.all = Promises.of(network);
        this.standing = standing;
        this.solver = solver;
        this.watcher = watcher;
        Runnable tell = () -> listener.accept(progress());
        this.feasibility = new Feasibility(network, all, solver, watcher, budget, standing, tell);
        this.minimal = new MinimalConflict(network, feasibility);
    }

    Infeasibility run() {
        try {
            if (feasibility.holds(all)) {
                return result(Answer.FEASIBLE, true);
            }
            answer = Answer.INFEASIBLE;
            if (!feasibility.holds(List.<Promise>of())) {
                missing.addAll(DeadEnds.ofStocks(network));
                return result(answer, true);
            }
            search();
            return result(answer, true);
        } catch (Feasibility.OutOfTime e) {
            return result(answer, false);
        }
    }

    private void search() {
        while (ways.size() < MOST_WAYS) {
            List<Promise> candidate = HittingSets.smallest(conflicts, ways, MOST_PROMISES);
            if (candidate == null) {
                break;
            }
            candidate.sort(Comparator.comparingInt(all::indexOf));
            List<Promise> rest = without(candidate);
            if (feasibility.holds(rest)) {
                ways.add(candidate);
                addWayOut(candidate, rest);
            } else {
                addConflict(minimal.among(rest));
            }
        }
        if (waysOut.isEmpty() && surrender != null) {
            waysOut.add(surrender);
        }
    }

    private List<Promise> without(List<Promise> dropped) {
        return all.stream().filter(promise -> !dropped.contains(promise)).toList();
    }

    private void addConflict(List<Promise> conflict) {
        conflicts.add(conflict);
        List<Promise> narrowed = minimal.narrowed(conflict);
        boolean verified = !feasibility.askedAgain(narrowed);
        for (Promise promise : narrowed) {
            List<Promise> others =
                    narrowed.stream().filter(other -> !other.equals(promise)).toList();
            verified &= feasibility.askedAgain(others);
        }
        said.add(new Conflict(
                narrowed.stream()
                        .map(promise -> new Conflict.Said(
                                promise.key(network), promise.sentence(network), promise.rows(network)))
                        .toList(),
                Claim.noPlan(standing.apply(feasibility.withOnly(narrowed))),
                verified));
        if (narrowed.stream().allMatch(promise -> promise instanceof DemandPromise)) {
            List<Demand> unreached = narrowed.stream()
                    .map(promise -> (DemandPromise) promise)
                    .flatMap(promise -> promise.demands().stream())
                    .map(place -> network.demands().get(place))
                    .toList();
            DeadEnds.of(standing.apply(feasibility.withOnly(List.of())), unreached).stream()
                    .filter(sentence -> !missing.contains(sentence))
                    .forEach(missing::add);
        }
    }

    private void addWayOut(List<Promise> promises, List<Promise> rest) {
        Amounts amounts = new Amounts(network, feasibility);
        List<Amounts.Given> least = amounts.least(fewest(promises, rest));
        WayOut way = planned(least, amounts);
        if (isSurrender(least, promises)) {
            surrender = way;
        } else {
            waysOut.add(way);
        }
    }

    private WayOut planned(List<Amounts.Given> least, Amounts amounts) {
        List<Amounts.Given> given = least;
        Plan plan = plan(amounts.taken(given));
        for (int i = 0; i < MORE.length && !plan.hasPlan(); i++) {
            double factor = MORE[i];
            given = least.stream().map(one -> one.more(factor, network)).toList();
            plan = plan(amounts.taken(given));
        }
        return new WayOut(told(given).stream().map(this::step).toList(), plan);
    }

    /** The periods in which a product is served no more as one step. */
    private List<Amounts.Given> told(List<Amounts.Given> given) {
        Map<Integer, List<Integer>> unserved = new LinkedHashMap<>();
        List<Amounts.Given> told = new ArrayList<>();
        for (Amounts.Given one : given) {
            if (one.promise() instanceof DemandPromise demand && !(one.amount() < demand.most(network))) {
                int product = network.demands()
                        .get(demand.demands().getFirst())
                        .product()
                        .index();
                unserved.computeIfAbsent(product, key -> new ArrayList<>()).addAll(demand.demands());
            } else {
                told.add(one);
            }
        }
        for (List<Integer> demands : unserved.values()) {
            DemandPromise all = new DemandPromise(demands);
            told.add(new Amounts.Given(all, all.most(network)));
        }
        return told;
    }

    /** Whether a product would be served no more at all: that mends everything, and is told only for want of better. */
    private boolean isSurrender(List<Amounts.Given> least, List<Promise> promises) {
        Set<Promise> whole = new HashSet<>();
        for (Amounts.Given given : least) {
            if (!(given.amount() < given.promise().most(network))) {
                whole.add(given.promise());
            }
        }
        return promises.stream()
                .filter(promise -> promise instanceof DemandPromise)
                .anyMatch(promise -> whole.containsAll(promise.steps(network)));
    }

    /** The fewest pieces of the promises that must give way: the others are taken back one by one. */
    private List<Promise> fewest(List<Promise> promises, List<Promise> rest) {
        List<Promise> pieces = promises.stream()
                .flatMap(promise -> promise.steps(network).stream())
                .toList();
        if (pieces.size() == promises.size()) {
            return pieces;
        }
        List<Promise> held = new ArrayList<>(rest);
        List<Promise> given = new ArrayList<>(pieces);
        for (Promise piece : leastUsefulFirst(pieces, rest)) {
            held.add(piece);
            if (feasibility.holds(held)) {
                given.remove(piece);
            } else {
                held.remove(piece);
            }
        }
        return given;
    }

    /** Closed choices that the best plan would not open are taken back first. */
    private List<Promise> leastUsefulFirst(List<Promise> pieces, List<Promise> rest) {
        if (pieces.stream().noneMatch(piece -> piece instanceof ClosedPromise)) {
            return pieces;
        }
        Usage usage = Usage.of(plan(feasibility.withOnly(rest)));
        return pieces.stream().sorted(Comparator.comparingDouble(usage::of)).toList();
    }

    private Plan plan(Network taken) {
        Duration left = feasibility.left();
        Duration limit = left.compareTo(LEAST_FOR_A_PLAN) < 0 ? LEAST_FOR_A_PLAN : left;
        return Planner.using(solver)
                .with(Settings.DEFAULT.withTimeLimit(limit).withRelativeGap(GAP))
                .watchedBy(watcher)
                .plan(standing.apply(taken));
    }

    private WayOut.Step step(Amounts.Given given) {
        Promise promise = given.promise();
        boolean whole = Double.isNaN(given.amount());
        return new WayOut.Step(
                promise.key(network),
                whole ? promise.givenUp(network) : promise.wayOut(network, given.amount()),
                whole ? "" : promise.miss(network, given.amount()),
                given.amount(),
                promise.unit(network),
                promise.rows(network));
    }

    private Progress progress() {
        return new Progress(feasibility.solves(), conflicts.size(), waysOut.size());
    }

    private Infeasibility result(Answer known, boolean complete) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        waysOut.sort(Comparator.comparingInt((WayOut way) -> way.steps().size())
                .thenComparing(way -> !way.verified())
                .thenComparing(WayOut::isCheapByServingLess)
                .thenComparingDouble(way -> way.plan().objective()));
        return new Infeasibility(known, said, waysOut, missing, complete, feasibility.solves(), seconds);
    }
}
