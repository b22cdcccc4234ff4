package org.entente.explain.alternative;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.explain.alternative.Structure.Bit;
import org.entente.explain.alternative.Structure.Traits;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.ProblemBuilder;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Status;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * Looks for structures within the budget: as far as can be from all known, and with traits that no known one has or lacks.
 *
 * <p>With known structures v, weights w and bits b, the farthest maximises d subject to {@code Σ_j w_j |b_j − v_j| ≥ d} for each
 * v. What all have in common is found by maximising the number of bits that differ from what all known structures agree on, until
 * none can: then the agreement is proven.
 */
final class Search {
    private static final double HALF = 0.5;

    /** A structure is far enough when none is farther by more than this share; that there is none at all is proven all the same. */
    private static final double FAR = 0.01;

    private final Traits traits;
    private final Solver solver;
    private final Settings settings;
    private final Watcher watcher;
    private final long deadline;
    private final List<BitSet> known = new ArrayList<>();
    private int solves;

    Search(Traits traits, Solver solver, Settings settings, Watcher watcher, long deadline) {
        this.traits = traits;
        this.solver = solver;
        this.settings = settings;
        this.watcher = watcher;
        this.deadline = deadline;
        BitSet best = new BitSet();
        for (int j = 0; j < traits.bits().size(); j++) {
            best.set(j, traits.bits().get(j).inBest());
        }
        known.add(best);
    }

    /** What a question found: a structure that is not known yet, or none; whether that is proven. */
    record Found(@Nullable BitSet structure, double distance, boolean proven) {}

    int solves() {
        return solves;
    }

    /** The structures found so far, the best plan's first. */
    List<BitSet> known() {
        return List.copyOf(known);
    }

    /** The structure farthest from all known ones; from now on it is known too. */
    Found farthest() {
        ProblemBuilder question = ProblemBuilder.of(traits.problem());
        int distance = question.column(0, total(), false);
        for (BitSet structure : known) {
            double had = 0;
            int row = question.row(0, Double.POSITIVE_INFINITY);
            for (int j = 0; j < traits.bits().size(); j++) {
                Bit bit = traits.bits().get(j);
                question.entry(row, bit.column(), structure.get(j) ? -bit.weight() : bit.weight());
                had += structure.get(j) ? bit.weight() : 0;
            }
            question.entry(row, distance, -1);
            question.rowBounds(row, -had, Double.POSITIVE_INFINITY);
        }
        Problem built = question.build();
        double[] cost = new double[built.columns()];
        cost[distance] = -1;
        Outcome outcome = solve(built.withObjective(0, cost), FAR);
        return taken(outcome, least() / 2, outcome.values() == null ? 0 : -outcome.objective());
    }

    /** A structure that differs in as many bits as can be from what all known ones agree on. */
    Found breaking(BitSet agreed) {
        double[] cost = new double[traits.problem().columns()];
        double offset = 0;
        for (int j = agreed.nextSetBit(0); j >= 0; j = agreed.nextSetBit(j + 1)) {
            boolean had = known.getFirst().get(j);
            cost[traits.bits().get(j).column()] += had ? 1 : -1;
            offset -= had ? 1 : 0;
        }
        Outcome outcome = solve(traits.problem().withObjective(offset, cost), settings.relativeGap());
        return taken(outcome, HALF, outcome.values() == null ? 0 : -outcome.objective());
    }

    /** The choices on which all known structures agree. */
    BitSet agreed() {
        BitSet agreed = new BitSet();
        for (int j = 0; j < traits.bits().size(); j++) {
            int at = j;
            boolean first = known.getFirst().get(j);
            agreed.set(
                    j,
                    traits.bits().get(j).isChoice()
                            && known.stream().allMatch(structure -> structure.get(at) == first));
        }
        return agreed;
    }

    /** The problem with its structure fixed. */
    Problem within(BitSet structure) {
        double[] lower = traits.problem().lower().clone();
        double[] upper = traits.problem().upper().clone();
        for (int j = 0; j < traits.bits().size(); j++) {
            int column = traits.bits().get(j).column();
            lower[column] = structure.get(j) ? 1 : 0;
            upper[column] = lower[column];
        }
        return traits.problem().within(lower, upper);
    }

    private Found taken(Outcome outcome, double nothing, double distance) {
        double[] values = outcome.values();
        boolean over = outcome.status() == Status.OPTIMAL || outcome.status() == Status.INFEASIBLE;
        if (values == null || distance < nothing) {
            // none that differs was found; proven when the bound says that there is none
            boolean none = outcome.status() == Status.INFEASIBLE || -outcome.bound() < nothing;
            return new Found(null, 0, over && none);
        }
        BitSet structure = new BitSet();
        for (int j = 0; j < traits.bits().size(); j++) {
            structure.set(j, values[traits.bits().get(j).column()] > HALF);
        }
        known.add(structure);
        return new Found(structure, distance, outcome.status() == Status.OPTIMAL);
    }

    private Outcome solve(Problem problem, double gap) {
        Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
        if (left.isZero() || watcher.cancelled()) {
            return Outcome.failed(solver.name(), 0, "the time is over");
        }
        solves++;
        return solver.solve(problem, settings.withTimeLimit(left).withRelativeGap(gap), watcher);
    }

    private double total() {
        return traits.bits().stream().mapToDouble(Bit::weight).sum();
    }

    private double least() {
        return traits.bits().stream().mapToDouble(Bit::weight).min().orElse(1);
    }
}
