package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Keeps docs/reference/cli.md in step with --help. To bring it up to date, run this test with {@code
 * -Dentente.docs.write=true}.
 */
class CliReferenceTest {
    private static final Path PAGE = Path.of("docs/reference/cli.md");

    @Test
    void theReferenceSaysWhatTheHelpSays() throws IOException {
        String page = page();
        if (Boolean.getBoolean("entente.docs.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Command line

                What `entente --help` and `entente COMMAND --help` print.

                - A case is a folder of CSV tables with `case.yaml`, or an `.xlsx` workbook.
                - Progress, warnings and errors go to the error stream, the answer to the output stream.
                - The first Ctrl-C stops the search and keeps the best plan found; a second one ends at once.
                - Colours are for terminals only; `NO_COLOR=1` turns them off.
                - JSON: [plan](plan.schema.json), [check](check.schema.json), [compare](compare.schema.json),
                  [worth](worth.schema.json), [why](why.schema.json),
                  [diff](diff.schema.json), [evidence](evidence.schema.json), [why-not](why-not.schema.json),
                  [alternatives](alternatives.schema.json), [schedule](schedule.schema.json).
                - `ENTENTE_JAVA_OPTS=-Xmx8g` gives more memory.
                - A file is written whole or not at all: one that is ended in the middle leaves the old file. Missing folders are
                  made. What cannot be written is said before the solve, with exit code 2.
                - Who closes the pipe early, such as `head`, has had enough: that changes no exit code.

                ```
                """);
        page.append(help("--help")).append("```\n");
        for (String name : Command.NAMES) {
            page.append("\n## ")
                    .append(name)
                    .append("\n\n```\n")
                    .append(help(name, "--help"))
                    .append("```\n");
        }
        return page.toString();
    }

    private static String help(String... args) {
        CommandRun run = CommandRun.in(Path.of(""));
        assertThat(run.run(args)).isZero();
        return run.out().lines().map(String::stripTrailing).reduce("", (text, line) -> text + line + "\n");
    }
}
