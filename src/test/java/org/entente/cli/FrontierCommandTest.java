package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.report.json.Schema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class FrontierCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeCase() throws IOException {
        ProgrammeCase.write(folder.resolve("case"));
    }

    @Test
    void eachSoonerLaunchHasItsPrice() throws IOException {
        CommandRun run = CommandRun.in(folder);
        assertThat(run.run("frontier", "case", "--json", "frontier.json")).isZero();
        assertThat(run.out())
                .contains("2024-02-26")
                .contains("engineering: helped instead of own")
                .contains("Proven: no plan of the case as it stands launches it before 29 January 2024");
        String text = Files.readString(folder.resolve("frontier.json"));
        assertThat(Schema.of("frontier").faults(text)).isEmpty();
        JsonNode points = Schema.parse(text).at("/points");
        assertThat(points).hasSize(3);
        assertThat(points.at("/0/plan/net_present_value").asDouble()).isEqualTo(100_000);
        assertThat(points.at("/1/plan/net_present_value").asDouble()).isEqualTo(150_000 - 90_000);
        assertThat(points.at("/2/launch").asString()).isEqualTo("2024-01-29");
        assertThat(points.at("/2/plan/net_present_value").asDouble()).isEqualTo(200_000 - 220_000);
    }

    @Test
    void launchMayGoFirst() {
        CommandRun run = CommandRun.in(folder);
        assertThat(run.run("plan", "case", "--goal", "launch", "--no-report", "--why-seconds", "0"))
                .isZero();
        assertThat(run.out()).contains("launch of car").contains("29 January 2024");
        CommandRun other = CommandRun.in(folder);
        assertThat(other.run("plan", "case", "--goal", "beauty")).isEqualTo(ExitCode.USAGE.code());
        assertThat(other.err()).contains("there is no goal 'beauty'");
    }

    @Test
    void aProductThatIsNotLaunchedIsSaid() {
        CommandRun run = CommandRun.in(folder);
        assertThat(run.run("frontier", "case", "--product", "van")).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.err()).contains("launches no 'van'").contains("car");
    }
}
