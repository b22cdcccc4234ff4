package org.entente.explain.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Counts and days as they stand in a sentence. */
class PromiseWordsTest {
    @Test
    void oneMonthElevenMonths() {
        assertThat(PromiseWords.count(1, "month", "months")).isEqualTo("1 month");
        assertThat(PromiseWords.count(11, "month", "months")).isEqualTo("11 months");
        assertThat(PromiseWords.day(LocalDate.of(2026, 7, 1))).isEqualTo("1 July 2026");
    }
}
