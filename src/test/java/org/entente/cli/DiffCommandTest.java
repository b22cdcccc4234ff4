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

class DiffCommandTest {
    @TempDir
    private Path folder;

    @Test
    void twoCasesFromSentenceToCells() throws IOException {
        new TwoRoutes().write(folder, "one");
        new TwoRoutes()
                .change("prices.csv", "battery,2000,S1", "battery,2200,")
                .change("processes.csv", "800000,0,", "800000,,")
                .write(folder, "two");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("diff", "one", "two", "--alone", "--json", "diff.json"))
                .isZero();
        assertThat(run.out())
                .contains("A: one   B: two   for Maker, amounts in EUR")
                .containsPattern(
                        "The net present value is 20,000.00 higher: [0-9.]+ million instead of [0-9.]+ million")
                .containsPattern("A Car costs 10.00 less:\\s6,062.50 instead of 6,072.50\\.")
                .contains("Nominate Own battery at Novo mesto from 2026")
                .containsPattern(
                        "1 +\\+20,000.00 +\\+20,000.00 +-10.00 +processes own-cells: max_volume 0 units per year → no limit")
                .containsPattern("2 +0 +-440,000.00 +0 +prices cells maker battery: price 2,000 → 2,200 EUR per unit")
                .contains("The steps sum to the whole, +20,000.00 EUR, to the cent; each plan is proven")
                .containsPattern(
                        "battery +price +2,000 EUR per unit +→ +2,200 EUR per unit +S1 of 2026-01-01 → assumption")
                .contains("EVIDENCE THAT CHANGED")
                .contains("S1  Made up, Nobody, 2026-01-01");
        String text = Files.readString(folder.resolve("diff.json"));
        assertThat(Schema.of("diff").faults(text)).isEmpty();
        JsonNode json = Schema.parse(text);
        assertThat(json.at("/attribution/sum").asDouble()).isEqualTo(20_000.0);
        assertThat(json.at("/attribution/effects/1/alone").asDouble()).isEqualTo(-440_000.0);
        assertThat(json.at("/to/answer/value").asDouble()
                        - json.at("/from/answer/value").asDouble())
                .isEqualTo(20_000.0);
    }

    @Test
    void aScenarioOfTheSameCase() throws IOException {
        new TwoRoutes().write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("diff", "case", "--scenario-b", "tariffs", "--json", "-"))
                .isZero();
        assertThat(Schema.of("diff").faults(run.out())).isEmpty();
        // 40 points of duty on 2,100 for 2,000 cars
        assertThat(run.err())
                .contains("A: base   B: tariffs")
                .containsPattern("rate +10 % +→ +50 % +S1 of 2026-01-01 → scenario tariffs, assumption")
                .contains("sum to the whole, -1,680,000.00 EUR");
    }

    @Test
    void onlyWordsThatChangedMoveNothing() {
        new TwoRoutes().write(folder, "one");
        new TwoRoutes().change("sites.csv", "Novo mesto", "New town").write(folder, "two");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("diff", "one", "two")).isZero();
        assertThat(run.out())
                .containsPattern("The net present value stays")
                .contains("Nothing that changed can move the answer.")
                .contains("WORDS THAT CHANGED");
    }

    @Test
    void theSameTwiceHasNoDifference() {
        new TwoRoutes().write(folder, "one");
        new TwoRoutes().write(folder, "two");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("diff", "one", "two")).isZero();
        assertThat(run.out())
                .contains("No difference: both cases say the same.")
                .contains("in both.");
        assertThat(run.run("diff", "one")).isEqualTo(2);
        assertThat(run.err()).contains("there is nothing to compare").contains("--strategy-b");
    }

    @Test
    void noPlansOnlyCells() {
        new TwoRoutes().write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("diff", "case", "--strategy-b", "own-battery", "--no-plans", "--json", "d.json"))
                .isZero();
        assertThat(run.out())
                .contains("WHAT CHANGED")
                .doesNotContain("WHAT EACH CHANGE DOES")
                .doesNotContain("no plan");
    }

    @Test
    void theSecondCaseWithoutAPlanIsSaidWithItsCells() throws IOException {
        new TwoRoutes().write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("diff", "case", "--strategy-b", "strict", "--json", "d.json"))
                .isEqualTo(3);
        assertThat(run.out())
                .contains("B has no plan (infeasible)")
                .contains(
                        "From step 1 on there is no plan: limits cost-ceiling: value 6,100 → 5,000 EUR per unit; enforce")
                .containsPattern("enforce +report +→ +hard");
        assertThat(Schema.of("diff").faults(Files.readString(folder.resolve("d.json"))))
                .isEmpty();

        assertThat(run.run("diff", "case", "--strategy-a", "strict")).isEqualTo(3);
        assertThat(run.out()).contains("A has no plan (infeasible)").contains("B has a plan");
    }

    @Test
    void twoCurrenciesAreNotSubtracted() {
        new TwoRoutes().write(folder, "euro");
        new TwoRoutes()
                .put("fx.csv", "currency,rate\nEUR,8\n")
                .change("case.yaml", "currency: EUR", "currency: CNY")
                .write(folder, "yuan");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("diff", "euro", "yuan")).isEqualTo(2);
        assertThat(run.out())
                .contains(
                        "The results of A are in EUR, those of B in CNY: amounts in two currencies cannot be subtracted.")
                .containsPattern("currency +value +EUR +→ +CNY");
    }

    @Test
    void aCaseThatIsMissingOrHasErrors() {
        new TwoRoutes().write(folder, "good");
        new TwoRoutes()
                .change("inputs.csv", "assemble,battery,1", "assemble,battery,-1")
                .write(folder, "bad");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("diff", "good", "bad")).isEqualTo(1);
        assertThat(run.err()).contains("inputs.csv, row 2, column quantity").contains("bad: 1 error");
        assertThat(run.run("diff", "good", "goood")).isEqualTo(2);
        assertThat(run.err()).contains("there is no case").contains("Did you mean 'good'?");
        assertThat(run.run("diff", "good", "--scenario-b", "tarifs")).isEqualTo(2);
        assertThat(run.err()).contains("has no scenario 'tarifs'. Did you mean 'tariffs'?");
        assertThat(run.run("diff", "good", "bad", "good")).isEqualTo(2);
    }

    @Test
    void ctrlCKeepsWhatIsKnown() {
        new TwoRoutes().write(folder, "case");
        CommandRun run = CommandRun.in(folder);
        Interrupt interrupt = new Interrupt(run.errStream(), () -> {});
        interrupt.ask();

        assertThat(run.with(interrupt).run("diff", "case", "--strategy-b", "own-battery"))
                .isEqualTo(4);
        assertThat(run.out()).contains("WHAT CHANGED").contains("max_volume");
    }
}
