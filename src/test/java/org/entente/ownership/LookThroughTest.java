package org.entente.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.entente.network.Network;
import org.entente.network.Validity;
import org.junit.jupiter.api.Test;

/** Look-through shares worked by hand. */
class LookThroughTest {

    @Test
    void aChainMultiplies() {
        Owners owners = new Owners().hold("a", "b", 0.6).hold("b", "c", 0.5);

        assertThat(share(owners, "a", "c")).isCloseTo(0.3, within(1e-15));
    }

    @Test
    void oneHoldsAllOfItself() {
        Owners owners = new Owners().hold("a", "b", 0.6).hold("b", "a", 0.2);

        assertThat(share(owners, "a", "a")).isEqualTo(1);
    }

    /** Two firms hold x of each other: of each euro of b, a has 0.434 directly, and what comes back to it is its own, counted once. */
    @Test
    void aCrossHoldingCountsEachEuroOnce() {
        Owners owners = new Owners()
                .hold("renault", "nissan", 0.434)
                .hold("nissan", "renault", 0.15)
                .hold("state", "renault", 0.15);

        assertThat(share(owners, "renault", "nissan")).isCloseTo(0.434, within(1e-15));
        assertThat(share(owners, "nissan", "renault")).isCloseTo(0.15, within(1e-15));
        // y_R = 0.15 + 0.15 y_N, y_N = 0.434 y_R
        double renault = 0.15 / (1 - 0.15 * 0.434);
        assertThat(share(owners, "state", "renault")).isCloseTo(renault, within(1e-15));
        assertThat(share(owners, "state", "nissan")).isCloseTo(0.434 * renault, within(1e-15));
    }

    @Test
    void treasurySharesBelongToTheOtherHolders() {
        Owners owners = new Owners().hold("b", "b", 0.1).hold("a", "b", 0.45);

        assertThat(share(owners, "a", "b")).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void aGroupIsAStakeOfAllOfIt() {
        Owners owners = new Owners();
        owners.company("maker");
        owners.company("motors", "maker");
        owners.company("magnets", "motors");

        assertThat(share(owners, "maker", "magnets")).isEqualTo(1);
        assertThat(share(owners, "motors", "maker")).isZero();
    }

    @Test
    void whollyOwnedIsExactlyOneHoweverTheSharesAreSplit() {
        Owners owners = new Owners()
                .hold("top", "x", 1)
                .hold("top", "y", 1)
                .hold("x", "z", 0.1)
                .hold("y", "z", 0.2)
                .hold("top", "z", 0.7)
                .hold("z", "u", 1.0 / 3)
                .hold("x", "u", 1.0 / 3)
                .hold("w", "u", 1.0 / 3)
                .hold("u", "w", 0.9)
                .hold("top", "w", 0.1);

        for (String each : new String[] {"x", "y", "z", "u", "w"}) {
            assertThat(share(owners, "top", each)).as(each).isEqualTo(1);
        }
    }

    @Test
    void aStakeHoldsInItsDaysOnly() {
        Owners owners = new Owners(2)
                .hold("a", "b", 0.3, 0.3, new Validity(null, LocalDate.of(2027, 1, 1)))
                .hold("a", "b", 0.8, 0.8, new Validity(LocalDate.of(2027, 1, 1), null));
        Network network = owners.network();

        assertThat(Ownership.of(network, network.periods().get(0)).lookThrough(owners.get("a"), owners.get("b")))
                .isEqualTo(0.3);
        assertThat(Ownership.of(network, network.periods().get(1)).lookThrough(owners.get("a"), owners.get("b")))
                .isEqualTo(0.8);
        assertThat(Ownership.of(network)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void periodsWithTheSameStakesShareTheirAnswer() {
        List<Ownership> all = Ownership.of(new Owners(3).hold("a", "b", 0.3).network());

        assertThat(all).hasSize(3).containsOnly(all.getFirst());
    }

    @Test
    void sharesOverTheWholeAreRefused() {
        Owners owners = new Owners().hold("a", "b", 0.6).hold("c", "b", 0.6);

        assertThatThrownBy(owners::ownership)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("b");
    }

    @Test
    void aCircleNobodyOwnsFromOutsideBelongsToNobodyNamed() {
        Owners owners = new Owners()
                .hold("b", "c", 1)
                .hold("c", "b", 1)
                .hold("b", "d", 0.4)
                .hold("a", "d", 0.6);
        Ownership ownership = owners.ownership();

        assertThat(ownership.lookThrough(owners.get("a"), owners.get("b"))).isZero();
        assertThat(ownership.lookThrough(owners.get("b"), owners.get("c"))).isEqualTo(1);
        assertThat(ownership.ultimateOwners(owners.get("d")))
                .containsExactly(new Holding(owners.get("a"), null, 0.6), new Holding(null, owners.get("b"), 0.4));
    }

    private static double share(Owners owners, String owner, String owned) {
        return owners.ownership().lookThrough(owners.get(owner), owners.get(owned));
    }
}
