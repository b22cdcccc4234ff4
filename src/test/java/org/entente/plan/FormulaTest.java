package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.network.Currency;
import org.entente.network.TableRow;
import org.junit.jupiter.api.Test;

/** An amount knows its value, and what of it moves with each figure. */
class FormulaTest {
    private static final TableRow PRICE = new TableRow("prices", 2);
    private static final TableRow LANE = new TableRow("lanes", 3);

    private static Formula cell(double value, TableRow row, String column) {
        return new Formula.Cell(value, row, column);
    }

    private static double weight(Formula of, TableRow row) {
        return of.weights().stream()
                .filter(weight -> weight.row().equals(row))
                .mapToDouble(CellWeight::money)
                .sum();
    }

    @Test
    void allOfAProductMovesWithEachFactor() {
        Formula amount = cell(3, PRICE, "price").times(cell(5, LANE, "cost")).times(2);

        assertThat(amount.value()).isEqualTo(30);
        assertThat(amount.weights())
                .containsExactly(new CellWeight(PRICE, "price", 30), new CellWeight(LANE, "cost", 30));
    }

    @Test
    void ofASumItsOwnPart() {
        Formula amount = cell(83, PRICE, "price").plus(cell(17, LANE, "cost")).times(0.1);

        assertThat(amount.value()).isCloseTo(10, within(1e-12));
        assertThat(weight(amount, PRICE)).isCloseTo(8.3, within(1e-12));
        assertThat(weight(amount, LANE)).isCloseTo(1.7, within(1e-12));
    }

    @Test
    void aShareThatIsTakenOffMovesTheOtherWay() {
        Formula kept = cell(0.2, LANE, "share").times(-1).plus(1);

        assertThat(weight(cell(10, PRICE, "price").times(kept), LANE)).isCloseTo(-2, within(1e-12));
        Formula net = cell(120, PRICE, "price").dividedBy(cell(0.2, LANE, "vat").plus(1));
        assertThat(net.value()).isCloseTo(100, within(1e-12));
        assertThat(weight(net, LANE)).as("a fifth more of 0.2 is 0.24").isCloseTo(-100 / 1.2 * 0.2, within(1e-12));
    }

    @Test
    void aFigureThatCountsTwiceMovesBoth() {
        Formula side = cell(3, PRICE, "price");

        assertThat(side.times(side).weights()).containsExactly(new CellWeight(PRICE, "price", 18));
        assertThat(weight(side.minus(side), PRICE)).isZero();
    }

    @Test
    void noRateOfExchangeIsWeighedForTheCasesOwnCurrency() {
        Currency own = new Currency(0, "EUR", List.of(1.0), TableRow.NONE);

        assertThat(Formula.rate(
                                own,
                                new org.entente.network.Period(
                                        0,
                                        "p",
                                        java.time.LocalDate.of(2026, 1, 1),
                                        java.time.LocalDate.of(2027, 1, 1),
                                        TableRow.NONE))
                        .weights())
                .isEmpty();
    }
}
