package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A slice of the sweep, for every build; all of it is {@link AuditSweepTest}. */
class AuditSliceTest {
    @Test
    void thePlainModelAgreesOnASlice() {
        Tally tally = Sweep.of(LongStream.range(0, 60));

        assertThat(tally.differences).as("cases on which the models differ").isEmpty();
        assertThat(tally.tried).as("cases that could be read").isGreaterThan(55);
    }
}
