package org.entente.explain.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.network.Network;
import org.entente.plan.Example;
import org.entente.plan.Plans;
import org.entente.solver.Watcher;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cases made infeasible by hand, one file each: the conflict that was planted is found and nothing beside it, each way out leaves
 * a certified plan, and the ways out worked out by hand are among them, word for word.
 */
class InfeasibleLibraryTest {
    private static final Path FOLDER = Path.of("src/test/resources/infeasible");

    static List<Example> cases() {
        return Example.in(FOLDER);
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatWasPlantedIsFound(Example example) {
        Network network = example.network();
        Infeasibility why = WhyInfeasible.using(new HighsSolver(), Watcher.NONE, Duration.ofMinutes(2))
                .explain(network);

        assertThat(why.answer()).isEqualTo(Infeasibility.Answer.INFEASIBLE);
        assertThat(why.complete()).isTrue();
        assertThat(why.missing()).isEmpty();
        assertThat(found(why)).as("conflicts").isEqualTo(planted(example));
        for (Set<String> conflict : found(why)) {
            assertThat(Held.canHold(network, List.copyOf(conflict))).isFalse();
            for (String promise : conflict) {
                List<String> others = conflict.stream()
                        .filter(other -> !other.equals(promise))
                        .toList();
                assertThat(Held.canHold(network, others))
                        .as("without " + promise)
                        .isTrue();
            }
        }
        assertThat(why.conflicts()).allMatch(Conflict::verified);
        assertThat(why.waysOut()).isNotEmpty().allMatch(WayOut::verified);
        why.waysOut().forEach(way -> Plans.certify(way.plan()));
        assertThat(example.lines("ways out")).isNotEmpty();
        assertThat(why.waysOut().stream().map(WayOut::sentence).toList())
                .as("ways out")
                .containsAll(example.lines("ways out"));
    }

    private static Set<Set<String>> found(Infeasibility why) {
        Set<Set<String>> found = new HashSet<>();
        for (Conflict conflict : why.conflicts()) {
            Set<String> keys = new HashSet<>();
            conflict.promises().forEach(promise -> keys.add(promise.key()));
            found.add(keys);
        }
        return found;
    }

    private static Set<Set<String>> planted(Example example) {
        List<Set<String>> planted = new ArrayList<>(List.of(new HashSet<>()));
        for (String line : example.lines("conflict")) {
            if (line.equals("nor")) {
                planted.add(new HashSet<>());
            } else {
                planted.getLast().add(line);
            }
        }
        return new HashSet<>(planted);
    }
}
