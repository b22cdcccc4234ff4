package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.TwoRoutes;
import org.entente.report.json.Schema;
import org.entente.solver.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code entente why}: the same words as {@code plan} on a case without a plan, and a plain answer on one that has one. */
class WhyCommandTest {
    @TempDir
    private Path folder;

    private final TwoRoutes tables = new TwoRoutes();

    @Test
    void saysWhatPlanSaysOnACaseWithoutAPlan() {
        tables.write(folder, "case");
        CommandRun plan = CommandRun.in(folder);
        CommandRun why = CommandRun.in(folder);

        assertThat(plan.run("plan", "case", "--strategy", "strict")).isEqualTo(3);
        assertThat(why.run("why", "case", "--strategy", "strict")).isEqualTo(3);
        // the time and what is said of the case as a whole differ
        assertThat(why.out().lines().filter(line -> !line.startsWith("Found in ") && !line.startsWith("Ask again ")))
                .containsExactlyElementsOf(plan.out()
                        .lines()
                        .filter(line -> !line.startsWith("Found in ")
                                && !line.startsWith("Report: ")
                                && !line.contains("about the case"))
                        .toList());
        assertThat(why.out())
                .contains("WHAT CANNOT HOLD TOGETHER")
                .contains("Solved again")
                .contains("net present value then €");
    }

    @Test
    void jsonFitsItsSchemaAndNamesPromisesAndAmounts() throws IOException {
        tables.write(folder, "case");

        assertThat(CommandRun.in(folder).run("why", "case", "--strategy", "strict", "--json", "why.json"))
                .isEqualTo(3);
        JsonNode json = read("why.json");
        assertThat(json.at("/answer").asString()).isEqualTo("infeasible");
        assertThat(json.at("/conflict/sets/0/promises/0/promise").asString()).isEqualTo("limit cost-ceiling");
        assertThat(json.at("/conflict/sets/0/verified").asBoolean()).isTrue();
        assertThat(json.at("/ways_out").size()).isPositive();
        for (JsonNode way : json.at("/ways_out")) {
            assertThat(way.at("/verified").asBoolean()).isTrue();
            assertThat(way.at("/value").isNumber()).isTrue();
            assertThat(way.at("/steps/0/amount").asDouble()).isPositive();
        }
    }

    @Test
    void onACaseWithAPlanItSaysSo() throws IOException {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("why", "case", "--json", "why.json")).isZero();
        assertThat(run.out()).startsWith("There is a plan").contains("entente plan case");
        assertThat(run.err()).isEmpty();
        assertThat(read("why.json").at("/answer").asString()).isEqualTo("feasible");
    }

    @Test
    void aCaseWithErrorsIsRefused() {
        tables.change("inputs.csv", "assemble,battery,1", "assemble,batery,1").write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("why", "case")).isEqualTo(1);
        assertThat(run.err()).contains("value 'batery'").contains("nothing was planned");
    }

    @Test
    void whenTheTimeIsOverBeforeTheAnswerItSaysThat() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder).with(new EndedSolver(Status.LIMIT, false, null));

        assertThat(run.run("why", "case")).isEqualTo(4);
        assertThat(run.out()).contains("before it was known whether there is a plan");
    }

    @Test
    void aTimeThatIsNoneIsTold() {
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("why", "case", "--seconds", "soon")).isEqualTo(2);
        assertThat(run.err()).contains("--seconds 'soon' is not a time");
    }

    private JsonNode read(String file) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(Schema.of("why").faults(text)).isEmpty();
        return Schema.parse(text);
    }
}
