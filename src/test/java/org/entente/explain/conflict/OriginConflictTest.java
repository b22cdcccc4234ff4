package org.entente.explain.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.network.Network;
import org.entente.plan.Example;
import org.entente.plan.Plans;
import org.entente.solver.Watcher;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;

/**
 * A ceiling of 1,050 a car under a rule of origin: with the French battery it costs 1,100, with the Chinese one 1,001 and 200 of duty, as
 * the rule is missed by a euro.
 */
class OriginConflictTest {
    @Test
    void theDutyAndTheRuleThatIsMissedAreNamed() {
        Map<String, String> sections =
                new HashMap<>(Example.named("origin-content-just-missed").sections());
        sections.put("limits", "limit,kind,product,value\nceiling,unit_cost,car,1050\n");
        Network network = new Example("ceiling", "", sections).network();

        Infeasibility why = WhyInfeasible.using(new HighsSolver(), Watcher.NONE, Duration.ofMinutes(2))
                .explain(network);

        assertThat(why.complete()).isTrue();
        assertThat(why.conflicts()).hasSize(1);
        List<String> keys = why.conflicts().getFirst().promises().stream()
                .map(promise -> promise.key())
                .toList();
        assertThat(Set.copyOf(keys))
                .isEqualTo(Set.of("limit ceiling", "demand car 2026", "duty *>GB 8703", "origin tca 8703 max_foreign"));
        assertThat(why.waysOut()).isNotEmpty().allMatch(WayOut::verified);
        why.waysOut().forEach(way -> Plans.certify(way.plan()));
    }
}
