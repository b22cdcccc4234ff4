package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.TwoRoutes;
import org.entente.report.json.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class WorthCommandTest {
    @TempDir
    private Path folder;

    private final TwoRoutes tables = new TwoRoutes();

    @Test
    void whatBindsInSentencesAndAsJson() throws IOException {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("worth", "case", "--json", "worth.json")).isZero();
        assertThat(run.out())
                .contains("WHAT BINDS")
                // 9,000 after tax and dealer, less 5,560 without the line, which stands
                .contains("Buyers for 20 more Car a year in France would be worth €68,800 over the horizon")
                .containsPattern("MISSED +limits that are only reported\n +- Share of spend")
                .containsPattern("Planned \\d+ more times in");
        String text = Files.readString(folder.resolve("worth.json"));
        assertThat(Schema.of("worth").faults(text)).isEmpty();
        JsonNode json = Schema.parse(text);
        assertThat(json.get("unfinished").asInt()).isZero();
        for (JsonNode step : json.get("binding")) {
            double worth =
                    json.get("objective").asDouble() - step.get("objective").asDouble();
            assertThat(step.get("worth").asDouble()).isCloseTo(Math.max(0, worth), within(1.0));
        }
    }

    @Test
    void withoutAPlanNothingBinds() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("worth", "case", "--strategy", "strict", "--json", "-"))
                .isEqualTo(3);
        assertThat(Schema.of("worth").faults(run.out())).isEmpty();
        assertThat(Schema.parse(run.out()).get("binding").size()).isZero();
        assertThat(run.err()).contains("INFEASIBLE");
    }

    @Test
    void aCaseWithErrorsIsNotPlanned() {
        tables.change("inputs.csv", "assemble,battery,1", "assemble,battery,-1").write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("worth", "case")).isEqualTo(1);
        assertThat(run.err()).contains("inputs.csv, row 2, column quantity").contains("nothing was planned");
    }

    @Test
    void ctrlCLeavesTheRestUnfinished() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);
        Interrupt interrupt = new Interrupt(run.errStream(), () -> {});
        interrupt.ask();

        assertThat(run.with(interrupt).run("worth", "case")).isIn(0, 4);
        assertThat(run.out() + run.err()).containsAnyOf("Time ran out before", "Stopped before a first plan");
    }

    @Test
    void aWeekLessOfATaskIsWorthWhatItSells() throws IOException {
        ProgrammeCase.write(folder.resolve("programme"));
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("worth", "programme", "--json", "worth.json")).isZero();
        assertThat(run.out()).contains("PROGRAMME  and what one more step of it is worth");
        String text = Files.readString(folder.resolve("worth.json"));
        assertThat(Schema.of("worth").faults(text)).isEmpty();
        JsonNode step = Schema.parse(text).at("/programme/0");
        assertThat(step.at("/kind").asString()).isEqualTo("task");
        assertThat(step.at("/worth").asDouble())
                .as("a quarter of a period's 1,000 cars at €100")
                .isCloseTo(25_000, within(1e-6));
    }
}
