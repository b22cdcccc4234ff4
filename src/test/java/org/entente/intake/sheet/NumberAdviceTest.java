package org.entente.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to someone who wrote no number must be right: they will write it. */
class NumberAdviceTest {
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            6 weeks | days | 42
            6,5 weeks | days | 45.5
            2 months | weeks |  8.69047619048
            18 months | years | 1.5
            90 min | h per unit | 1.5
            10 h | h per unit | 10
            5d | days | 5
            350 g | kg per unit | 0.35
            1.2 t | kg per unit | 1200
            2 MWh | kWh per unit | 2000
            14.000.000 | money | 14000000
            €14.000.000 | money | 14000000
            € 2,300.50 | money per unit | 2300.5
            2300 EUR | money per unit | 2300
            2.300,50 € | money per unit | 2300.5
            20m | money | 20000000
            €20m | money | 20000000
            1.5 bn EUR | money | 1500000000
            500k | units per year | 500000
            120 pcs | units per year | 120
            −€5 | money | -5
            (1,234.5) | money | -1234.5
            5- | money | -5
            45.80° N | degrees north | 45.8
            70.5 W | degrees east | -70.5
            8 percent | share | 0.08
            ~27 | money per h | 27
            27 €/h | money per h | 27
            1/2 | units per unit | 0.5
            １２００ | units | 1200
            """)
    void theNumberIsSaidInTheColumnsUnit(String text, String unit, String number) {
        assertThat(NumberText.value(text)).isNaN();
        assertThat(NumberAdvice.of(text, unit).fix())
                .matches(".*\\b?" + number.replace(".", "\\.") + "([^0-9.].*|\\.|\\.[^0-9].*)?");
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            6 fortnights | days
            20 kg | money
            5m | kg per unit
            3 x 7 | days
            """)
    void noNumberIsSaidWhereTheWordsAreNotUnderstood(String text, String unit) {
        assertThat(NumberAdvice.of(text, unit).fix()).doesNotContainPattern("\\d,? ?(;|:)");
    }

    @Test
    void aCommaOrPointThatMayBeEitherIsSaidBothWays() {
        assertThat(NumberAdvice.of("1,215", "money").message()).isEqualTo("'1,215' can be read as 1215 or as 1.215.");
        assertThat(NumberAdvice.twoWays("110.000").message())
                .isEqualTo("'110.000' can be read as 110000 or as 110.000.");
        assertThat(NumberAdvice.of("€1,215", "money").fix()).contains("1215 or 1.215");
    }

    @Test
    void aRangeGoesIntoRanges() {
        assertThat(NumberAdvice.of("5-7", "days").fix()).contains("table ranges");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x1p3",
                "0x10",
                "1_000",
                "NaN",
                "abc",
                "1.2.3",
                "#DIV/0!",
                "=A1",
                "1e999999999",
                "\u001B[0m",
                "(((",
                "€",
                "%%"
            })
    void whateverItIsThereIsAnAnswer(String text) {
        NumberAdvice advice = NumberAdvice.of(text, "money per unit");
        assertThat(advice.message()).endsWith(".");
        assertThat(advice.fix()).endsWith(".");
    }
}
