package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.TwoRoutes;
import org.entente.intake.difference.Bearing;
import org.entente.intake.difference.Difference;
import org.entente.intake.difference.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two cases say differently, on changes made by hand. */
class CaseDifferenceTest {
    @TempDir
    private Path folder;

    @Test
    void aCaseDoesNotDifferFromItself() {
        assertThat(difference(new TwoRoutes(), new TwoRoutes()).list()).isEmpty();
    }

    @Test
    void oneCellWithUnitPlaceAndWhoSaysSo() {
        CaseDifference difference = difference(
                new TwoRoutes(),
                new TwoRoutes()
                        .change("prices.csv", "price,source", "price,source,as_of,confidence")
                        .change("prices.csv", "battery,2000,S1", "battery,\"2,100.5\",S1,2026-03,E"));

        Difference.Cell price = (Difference.Cell) difference.list().getFirst();
        assertThat(price.table()).isEqualTo("prices");
        assertThat(price.row()).isEqualTo("cells maker battery");
        assertThat(price.column()).isEqualTo("price");
        assertThat(price.from().words()).isEqualTo("2,000 EUR per unit");
        assertThat(price.to().words()).isEqualTo("2,100.5 EUR per unit");
        assertThat(price.to().place().row()).isEqualTo(2);
        assertThat(price.from().witness().isAssumption()).isFalse();
        assertThat(price.from().witness().title()).isEqualTo("Made up");
        assertThat(price.to().witness().isAssumption()).isTrue();
        assertThat(words(difference)).containsExactly("prices cells maker battery: price 2,000 → 2,100.5 EUR per unit");
        // that the row now is an estimate is a change of evidence
        assertThat(difference.list().subList(1, 3))
                .allSatisfy(other -> assertThat(other.bearing()).isEqualTo(Bearing.EVIDENCE));
    }

    @Test
    void theSameSaidInAnotherWayIsNoDifference() {
        TwoRoutes other = new TwoRoutes()
                .change("duties.csv", "10%", "0.1")
                .change("inputs.csv", "assemble,battery,1", "assemble,battery,")
                .change("lanes.csv", "incoterm,source", "incoterm,source,currency")
                .change("lanes.csv", "road,50,,S1", "road,50.0,dap,S1,EUR")
                .change("case.yaml", "start: 2026-01-01\n", "start: 2026-01-01\nhours_per_job: 1600\n")
                .change("demand.csv", "20%,10%,1,S1", "0.2,10 %,100%,S1");

        assertThat(difference(new TwoRoutes(), other).list()).isEmpty();
    }

    @Test
    void rowsInAnotherOrderAreNoDifference() {
        TwoRoutes other = new TwoRoutes()
                .change("lanes.csv", """
                        plant,france,car,road,50,,S1
                        plant,germany,car,road,100,,S1
                        """, """
                        plant,germany,car,road,100,,S1
                        plant,france,car,road,50,,S1
                        """)
                .change("case.yaml", "discount_rate: 0\nholding_rate: 0\n", "holding_rate: 0\ndiscount_rate: 0\n");

        assertThat(difference(new TwoRoutes(), other).list()).isEmpty();
    }

    @Test
    void aWorkbookDoesNotDifferFromItsFolder() throws IOException {
        Path tables = new TwoRoutes().write(folder, "folder");
        Path workbook = folder.resolve("book.xlsx");
        Workbook.write(tables, workbook);

        CaseDifference difference = Intake.tables(tables, null, null).to(Intake.tables(workbook, "own-battery", null));

        assertThat(words(difference))
                .containsExactly(
                        "processes own-cells: max_volume 0 → 5,000 units per year",
                        "processes buy-cells: max_volume no limit → 0 units per year");
    }

    @Test
    void onlyASourceOrANoteCannotMoveTheAnswer() {
        CaseDifference difference = difference(
                new TwoRoutes(),
                new TwoRoutes()
                        .change("prices.csv", "battery,2000,S1", "battery,2000,")
                        .change("sites.csv", "Novo mesto", "New town")
                        .change("ranges.csv", "4,6", "4,7")
                        .change("strategies.csv", "=5000", "=6000"));

        assertThat(difference.list())
                .extracting(Difference::table, Difference::bearing)
                .containsExactly(
                        tuple("sites", Bearing.WORDS),
                        tuple("prices", Bearing.EVIDENCE),
                        tuple("strategies", Bearing.CHOICES),
                        tuple("strategies", Bearing.CHOICES),
                        tuple("ranges", Bearing.EVIDENCE));
        assertThat(difference.steps(10)).isEmpty();
    }

    @Test
    void anAmountInANewCurrencyIsOneStepWithTheCurrency() {
        TwoRoutes rates = new TwoRoutes().put("fx.csv", "currency,rate\nCNY,0.125\n");
        TwoRoutes yuan = new TwoRoutes()
                .put("fx.csv", "currency,rate\nCNY,0.125\n")
                .change("prices.csv", "price,source", "price,currency,source")
                .change("prices.csv", "battery,2000,S1", "battery,16000,CNY,S1");

        assertThat(words(difference(rates, yuan)))
                .containsExactly(
                        "prices cells maker battery: price 2,000 EUR per unit → 16,000 CNY per unit; currency blank"
                                + " (the case's currency) → CNY");
    }

