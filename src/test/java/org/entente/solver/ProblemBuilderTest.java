package org.entente.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The sorted arrays hold what was put in, whatever the order. */
class ProblemBuilderTest {
    @Test
    void addsUpDuplicatesAndDropsZerosInOrderOfInsertion() {
        ProblemBuilder builder = Problem.builder();
        builder.column(0, 1, false);
        builder.column(0, 1, false);
        for (int i = 0; i < 4; i++) {
            builder.row(0, 1);
        }
        builder.entry(3, 1, 5);
        builder.entry(2, 0, 1);
        builder.entry(0, 0, 7);
        builder.entry(1, 0, 0);
        builder.entry(2, 0, 2);
        builder.entry(1, 1, 4);
        builder.entry(1, 1, -4);
        builder.entry(0, 1, 1);
        Problem problem = builder.build();
        assertThat(problem.columnStart()).containsExactly(0, 2, 4);
        assertThat(problem.rowIndex()).containsExactly(2, 0, 3, 0);
        assertThat(problem.value()).containsExactly(3, 7, 5, 1);
    }

    /** What cancels out at one place must not leave a mark that a later column takes for its own. */
    @Test
    void aCancelledEntryLeavesNoTrace() {
        ProblemBuilder builder = Problem.builder();
        builder.column(0, 1, false);
        builder.column(0, 1, false);
        builder.row(0, 1);
        builder.row(0, 1);
        builder.entry(0, 0, 1);
        builder.entry(1, 0, 1);
        builder.entry(1, 0, -1);
        builder.entry(1, 1, 9);
        builder.entry(1, 1, 1);
        Problem problem = builder.build();
        assertThat(problem.columnStart()).containsExactly(0, 1, 2);
        assertThat(problem.value()).containsExactly(1, 10);
    }

    @Test
    void holdsWhatANaiveMapHolds() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int columns = 1 + random.nextInt(20);
            int rows = 1 + random.nextInt(20);
            ProblemBuilder builder = Problem.builder();
            for (int j = 0; j < columns; j++) {
                builder.column(-j, j, random.nextBoolean());
            }
            for (int i = 0; i < rows; i++) {
                builder.row(-i, i);
            }
            Map<Integer, Map<Integer, Double>> expected = new HashMap<>();
            int entries = random.nextInt(300);
            for (int e = 0; e < entries; e++) {
                int row = random.nextInt(rows);
                int column = random.nextInt(columns);
                double value = random.nextInt(5) - 2;
                builder.entry(row, column, value);
                expected.computeIfAbsent(column, c -> new LinkedHashMap<>()).merge(row, value, Double::sum);
            }
            compare(seed, builder.build(), expected);
        }
    }

    /** More entries than one chunk holds, from the last column to the first. */
    @Test
    void keepsManyEntries() {
        int columns = 1000;
        int perColumn = 150;
        ProblemBuilder builder = Problem.builder();
        for (int j = 0; j < columns; j++) {
            builder.column(0, 1, false);
        }
        for (int i = 0; i < perColumn; i++) {
            builder.row(0, 1);
        }
        for (int j = columns - 1; j >= 0; j--) {
            for (int i = 0; i < perColumn; i++) {
                builder.entry(i, j, 1 + i + j);
            }
        }
        Problem problem = builder.build();
        assertThat(problem.nonzeros()).isEqualTo(columns * perColumn);
        double[] activity = problem.activityAt(ones(columns));
        for (int i = 0; i < perColumn; i++) {
            assertThat(activity[i]).isEqualTo(columns * (1.0 + i) + columns * (columns - 1) / 2.0);
        }
    }

    @Test
    void costsAndOffsetsAddUpAndBoundsAreReplaced() {
        ProblemBuilder builder = Problem.builder();
        int x = builder.column(0, 1, true);
        builder.cost(x, 2);
        builder.cost(x, 3);
        builder.offset(10);
        builder.offset(-4);
        builder.bounds(x, -1, 8);
        Problem problem = builder.build();
        assertThat(problem.objectiveAt(new double[] {2})).isEqualTo(16);
        assertThat(problem.lower()).containsExactly(-1);
        assertThat(problem.upper()).containsExactly(8);
        assertThat(problem.isInteger(x)).isTrue();
    }

    private static void compare(long seed, Problem problem, Map<Integer, Map<Integer, Double>> expected) {
        for (int j = 0; j < problem.columns(); j++) {
            Map<Integer, Double> column = new LinkedHashMap<>();
            for (int k = problem.columnStart()[j]; k < problem.columnStart()[j + 1]; k++) {
                assertThat(problem.value()[k]).as("seed %d", seed).isNotZero();
                assertThat(column.put(problem.rowIndex()[k], problem.value()[k]))
                        .as("seed %d: one entry per place", seed)
                        .isNull();
            }
            Map<Integer, Double> wanted = new LinkedHashMap<>(expected.getOrDefault(j, Map.of()));
            wanted.values().removeIf(value -> value == 0);
            assertThat(column).as("seed %d column %d", seed, j).containsExactlyEntriesOf(wanted);
        }
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
