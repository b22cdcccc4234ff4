package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.entente.app.TwoRoutes;
import org.entente.report.json.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class EvidenceCommandTest {
    @TempDir
    private Path folder;

    @Test
    void sentenceListsTableAndJson() throws IOException {
        new TwoRoutes().change("prices.csv", "battery,2000,S1", "battery,2000,").write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("evidence", "case", "--csv", "out/e.csv", "--json", "e.json"))
                .isZero();
        assertThat(run.out())
                .contains("36 % of the cost rests on them.")
                .containsPattern("36.4 % +E  assumption or estimate")
                .containsPattern("36.2 % +price cells maker battery +price +2,000 EUR per unit +no range")
                .containsPattern("67.1 % +[0-9]+ +S1 +Made up +Nobody, 2026-01-01")
                .contains("Table: ");
        assertThat(Files.readString(folder.resolve("out/e.csv")))
                .contains("prices,2,price cells maker battery,price,2000,");
        String text = Files.readString(folder.resolve("e.json"));
        assertThat(Schema.of("evidence").faults(text)).isEmpty();
        assertThat(Schema.parse(text).at("/by_grade/assumption").asDouble()).isBetween(0.363, 0.364);
    }

    @Test
    void flipsStandBesideTheFigures() throws IOException {
        // own battery 1,800 + 500 against 2,310 bought: at 1,810 for material the decision changes
        new TwoRoutes().change("processes.csv", "800000,0,", "800000,,").write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("evidence", "case", "--flips", "60", "--json", "e.json"))
                .isZero();
        assertThat(run.out())
                .containsPattern("flips at")
                .containsPattern("process own-cells +cost +1,800 EUR per unit +1,500 to 2,100 +1,8(09|10)");
        String text = Files.readString(folder.resolve("e.json"));
        assertThat(Schema.of("evidence").faults(text)).isEmpty();
        assertThat(text).contains("\"flip\": {\"value\": 18");
    }

    @Test
    void withoutAPlanTheFiguresAreListedAllTheSame() throws IOException {
        new TwoRoutes().write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("evidence", "case", "--strategy", "strict", "--json", "-"))
                .isEqualTo(3);
        assertThat(run.err()).contains("There is no plan (infeasible)");
        assertThat(Schema.of("evidence").faults(run.out())).isEmpty();
    }

    @Test
    void whatCannotBeAsked() {
        new TwoRoutes()
                .change("inputs.csv", "assemble,battery,1", "assemble,battery,-1")
                .write(folder, "bad");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("evidence", "bad")).isEqualTo(1);
        assertThat(run.err()).contains("inputs.csv, row 2, column quantity").contains("nothing was planned");
        assertThat(run.run("evidence", "bad", "--decimal-comma")).isEqualTo(2);
        assertThat(run.run("evidence", "none")).isEqualTo(2);
    }

    @Test
    void aTableThatCannotBeWrittenIsSaid() throws IOException {
        new TwoRoutes().write(folder, "case");
        Files.writeString(folder.resolve("file"), "");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("evidence", "case", "--csv", "file/e.csv")).isEqualTo(2);
        assertThat(run.err()).contains("cannot write").contains("is a file, not a folder");
    }

    @Test
    void everyAmountOfThePlanLeadsToFiguresAndSources() throws IOException {
        new TwoRoutes().write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("plan", "case", "--no-report", "--json", "-")).isZero();
        JsonNode json = Schema.parse(run.out());
        Set<String> rows = new HashSet<>();
        Set<String> sources = new HashSet<>();
        json.get("sources").forEach(source -> sources.add(source.get("source").asString()));
        for (JsonNode figure : json.get("figures")) {
            rows.add(figure.get("row").asString());
            assertThat(figure.get("source").isNull()
                            || sources.contains(figure.get("source").asString()))
                    .isTrue();
        }
        for (JsonNode entry : json.get("ledger")) {
            assertThat(rows)
                    .contains(entry.get("table").asString() + " line "
                            + entry.get("line").asInt());
        }
        for (String list : new String[] {"verdict", "demand", "decisions", "flows", "line_loads"}) {
            assertThat(json.get(list))
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry.get("row").asString()).matches("[a-z]+ line \\d+"));
        }
    }
}
