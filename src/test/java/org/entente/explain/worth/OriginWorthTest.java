package org.entente.explain.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.entente.network.Network;
import org.entente.plan.Example;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;

/** One more French battery, 50 dearer than a Chinese one, saves a duty of 200 on one more car. */
class OriginWorthTest {
    @Test
    void oneMoreOriginatingPartIsWorthTheDutyItSaves() {
        Network network = Example.named("origin-mixed-unit").network();
        Plan plan = Planner.using(new HighsSolver()).plan(network);
        BindingLimits binding =
                Worth.using(new HighsSolver()).within(Duration.ofMinutes(2)).of(plan);

        assertThat(binding.steps())
                .filteredOn(step -> step.kind() == BindingKind.PROCESS_MAXIMUM)
                .singleElement()
                .satisfies(step -> assertThat(step.worth()).isCloseTo(150, within(1e-6)));
    }
}
