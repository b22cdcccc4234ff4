package org.entente.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.network.Validity;
import org.junit.jupiter.api.Test;

/** Who decides, worked by hand: more than half of the votes cast, those of controlled companies included. */
class ControlTest {

    @Test
    void aPyramidControlsWithLittleOfTheMoney() {
        Owners owners =
                new Owners().hold("family", "a", 0.51).hold("a", "b", 0.51).hold("b", "c", 0.51);
        Ownership ownership = owners.ownership();

        assertThat(ownership.controls(owners.get("family"), owners.get("c"))).isTrue();
        assertThat(ownership.lookThrough(owners.get("family"), owners.get("c"))).isCloseTo(0.132651, within(1e-12));
        assertThat(ownership.controller(owners.get("c"))).isEqualTo(owners.get("family"));
    }

    @Test
    void halfOfTheMoneyWithoutTheVotesIsNoControl() {
        Owners owners = new Owners().hold("a", "b", 0.4).hold("b", "d", 0.5).hold("c", "d", 0.5);

        assertThat(owners.ownership().controls(owners.get("b"), owners.get("d")))
                .isFalse();
        assertThat(owners.ownership().controller(owners.get("d"))).isEqualTo(owners.get("d"));
    }

    @Test
    void votesOfControlledCompaniesCountTogether() {
        Owners owners = new Owners()
                .hold("top", "x", 0.6)
                .hold("top", "y", 0.9)
                .hold("x", "z", 0.3)
                .hold("y", "z", 0.25)
                .hold("other", "z", 0.45);
        Ownership ownership = owners.ownership();

        assertThat(ownership.controls(owners.get("top"), owners.get("z"))).isTrue();
        assertThat(ownership.controller(owners.get("z"))).isEqualTo(owners.get("top"));
        // 0.6 · 0.3 + 0.9 · 0.25 of the money
        assertThat(ownership.lookThrough(owners.get("top"), owners.get("z"))).isCloseTo(0.405, within(1e-15));
    }

    /**
     * Since November 2023 Renault holds 15 % of Nissan with votes and 28.4 % in a trust that votes neutrally (Renault Group
     * and Nissan finalise their agreements, 8 November 2023): all of its money, and no control.
     */
    @Test
    void aTrustWithoutVotesKeepsTheMoneyAndLosesControl() {
        Owners owners = new Owners()
                .hold("renault", "nissan", 0.15)
                .hold("nissan", "renault", 0.15)
                .hold("trust", "nissan", 0.284, 0, Validity.ALWAYS)
                .hold("renault", "trust", 1);
        Ownership ownership = owners.ownership();

        assertThat(ownership.lookThrough(owners.get("renault"), owners.get("nissan")))
                .isCloseTo(0.434, within(1e-15));
        assertThat(ownership.controls(owners.get("renault"), owners.get("nissan")))
                .isFalse();
    }

    @Test
    void sharesThatDoNotVoteLeaveTheirVotesToNobody() {
        // votes cast: a 0.30 and the unnamed 0.25, as b's 0.45 do not vote
        Owners owners = new Owners().hold("a", "c", 0.30).hold("b", "c", 0.45, 0, Validity.ALWAYS);

        assertThat(owners.ownership().controller(owners.get("c"))).isEqualTo(owners.get("a"));
    }

    @Test
    void doubleVotesTakeTheirsFromTheUnnamed() {
        // votes cast: a 0.52, the others 0.48 for their 0.6 of the shares
        Owners owners = new Owners().hold("a", "c", 0.4, 0.52, Validity.ALWAYS);

        assertThat(owners.ownership().controls(owners.get("a"), owners.get("c")))
                .isTrue();
        assertThat(owners.ownership().lookThrough(owners.get("a"), owners.get("c")))
                .isEqualTo(0.4);
    }

    @Test
    void treasurySharesDoNotVote() {
        // votes cast: a 0.45, the unnamed 0.35; the 0.2 that c holds of itself do not vote
        Owners owners = new Owners().hold("a", "c", 0.45).hold("c", "c", 0.2);

        assertThat(owners.ownership().controls(owners.get("a"), owners.get("c")))
                .isTrue();
    }

    @Test
    void ofTwoThatControlEachOtherOneIsNamed() {
        Owners owners = new Owners().hold("a", "b", 0.6).hold("b", "a", 0.6).hold("b", "c", 1);
        Ownership ownership = owners.ownership();

        assertThat(ownership.controls(owners.get("a"), owners.get("b"))).isTrue();
        assertThat(ownership.controls(owners.get("b"), owners.get("a"))).isTrue();
        assertThat(ownership.controller(owners.get("c"))).isEqualTo(ownership.controller(owners.get("a")));
    }

    @Test
    void whoNobodyControlsControlsItself() {
        Owners owners = new Owners().hold("a", "b", 0.2);

        assertThat(owners.ownership().controller(owners.get("a"))).isEqualTo(owners.get("a"));
        assertThat(owners.ownership().ultimateCountry(owners.get("b")).id()).isEqualTo("FR");
    }

    @Test
    void ofTwoThatCouldControlWhoHasMoreVotesDoes() {
        Owners less = new Owners().threshold(0.3).hold("a", "c", 0.35).hold("b", "c", 0.45);
        Owners more = new Owners().threshold(0.3).hold("a", "c", 0.45).hold("b", "c", 0.35);
        Owners even = new Owners().threshold(0.3).hold("a", "c", 0.4).hold("b", "c", 0.4);

        assertThat(less.ownership().controller(less.get("c"))).isEqualTo(less.get("b"));
        assertThat(more.ownership().controller(more.get("c"))).isEqualTo(more.get("a"));
        assertThat(even.ownership().controller(even.get("c"))).isEqualTo(even.get("a"));
    }

    @Test
    void aHigherThresholdTakesMoreVotes() {
        Owners owners = new Owners().threshold(0.6).hold("a", "b", 0.6).hold("a", "c", 0.61);

        assertThat(owners.ownership().controls(owners.get("a"), owners.get("b")))
                .isFalse();
        assertThat(owners.ownership().controls(owners.get("a"), owners.get("c")))
                .isTrue();
    }
}
