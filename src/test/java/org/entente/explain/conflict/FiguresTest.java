package org.entente.explain.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers, days and lists as they stand in a sentence. */
class FiguresTest {
    @Test
    void moneyIsReadAsABoardWritesIt() {
        assertThat(Figures.money(19490, "EUR")).isEqualTo("€19,490");
        assertThat(Figures.money(2.15, "EUR")).isEqualTo("€2.15");
        assertThat(Figures.money(2310, "CNY")).isEqualTo("CN¥2,310");
        assertThat(Figures.money(390_543_210, "EUR")).isEqualTo("€390.5 million");
        assertThat(Figures.money(1.684e9, "EUR")).isEqualTo("€1.68 billion");
        assertThat(Figures.money(-4_880_000, "PLN")).isEqualTo("−PLN 4.88 million");
    }

    @Test
    void twoAmountsOfALimitNeverReadAlike() {
        assertThat(Figures.exactMoney(300e6, "EUR")).isEqualTo("€300 million");
        assertThat(Figures.exactMoney(390.5e6, "EUR")).isEqualTo("€390.5 million");
        assertThat(Figures.exactMoney(12_345_678, "EUR")).isEqualTo("€12,345,678");
        assertThat(Figures.exactMoney(2_040_000_000, "EUR")).isEqualTo("€2,040,000,000");
        assertThat(Figures.exact(12.346)).isEqualTo("12.346");
        assertThat(Figures.exact(119_600)).isEqualTo("119,600");
    }

    @Test
    void onePointOneMonthOneUnit() {
        assertThat(Figures.points(0.01)).isEqualTo("1 point");
        assertThat(Figures.points(0.018)).isEqualTo("1.8 points");
        assertThat(Figures.count(1, "month", "months")).isEqualTo("1 month");
        assertThat(Figures.count(11, "month", "months")).isEqualTo("11 months");
        assertThat(Figures.day(LocalDate.of(2026, 7, 1))).isEqualTo("1 July 2026");
    }

    @Test
    void longListsAreCut() {
        assertThat(Figures.list(List.of("a"))).isEqualTo("a");
        assertThat(Figures.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Figures.list(List.of("a", "b", "c", "d"))).isEqualTo("a, b, c and d");
        assertThat(Figures.list(List.of("a", "b", "c", "d", "e"))).isEqualTo("a, b, c and 2 more");
    }
}
