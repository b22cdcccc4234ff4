package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.network.Limit;
import org.junit.jupiter.api.Test;

/** A launch as a board paper writes it: by a day, with weeks to spare. */
class LaunchLimitTest {
    private static final double ASKED = LocalDate.of(2026, 3, 23).toEpochDay();

    private final ExamplePlan example = new ExamplePlan();

    private String room(Limit.Sense sense, double reached) {
        return LimitAmounts.room(example.result(example.limit(Limit.Kind.LAUNCH, sense, ASKED), reached));
    }

    @Test
    void asADayAndWeeks() {
        Limit limit = example.limit(Limit.Kind.LAUNCH, Limit.Sense.AT_MOST, ASKED);
        assertThat(LimitAmounts.demand(limit)).isEqualTo("by 23 March 2026");
        assertThat(LimitAmounts.amount(limit, ASKED + 7)).isEqualTo("30 March 2026");
        assertThat(room(Limit.Sense.AT_MOST, ASKED - 14)).isEqualTo("2 weeks to spare");
        assertThat(room(Limit.Sense.AT_MOST, ASKED + 3)).isEqualTo("3 days too late");
        assertThat(room(Limit.Sense.AT_MOST, ASKED)).isEqualTo("exactly on the day");
        assertThat(room(Limit.Sense.AT_LEAST, ASKED - 7)).isEqualTo("1 week too early");
        assertThat(LimitAmounts.amount(limit, Double.POSITIVE_INFINITY)).isEqualTo("never");
    }
}
