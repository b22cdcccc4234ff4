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

class FlipCommandTest {
    @TempDir
    private Path folder;

    private final TwoRoutes tables = new TwoRoutes();

    @Test
    void flipsInSentencesAndAsJson() throws IOException {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("flip", "case", "--cells", "all", "--json", "flips.json"))
                .isZero();
        assertThat(run.out())
                .contains("Each flip lies between two proven plans")
                .contains("problems solved in");
        String text = Files.readString(folder.resolve("flips.json"));
        assertThat(Schema.of("flip").faults(text)).isEmpty();
        JsonNode json = Schema.parse(text);
        assertThat(json.get("unfinished").asInt()).isZero();
        int flips = 0;
        for (JsonNode figure : json.get("figures")) {
            for (String side : new String[] {"below", "above"}) {
                for (JsonNode turn : figure.get(side)) {
                    flips++;
                    double gap = turn.get("kept").get("objective").asDouble()
                            - turn.get("kept").get("bound").asDouble();
                    assertThat(gap)
                            .as(turn.toString())
                            .isLessThan(3 * json.get("indifference").asDouble());
                }
            }
        }
        assertThat(flips).as("flips of the two routes").isGreaterThan(2);
    }

    @Test
    void someCellsOnly() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("flip", "case", "--cells", "demand.volume; lanes: mode=sea"))
                .isZero();
        assertThat(run.out()).doesNotContain("price");
    }

    @Test
    void theMapOfTwoNumbersInThePageAndAsJson() throws IOException {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run(
                        "flip",
                        "case",
                        "--cells",
                        "demand.volume",
                        "--map",
                        "lanes.cost: mode=sea; duties.rate",
                        "--report",
                        "map.html",
                        "--json",
                        "-"))
                .isZero();
        assertThat(Schema.of("flip").faults(run.out())).isEmpty();
        JsonNode map = Schema.parse(run.out()).get("map");
        assertThat(map.get("complete").asBoolean()).isTrue();
        assertThat(map.get("regions").size()).isPositive();
        assertThat(Files.readString(folder.resolve("map.html"))).contains("Two figures at once");
        assertThat(run.run("flip", "case", "--map", "demand.volume; demand.price"))
                .isEqualTo(2);
        assertThat(run.err()).contains("--map: 'demand.volume' means").contains("narrow it to one of");
        assertThat(run.run("flip", "case", "--map", "demand.volume: market=france"))
                .isEqualTo(2);
    }

    @Test
    void numbersMovedTogether() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("flip", "case", "--together", "demand.volume", "--json", "-"))
                .isZero();
        assertThat(Schema.of("flip").faults(run.out())).isEmpty();
        JsonNode figures = Schema.parse(run.out()).get("figures");
        assertThat(figures.size()).isEqualTo(1);
        assertThat(figures.get(0).get("figure").asString()).isEqualTo("all 2 of demand.volume: volume");
        // the line makes 5,000 cars, 2,000 are asked for of which 1,750 must be served
        assertThat(figures.get(0).get("above").get(0).get("at").asDouble()).isBetween(2.0, 3.0);
        assertThat(run.run("flip", "case", "--together", "demand")).isEqualTo(2);
        assertThat(run.err()).contains("must mean numbers of one column");
    }

    @Test
    void cellsThatAreNotThereAreNamed() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("flip", "case", "--cells", "price")).isEqualTo(2);
        assertThat(run.err()).contains("There is no table of figures 'price'.").contains("prices");
        assertThat(run.run("flip", "case", "--cells", "prices.amount")).isEqualTo(2);
        assertThat(run.err()).contains("Table prices has no column 'amount'.");
        assertThat(run.run("flip", "case", "--cells", "prices: seller=nobody")).isEqualTo(2);
        assertThat(run.err()).contains("No number of prices.csv is meant by");
        assertThat(run.run("flip", "case", "--depth", "0")).isEqualTo(2);
        assertThat(run.err()).contains("--depth '0' is not a whole number from 1");
    }

    @Test
    void withoutAPlanNothingFlips() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("flip", "case", "--strategy", "strict", "--cells", "all"))
                .isEqualTo(3);
        assertThat(run.out()).contains("There is no decision that could change.");
    }

    @Test
    void ctrlCLeavesTheRestUnfinished() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);
        Interrupt interrupt = new Interrupt(run.errStream(), () -> {});
        interrupt.ask();

        assertThat(run.with(interrupt).run("flip", "case", "--cells", "all")).isEqualTo(4);
        assertThat(run.out()).contains("The time was over before the case itself was planned.");
    }
}
