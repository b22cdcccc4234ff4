package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Scope;
import org.entente.network.TableRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A cap on dependence and the trace of the plan under it say the same, on random programmes. */
class DependenceFormTest {

    static List<Long> seeds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; seed <= 200; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void measuresWhatTheTraceSays(long seed) {
        Network network = RandomNetworks.of(seed);
        List<Limit> limits = new ArrayList<>();
        for (Country country : network.countries()) {
            limits.add(limit(network, limits, List.of(country), List.of(), List.of(), null, 1));
            for (Period period : network.periods()) {
                limits.add(limit(network, limits, List.of(country), List.of(), List.of(), period, 1));
            }
        }
        for (Company company : network.companies()) {
            limits.add(limit(network, limits, List.of(), List.of(company), List.of(), null, 1));
            limits.add(limit(network, limits, List.of(), List.of(), List.of(company), null, 1));
        }
        Plan plan = Plans.of(network.withLimits(limits));
        if (!plan.hasPlan() || !leavesNothing(plan)) {
            return;
        }
        ValueTrace trace = ValueTrace.of(plan);
        for (LimitResult result : plan.limits()) {
            double traced = trace.share(result.limit());
            if (!Double.isNaN(result.value()) || !Double.isNaN(traced)) {
                assertThat(result.value())
                        .as("seed " + seed + " " + result.limit())
                        .isCloseTo(traced, within(1e-9));
            }
        }
    }

    @Test
    void mostSeedsLeaveNothing() {
        assertThat(seeds().stream()
                        .map(seed -> Plans.of(RandomNetworks.of(seed)))
                        .filter(plan -> plan.hasPlan() && !plan.flows().isEmpty() && leavesNothing(plan))
                        .count())
                .isGreaterThan(15);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsAHardCapAndCostsNoLess(long seed) {
        Network network = RandomNetworks.of(seed);
        Plan free = Plans.of(network);
        if (!free.hasPlan()) {
            return;
        }
        Country china = network.countries().stream()
                .filter(country -> country.id().equals("CN"))
                .findFirst()
                .orElseThrow();
        Limit open = limit(network, List.of(), List.of(china), List.of(), List.of(), null, 1);
        double share = ValueTrace.of(free).share(open);
        if (Double.isNaN(share) || share <= 0.01) {
            return;
        }
        Limit cap = open.withValue(share * 0.8).withEnforcement(Limit.Enforcement.HARD);
        Plan capped = Plans.of(network.withMore(cap));
        if (capped.hasPlan()) {
            double reached = ValueTrace.of(capped).share(cap);
            assertThat(capped.objective())
                    .as("seed " + seed)
                    .isGreaterThanOrEqualTo(free.objective() - 1e-6 * Math.abs(free.objective()) - 1e-6);
            if (!Double.isNaN(reached) && leavesNothing(capped)) {
                assertThat(reached).as("seed " + seed).isLessThanOrEqualTo(cap.value() + 1e-6);
            }
        }
    }

    /** Two parts, each from China or from France: every mix in steps of one percent, reckoned by hand. */
    @Test
    void isTheBestOfAllMixes() {
        Network network = Example.named("limit-dependence-two-parts").network();
        Plan plan = Plans.of(network);
        double best = Double.POSITIVE_INFINITY;
        for (int seats = 0; seats <= 1000; seats++) {
            for (int wheels = 0; wheels <= 1000; wheels++) {
                double a = seats / 1000.0;
                double b = wheels / 1000.0;
                double china = 6 * a + 16 * b;
                double cost = 6 * a + 10 * (1 - a) + 16 * b + 24 * (1 - b) + 20;
                if (china <= 0.25 * cost + 1e-12) {
                    best = Math.min(best, 100 * cost);
                }
            }
        }
        assertThat(plan.objective()).isLessThanOrEqualTo(best + 1e-6);
        assertThat(plan.objective()).isCloseTo(best, within(100 * 0.02));
    }

    private static boolean leavesNothing(Plan plan) {
        ValueTrace trace = ValueTrace.of(plan);
        return trace.left().isEmpty()
                && plan.flows().stream().noneMatch(flow -> flow instanceof Flow.Stocked)
                && plan.network().stocks().stream().allMatch(stock -> stock.opening() == 0);
    }

    private static Limit limit(
            Network network,
            List<Limit> before,
            List<Country> countries,
            List<Company> companies,
            List<Company> owners,
            @Nullable Period period,
            double value) {
        return new Limit(
                before.size(),
                "cap" + before.size(),
                Limit.Kind.DEPENDENCE,
                new Scope(List.of(), List.of(), companies, countries, List.of(), List.of(), owners),
                period,
                Limit.Sense.AT_MOST,
                value,
                network.settings().currency(),
                Limit.Enforcement.REPORT,
                0,
                "",
                TableRow.NONE);
    }
}
