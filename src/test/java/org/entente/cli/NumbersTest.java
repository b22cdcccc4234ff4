package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void thousandsAreSeparatedAndHalvesRoundedUp() {
        assertThat(Numbers.fixed(1234567.5, 0)).isEqualTo("1,234,568");
        assertThat(Numbers.fixed(-1234.5, 2)).isEqualTo("-1,234.50");
        assertThat(Numbers.fixed(-999, 0)).isEqualTo("-999");
        assertThat(Numbers.fixed(-0.001, 2)).isEqualTo("0.00");
        assertThat(Numbers.fixed(1.005, 2)).isEqualTo("1.01");
        assertThat(Numbers.fixed(Double.NaN, 2)).isEqualTo("–");
        assertThat(Numbers.fixed(Double.POSITIVE_INFINITY, 0)).isEqualTo("–");
        assertThat(Numbers.fixed(1e15, 0)).isEqualTo("1,000,000,000,000,000");
    }

    @Test
    void moneyInTheSizeAReaderWants() {
        assertThat(Numbers.money(950)).isEqualTo("950");
        assertThat(Numbers.money(412_345_678)).isEqualTo("412.3 million");
        assertThat(Numbers.money(-2_340_000_000.0)).isEqualTo("-2.34 billion");
        assertThat(Numbers.perUnit(12_345.6)).isEqualTo("12,346");
        assertThat(Numbers.perUnit(45.1)).isEqualTo("45.10");
    }

    @Test
    void aGapThatIsThereIsSeen() {
        assertThat(Numbers.gap(0)).isEqualTo("0 %");
        assertThat(Numbers.gap(5e-8)).isEqualTo("less than 0.0001 %");
        assertThat(Numbers.gap(0.00005)).isEqualTo("0.005 %");
        assertThat(Numbers.gap(0.17)).isEqualTo("17.0 %");
        assertThat(Numbers.gap(Double.POSITIVE_INFINITY)).isEqualTo("–");
    }

    @Test
    void textIsCutAndWrapped() {
        assertThat(Numbers.cut("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Numbers.cut("abcdefg", 6)).isEqualTo("abcde…");
        assertThat(Numbers.wrap("one two three four", 9, "  ")).isEqualTo("one two\n  three\n  four");
    }
}
