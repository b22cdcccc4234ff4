package org.entente.intake.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
    @Test
    void whatIsHiddenIsWrittenAsEscapes() {
        assertThat(VisibleText.of("a\u001B]0;owned\u0007b")).isEqualTo("a\\u001B]0;owned\\u0007b");
    }

    @ParameterizedTest
    @ValueSource(
            chars = {0, 7, 8, 27, 127, 0x85, 0x9B, 0xAD, 0x200B, 0x200F, 0x2028, 0x202E, 0x2066, 0xFEFF, 0xD800, 0xDC00
            })
    void everyKindOfIt(char c) {
        assertThat(VisibleText.hides("a" + c + "b")).isTrue();
        assertThat(VisibleText.of("a" + c)).matches("a\\\\u[0-9A-F]{4}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Cléon", "a\tb\nc", "€20,000", "日本", "🚗", "👨‍👩‍👧", "−5 ≤ x"})
    void whatIsSeenStaysAsItIs(String text) {
        assertThat(VisibleText.of(text)).isSameAs(text);
    }

    @Test
    void aFindingStaysOnItsLineWhateverItTells() {
        Finding finding = new Finding(Severity.ERROR, "a\u001B.csv", 1, "c\u0007", "v\r", "m\n\u202E.", "f\u009B.");
        assertThat(finding.toString()).isEqualTo("a\\u001B.csv, row 1, column c\\u0007: m \\u202E. f\\u009B.");
        assertThat(finding.value()).isEqualTo("v ");
    }
}
