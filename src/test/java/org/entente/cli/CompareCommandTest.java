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

class CompareCommandTest {
    @TempDir
    private Path folder;

    private final TwoRoutes tables = new TwoRoutes();

    @Test
    void baseAgainstAStrategy() throws IOException {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("compare", "case", "--strategies", "own-battery", "--json", "both.json"))
                .isZero();
        assertThat(run.out())
                .containsPattern("base +own-battery\n +status +proven +proven")
                .containsPattern("china ≤ 30.0 % +35.1 % \\(\\+5.1 pt\\) +0.0 %")
                .containsPattern("cost of a Car, France +6,060 +6,050")
                .containsPattern("Battery +Ningde +Novo mesto")
                .containsPattern("base +6,072.50\n +Battery +-10.00 +purchase -2,000.00")
                .containsPattern("own-battery +6,062.50")
                .containsPattern("sum +-10.00");
        String text = Files.readString(folder.resolve("both.json"));
        assertThat(Schema.of("compare").faults(text)).isEmpty();
        JsonNode json = Schema.parse(text);
        double steps = 0;
        for (JsonNode step : json.at("/unit_cost_waterfalls/0/by_part")) {
            steps += step.get("amount").asDouble();
        }
        assertThat(steps).isEqualTo(-10.0);
    }

    @Test
    void datesThatMoveAreSaidTaskByTask() throws IOException {
        tables.put("tasks.csv", """
                        task,name,weeks,milestone
                        styling,Styling,12,
                        engineering,Engineering,30,
                        sop,Start of production,0,sop
                        """)
                .put("precedence.csv", "before,after\nstyling,engineering\nengineering,sop\n")
                .put("strategies.csv", """
                        strategy,table,filter,column,change
                        quick,tasks,task=engineering,weeks,=9
                        """)
                .write(folder, "case");
        CommandRun run = CommandRun.in(folder);
        String moved = "moves 21 weeks sooner, from 22 October 2026 to 28 May 2026: Styling 0, Engineering −21.";

        assertThat(run.run("compare", "case", "--strategies", "quick", "--json", "both.json"))
                .isZero();
        assertThat(run.out()).contains("DATES FROM base TO quick").contains(moved);
        String text = Files.readString(folder.resolve("both.json"));
        assertThat(Schema.of("compare").faults(text)).isEmpty();
        JsonNode date = Schema.parse(text).at("/dates/0");
        assertThat(date.get("sentence").asString()).endsWith(moved);
        assertThat(date.get("weeks").asDouble()).isEqualTo(-21);
    }

    @Test
    void scenariosAndStrategiesEachWithEach() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("compare", "case", "--strategies", "own-battery", "--scenarios", "tariffs"))
                .isZero();
        assertThat(run.out())
                .containsPattern("base +tariffs +own-battery")
                .contains("FROM base TO own-battery in tariffs");
    }

    @Test
    void oneCaseAloneMeansAllItsStrategies() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        // one of the two has no plan: the table is shown all the same
        assertThat(run.run("compare", "case")).isEqualTo(3);
        assertThat(run.out()).contains("own-battery").contains("strict").containsPattern("status.*infeasible");
    }

    @Test
    void twoCases() {
        tables.write(folder, "one");
        tables.change("demand.csv", "france,car,2026,1500", "france,car,2026,1000")
                .write(folder, "two");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("compare", "one", "two", "--json", "-")).isZero();
        assertThat(Schema.of("compare").faults(run.out())).isEmpty();
        assertThat(run.err()).containsPattern("units sold +2,000 +1,500");
    }

    @Test
    void aCaseWithErrorsIsNotCompared() {
        tables.change("inputs.csv", "assemble,battery,1", "assemble,battery,-1").write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("compare", "case", "--strategies", "own-battery")).isEqualTo(1);
        assertThat(run.err()).contains("inputs.csv, row 2, column quantity").contains("nothing was planned");
    }

    @Test
    void ctrlCBeforeTheSecondPlanLeavesNothingToCompare() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);
        Interrupt interrupt = new Interrupt(run.errStream(), () -> {});
        interrupt.ask();

        assertThat(run.with(interrupt).run("compare", "case", "--strategies", "own-battery"))
                .isEqualTo(4);
        assertThat(run.err()).contains("stopped before there were two plans");
    }
}