    @Test
    void aNewSiteComesWithAllThatNamesIt() {
        CaseDifference difference = difference(new TwoRoutes(), withHungary());

        assertThat(words(difference))
                .containsExactly(
                        "added countries HU, companies cells-eu, sites debrecen and 3 more",
                        "processes assemble: cost 3,000 → 3,100 EUR per unit");
        assertThat(difference.steps(10).getFirst().phase()).isEqualTo(Step.Phase.OPENS);
        assertThat(difference.after(difference.steps(10).subList(0, 1)).hasErrors())
                .isFalse();
        CaseDifference back = difference(withHungary(), new TwoRoutes());
        assertThat(words(back))
                .containsExactly(
                        "processes assemble: cost 3,100 → 3,000 EUR per unit",
                        "removed countries HU, companies cells-eu, sites debrecen and 3 more");
    }

    static TwoRoutes withHungary() {
        return new TwoRoutes()
                .change("countries.csv", "FR,France,EU\n", "FR,France,EU\nHU,Hungary,EU\n")
                .change("companies.csv", "cells,Cells,CN,\n", "cells,Cells,CN,\ncells-eu,Cells EU,HU,\n")
                .change("sites.csv", "plant,Novo mesto", "debrecen,Debrecen,cells-eu,HU,,\nplant,Novo mesto")
                .change("processes.csv", "assemble,Assembly,plant,car,3000", "assemble,Assembly,plant,car,3100")
                .change(
                        "processes.csv",
                        "own-cells,",
                        "buy-hungarian,Battery from Hungary,debrecen,battery,1600,,,,,S1\nown-cells,")
                .change("lanes.csv", "plant,france", "debrecen,plant,battery,rail,60,FOB,S1\nplant,france")
                .change("prices.csv", "cells,maker", "cells-eu,maker,battery,2250,S1\ncells,maker");
    }

    @Test
    void cellsThatChangeAlikeAreOneStep() {
        assertThat(words(difference(
                        new TwoRoutes(),
                        new TwoRoutes()
                                .change("lanes.csv", "sea,100", "sea,130")
                                .change("lanes.csv", "road,50,", "road,55,")
                                .change("lanes.csv", "road,100,", "road,110,")
                                .change("demand.csv", "2026,1500,", "2026,1600,")
                                .change("demand.csv", "2026,500,", "2026,600,"))))
                .containsExactly(
                        "lanes ningde plant battery sea: cost 100 → 130 EUR per unit",
                        "lanes: cost of 2 rows × 1.1 (plant france car road, plant germany car road)",
                        "demand: volume of 2 rows + 100 units in the period (france car 2026, germany car 2026)");
    }

    @Test
    void asManyStepsAsWanted() {
        CaseDifference difference = difference(new TwoRoutes(), withHungary());

        assertThat(difference.steps(1)).hasSize(2); // one that opens, one that changes a number
        TwoRoutes many = new TwoRoutes()
                .change("lanes.csv", "sea,100", "sea,137")
                .change("lanes.csv", "road,50,", "road,51,")
                .change("processes.csv", "battery,1800,5,", "battery,1890,6,")
                .change("prices.csv", "2000", "1990");
        assertThat(difference(new TwoRoutes(), many).steps(5)).hasSize(5);
        assertThat(words(difference(new TwoRoutes(), many), 4))
                .contains("lanes: 2 changes (cost)")
                .hasSize(4);
        assertThat(words(difference(new TwoRoutes(), many), 1))
                .containsExactly(
                        "processes: 2 changes (cost, labour_hours), lanes: 2 changes (cost), prices: 1 change (price)");
    }

    @Test
    void aStrategySaysWhichItIs() {
        Path tables = new TwoRoutes().write(folder, "case");
        CaseDifference difference = Intake.tables(tables, null, null).to(Intake.tables(tables, null, "tariffs"));

        Difference.Cell rate = (Difference.Cell) difference.list().getFirst();
        assertThat(rate.to().words()).isEqualTo("50 %");
        assertThat(rate.to().witness().edit()).isEqualTo("scenario tariffs");
        assertThat(rate.to().witness().isAssumption()).isTrue();
        assertThat(rate.to().place().file()).isEqualTo("scenarios.csv");
    }

    @Test
    void whatClosesComesAfterWhatOpensAndLimitsLast() {
        CaseDifference difference = difference(
                new TwoRoutes(),
                new TwoRoutes()
                        .change("limits.csv", "6100,report", "6000,hard")
                        .change("processes.csv", "1500,,,,,S1", "1500,,,,0,S1")
                        .change("processes.csv", "800000,0,", "700000,,")
                        .change("case.yaml", "discount_rate: 0", "discount_rate: 5%"));

        assertThat(difference.steps(10))
                .extracting(Step::phase)
                .containsExactly(
                        Step.Phase.SETTINGS,
                        Step.Phase.OPENS,
                        Step.Phase.NUMBERS,
                        Step.Phase.CLOSES,
                        Step.Phase.LIMITS);
        assertThat(words(difference).getLast())
                .isEqualTo("limits cost-ceiling: value 6,100 → 6,000 EUR per unit; enforce report → hard");
        assertThat(words(difference).getFirst()).isEqualTo("case discount_rate: 0 → 5 % per year");
    }

    private CaseDifference difference(TwoRoutes from, TwoRoutes to) {
        return Intake.tables(from.write(folder, "a"), null, null).to(Intake.tables(to.write(folder, "b"), null, null));
    }

    private static List<String> words(CaseDifference difference) {
        return words(difference, 25);
    }

    private static List<String> words(CaseDifference difference, int most) {
        return difference.steps(most).stream().map(Step::words).toList();
    }
}
