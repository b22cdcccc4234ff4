package org.entente.partners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an interval says of a value, at its ends too. */
class IntervalTest {
    private static final Lever LEVER = DealsTest.deal(Cases.MOTORS).interval().lever();

    @Test
    void itsEndsBelongToIt() {
        Interval interval = interval(60, 130, -1, 1);

        assertThat(interval.holds(60)).isTrue();
        assertThat(interval.holds(130)).isTrue();
        assertThat(interval.holds(95)).isTrue();
        assertThat(interval.holds(59.9)).isFalse();
        assertThat(interval.holds(130.1)).isFalse();
        assertThat(interval.isEmpty()).isFalse();
        assertThat(interval.gap()).isZero();
    }

    @Test
    void onePointIsAnIntervalAndEndsThatCrossAreNone() {
        assertThat(interval(60, 60, -1, 1).isEmpty()).isFalse();
        assertThat(interval(61, 60, -1, 1).isEmpty()).isTrue();
        assertThat(interval(61, 60, -1, 1).gap()).isEqualTo(1);
    }

    @Test
    void whoHasLessAsItRisesPays() {
        assertThat(interval(60, 130, -1, 1).payer()).isEqualTo(Side.VIEWPOINT);
        assertThat(interval(60, 130, 1, -1).payer()).isEqualTo(Side.PARTNER);
        assertThat(interval(60, 130, 1, 1).payer())
                .as("the viewpoint where both do")
                .isEqualTo(Side.VIEWPOINT);
    }

    @Test
    void aLossWithinTheToleranceIsNone() {
        assertThat(new Interval.Gains(-1, -1).bothGain(1)).isTrue();
        assertThat(new Interval.Gains(-1.1, 5).bothGain(1)).isFalse();
        assertThat(new Interval.Gains(5, -1.1).bothGain(1)).isFalse();
        assertThat(interval(60, 130, -1, 1).withoutNash().nash()).isNaN();
    }

    @Test
    void withoutADealOrWithEndsThatCrossThereIsNone() {
        assertThat(at(60, 130, "").hasInterval()).isTrue();
        assertThat(at(60, 60, "").hasInterval()).isTrue();
        assertThat(at(61, 60, "").hasInterval()).isFalse();
        assertThat(at(60, 130, "no lane").hasInterval()).isFalse();
    }

    private static DealRange.At at(double least, double most, String trouble) {
        return new DealRange.At(1, least, most, 95, Interval.Gains.NONE, trouble);
    }

    private static Interval interval(double least, double most, double ofViewpoint, double ofPartner) {
        return new Interval(LEVER, end(least), end(most), 95, ofViewpoint, ofPartner, new Interval.Gains(1, 1));
    }

    private static End end(double at) {
        return new End(at, End.Why.EDGE, null, null, Double.NaN, Double.NaN, true);
    }
}
