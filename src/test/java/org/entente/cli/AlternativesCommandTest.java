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

class AlternativesCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeCase() {
        new TwoRoutes().write(folder, "case");
    }

    @Test
    void whatAllPlansShareIsProvenAndFitsItsSchema() throws IOException {
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("alternatives", "case", "--json", "near.json")).isZero();
        assertThat(run.out())
                .contains("NEARLY AS GOOD")
                .contains("Within 1 % of the full cost of €12.1 million")
                .contains("Proven: what the case leaves open has no other structure within that.")
                .contains("MUST HAVE  every plan within the budget, proven");
        String text = Files.readString(folder.resolve("near.json"));
        assertThat(Schema.of("alternatives").faults(text)).isEmpty();
        JsonNode json = Schema.parse(text);
        assertThat(json.at("/exhausted").asBoolean()).isTrue();
        assertThat(json.at("/full_cost").asDouble()).isEqualTo(12_145_000);
        assertThat(json.at("/budget").asDouble()).isEqualTo(121_450);
    }

    @Test
    void whatCannotBeAskedIsSaid() {
        CommandRun run = CommandRun.in(folder);
        assertThat(run.run("alternatives", "case", "--within", "much")).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.err()).contains("--within 'much' is not a share from 0 to 1");
        CommandRun other = CommandRun.in(folder);
        assertThat(other.run("alternatives", "case", "--most", "0")).isEqualTo(ExitCode.USAGE.code());
    }
}
