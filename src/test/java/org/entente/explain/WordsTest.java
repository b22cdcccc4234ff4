package org.entente.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers, money and lists as they stand in a sentence. */
class WordsTest {
    @Test
    void moneyIsReadAsABoardWritesIt() {
        assertThat(Words.money(19490, "EUR")).isEqualTo("€19,490");
        assertThat(Words.money(2.15, "EUR")).isEqualTo("€2.15");
        assertThat(Words.money(2310, "CNY")).isEqualTo("CN¥2,310");
        assertThat(Words.money(390_543_210, "EUR")).isEqualTo("€390.5 million");
        assertThat(Words.money(1.684e9, "EUR")).isEqualTo("€1.68 billion");
        assertThat(Words.money(-4_880_000, "PLN")).isEqualTo("−PLN 4.88 million");
    }

    @Test
    void twoAmountsOfALimitNeverReadAlike() {
        assertThat(Words.exactMoney(300e6, "EUR")).isEqualTo("€300 million");
        assertThat(Words.exactMoney(390.5e6, "EUR")).isEqualTo("€390.5 million");
        assertThat(Words.exactMoney(12_345_678, "EUR")).isEqualTo("€12,345,678");
        assertThat(Words.exactMoney(2_040_000_000, "EUR")).isEqualTo("€2,040,000,000");
        assertThat(Words.exact(12.346)).isEqualTo("12.346");
        assertThat(Words.exact(119_600)).isEqualTo("119,600");
    }

    @Test
    void onePointTwoPoints() {
        assertThat(Words.points(0.01)).isEqualTo("1 point");
        assertThat(Words.points(0.018)).isEqualTo("1.8 points");
    }

    @Test
    void allIsOnlyWhatIsAll() {
        assertThat(Words.wholePercent(0.98)).isEqualTo("98 %");
        assertThat(Words.wholePercent(0.997)).isEqualTo("more than 99 %");
        assertThat(Words.wholePercent(1)).isEqualTo("100 %");
        assertThat(Words.wholePercent(0.001)).isEqualTo("less than 1 %");
        assertThat(Words.wholePercent(0)).isEqualTo("0 %");
    }

    @Test
    void longListsAreCut() {
        assertThat(Words.list(List.of("a"))).isEqualTo("a");
        assertThat(Words.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Words.list(List.of("a", "b", "c", "d"))).isEqualTo("a, b, c and d");
        assertThat(Words.list(List.of("a", "b", "c", "d", "e"))).isEqualTo("a, b, c and 2 more");
    }
}
