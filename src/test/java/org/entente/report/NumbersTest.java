package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13012|€13,012",
                "13012.4|€13,012",
                "4.2|€4.20",
                "99.994|€99.99",
                "99.999|€100",
                "100.4|€100",
                "0|€0",
                "7|€7",
                "-412|−€412",
                "-0.001|€0",
                "1234567890|€1,234,567,890"
            })
    void moneyOfOneUnit(double amount, String text) {
        assertThat(Numbers.money(amount, "EUR")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567|€1.23_m",
                "412345678|€412_m",
                "999600|€1.00_m",
                "999400|€999,400",
                "1234567890|€1.23_bn",
                "-3000000|−€3.00_m",
                "99960000|€100_m",
                "999960000|€1.00_bn",
                "13012|€13,012"
            })
    void largeMoney(double amount, String text) {
        assertThat(Numbers.largeMoney(amount, "EUR")).isEqualTo(thin(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.46|46_%",
                "0.027|2.7_%",
                "0.0995|10_%",
                "1|100_%",
                "0.0001|under 0.1_%",
                "0|0_%",
                "-0.3|−30_%",
                "0.05|5_%"
            })
    void percent(double share, String text) {
        assertThat(Numbers.percent(share)).isEqualTo(thin(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.0001|0.01_%", "0.00000078|under 0.001_%", "0|0_%", "0.0312|3.1_%", "NaN|unknown"})
    void gap(double share, String text) {
        assertThat(Numbers.gap(share)).isEqualTo(thin(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "119600|119,600",
                "27.5|27.5",
                "99.96|100",
                "0.3333|0.333",
                "1234.5|1,235",
                "12|12",
                "-3|−3",
                "1e12|1,000,000,000,000"
            })
    void quantity(double value, String text) {
        assertThat(Numbers.quantity(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "19490|19,490",
                "0.14|0.14",
                "43.7|43.7",
                "0.30000000000000004|0.3",
                "-5|−5",
                "Infinity|no limit",
                "NaN|–",
                "1e-7|0.0000001"
            })
    void numbersAsEntered(double value, String text) {
        assertThat(Numbers.entered(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"EUR|€5", "CNY|CN¥5", "USD|$5", "PLN|PLN_5"})
    void currenciesByTheirSign(String code, String text) {
        assertThat(Numbers.money(5, code)).isEqualTo(thin(text));
    }

    private static String thin(String text) {
        return text.replace('_', Numbers.THIN);
    }
}
