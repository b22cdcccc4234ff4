package org.entente.explain.flip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.entente.app.CaseWhatIf;
import org.entente.intake.CaseTables;
import org.entente.network.Figure;
import org.entente.plan.Configuration;
import org.entente.plan.Example;
import org.entente.plan.MakeOrBuy;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;

/** Flip points of {@link MakeOrBuy} worked out by hand. */
class FlipSearchTest {
    private final Tables tables = new Tables(MakeOrBuy.example().tables(null, null));

    @Test
    void aPriceFlipsWhereMakingCostsAsMuch() {
        CellFlips price = search("price other maker motor", "price", 1);
        assertThat(price.below()).isEmpty();
        Turn turn = price.above().getFirst();
        assertThat(turn.at()).isCloseTo(119, within(1e-6));
        assertThat(turn.exhaustive()).isTrue();
        assertThat(turn.kept().objective()).isCloseTo(6000, within(1e-3));
        assertThat(turn.changed().objective()).isCloseTo(6000, within(1e-3));
        assertThat(turn.changed().value()).isBetween(119.0, 119.1);
        assertThat(turn.differences())
                .extracting(Configuration.Difference::sentence)
                .contains("Nominate Own motor at plant from 2026", "Open Winding line at plant in 2026");
        assertThat(price.closeness()).isCloseTo(19 / 30.0, within(1e-6));
        assertThat(price.withinRange()).isTrue();
        assertThat(price.atLow()).isCloseTo(91 * 50, within(1e-6));
        assertThat(price.atHigh()).isCloseTo(6000, within(1e-6));
    }

    @Test
    void aToolingFlipsOutsideItsRange() {
        CellFlips tooling = search("process own", "tooling", 1);
        assertThat(tooling.below().getFirst().at()).isCloseTo(1050, within(1e-6));
        assertThat(tooling.above()).isEmpty();
        assertThat(tooling.withinRange()).isFalse();
        assertThat(tooling.closeness()).isCloseTo(1.9, within(1e-6));
        assertThat(tooling.swing()).isZero();
    }

    @Test
    void aFreightFlipsTheModeFirstThenNothing() {
        CellFlips sea = search("lane supplier market motor sea", "cost", 3);
        assertThat(sea.above()).hasSize(1);
        assertThat(sea.above().getFirst().at()).isCloseTo(9, within(1e-6));
        assertThat(sea.above().getFirst().differences())
                .extracting(Configuration.Difference::sentence)
                .containsExactly("Motor to market: supplier by air instead of supplier by sea");
    }

    /** Made: 3,000 + 60 v up to 100, and another 1,000 for each hundred more, up to 200; bought: 101 v. */
    @Test
    void aVolumeFlipsWhereTheLinePaysAndAgainWhereItIsFull() {
        CellFlips volume = search("demand market motor", "volume", 3);
        assertThat(volume.below()).isEmpty();
        assertThat(volume.above()).allMatch(Turn::exhaustive);
        // to 73.17 bought; to 100 made; then a second module for the rest pays from 100 + 1000/41 on: 124.39
        assertThat(volume.above().getFirst().at()).isCloseTo(3000 / 41.0, within(0.06));
        assertThat(volume.above().get(1).at()).isCloseTo(100 / 0.9, within(0.2));
        assertThat(volume.above().get(1).differences())
                .extracting(Configuration.Difference::kind)
                .containsOnly(Configuration.Kind.SOURCE, Configuration.Kind.ROUTE);
        assertThat(volume.above().get(2).at()).isCloseTo(100 + 1000 / 41.0, within(0.2));
    }

    @Test
    void aModuleIsSampledAndItsBracketProven() {
        CellFlips module = search("line winding", "module", 1);
        assertThat(module.flips()).isFalse();
        CellFlips modules = search("line winding", "max_modules", 1);
        assertThat(modules.flips()).isFalse();
    }

    @Test
    void whatNobodyCouldUseDoesNotTouchTheModel() {
        Tables other = new Tables(Example.of(MakeOrBuy.TEXT
                        .replace("market,maker,FR\n", "market,maker,FR\nhall,maker,FR\n")
                        .replace("supplier,market,motor,air,9,EXW", "plant,hall,motor,air,9,EXW"))
                .tables(null, null));
        CellFlips cost = flips(other, other.figure("lane plant hall motor air", "cost"), 1)
                .cells()
                .getFirst();
        assertThat(cost.touches()).isFalse();
    }

    /** Price and both freights by one factor: 5,050 f is 6,000 at 1.188. */
    @Test
    void severalFiguresMoveTogetherByAFactor() {
        CaseTables cases = MakeOrBuy.example().tables(null, null);
        List<Figure> several = List.of(
                tables.figure("price other maker motor", "price"),
                tables.figure("lane supplier market motor sea", "cost"),
                tables.figure("lane supplier market motor air", "cost"));
        Figure factor = CaseWhatIf.factor("what is bought", several);
        CellFlips cell = FlipSearch.using(new HighsSolver())
                .of(new CaseWhatIf(cases, Map.of(factor, several)), List.of(factor))
                .cells()
                .getFirst();
        assertThat(cell.below()).isEmpty();
        assertThat(cell.nearest().at()).isCloseTo(6000 / 5050.0, within(1e-6));
        assertThat(factor.hasRange()).as("two of them have none").isFalse();
        assertThat(CaseWhatIf.factor("price", several.subList(0, 1)).high()).isCloseTo(1.3, within(1e-9));
    }

    @Test
    void theListIsSortedByClosenessAndTellsWhatItTook() {
        Flips flips = FlipSearch.using(new HighsSolver())
                .of(
                        tables,
                        tables.network().figures().stream()
                                .filter(Figure::hasRange)
                                .toList());
        assertThat(flips.cells()).extracting(cell -> cell.figure().column()).containsExactly("price", "tooling");
        assertThat(flips.withinRange()).hasSize(1);
        assertThat(flips.bySwing()).hasSize(1);
        assertThat(flips.objective()).isCloseTo(5050, within(1e-6));
        assertThat(flips.unfinished()).isZero();
        assertThat(flips.solves()).isPositive();
    }

    @Test
    void whatIsDoneBeforeACancelIsKept() {
        java.util.concurrent.atomic.AtomicBoolean enough = new java.util.concurrent.atomic.AtomicBoolean();
        List<Figure> figures = tables.network().figures();
        Flips flips = FlipSearch.using(new HighsSolver())
                .threads(1)
                .telling((done, of) -> enough.set(done == 2))
                .watchedBy(new org.entente.solver.Watcher() {
                    @Override
                    public boolean cancelled() {
                        return enough.get();
                    }
                })
                .of(tables, figures);
        assertThat(flips.cells()).hasSize(2);
        assertThat(flips.unfinished()).isEqualTo(figures.size() - 2);
    }

    private CellFlips search(String key, String column, int depth) {
        return flips(tables, tables.figure(key, column), depth).cells().getFirst();
    }

    private static Flips flips(Tables tables, Figure figure, int depth) {
        return FlipSearch.using(new HighsSolver()).depth(depth).of(tables, List.of(figure));
    }
}
