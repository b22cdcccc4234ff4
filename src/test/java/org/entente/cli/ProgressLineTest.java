package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.entente.solver.Watcher.Progress;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private double seconds;

    private ProgressLine line(boolean rewriting, boolean profit) {
        return new ProgressLine(err, rewriting, "EUR", profit, () -> false, () -> (long) (seconds * 1e9));
    }

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aQuickSolveSaysNothing() {
        try (ProgressLine line = line(true, true)) {
            seconds = 1.9;
            line.tick();
        }
        assertThat(said()).isEmpty();
    }

    @Test
    void onATerminalOneLineIsRewrittenAndTakenAway() {
        try (ProgressLine line = line(true, true)) {
            seconds = 2;
            line.tick();
            line.progress(new Progress(2.2, -412.3e6, -415e6, 0.0065, 12));
            seconds = 2.25;
            line.tick();
        }
        assertThat(said())
                .isEqualTo("\r\u001b[K2 s  building and solving the model"
                        + "\r\u001b[K2 s  best plan EUR 412.3 million, none above EUR 415.0 million, gap 0.7 %"
                        + "\r\u001b[K");
    }

    @Test
    void elsewhereALineNowAndThen() {
        try (ProgressLine line = line(false, false)) {
            line.progress(new Progress(1, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0));
            for (seconds = 0; seconds < 14; seconds++) {
                line.tick();
            }
            line.progress(new Progress(14, 2e6, 1e6, 0.5, 3));
            for (; seconds < 100; seconds++) {
                line.tick();
            }
        }
        assertThat(said().lines())
                .startsWith("2 s  no plan yet", "7 s  no plan yet", "12 s  no plan yet")
                .contains("17 s  best plan EUR 2.0 million, none below EUR 1.0 million, gap 50.0 %")
                .hasSizeLessThan(19)
                .noneMatch(text -> text.contains("\r"));
    }

    @Test
    void theNextPlanHasABestAndABoundOfItsOwn() {
        try (ProgressLine line = line(false, true)) {
            line.progress(new Progress(3, -4e6, -5e6, 0.25, 3));
            seconds = 3;
            line.tick();
            line.progress(new Progress(0.1, Double.NaN, -9e6, Double.POSITIVE_INFINITY, 0));
            seconds = 10;
            line.tick();
        }
        assertThat(said().lines())
                .containsExactly(
                        "3 s  best plan EUR 4.0 million, none above EUR 5.0 million, gap 25.0 %",
                        "10 s  plan 2 on the way to the answer: no plan yet, none above EUR 9.0 million");
    }

    @Test
    void nothingIsSaidAfterTheEnd() {
        ProgressLine line = line(false, false);
        line.close();
        seconds = 60;
        line.tick();

        assertThat(said()).isEmpty();
    }
}
