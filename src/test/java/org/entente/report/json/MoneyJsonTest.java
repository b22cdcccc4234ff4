package org.entente.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.entente.explain.LandedCost;
import org.entente.explain.ResidualAnswer;
import org.entente.plan.Example;
import org.entente.plan.Plan;
import org.entente.plan.Plans;
import org.entente.report.Explained;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Stock, scrapping, residual values and penalties in the JSON of a plan. */
class MoneyJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "money-stock-lots",
                "money-stock-scrapped",
                "money-residual",
                "money-residual-of-an-open-book",
                "limit-penalty-in-another-currency"
            })
    void fitsTheSchema(String name) throws IOException {
        Plan plan = Plans.of(Example.named(name).network());
        String json = json(plan, Explained.NOTHING);

        assertThat(Schema.of("plan").faults(json)).isEmpty();
    }

    @Test
    void saysWhetherResidualValuesDecide() throws IOException {
        Plan plan = Plans.of(Example.named("money-residual").network());
        String json = json(plan, Explained.NOTHING.with(ResidualAnswer.of(plan, Plans::of)));

        assertThat(Schema.of("plan").faults(json)).isEmpty();
        JsonNode residual = Schema.parse(json).get("residual");
        assertThat(residual.get("setting").asString()).isEqualTo("straight_line");
        assertThat(residual.get("amount").asDouble()).isEqualTo(800_000);
        assertThat(residual.get("other").get("objective").asDouble()).isEqualTo(600_000);
        assertThat(residual.get("other").get("decides_otherwise").asBoolean()).isTrue();
        assertThat(residual.get("other").get("proven").asBoolean()).isTrue();
    }

    private static String json(Plan plan, Explained explained) throws IOException {
        StringBuilder out = new StringBuilder();
        PlanJson.write(plan, LandedCost.of(plan), List.of(), null, explained, null, ReplayJson.none(), out);
        return out.toString();
    }
}
