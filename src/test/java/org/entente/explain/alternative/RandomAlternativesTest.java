package org.entente.explain.alternative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.entente.explain.alternative.Structure.Bit;
import org.entente.explain.alternative.Structure.Traits;
import org.entente.plan.LedgerEntry;
import org.entente.plan.Model;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.plan.RandomNetworks;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;

/** The structures the search lists, and what it proves of them, against an enumeration of every yes and no. */
class RandomAlternativesTest {
    private static final int MANY = 12;
    private static final int CHECKED = 8;
    private static final double WITHIN = 0.02;

    private final Solver solver = new HighsSolver();

    @Test
    void asManyStructuresAsAnEnumerationFinds() {
        int checked = 0;
        int several = 0;
        for (long seed = 1; checked < CHECKED && seed < 200; seed++) {
            Model model = Model.of(RandomNetworks.of(seed));
            Plan best = Planner.using(solver).plan(model, model.problem());
            if (!best.hasPlan()) {
                continue;
            }
            double cost = best.ledger().entries().stream()
                    .filter(entry -> entry.account().isCost())
                    .mapToDouble(LedgerEntry::presentValue)
                    .sum();
            Traits traits = Structure.of(model, best, best.objective() + WITHIN * cost + 1e-6);
            Set<BitSet> all = new HashSet<>();
            enumerate(traits, new BitSet(), 0, all);
            if (all.size() > MANY) {
                continue;
            }
            checked++;
            several += all.size() > 1 ? 1 : 0;
            String named = "seed " + seed;
            Search search =
                    new Search(traits, solver, Settings.DEFAULT, Watcher.NONE, System.nanoTime() + 60_000_000_000L);
            BitSet common = search.agreed();
            while (true) {
                Search.Found found = search.breaking(search.agreed());
                if (found.structure() == null) {
                    assertThat(found.proven()).as(named).isTrue();
                    common = search.agreed();
                    break;
                }
            }
            assertThat(common).as(named + ": in common").isEqualTo(common(traits, all));
            Search.Found found = search.farthest();
            while (found.structure() != null) {
                found = search.farthest();
            }
            assertThat(found.proven()).as(named).isTrue();
            assertThat(new HashSet<>(search.known())).as(named + ": structures").isEqualTo(all);
        }
        System.out.println("enumerated " + checked + " networks, " + several + " with several structures");
        assertThat(checked).isEqualTo(CHECKED);
        assertThat(several).isGreaterThanOrEqualTo(CHECKED / 3);
    }

    /** Fixes one yes or no after the other, and goes on where a plan within the budget is left. */
    private void enumerate(Traits traits, BitSet chosen, int at, Set<BitSet> found) {
        if (found.size() > MANY || !isPossible(traits, chosen, at)) {
            return;
        }
        if (at == traits.bits().size()) {
            found.add((BitSet) chosen.clone());
            return;
        }
        enumerate(traits, chosen, at + 1, found);
        chosen.set(at);
        enumerate(traits, chosen, at + 1, found);
        chosen.clear(at);
    }

    private boolean isPossible(Traits traits, BitSet chosen, int fixed) {
        Problem problem = traits.problem();
        double[] lower = problem.lower().clone();
        double[] upper = problem.upper().clone();
        for (int j = 0; j < fixed; j++) {
            int column = traits.bits().get(j).column();
            lower[column] = chosen.get(j) ? 1 : 0;
            upper[column] = lower[column];
        }
        return solver.solve(problem.within(lower, upper), Settings.DEFAULT.withRelativeGap(1e9))
                        .values()
                != null;
    }

    private static BitSet common(Traits traits, Set<BitSet> all) {
        BitSet common = new BitSet();
        for (int j = 0; j < traits.bits().size(); j++) {
            Bit bit = traits.bits().get(j);
            int at = j;
            common.set(j, bit.isChoice() && all.stream().allMatch(structure -> structure.get(at) == bit.inBest()));
        }
        return common;
    }
}
