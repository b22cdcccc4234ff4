package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.TwoRoutes;
import org.entente.report.json.Schema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class WhyNotCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeCase() {
        new TwoRoutes().write(folder, "case");
    }

    @Test
    void aRejectedSourceWithWhatItCosts() throws IOException {
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("why-not", "case", "--choose", "process=own-cells", "--json", "why.json"))
                .isZero();
        // own battery: 1,800 + 5 h at 20 = 1,900, and tooling of 800,000 over 2,000 cars = 400; 10 less than bought
        assertThat(run.out())
                .contains("WHY NOT process=own-cells?")
                .contains("- all Battery for Novo mesto comes from Own battery at Novo mesto")
                .contains("- the case keeps Own battery at Novo mesto shut (max_volume 0); your choice opens it")
                .contains("A Car costs €10.00 less, 6,063 instead of 6,073: Battery −10.00.")
                .contains("- Battery: Own battery at Novo mesto instead of Battery from China at Ningde")
                .contains("- Now kept: china")
                .containsPattern("Battery +-10.00 +purchase -2,000.00");
        String text = Files.readString(folder.resolve("why.json"));
        assertThat(Schema.of("why-not").faults(text)).isEmpty();
        JsonNode json = Schema.parse(text);
        assertThat(json.at("/verdict").asString()).isEqualTo("costs");
        assertThat(json.at("/unit_cost_waterfalls/0/by_part/0/amount").asDouble())
                .isEqualTo(-10.0);
    }

    @Test
    void aChoiceThatLeavesNoPlanNamesWhatItConflictsWith() throws IOException {
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("why-not", "case", "--without", "line=body", "--json", "why.json"))
                .isEqualTo(ExitCode.INFEASIBLE.code());
        assertThat(run.out()).contains("WHY line=body AT ALL?").contains("1,750 Car must be sold in 2026");
        String text = Files.readString(folder.resolve("why.json"));
        assertThat(Schema.of("why-not").faults(text)).isEmpty();
        assertThat(Schema.parse(text).at("/conflict/sets").size()).isEqualTo(1);
    }

    @Test
    void whatIsChosenAlreadyIsSaid() {
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("why-not", "case", "--choose", "process=buy-cells")).isZero();
        assertThat(run.out()).contains("The recommended plan does so already.");
    }

    @Test
    void aMistypedNameIsMended() {
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("why-not", "case", "--choose", "process=own-cels")).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.err())
                .contains("--choose 'process=own-cels': the case has no process 'own-cels'. Did you mean 'own-cells'?")
                .contains("Known are: buy-cells, own-cells, assemble.");
    }

    @Test
    void whatCannotBeAskedIsSaid() {
        assertThat(refusal("why-not", "case")).contains("give one of --choose FILTER and --without FILTER");
        assertThat(refusal("why-not", "case", "--choose", "line=body", "--share", "50%"))
                .contains("--share goes with sources");
        assertThat(refusal("why-not", "case", "--without", "line=body", "--share", "50%"))
                .contains("--share goes with --choose");
        assertThat(refusal("why-not", "case", "--choose", "process=own-cells", "--share", "0"))
                .contains("asks for nothing");
    }

    private String refusal(String... args) {
        CommandRun run = CommandRun.in(folder);
        assertThat(run.run(args)).isEqualTo(ExitCode.USAGE.code());
        return run.err();
    }
}
