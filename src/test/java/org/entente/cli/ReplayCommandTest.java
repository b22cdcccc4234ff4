package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.TwoRoutes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeCase() {
        new TwoRoutes().write(folder, "case");
    }

    @Test
    void theLineOfAnAnswerCopiedGivesTheSame() {
        CommandRun asked = CommandRun.in(folder);
        asked.run("why-not", "case", "--choose", "process=own-cells");
        String line = asked.out()
                .lines()
                .filter(each -> each.contains("entente replay"))
                .findFirst()
                .orElseThrow();
        assertThat(line)
                .contains("--edit 'processes,process=own-cells,max_volume,='")
                .contains("--expect=-5875000");

        CommandRun again = CommandRun.in(folder);
        assertThat(again.run(
                        "replay",
                        "case",
                        "--edit",
                        "processes,process=own-cells,max_volume,=",
                        "--edit",
                        "lanes,from=ningde&to=plant&product=battery&mode=sea,valid_until,=2026-01-01",
                        "--expect=-5875000"))
                .as(again.err())
                .isZero();
        assertThat(again.out()).contains("agrees");
    }

    @Test
    void aStatementThatIsNotSoDiffers() {
        CommandRun run = CommandRun.in(folder);
        assertThat(run.run("replay", "case", "--edit", "processes,process=own-cells,max_volume,=", "--expect=none"))
                .isEqualTo(ExitCode.DIFFERS.code());
        assertThat(run.out()).contains("the statement: no plan: differs");

        CommandRun dearer = CommandRun.in(folder);
        assertThat(dearer.run("replay", "case", "--expect=-5874000.5")).isEqualTo(ExitCode.DIFFERS.code());
        CommandRun possible = CommandRun.in(folder);
        assertThat(possible.run("replay", "case", "--expect=at-most:-5000000")).isZero();
        CommandRun open = CommandRun.in(folder);
        assertThat(open.run("replay", "case", "--expect=-5900000..-5800000")).isZero();
    }

    @Test
    void everyAnswerWrittenCanBeAskedAgain() throws IOException {
        String[][] commands = {
            {"why-not", "case", "--without", "line=body"},
            {"worth", "case"},
            {"flip", "case", "--cells", "prices.price"},
            {"depend", "case"},
            {"deal", "case", "--with", "cells", "--ranges", "0"},
            {"alternatives", "case"},
            {"diff", "case", "--strategy-b", "own-battery"},
        };
        for (String[] command : commands) {
            CommandRun asked = CommandRun.in(folder);
            String[] withJson = java.util.Arrays.copyOf(command, command.length + 2);
            withJson[command.length] = "--json";
            withJson[command.length + 1] = "answer.json";
            asked.run(withJson);
            if (!Files.readString(folder.resolve("answer.json")).contains("\"statement\"")) {
                continue;
            }
            CommandRun again = CommandRun.in(folder);
            assertThat(again.run("replay", "case", "--from", "answer.json"))
                    .as(command[0] + "\n" + again.out() + again.err())
                    .isZero();
            assertThat(again.out()).as(command[0]).contains("Statement 1:").doesNotContain("differs");
        }
    }

    @Test
    void whatCannotBeReadSaysWhy() throws IOException {
        CommandRun cells = CommandRun.in(folder);
        assertThat(cells.run("replay", "case", "--edit", "processes,max_volume"))
                .isEqualTo(ExitCode.USAGE.code());
        assertThat(cells.err()).contains("has 2 cells; write table,filter,column,change");

        CommandRun none = CommandRun.in(folder);
        assertThat(none.run("replay", "case", "--edit", "processes,process=nobody,max_volume,=0"))
                .isEqualTo(ExitCode.CASE_HAS_ERRORS.code());
        assertThat(none.out() + none.err()).contains("--edit").contains("matches no row of table processes");

        CommandRun expected = CommandRun.in(folder);
        assertThat(expected.run("replay", "case", "--expect=much")).isEqualTo(ExitCode.USAGE.code());
        assertThat(expected.err()).contains("is nothing a plan can be");

        Files.writeString(folder.resolve("other.json"), "{\"a\": 1}");
        CommandRun other = CommandRun.in(folder);
        assertThat(other.run("replay", "case", "--from", "other.json")).isEqualTo(ExitCode.USAGE.code());
        assertThat(other.err()).contains("no answer of Entente");
        CommandRun missing = CommandRun.in(folder);
        assertThat(missing.run("replay", "case", "--from", "nowhere.json")).isEqualTo(ExitCode.USAGE.code());
        assertThat(missing.err()).contains("there is no such file");
    }
}
