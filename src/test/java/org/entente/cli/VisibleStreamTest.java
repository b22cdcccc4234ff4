package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VisibleStreamTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(
            new PrintStream(bytes, true, StandardCharsets.UTF_8),
            new PrintStream(bytes, true, StandardCharsets.UTF_8),
            true,
            Style.COLOURED);

    @Test
    void onlyTheProgramsOwnSequencesPass() {
        terminal.out().println(Style.COLOURED.bad("Cléon\u001b]0;owned\u0007") + "\u202E!");
        terminal.err().printf("%s\r\u001b[K", "\u001b[2J");
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("\u001b[1;31mCléon\\u001B]0;owned\\u0007\u001b[0m\\u202E!" + System.lineSeparator()
                        + "\\u001B[2J\r\u001b[K");
    }

    @Test
    void whatACommandLineSaysIsShownNotDone() {
        CommandRun run = CommandRun.in(Path.of(""));
        assertThat(run.run("check", "no\u001b]0;owned\u0007such")).isNotZero();
        assertThat(run.run("check", "--no\u0007such", "x")).isNotZero();
        assertThat(run.run("no\u0007such")).isNotZero();
        assertThat(run.out() + run.err()).doesNotContain("\u0007").contains("\\u0007");
    }
}
