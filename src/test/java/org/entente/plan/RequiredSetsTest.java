package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.network.Agreement;
import org.entente.network.OriginRule;
import org.entente.network.TableRow;
import org.entente.network.Validity;
import org.junit.jupiter.api.Test;

/** Minimal sets of inputs that must originate, against trying every subset. */
class RequiredSetsTest {
    private static final OriginRule RULE = new OriginRule(
            new Agreement(0, "tca", "tca", List.of(), TableRow.NONE),
            "",
            null,
            "",
            OriginRule.Kind.MAX_FOREIGN,
            0.5,
            List.of(),
            "",
            OriginRule.Calculation.UNIT,
            Validity.ALWAYS,
            "",
            TableRow.NONE);

    @Test
    void areThoseOfTryingEverySubset() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            int inputs = 1 + random.nextInt(8);
            List<Content> clauses = new ArrayList<>();
            for (int c = random.nextInt(4); c > 0; c--) {
                double[] weight = new double[inputs];
                for (int i = 0; i < inputs; i++) {
                    weight[i] = random.nextInt(3) == 0 ? 0 : random.nextInt(10);
                }
                clauses.add(new Content(RULE, weight, random.nextInt(20), 0));
            }
            BitSet foreign = new BitSet();
            BitSet free = new BitSet();
            for (int i = 0; i < inputs; i++) {
                int state = random.nextInt(5);
                foreign.set(i, state == 0);
                free.set(i, state > 1);
            }

            List<BitSet> sets = RequiredSets.of(clauses, foreign, free, "seed " + seed);

            assertThat(new HashSet<>(sets)).as("seed " + seed).isEqualTo(bySubsets(clauses, foreign, free, inputs));
            assertThat(sets).as("each once, seed " + seed).doesNotHaveDuplicates();
        }
    }

    private static Set<BitSet> bySubsets(List<Content> clauses, BitSet foreign, BitSet free, int inputs) {
        Set<BitSet> holding = new HashSet<>();
        for (long bits = 0; bits < 1L << inputs; bits++) {
            BitSet required = BitSet.valueOf(new long[] {bits});
            BitSet outside = (BitSet) required.clone();
            outside.andNot(free);
            if (outside.isEmpty() && clauses.stream().allMatch(clause -> holds(clause, required, foreign, free))) {
                holding.add(required);
            }
        }
        Set<BitSet> minimal = new HashSet<>();
        for (BitSet set : holding) {
            boolean smaller = holding.stream().anyMatch(other -> {
                BitSet both = (BitSet) other.clone();
                both.and(set);
                return !other.equals(set) && both.equals(other);
            });
            if (!smaller) {
                minimal.add(set);
            }
        }
        return minimal;
    }

    private static boolean holds(Content clause, BitSet required, BitSet foreign, BitSet free) {
        double sum = 0;
        for (int i = 0; i < clause.weight().length; i++) {
            sum += foreign.get(i) || free.get(i) && !required.get(i) ? clause.weight()[i] : 0;
        }
        return sum <= clause.cap() + 1e-9;
    }

    @Test
    void tooManyAreRefusedWithAWayOut() {
        double[] alike = new double[16];
        java.util.Arrays.fill(alike, 1);
        BitSet free = new BitSet();
        free.set(0, 16);
        assertThatThrownBy(() ->
                        RequiredSets.of(List.of(new Content(RULE, alike, 8, 16)), new BitSet(), free, "car under tca"))
                .isInstanceOf(UnplannableException.class)
                .hasMessageContaining("car under tca")
                .hasMessageContaining("join small inputs into one");
    }
}
