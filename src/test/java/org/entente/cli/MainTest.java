package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.app.TwoRoutes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong command lines: exit code 2 and one message that says how to mend it. */
class MainTest {
    @TempDir
    private Path folder;

    private CommandRun run;

    @BeforeEach
    void writeCase() {
        new TwoRoutes().write(folder, "case");
        run = CommandRun.in(folder);
    }

    @Test
    void helpAndVersion() {
        assertThat(run.run("--help")).isZero();
        assertThat(run.out()).contains("Commands").contains("Exit codes").contains("entente plan cases/twingo");
        assertThat(CommandRun.in(folder).run("--version")).isZero();
        assertThat(CommandRun.in(folder).run("help", "plan")).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void everyCommandHasHelpWithExamples() {
        for (String name : Command.NAMES) {
            CommandRun help = CommandRun.in(folder);
            assertThat(help.run(name, "--help")).as(name).isZero();
            assertThat(help.out())
                    .contains("Usage: entente " + name)
                    .contains("Examples:")
                    .contains("Exit codes:");
        }
    }

    @Test
    void nothingAtAllShowsTheHelp() {
        assertThat(run.run()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: entente COMMAND");
    }

    @Test
    void aMistypedCommandIsSuggested() {
        wrong("there is no command 'paln'. Did you mean 'plan'?", "paln", "case");
    }

    @Test
    void aMistypedOptionIsSuggested() {
        wrong("Possible solutions: --strategy", "plan", "case", "--stratgy", "own-battery");
    }

    @Test
    void aMissingCase() {
        wrong("there is no case", "plan", "nowhere/at-all");
        wrong("Did you mean 'case'?", "check", "cas");
        wrong("Missing required parameter: 'CASE'", "plan");
        wrong("CASE is empty", "plan", "");
    }

    @Test
    void anUnknownStrategyOrScenario() {
        wrong(
                "has no strategy 'own-batery'. Did you mean 'own-battery'? Its strategies are: own-battery, strict.",
                "plan",
                "case",
                "--strategy",
                "own-batery");
        wrong("has no scenario 'x'. Its scenarios are: tariffs.", "check", "case", "--scenario", "x");
        wrong("has no strategy 'x'", "compare", "case", "--strategies", "own-battery,x");
    }

    @Test
    void numbersThatAreNone() {
        for (String time : new String[] {"abc", "-5", "0", "NaN", "1e99", "60d", ""}) {
            wrong("--time-limit", "plan", "case", "--time-limit", time);
        }
        wrong("--gap 'x' is not a share", "plan", "case", "--gap", "x");
        wrong("--gap '150%' is not a share", "plan", "case", "--gap", "150%");
        wrong("--threads '1.5' is not a whole number from 1", "plan", "case", "--threads", "1.5");
        wrong("--seed '-1' is not a whole number from 0", "plan", "case", "--seed=-1");
    }

    @Test
    void anUnknownSolver() {
        wrong(
                "there is no solver 'higs'. Did you mean 'highs'? The solvers are: highs",
                "plan",
                "case",
                "--solver",
                "higs");
    }

    @Test
    void optionsThatContradict() {
        wrong("--report and --no-report contradict", "plan", "case", "--no-report", "--report", "x.html");
    }

    @Test
    void nothingToDo() {
        wrong("nothing to write: add --mps FILE, --lp FILE or --bods FILE", "export", "case");
        wrong("has an empty name", "compare", "case", "--strategies", "own-battery,");
    }

    private void wrong(String message, String... args) {
        CommandRun wrong = CommandRun.in(folder);
        assertThat(wrong.run(args)).as("%s", String.join(" ", args)).isEqualTo(2);
        assertThat(wrong.err()).contains(message).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(wrong.out()).isEmpty();
    }
}
