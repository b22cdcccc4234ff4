package org.entente.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            27 | 27
            -0.5 | -0.5
            +5 | 5
            −5 | -5
            .5 | 0.5
            5. | 5
            1e6 | 1000000
            6.50E+04 | 65000
            1.5e-3 | 0.0015
            12.3% | 0.123
            12 % | 0.12
            2e1% | 0.2
            1 234 567 | 1234567
            1'234.5 | 1234.5
            1’234 | 1234
            1,234,567 | 1234567
            1,234.5 | 1234.5
            0.000 | 0
            0e9 | 0
            """)
    void numbersArePlainOrGroupedBeyondDoubt(String text, double value) {
        assertThat(NumberText.value(text)).isEqualTo(value);
    }

    /** What Java reads, what nobody writes, what can be read in two ways, and what is beyond any number. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "5d",
                "5f",
                "5F",
                "0x1p3",
                "0x10",
                "1_000",
                "NaN",
                "Infinity",
                "-Infinity",
                "1e",
                "e5",
                "1e5.5",
                "1e1234",
                "1e999",
                "1e-999",
                "1e999999999999%",
                "--5",
                "+-5",
                "5-",
                "1.2.3",
                "1,215",
                "14.000.000",
                "6,50",
                "6,50E+04",
                "",
                ".",
                "-",
                "%",
                "١٢",
                "１２",
                "5 000 0",
                "1,23,456",
                "(5)",
                "5 €"
            })
    void nothingElseIs(String text) {
        assertThat(NumberText.value(text)).isNaN();
    }
}
