package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.entente.network.Limit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two thousand random cases by the planner and by the plain model. */
@Tag("sweep")
class AuditSweepTest {
    private static final int CASES = 2000;

    /** Clauses that hold on average bind in few of the cases. */
    private static final int CONTENT_BINDS = 20;

    @Test
    void thePlainModelAgreesOnTwoThousandCases() {
        Tally tally = Sweep.of(LongStream.range(0, CASES));
        System.out.println(tally.table());

        assertThat(tally.differences).as("cases on which the models differ").isEmpty();
        assertThat(tally.tried).as("cases that could be read").isGreaterThan(CASES * 95 / 100);
        assertThat(tally.withoutPlan).as("cases without a plan").isBetween(CASES / 10, CASES * 3 / 10);
        for (String family : Tally.FAMILIES) {
            assertThat(tally.families.getOrDefault(family, 0))
                    .as("cases in which a row of family %s binds", family)
                    .isGreaterThanOrEqualTo(family.equals("CONTENT") ? CONTENT_BINDS : 50);
        }
        for (Limit.Kind kind : Limit.Kind.values()) {
            if (kind != Limit.Kind.DEPENDENCE) {
                for (Limit.Enforcement enforcement :
                        new Limit.Enforcement[] {Limit.Enforcement.HARD, Limit.Enforcement.PENALTY}) {
                    assertThat(tally.limits.getOrDefault(Tally.word(kind, enforcement), 0))
                            .as("cases with a limit of kind %s, %s", kind, enforcement)
                            .isGreaterThanOrEqualTo(20);
                }
            }
        }
    }
}
