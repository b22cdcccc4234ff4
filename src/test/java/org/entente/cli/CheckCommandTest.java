package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.app.TwoRoutes;
import org.entente.report.json.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CheckCommandTest {
    @TempDir
    private Path folder;

    private final TwoRoutes tables = new TwoRoutes();

    @Test
    void aSoundCase() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("check", "case")).isZero();
        assertThat(run.out())
                .contains("0 errors")
                .contains("It can be planned: 2 products, 3 ways to make them at 4 sites");
    }

    @Test
    void everyFindingWithPlaceValueAndRemedy() {
        tables.change("lanes.csv", "sea,100", "sea,lots")
                .change("inputs.csv", "assemble,battery,1", "assemble,batery,1")
                .write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("check", "case", "--json", "-")).isEqualTo(1);
        assertThat(run.err())
                .containsPattern("error +lanes.csv, row 2, column cost, value 'lots'")
                .containsPattern("error +inputs.csv, row 2, column product, value 'batery'")
                .containsPattern("case: [0-9]+ errors");
        assertThat(Schema.of("check").faults(run.out())).isEmpty();
        JsonNode json = Schema.parse(run.out());
        assertThat(json.at("/errors").asInt()).isEqualTo(2);
        assertThat(json.at("/findings/0/file").asString()).isEqualTo("inputs.csv");
        assertThat(json.at("/findings/0/fix").asString()).isNotEmpty();
    }

    @Test
    void alsoWhatIsWrongOnlyUnderAStrategy() {
        tables.change(
                        "strategies.csv",
                        "strict,limits,limit=cost-ceiling,value,=5000,",
                        "strict,limits,limit=cost-ceiling,value,=-5 %,")
                .write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("check", "case", "--all")).isEqualTo(1);
        assertThat(run.out()).contains("strategies.csv, row 4, column change, value '-5 %'");
        // The base alone has nothing against it, and is planned.
        assertThat(CommandRun.in(folder).run("plan", "case", "--no-report")).isZero();
    }

    @Test
    void theSameFaultInManyRowsIsSaidOnce() {
        tables.change("lanes.csv", "ningde,plant,battery,sea,100,FOB,S1", "ningde,plant,battery,sea,100,FOB,")
                .change("lanes.csv", "plant,france,car,road,50,,S1", "plant,france,car,road,50,,")
                .write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("check", "case")).isZero();
        assertThat(run.out())
                .containsOnlyOnce("lanes.csv")
                .contains("lanes.csv, rows 2, 3, column cost")
                .contains("2 warnings");
    }
}
