package org.entente.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.entente.network.Stake;
import org.entente.network.Validity;
import org.junit.jupiter.api.Test;

/** What stands in the table itself: who holds how much of whom on a day, and what nobody named holds. */
class DirectStakesTest {
    private static final Validity UNTIL_2027 = new Validity(null, LocalDate.of(2027, 1, 1));

    @Test
    void allStakesOfOneInAnotherAreSummed() {
        Owners owners = new Owners()
                .hold("a", "c", 0.2)
                .hold("b", "c", 0.25)
                .hold("a", "c", 0.1)
                .hold("c", "c", 0.05)
                .hold("b", "a", 0.4);
        Ownership ownership = owners.ownership();

        assertThat(ownership.direct(owners.get("a"), owners.get("c"))).isCloseTo(0.3, within(1e-15));
        assertThat(ownership.direct(owners.get("b"), owners.get("c"))).isEqualTo(0.25);
        assertThat(ownership.direct(owners.get("c"), owners.get("c"))).isEqualTo(0.05);
        assertThat(ownership.direct(owners.get("c"), owners.get("a"))).isZero();
        assertThat(ownership.unnamed(owners.get("c"))).isCloseTo(0.4, within(1e-15));
        assertThat(ownership.unnamed(owners.get("a"))).isCloseTo(0.6, within(1e-15));
        assertThat(ownership.unnamed(owners.get("b"))).isZero();
    }

    @Test
    void whoHasNoOwnersIsItsOwn() {
        Owners owners = new Owners().hold("a", "b", 0.3).hold("a", "a", 0.1);
        Ownership ownership = owners.ownership();

        assertThat(ownership.isOwnedByNobody(owners.get("a"))).isTrue();
        assertThat(ownership.isOwnedByNobody(owners.get("b"))).isFalse();
    }

    @Test
    void onADayOnlyWhatIsHeldThenCounts() {
        Owners owners = new Owners().hold("a", "b", 0.3, 0.3, UNTIL_2027).hold("a", "c", 0.6);

        Ownership last = Ownership.on(owners.network(), LocalDate.of(2026, 12, 31));
        Ownership first = Ownership.on(owners.network(), LocalDate.of(2027, 1, 1));

        assertThat(last.direct(owners.get("a"), owners.get("b"))).isEqualTo(0.3);
        assertThat(last.stakes()).hasSize(2);
        assertThat(first.direct(owners.get("a"), owners.get("b"))).isZero();
        assertThat(first.stakes()).extracting(Stake::owned).containsExactly(owners.get("c"));
    }

    @Test
    void aNamedStakeSpeaksForTheCompanyOfAGroup() {
        Owners owners = new Owners();
        owners.company("maker");
        owners.company("motors", "maker");
        owners.company("magnets", "maker");
        owners.hold("other", "motors", 0.3);
        Ownership ownership = owners.ownership();

        assertThat(ownership.direct(owners.get("maker"), owners.get("motors"))).isZero();
        assertThat(ownership.unnamed(owners.get("motors"))).isEqualTo(0.7);
        assertThat(ownership.direct(owners.get("maker"), owners.get("magnets"))).isEqualTo(1);
    }

    @Test
    void whatACircleOfItsOwnEarnsIsNobodysNamed() {
        Owners owners = new Owners()
                .hold("b", "c", 1)
                .hold("c", "b", 1)
                .hold("c", "d", 0.5)
                .hold("a", "d", 0.5);
        // b, c, d, a in this order: of d's 10 half is a's and half ends with c
        Ownership ownership = owners.ownership();
        Belongings belongings = ownership.split(new double[] {3, 4, 10, 20});

        assertThat(ownership.isClosed(owners.get("b"))).isTrue();
        assertThat(ownership.isClosed(owners.get("d"))).isFalse();
        assertThat(belongings.named()).containsExactly(new double[] {0, 0, 0, 25}, within(1e-12));
        assertThat(belongings.unnamed()).containsExactly(new double[] {3, 9, 0, 0}, within(1e-12));
    }
}
