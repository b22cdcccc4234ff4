package org.entente.explain.flip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.network.Figure;
import org.entente.plan.Configuration;
import org.entente.plan.Example;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;

/**
 * Flips under a rule of origin, worked out by hand: a Chinese battery of 901 is one euro too much for a car of 2,000, so the French one
 * at 1,000 is bought, which saves a duty of 200.
 */
class OriginFlipTest {
    private final Tables tables =
            new Tables(Example.named("origin-content-just-missed").tables(null, null));

    @Test
    void theFrenchBatteryMayCostWhatTheDutyDoes() {
        CellFlips cost = search("processes", 3, "cost");
        assertThat(cost.above().getFirst().at()).isCloseTo(1101, within(1e-3));
        assertThat(cost.below()).isEmpty();
        assertThat(cost.above().getFirst().differences())
                .extracting(Configuration.Difference::sentence)
                .contains("battery: chinese at ningde instead of french at dunkerque");
    }

    @Test
    void aLowerDutyIsPaid() {
        CellFlips rate = search("duties", 2, "rate");
        assertThat(rate.below().getFirst().at()).isCloseTo(99 / 2000.0, within(1e-5));
        assertThat(rate.above()).isEmpty();
    }

    @Test
    void aRuleThatLetsALittleMoreIsMetByTheChineseBattery() {
        CellFlips share = search("origin_rules", 2, "share");
        assertThat(share.below()).isEmpty();
        assertThat(share.above().getFirst().at()).isCloseTo(901 / 2000.0, within(1e-3));
    }

    private CellFlips search(String table, int row, String column) {
        Figure figure = tables.network().figures().stream()
                .filter(any -> any.row().table().equals(table)
                        && any.row().line() == row
                        && any.column().equals(column))
                .findFirst()
                .orElseThrow();
        return FlipSearch.using(new HighsSolver())
                .of(tables, List.of(figure))
                .cells()
                .getFirst();
    }
}
