package org.entente.explain.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.entente.network.Country;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.Product;
import org.entente.network.Scope;
import org.entente.network.TableRow;
import org.entente.network.Validity;
import org.entente.plan.Planner;
import org.entente.plan.Plans;
import org.entente.plan.RandomNetworks;
import org.entente.solver.Watcher;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random programmes squeezed at random until nothing fits: each conflict is minimal by a check of its own, and each way out
 * leaves a certified plan.
 */
class RandomConflictsTest {
    private static final int DRAWN = 60;

    static List<Long> seeds() {
        return LongStream.rangeClosed(1, DRAWN).boxed().toList();
    }

    @Test
    void theDrawHasEnoughWithoutAPlan() {
        long infeasible = seeds().stream()
                .filter(seed ->
                        !Planner.using(new HighsSolver()).plan(squeezed(seed)).hasPlan())
                .count();
        assertThat(infeasible).isBetween(25L, DRAWN - 5L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void conflictsAreMinimalAndWaysOutHold(long seed) {
        Network network = squeezed(seed);
        Infeasibility why = WhyInfeasible.using(new HighsSolver(), Watcher.NONE, Duration.ofMinutes(2))
                .explain(network);

        assertThat(why.complete()).as("seed " + seed).isTrue();
        assertThat(why.answer() == Infeasibility.Answer.FEASIBLE)
                .as("seed " + seed)
                .isEqualTo(Planner.using(new HighsSolver()).plan(network).hasPlan());
        for (Conflict conflict : why.conflicts()) {
            List<String> keys =
                    conflict.promises().stream().map(Conflict.Said::key).toList();
            assertThat(Held.canHold(network, keys))
                    .as("seed %s: %s", seed, keys)
                    .isFalse();
            for (String promise : keys) {
                List<String> others =
                        keys.stream().filter(key -> !key.equals(promise)).toList();
                assertThat(Held.canHold(network, others))
                        .as("seed %s: %s without %s", seed, keys, promise)
                        .isTrue();
            }
            assertThat(conflict.verified()).isTrue();
        }
        if (why.answer() == Infeasibility.Answer.INFEASIBLE) {
            assertThat(why.conflicts()).as("seed " + seed).isNotEmpty();
            assertThat(why.waysOut()).as("seed " + seed).isNotEmpty();
        }
        for (WayOut way : why.waysOut()) {
            assertThat(way.verified()).as("seed %s: %s", seed, way.sentence()).isTrue();
            Plans.certify(way.plan());
            assertThat(way.steps()).allMatch(step -> !(step.amount() <= 0));
        }
    }

    private static Network squeezed(long seed) {
        Random random = new Random(seed);
        Network network = RandomNetworks.of(seed).withDemands(demand -> demand.withMustServe(1));
        List<Limit> limits = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            limits.add(limit(limits.size(), network, random));
        }
        network = network.withLimits(limits);
        for (var line : network.lines()) {
            network = network.withLine(line.withModules(0, random.nextInt(2))
                    .withEarliest(random.nextInt(3) == 0 ? LocalDate.of(2026, 1 + random.nextInt(12), 1) : null));
        }
        for (var process : network.processes()) {
            var changed = switch (random.nextInt(10)) {
                case 0 -> process.withMaxPerYear(0);
                case 1 -> process.withMaxPerYear(5 + random.nextInt(60));
                case 2 -> process.withValidity(new Validity(LocalDate.of(2026, 1 + random.nextInt(12), 1), null));
                default -> process;
            };
            network = network.withProcess(changed.withLine(
                    process.line() == null
                            ? null
                            : network.lines().get(process.line().index())));
        }
        for (var lane : network.lanes()) {
            if (random.nextInt(5) == 0) {
                network = network.withLane(lane.withMaxPerYear(random.nextInt(3) * 25));
            }
        }
        return network;
    }

    private static Limit limit(int index, Network network, Random random) {
        Product car = network.products().getFirst();
        Country china = network.countries().getLast();
        // a launch needs a programme: it is the last kind
        Limit.Kind kind = Limit.Kind.values()[random.nextInt(Limit.Kind.LAUNCH.ordinal())];
        boolean floor = kind == Limit.Kind.SOURCES || kind == Limit.Kind.MADE || kind == Limit.Kind.JOBS;
        double value = switch (kind) {
            case UNIT_COST, RETAIL_PRICE -> 60 + random.nextInt(200);
            case INVESTMENT -> random.nextInt(900);
            case SPEND_SHARE, MADE_SHARE -> random.nextInt(8) / 10.0;
            case SOLD -> 5 + random.nextInt(60);
            case MADE -> 5 + random.nextInt(120);
            case CO2 -> random.nextInt(400) / 1000.0;
            case CO2_PER_UNIT -> 1 + random.nextInt(10);
            case JOBS -> random.nextInt(10) / 100.0;
            case SOURCES -> 1 + random.nextInt(3);
            case LAUNCH, PARTICIPATION, DEPENDENCE, CORE -> throw new IllegalStateException("not drawn here");
        };
        boolean ofPart = kind == Limit.Kind.SOURCES || kind == Limit.Kind.MADE_SHARE || kind == Limit.Kind.MADE;
        boolean ofChina = kind == Limit.Kind.SPEND_SHARE || kind == Limit.Kind.MADE_SHARE;
        boolean ofCar = kind == Limit.Kind.UNIT_COST || kind == Limit.Kind.RETAIL_PRICE || kind == Limit.Kind.SOLD;
        Scope scope = new Scope(
                ofPart ? List.of(network.products().get(1)) : ofCar ? List.of(car) : List.of(),
                List.of(),
                List.of(),
                ofChina ? List.of(china) : List.of(),
                List.of(),
                List.of());
        return new Limit(
                index,
                "limit" + index,
                kind,
                scope,
                random.nextInt(3) == 0 ? network.periods().getFirst() : null,
                floor ? Limit.Sense.AT_LEAST : Limit.Sense.AT_MOST,
                value,
                network.settings().currency(),
                Limit.Enforcement.HARD,
                0,
                "",
                TableRow.NONE);
    }
}
