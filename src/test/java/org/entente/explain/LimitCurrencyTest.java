package org.entente.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.entente.explain.conflict.Breach;
import org.entente.network.Limit;
import org.entente.plan.Example;
import org.entente.plan.Plan;
import org.entente.plan.Plans;
import org.entente.report.Verdict;
import org.entente.report.json.PlanJson;
import org.junit.jupiter.api.Test;

/** Limits in dollars in a case in euros: converted once, told as they were entered. */
class LimitCurrencyTest {
    @Test
    void aCeilingIsToldAsItWasEntered() {
        Plan plan = Plans.of(Example.named("limit-in-another-currency").network());
        Limit limit = plan.limits().getFirst().limit();

        assertThat(limit.value()).isEqualTo(12.5);
        assertThat(limit.currency().id()).isEqualTo("EUR");
        assertThat(limit.asEntered(limit.value())).isEqualTo(100);
        assertThat(LimitWords.money(limit, limit.value())).isEqualTo("CN¥100");
        assertThat(Verdict.of(plan).headline().replace('\u202f', ' '))
                .isEqualTo("Holds: car costs CN¥96, CN¥4 a unit below its ceiling of CN¥100 (€12.50)");
    }

    @Test
    void aPenaltyOnMoneyIsMoneyForMoney() throws IOException {
        Plan plan = Plans.of(Example.named("limit-penalty-in-another-currency").network());

        List<Breach> breaches = Breach.of(plan);
        assertThat(breaches)
                .extracting(Breach::sentence)
                .containsExactly(
                        "Limit inv (tooling and investment at most $1,000) is missed by $800; the penalty is €200.",
                        "Limit volume (motor made at least 10 units) is missed by 4 units; the penalty is €6.");
        assertThat(breaches.getFirst().cost()).isCloseTo(200, within(1e-6));
        StringBuilder json = new StringBuilder();
        PlanJson.write(plan, List.of(), List.of(), json);
        assertThat(json.toString().replaceAll("\\s+", " "))
                .contains("\"ceiling\": 500, \"entered\": 1000, \"entered_currency\": \"USD\"")
                .contains("\"ceiling\": 10, \"entered\": 10, \"entered_currency\": null");
    }
}
