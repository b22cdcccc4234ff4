package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.TradeLaw;
import org.junit.jupiter.api.Test;

/** Who plans without the rule of origin chooses wrongly: the same choice under the rule costs more than the best. */
class WithoutTheRuleTest {
    @Test
    void theChoiceMadeWithoutTheRulePaysTheDuty() {
        Network network = Example.named("origin-content-just-missed").network();
        Plan best = Plans.of(network);
        Plan naive = Plans.of(network.withLaw(new TradeLaw(network.law().agreements(), List.of(), List.of())));

        assertThat(makers(best)).containsExactlyInAnyOrder("french", "cars");
        assertThat(makers(naive)).containsExactlyInAnyOrder("chinese", "cars");
        assertThat(naive.objective()).isCloseTo(10_010, within(1e-6));

        Network chosen = network;
        for (Process process : network.processes()) {
            if (!makers(naive).contains(process.id())) {
                chosen = chosen.withProcess(process.withMaxPerYear(0));
            }
        }
        assertThat(Plans.of(chosen).objective()).isCloseTo(12_010, within(1e-6));
        assertThat(best.objective()).isCloseTo(11_000, within(1e-6));
    }

    private static Set<String> makers(Plan plan) {
        Set<String> makers = new HashSet<>();
        for (Flow flow : plan.flows()) {
            if (flow instanceof Flow.Made made) {
                makers.add(made.process().id());
            }
        }
        return makers;
    }
}
