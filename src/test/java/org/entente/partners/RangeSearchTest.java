package org.entente.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.partners.Cases.company;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.intake.CaseTables;
import org.entente.intake.CellChange;
import org.entente.network.Network;
import org.entente.plan.Example;
import org.entente.solver.Watcher;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;

/** How an interval moves with facts that are not sure, by hand. */
class RangeSearchTest {
    private static final String MOTORS = Cases.MOTORS + """

            ## ranges
            table,filter,column,low,high
            processes,process=by-partner,cost,50,110
            prices,seller=partner,price,90,120
            prices,seller=other,price,125,140
            demand,,volume,40,60
            """;

    @Test
    void eachFactMovesTheEndItBelongsTo() {
        Deal deal = deal(12);

        DealRanges ranges = deal.ranges();
        assertThat(ranges.asked()).as("not the price that is negotiated").isEqualTo(3);
        assertThat(ranges.moved()).hasSize(2);
        assertThat(ranges.still()).as("the volume").isEqualTo(1);
        DealRange cost = ranges.moved().getFirst();
        assertThat(cost.figure().column()).isEqualTo("cost");
        assertThat(100 * cost.atLow().least()).isCloseTo(50, within(1e-4));
        assertThat(100 * cost.atLow().most()).isCloseTo(130, within(1e-4));
        assertThat(100 * cost.atHigh().least()).isCloseTo(110, within(1e-4));
        assertThat(100 * cost.atHigh().nash()).isCloseTo(120, within(1e-4));
        assertThat(cost.atHigh().today().partner()).isCloseTo(-500, within(1e-4));
        DealRange other = ranges.moved().get(1);
        assertThat(100 * other.atLow().most()).isCloseTo(125, within(1e-4));
        assertThat(100 * other.atHigh().most()).isCloseTo(140, within(1e-4));
    }

    @Test
    void whatBreaksTodaysPriceIsNamed() {
        assertThat(DealWords.of(deal(12)).ranges())
                .contains("Some price leaves both better off whatever any one of the 2 facts")
                .contains("at today's one of them loses with process by-partner: cost at EUR 110");
    }

    @Test
    void whatHoldsWhateverTheFactsAreAndWhatBreaksIsSaid() {
        assertThat(DealWords.of(deal(
                                MOTORS.replace(",50,110", ",50,70").replace("prices,seller=other,price,125,140\n", ""),
                                12))
                        .ranges())
                .isEqualTo(
                        "Both gain at today's price whatever the fact that moves it turns out to be within its range.");
        assertThat(DealWords.of(deal(MOTORS.replace(",50,110", ",50,150"), 12)).ranges())
                .isEqualTo("No price suits both with process by-partner: cost at EUR 150.");
    }

    @Test
    void whatMovesItMostStandsFirst() {
        DealRanges ranges = deal(MOTORS.replace("125,140", "125,300"), 12).ranges();

        assertThat(ranges.moved()).extracting(range -> range.figure().column()).containsExactly("price", "cost");
    }

    @Test
    void onlyAsManyAsAskedArePlannedAnew() {
        DealRanges ranges = deal(1).ranges();
        assertThat(ranges.felt()).isEqualTo(3);
        assertThat(ranges.moved()).hasSize(1);
        assertThat(ranges.moved().getFirst().figure().column()).isEqualTo("cost");
    }

    @Test
    void whoHasHadEnoughKeepsWhatIsKnown() {
        CaseTables tables = Example.of(MOTORS).tables(null, null);
        Network network = tables.reading().orThrow();
        AtomicBoolean enough = new AtomicBoolean();
        Deals deals = Deals.using(new HighsSolver()).watchedBy(new Watcher() {
            @Override
            public boolean cancelled() {
                return enough.get();
            }
        });
        Deal deal = deals.of(network, company(network, "partner"));
        DealRanges ranges = RangeSearch.using(deals, (figure, value) -> {
                    enough.set(figure.column().equals("volume"));
                    return tables.network(List.of(new CellChange(figure, value)));
                })
                .of(deal, network.figures(), 12);

        assertThat(ranges.moved()).isEmpty();
        assertThat(ranges.left()).isEqualTo(3);
        assertThat(deal.interval().isEmpty()).isFalse();
    }

    @Test
    void ofAStakeTheFactsAreAllButTheStakeItself() {
        CaseTables tables = Example.of(DealsTest.VENTURE + """

                        ## ranges
                        table,filter,column,low,high
                        stakes,owner=maker,share,0.4,0.5
                        prices,,price,70,90
                        processes,process=at-venture,cost,55,65
                        """).tables(null, null);
        Network network = tables.reading().orThrow();
        Deals deals = Deals.using(new HighsSolver());
        Deal deal = deals.of(network, company(network, "partner"), company(network, "venture"));
        DealRanges ranges = RangeSearch.using(
                        deals, (figure, value) -> tables.network(List.of(new CellChange(figure, value))))
                .of(deal, network.figures(), 12);

        assertThat(ranges.asked()).as("price and cost").isEqualTo(2);
    }

    private static Deal deal(int most) {
        return deal(MOTORS, most);
    }

    private static Deal deal(String text, int most) {
        CaseTables tables = Example.of(text).tables(null, null);
        Network network = tables.reading().orThrow();
        Deals deals = Deals.using(new HighsSolver());
        Deal deal = deals.of(network, company(network, "partner"));
        return deal.with(RangeSearch.using(
                        deals, (figure, value) -> tables.network(List.of(new CellChange(figure, value))))
                .of(deal, network.figures(), most));
    }
}
