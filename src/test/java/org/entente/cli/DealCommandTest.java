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

    @Test
    void everyCommandWorksOutAnOpenLimitOnParticipation() {
        tables.put("limits.csv", """
                limit,kind,product,company,sense,value,enforce
                joins-in,participation,,cells,min,,hard
                cost-ceiling,unit_cost,car,,,6100,report
                """);
        tables.change(
                "processes.csv",
                "own-cells,Own battery,plant,battery,1800,5,,800000,0,",
                "own-cells,Own battery,plant,battery,1800,5,,800000,,");
        tables.change(
                "strategies.csv", "own-battery,processes,process=buy-cells,max_volume,=0,the battery is ours\n", "");
        tables.write(folder, "case");
        String[][] commands = {
            {"plan", "case", "--report", "plan.html", "--json", "plan.json"},
            {"why", "case"},
            {"worth", "case"},
            {"alternatives", "case"},
            {"compare", "case", "--strategies", "all"},
            {"flip", "case", "--cells", "all"},
            {"why-not", "case", "process=own-cells"},
            {"evidence", "case"},
            {"export", "case", "--to", "model.mps"},
            {"deal", "case", "--with", "cells"},
        };
        for (String[] command : commands) {
            CommandRun run = CommandRun.in(folder);
            run.run(command);
            assertThat(run.out() + run.err())
                    .as(String.join(" ", command))
                    .doesNotContain("outside option of")
                    .doesNotContain("Exception")
                    .doesNotContain("NaN");
        }
        CommandRun run = CommandRun.in(folder);
        run.run("plan", "case");
        assertThat(run.out()).contains("joins-in");
    }

    @Test
    void whoStopsItAtOnceIsToldThatNothingIsKnownYet() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder).with(new EndedSolver(Status.CANCELLED, false, null));

        assertThat(run.run("deal", "case", "--with", "cells")).isEqualTo(ExitCode.NO_PLAN.code());
        assertThat(run.err()).contains("was not worked out to the end");
    }
}
