package org.entente.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.entente.network.Company;
import org.entente.network.Network;
import org.entente.network.Stake;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Random shareholdings against the power series that the linear system sums: e + eA + eA² + …, tier by tier. */
class RandomOwnershipTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void lookThroughIsThePowerSeriesAndOwnersSumToTheWhole(long seed) {
        Random random = new Random(seed);
        Network network = draw(random, 3 + random.nextInt(40), 1 + random.nextInt(4), 0.97);
        Ownership ownership = Ownership.of(network, network.periods().getFirst());

        for (Company owner : network.companies()) {
            double[] share = ownership.lookThrough(owner);
            double[] series = series(network, owner.index());
            for (Company owned : network.companies()) {
                assertThat(share[owned.index()])
                        .as("seed %s: %s in %s", seed, owner, owned)
                        .isCloseTo(series[owned.index()], within(1e-11));
                assertThat(share[owned.index()]).isBetween(0.0, 1 + 1e-12);
            }
            double sum = ownership.ultimateOwners(owner).stream()
                    .mapToDouble(Holding::share)
                    .sum();
            assertThat(sum).as("seed %s: owners of %s", seed, owner).isCloseTo(1, within(1e-11));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whoIsNamedControllerControls(long seed) {
        Random random = new Random(seed);
        Network network = draw(random, 3 + random.nextInt(30), 1 + random.nextInt(3), 1);
        Ownership ownership = Ownership.of(network, network.periods().getFirst());

        for (Company company : network.companies()) {
            Company controller = ownership.controller(company);
            assertThat(ownership.controls(controller, company))
                    .as("seed %s: %s controls %s", seed, controller, company)
                    .isTrue();
            for (Company other : network.companies()) {
                if (ownership.controls(other, company)) {
                    assertThat(ownership.controls(controller, other))
                            .as("seed %s: %s controls %s, so %s is above it", seed, other, company, controller)
                            .isTrue();
                }
            }
        }
    }

    /** Circles of thousands of companies, from widely held to nearly closed: what is left over is at rounding. */
    @ParameterizedTest(name = "{0} companies, {1} of each held by others of the circle, seed {2}")
    @CsvSource({"400, 0.6, 1", "3000, 0.9, 2", "3000, 0.9999, 3", "3000, 0.999999, 4"})
    void largeCirclesAreSolvedToRounding(int size, double inside, long seed) {
        Random random = new Random(seed);
        Network network = draw(random, size, 4, inside);
        Ownership ownership = Ownership.of(network, network.periods().getFirst());

        double[] share = ownership.lookThrough(network.companies().getFirst());
        double[] residual = share.clone();
        residual[0] -= 1;
        for (Stake stake : network.stakes()) {
            if (stake.owned().index() != 0) {
                residual[stake.owned().index()] -=
                        stake.share() * share[stake.owner().index()];
            }
        }
        for (double left : residual) {
            assertThat(left).as("seed %s", seed).isCloseTo(0, within(1e-12));
        }
        double[] amounts = new double[size];
        for (int j = 0; j < size; j++) {
            amounts[j] = random.nextDouble();
        }
        Belongings belongings = ownership.split(amounts);
        double left = 0;
        for (int j = 0; j < size; j++) {
            left += amounts[j] - belongings.named()[j] - belongings.unnamed()[j];
        }
        assertThat(left).as("seed %s", seed).isCloseTo(0, within(1e-7 * size));
    }

    /** Each company but some at the top is held by up to {@code most} others, together at most to the share {@code inside}. */
    private static Network draw(Random random, int companies, int most, double inside) {
        Owners owners = new Owners();
        for (int c = 0; c < companies; c++) {
            owners.company("c" + c);
        }
        for (int c = companies > 100 ? 0 : companies / 10; c < companies; c++) {
            int holders = 1 + random.nextInt(most);
            double left = inside;
            for (int h = 0; h < holders; h++) {
                double share = companies > 100 ? inside / holders : left * random.nextDouble();
                left -= share;
                owners.hold("c" + random.nextInt(companies), "c" + c, share);
            }
        }
        return owners.network();
    }

    private static double[] series(Network network, int owner) {
        int n = network.companies().size();
        double[] sum = new double[n];
        double[] tier = new double[n];
        tier[owner] = 1;
        double most = 1;
        while (most > 1e-17) {
            double[] next = new double[n];
            most = 0;
            for (int j = 0; j < n; j++) {
                sum[j] += tier[j];
            }
            for (Stake stake : network.stakes()) {
                // what comes back to the owner is its own already
                if (stake.owned().index() != owner) {
                    next[stake.owned().index()] += tier[stake.owner().index()] * stake.share();
                }
            }
            for (double each : next) {
                most = Math.max(most, each);
            }
            tier = next;
        }
        return sum;
    }
}
