package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.TwoRoutes;
import org.entente.report.json.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DealCommandTest {
    @TempDir
    private Path folder;

    private final TwoRoutes tables = new TwoRoutes();

    @Test
    void sentencesFirstThenNumbersThenJsonAndAPage() throws IOException {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("deal", "case", "--with", "cells", "--json", "deal.json", "--report", "deal.html"))
                .as(run.err())
                .isZero();
        assertThat(run.out())
                .contains("Without Cells, Maker cannot serve all that must be served")
                .contains("Nash point")
                .contains("INTERVAL")
                .contains("PARTNERS");
        String text = Files.readString(folder.resolve("deal.json"));
        assertThat(Schema.of("deal").faults(text)).isEmpty();
        JsonNode json = Schema.parse(text);
        assertThat(json.get("win_win_today").asBoolean()).isTrue();
        assertThat(json.get("interval").get("most").get("worth").asDouble())
                .isCloseTo(
                        json.get("interval").get("most").get("outside").asDouble(),
                        org.assertj.core.api.Assertions.within(
                                json.get("tolerance").asDouble()));
        String page = Files.readString(folder.resolve("deal.html"));
        assertThat(page.substring(page.indexOf("<main"), page.indexOf("</main>")))
                .contains("<section id=interval>")
                .contains("<section id=partners>")
                .contains("The price of Battery")
                .doesNotContain("NaN");
    }

    @Test
    void aWrongCompanyIsToldWhichWasMeant() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("deal", "case", "--with", "cell")).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.err()).contains("no company 'cell'").contains("Did you mean 'cells'");

        CommandRun none = CommandRun.in(folder);
        assertThat(none.run("deal", "case")).isEqualTo(ExitCode.USAGE.code());
        assertThat(none.err()).contains("--with cells");

        CommandRun itself = CommandRun.in(folder);
        assertThat(itself.run("deal", "case", "--with", "maker")).isEqualTo(ExitCode.USAGE.code());
        assertThat(itself.err()).contains("the case's viewpoint itself");
    }
}
