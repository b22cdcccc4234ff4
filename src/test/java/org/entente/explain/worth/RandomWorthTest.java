package org.entente.explain.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.explain.worth.StepWorth.Answer;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.plan.RandomNetworks;
import org.entente.solver.Settings;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random programmes with ceilings drawn at random: every worth against planning again by hand, and nothing left out. */
class RandomWorthTest {
    private static final int SEEDS = 40;

    static List<Long> seeds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyWorthIsWhatPlanningAgainSays(long seed) {
        Network network = withCeilings(seed);
        Plan plan = plan(network);
        BindingLimits binding = worth(plan);
        if (!plan.hasPlan()) {
            assertThat(binding.steps()).isEmpty();
            return;
        }
        assertThat(binding.unfinished()).isZero();
        for (StepWorth step : binding.steps()) {
            assertThat(step.least()).isBetween(0.0, step.worth() + 1e-9);
            assertThat(step.most()).isGreaterThanOrEqualTo(step.worth() - 1e-9);
            assertThat(step.answer() == Answer.WORTH)
                    .as("seed " + seed + ": " + step)
                    .isEqualTo(step.least() > 0);
        }
        double close = 1e-5 * Math.max(1, Math.abs(plan.objective()));
        byHand(network).forEach((what, stepped) -> {
            double worth = plan.objective() - plan(stepped.network()).objective();
            List<StepWorth> said = binding.steps().stream()
                    .filter(step ->
                            step.kind() == stepped.kind() && step.limit().startsWith(what))
                    .toList();
            if (!said.isEmpty()) {
                assertThat(said).hasSize(1);
                assertThat(said.getFirst().worth())
                        .as("seed " + seed + ": " + said)
                        .isCloseTo(worth, within(close));
            } else if (!hasWholeDecisions(network)) {
                // what is continuous can only be held back by what binds
                assertThat(worth).as("seed " + seed + ": " + what).isCloseTo(0, within(close));
            }
        });
    }

    @Test
    void theDrawBindsOftenEnoughToMeanSomething() {
        int worth = 0;
        int nothing = 0;
        int continuous = 0;
        for (long seed : seeds()) {
            Network network = withCeilings(seed);
            continuous += hasWholeDecisions(network) ? 0 : 1;
            for (StepWorth step : worth(plan(network)).steps()) {
                worth += step.answer() == Answer.WORTH ? 1 : 0;
                nothing += step.answer() == Answer.NOTHING ? 1 : 0;
            }
        }
        assertThat(worth).isGreaterThan(40);
        assertThat(nothing).isGreaterThan(10);
        assertThat(continuous).isGreaterThan(3);
    }

    private record Stepped(BindingKind kind, Network network) {}

    /** Every ceiling of a process and line, moved by the step that the size of it asks for. */
    private static Map<String, Stepped> byHand(Network network) {
        Map<String, Stepped> stepped = new LinkedHashMap<>();
        for (Process process : network.processes()) {
            if (Double.isFinite(process.maxPerYear())) {
                stepped.put(
                        process.name() + " at " + process.site().name() + ": at most",
                        new Stepped(
                                BindingKind.PROCESS_MAXIMUM,
                                network.withProcess(process.withMaxPerYear(process.maxPerYear() + 1))));
            }
        }
        for (Line line : network.lines()) {
            String name = line.name() + " at " + line.site().name();
            if (line.maxModules() > 0) {
                Line larger = line.withModules(0, line.maxModules() + 1);
                stepped.put(name + ": at most", new Stepped(BindingKind.MODULES, network.withLine(larger)));
            } else {
                Line larger = line.withExistingPerYear(line.existingPerYear() + 1);
                stepped.put(name + ": 40", new Stepped(BindingKind.LINE_CAPACITY, network.withLine(larger)));
            }
        }
        return stepped;
    }

    /** Ceilings small enough to bind; a step of each is one. */
    private static Network withCeilings(long seed) {
        Network network = seed % 2 == 0 ? RandomNetworks.of(seed) : continuous(RandomNetworks.of(seed));
        Random random = new Random(seed);
        for (Process process : network.processes()) {
            if (random.nextInt(3) == 0 && process.minPerYear() == 0) {
                double most = 10 + random.nextInt(60);
                network = network.withProcess(
                        network.processes().get(process.index()).withMaxPerYear(most));
            }
        }
        return network;
    }

    /** The same with standing lines and no tooling: nothing is yes or no. */
    private static Network continuous(Network network) {
        Network changed = network;
        for (Line line : network.lines()) {
            changed = changed.withLine(line.withModules(0, 0).withExistingPerYear(40));
        }
        for (Process process : changed.processes()) {
            changed = changed.withProcess(new Process(
                    process.index(),
                    process.id(),
                    process.name(),
                    process.site(),
                    process.product(),
                    process.materialCost(),
                    process.conversionCost(),
                    process.labourHours(),
                    process.energyKwh(),
                    process.co2Kg(),
                    process.line(),
                    process.lineUse(),
                    0,
                    0,
                    0,
                    0,
                    process.maxPerYear(),
                    process.currency(),
                    process.validity(),
                    process.inputs(),
                    process.row()));
        }
        return changed;
    }

    private static boolean hasWholeDecisions(Network network) {
        return network.lines().stream().anyMatch(line -> line.maxModules() > 0)
                || network.processes().stream().anyMatch(process -> process.tooling() > 0);
    }

    private static BindingLimits worth(Plan plan) {
        return Worth.using(new HighsSolver())
                .with(Settings.DEFAULT.withRelativeGap(0))
                .of(plan);
    }

    private static Plan plan(Network network) {
        return Planner.using(new HighsSolver())
                .with(Settings.DEFAULT.withRelativeGap(0))
                .plan(network);
    }
}
