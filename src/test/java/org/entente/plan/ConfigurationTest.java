package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.intake.CaseTables;
import org.entente.intake.CellChange;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.junit.jupiter.api.Test;

/** What counts as another decision, in words. */
class ConfigurationTest {
    private final CaseTables tables = MakeOrBuy.example().tables(null, null);

    @Test
    void anotherSourceIsAnotherDecision() {
        Configuration bought = at("line winding", "investment", 1000);
        Configuration made = at("process own", "tooling", 100);
        assertThat(bought.differences(made))
                .extracting(Configuration.Difference::sentence)
                .containsExactly(
                        "Nominate Own motor at plant from 2026",
                        "Open Winding line at plant in 2026",
                        "Motor: Own motor at plant instead of Bought motor at supplier",
                        "Motor to market: plant by road instead of supplier by sea");
        assertThat(made.differences(bought))
                .extracting(Configuration.Difference::sentence)
                .startsWith("No longer nominate Own motor at plant", "Do not open Winding line at plant");
    }

    @Test
    void anotherModeIsAnotherDecision() {
        Configuration sea = at("line winding", "investment", 1000);
        Configuration air = at("lane supplier market motor sea", "cost", 10);
        assertThat(sea.differences(air))
                .extracting(Configuration.Difference::sentence)
                .containsExactly("Motor to market: supplier by air instead of supplier by sea");
    }

    @Test
    void anotherQuantityIsNot() {
        assertThat(at("line winding", "investment", 1000)
                        .sameAs(at("demand market motor", "volume", 51), Configuration.THRESHOLD))
                .isTrue();
    }

    @Test
    void aCaseWithNothingChangedIsTheCase() {
        Network network = tables.reading().orThrow();
        Figure price = network.figures().stream()
                .filter(figure -> figure.column().equals("price"))
                .findFirst()
                .orElseThrow();
        assertThat(tables.with(List.of(new CellChange(price, 100))).orThrow().prices())
                .isEqualTo(network.prices());
        assertThat(tables.with(List.of(new CellChange(price, 99))).orThrow().prices())
                .extracting(org.entente.network.Price::amount)
                .containsExactly(99.0);
        assertThat(tables.network(List.of(new CellChange(price, 99))).prices())
                .isEqualTo(tables.with(List.of(new CellChange(price, 99)))
                        .orThrow()
                        .prices());
        assertThat(tables.with(List.of(new CellChange(price, -1))).hasErrors()).isTrue();
        assertThat(tables.network(List.of(new CellChange(price, -1)))).isNull();
    }

    private Configuration at(String key, String column, double value) {
        Figure figure = tables.reading().orThrow().figures().stream()
                .filter(other -> other.key().equals(key) && other.column().equals(column))
                .findFirst()
                .orElseThrow();
        return Configuration.of(
                Plans.of(tables.with(List.of(new CellChange(figure, value))).orThrow()));
    }
}
