package org.entente.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "2026-03-01T00:00", "2026-03-01 00:00:00", "2026-03-01T00:00:00.000Z"})
    void aWholeDayIsRead(String text) {
        assertThat(DateText.value(text)).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-01T12:00 | Write 2026-03-01.
            2026-03-01 08:30:00 | Write 2026-03-01.
            2026-3-1 | as 2026-03-01.
            20260301 | as 2026-03-01.
            31.12.2026 | as 2026-12-31.
            12/31/26 | as 2026-12-31.
            01.03.2026 | as 2026-03-01 (day first) or 2026-01-03 (month first).
            1 March 2026 | as 2026-03-01.
            Mar 1, 2026 | as 2026-03-01.
            01-Mar-26 | as 2026-03-01.
            March 2026 | as 2026-03-01.
            Q3 2026 | as 2026-07-01.
            2026-W02 | as 2026-01-05.
            03/2026 | as 2026-03-01.
            2026-02 | as 2026-02-01.
            2026 | as 2026-01-01.
            46082 | as 2026-03-01; a date of a spreadsheet
            2026-02-30 | such as 2026-03-01.
            soon | such as 2026-03-01.
            99999999 | such as 2026-03-01.
            """)
    void anythingElseIsNot(String text, String fix) {
        assertThat(DateText.value(text)).isNull();
        assertThat(DateAdvice.of(text).fix()).contains(fix);
    }
}
