package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.entente.explain.LandedCost;
import org.entente.network.Network;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Status;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans of random programmes: certified each, and best by comparison with every combination of whole decisions. */
class RandomPlansTest {
    private static final int MAX_COMBINATIONS = 600;

    static List<Long> seeds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; seed <= 80; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isCertifiedAndItsLandedCostReconciles(long seed) {
        Plan plan = Plans.of(RandomNetworks.of(seed));
        assertThat(plan.status()).as("seed " + seed).isIn(PlanStatus.PROVEN, PlanStatus.INFEASIBLE);
        for (LandedCost landed : LandedCost.of(plan)) {
            double unit = plan.unitCosts().stream()
                    .filter(cost -> cost.market() == landed.market())
                    .findFirst()
                    .orElseThrow()
                    .amount();
            assertThat(landed.root().perUnit()).isCloseTo(unit, within(1e-6));
            assertThat(landed.root().children().stream()
                            .mapToDouble(child -> child.perUnit())
                            .sum())
                    .as("routes sum to the part, seed " + seed)
                    .isCloseTo(unit, within(0.005));
        }
    }

    /** The seeds whose whole decisions can all be tried. */
    static List<Long> smallSeeds() {
        return seeds().stream()
                .filter(seed -> combinations(Model.of(RandomNetworks.of(seed)).problem()) <= MAX_COMBINATIONS)
                .toList();
    }

    @Test
    void theDrawHasEnoughOfEachKind() {
        assertThat(smallSeeds()).hasSizeGreaterThan(20);
        long feasible = seeds().stream()
                .filter(seed -> Planner.using(new HighsSolver())
                        .plan(RandomNetworks.of(seed))
                        .hasPlan())
                .count();
        assertThat(feasible).isBetween(50L, 80L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("smallSeeds")
    void isBestOfAllCombinations(long seed) {
        Network network = RandomNetworks.of(seed);
        Model model = Model.of(network);
        Problem problem = model.problem();
        List<Integer> whole = new ArrayList<>();
        for (int j = 0; j < problem.columns(); j++) {
            if (problem.isInteger(j)) {
                whole.add(j);
            }
        }
        long combinations = combinations(problem);
        double best = Double.POSITIVE_INFINITY;
        double[] lower = problem.lower().clone();
        double[] upper = problem.upper().clone();
        for (long combination = 0; combination < combinations; combination++) {
            long rest = combination;
            for (int column : whole) {
                long levels = (long) problem.upper()[column] + 1;
                lower[column] = rest % levels;
                upper[column] = rest % levels;
                rest /= levels;
            }
            Outcome outcome =
                    new HighsSolver().solve(problem.linearWithin(lower.clone(), upper.clone()), Settings.DEFAULT);
            if (outcome.status() == Status.OPTIMAL) {
                best = Math.min(best, outcome.objective());
            }
        }
        Plan plan = Plans.of(network);
        if (Double.isInfinite(best)) {
            assertThat(plan.status()).as("seed " + seed).isEqualTo(PlanStatus.INFEASIBLE);
        } else {
            assertThat(plan.objective()).as("seed " + seed).isCloseTo(best, within(1e-5 * Math.max(1, Math.abs(best))));
        }
    }

    private static long combinations(Problem problem) {
        long combinations = 1;
        for (int j = 0; j < problem.columns() && combinations <= MAX_COMBINATIONS; j++) {
            combinations *= problem.isInteger(j) ? (long) problem.upper()[j] + 1 : 1;
        }
        return combinations;
    }
}
