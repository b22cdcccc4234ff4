package org.entente.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.entente.explain.LandedCost;
import org.entente.plan.Example;
import org.entente.plan.Plan;
import org.entente.plan.Plans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The JSON of plans on which origin bears fits its schema and says what was worked out by hand. */
class OriginJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"origin-mixed-average", "origin-undertaking", "origin-subsidy-ceiling", "balance-one-plant"})
    void fitsTheSchema(String example) throws IOException {
        assertThat(Schema.of("plan").faults(json(example))).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void saysHowMuchOriginatesAndWhy() throws IOException {
        JsonNode origin = Schema.parse(json("origin-mixed-average")).get("origin");

        JsonNode made = origin.get("made").get(0);
        for (JsonNode each : origin.get("made")) {
            made = each.get("process").asString().equals("cars") ? each : made;
        }
        assertThat(made.get("originating").asDouble()).isEqualTo(10);
        assertThat(made.get("clauses").get(0).get("foreign").asDouble()).isEqualTo(600);
        assertThat(made.get("clauses").get(0).get("allowed").asDouble()).isEqualTo(600);
        assertThat(origin.get("preferences").get(0).get("duty_saved").asDouble())
                .isEqualTo(2000);
    }

    private static String json(String example) throws IOException {
        Plan plan = Plans.of(Example.named(example).network());
        StringBuilder out = new StringBuilder();
        PlanJson.write(plan, LandedCost.of(plan), List.of(), out);
        return out.toString();
    }
}
