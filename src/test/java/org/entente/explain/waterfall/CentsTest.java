package org.entente.explain.waterfall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CentsTest {
    @Test
    void theMissingCentGoesToTheLargestRemainder() {
        assertThat(Cents.split(new double[] {0.333, 0.333, 0.334}, 100)).containsExactly(33, 33, 34);
        assertThat(Cents.split(new double[] {-0.333, -0.333, -0.334}, -100)).containsExactly(-33, -33, -34);
        assertThat(Cents.split(new double[0], 0)).isEmpty();
    }

    @Test
    void partsSumToTheTotalAndNoneMovesByACent() {
        long seed = 7;
        Random random = new Random(seed);
        for (int round = 0; round < 1000; round++) {
            double[] amounts =
                    random.doubles(1 + random.nextInt(12), -5000, 5000).toArray();
            long total = Cents.of(Arrays.stream(amounts).sum());

            long[] cents = Cents.split(amounts, total);

            assertThat(Arrays.stream(cents).sum())
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(total);
            for (int i = 0; i < cents.length; i++) {
                assertThat(Math.abs(cents[i] - amounts[i] * 100))
                        .as("seed %d round %d", seed, round)
                        .isLessThanOrEqualTo(1);
            }
        }
    }
}
