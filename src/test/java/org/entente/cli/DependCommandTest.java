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

class DependCommandTest {
    @TempDir
    private Path folder;

    private final TwoRoutes tables = new TwoRoutes();

    @Test
    void whoseValueAndWhatLossesCost() throws IOException {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("depend", "case", "--json", "dependence.json", "--report", "dependence.html"))
                .isZero();
        assertThat(run.out())
                .contains("DEPENDENCE")
                .contains("Of the value of what is sold")
                .contains("VALUE BY COUNTRY")
                .contains("VALUE BY OWNER")
                .contains("LOSSES")
                .contains("FROM ONE COMPANY ALONE");
        String text = Files.readString(folder.resolve("dependence.json"));
        assertThat(Schema.of("dependence").faults(text)).isEmpty();
        for (JsonNode value : Schema.parse(text).get("value")) {
            double shares = 0;
            for (JsonNode slice : value.get("slices")) {
                shares += slice.get("share").asDouble();
            }
            assertThat(shares).isCloseTo(1, within(1e-9));
        }
        assertThat(Files.readString(folder.resolve("dependence.html")))
                .contains("On whom the plan depends")
                .contains("What the loss of each costs")
                .contains("stacked by tier");
    }

    @Test
    void oneViewAndNoLosses() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("depend", "case", "--by", "owner", "--no-losses")).isZero();
        assertThat(run.out())
                .contains("VALUE BY OWNER")
                .doesNotContain("VALUE BY COUNTRY")
                .doesNotContain("LOSSES");
    }

    @Test
    void anUnknownViewHasASuggestion() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("depend", "case", "--by", "owners")).isEqualTo(2);
        assertThat(run.err()).contains("owners").contains("country, company, owner, controller");
    }

    @Test
    void withoutAPlanThereIsNothingToDependOn() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("depend", "case", "--strategy", "strict", "--json", "-"))
                .isEqualTo(3);
        assertThat(Schema.of("dependence").faults(run.out())).isEmpty();
        assertThat(Schema.parse(run.out()).get("value").size()).isZero();
        assertThat(run.err()).contains("INFEASIBLE");
    }

    @Test
    void ctrlCKeepsTheTrace() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);
        Interrupt interrupt = new Interrupt(run.errStream(), () -> {});
        interrupt.ask();

        assertThat(run.with(interrupt).run("depend", "case")).isIn(0, 4);
        assertThat(run.out() + run.err()).containsAnyOf("Time ran out before", "Stopped before a first plan");
    }
}
