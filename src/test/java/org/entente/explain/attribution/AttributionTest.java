package org.entente.explain.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.entente.app.TwoRoutes;
import org.entente.intake.CaseDifference;
import org.entente.intake.CaseTables;
import org.entente.intake.Intake;
import org.entente.intake.difference.Step;
import org.entente.network.Network;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.entente.plan.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each change did to the answer: by hand, and on random edits; seeds are the tests' names. */
class AttributionTest {
    @TempDir
    private Path folder;

    private final List<Step> steps = new ArrayList<>();

    @Test
    void onePriceOfTwoThousandCars() {
        Attribution way = way(
                new TwoRoutes(), new TwoRoutes().change("prices.csv", "battery,2000,S1", "battery,2100.5,S1"), false);

        // 100.50 more, and 10 % duty on it, for 2,000 cars
        assertThat(way.sumCents()).isEqualTo(-22_110_000);
        assertThat(way.effects()).singleElement().satisfies(effect -> {
            assertThat(effect.unitCents()).containsEntry("car", 11_055L);
            assertThat(effect.decisions()).isEmpty();
        });
        assertThat(way.isProven()).isTrue();
    }

    @Test
    void twoChangesThatWorkTogether() {
        TwoRoutes to = new TwoRoutes()
                .change("processes.csv", "800000,0,", "800000,,")
                .change("prices.csv", "battery,2000,S1", "battery,2200,S1");
        Attribution way = way(new TwoRoutes(), to, true);

        // own battery: 1,800 + 5 h at 20 + 800,000 over 2,000 cars = 2,300 against 2,310: 10 a car; then the price is
        // another's worry
        assertThat(way.effects()).extracting(Effect::valueCents).containsExactly(2_000_000L, 0L);
        assertThat(way.effects().getFirst().decisions())
                .extracting(decision -> decision.sentence())
                .contains("Nominate Own battery at Novo mesto from 2026");
        assertThat(way.effects().getLast().isIdle()).isTrue();
        // alone, the price costs 220 a car
        assertThat(way.effects())
                .extracting(effect -> effect.alone() == null
                        ? null
                        : effect.alone().valueOver(way.effects().getFirst().before()))
                .containsExactly(2_000_000L, -44_000_000L);
        assertThat(way.sumCents()).isEqualTo(2_000_000);
    }

    @Test
    void aStepWithoutAPlanIsMadeWithTheNext() {
        // 6,072.50 a car under a ceiling of 6,100: a price of 50 more, with duty 55, breaks it, half the duty mends it
        TwoRoutes from = new TwoRoutes().change("limits.csv", "6100,report", "6100,hard");
        TwoRoutes to = new TwoRoutes()
                .change("limits.csv", "6100,report", "6100,hard")
                .change("lanes.csv", "sea,100", "sea,90")
                .change("prices.csv", "battery,2000", "battery,2050")
                .change("duties.csv", "10%", "5%");
        Attribution way = way(from, to, true);

        assertThat(words())
                .containsExactly(
                        "lanes ningde plant battery sea: cost 100 → 90 EUR per unit",
                        "prices cells maker battery: price 2,000 → 2,050 EUR per unit",
                        "duties CN EU 8507: rate 10 → 5 %");
        assertThat(way.effects()).extracting(Effect::steps).containsExactly(List.of(0), List.of(1, 2));
        // 11 a car; then 50 more for the battery, 209 less 107 of duty less: 52 a car
        assertThat(way.effects()).extracting(Effect::valueCents).containsExactly(2_200_000L, 10_400_000L);
        assertThat(way.isComplete()).isTrue();
        sumsUp(way);
    }

    @Test
    void aStepThatCannotBeReadIsMadeWithTheOneThatMendsIt() {
        List<List<Integer>> asked = new ArrayList<>();
        Plan plan = Plans.of(new TwoRoutes().network());
        Network network = plan.network();
        // step 0 has an error without step 2
        Between between = made -> {
            asked.add(List.copyOf(made));
            return made.contains(0) && !made.contains(2) ? null : network;
        };
        Attribution way = new Attributor(any -> plan, between, false, () -> false).attribute(plan, plan, 4);

        assertThat(way.effects()).extracting(Effect::steps).containsExactly(List.of(0, 2), List.of(1), List.of(3));
        assertThat(asked).startsWith(List.of(0), List.of(0, 1), List.of(0, 2));
    }

    @Test
    void theSecondCaseHasNoPlan() {
        TwoRoutes to = new TwoRoutes()
                .change("limits.csv", "6100,report", "6000,hard")
                .change("lanes.csv", "sea,100", "sea,90");
        Attribution way = way(new TwoRoutes(), to, false);

        assertThat(way.to().status()).isEqualTo(PlanStatus.INFEASIBLE);
        assertThat(way.isComplete()).isFalse();
        assertThat(way.effects()).extracting(Effect::valueCents).containsExactly(2_200_000L);
        assertThat(way.lost()).containsExactly(1);
        assertThat(words().get(1))
                .isEqualTo("limits cost-ceiling: value 6,100 → 6,000 EUR per unit; enforce report → hard");
    }

    @Test
    void theFirstCaseHasNoPlan() {
        TwoRoutes from = new TwoRoutes().change("limits.csv", "6100,report", "6000,hard");
        Attribution way = way(from, new TwoRoutes(), false);

        assertThat(way.from().status()).isEqualTo(PlanStatus.INFEASIBLE);
        assertThat(way.effects()).isEmpty();
        assertThat(way.isComplete()).isFalse();
    }

    @Test
    void stoppedByTheUser() {
        Plan plan = Plans.of(new TwoRoutes().network());
        Plan broken = new Plan(
                plan.network(),
                PlanStatus.CANCELLED,
                plan.objective(),
                plan.decisions(),
                plan.flows(),
                plan.ledger(),
                plan.unitCosts(),
                plan.limits(),
                plan.loads(),
                plan.schedule(),
                plan.certificate(),
                plan.provenance(),
                "");

        Attribution way =
                new Attributor(any -> broken, made -> plan.network(), false, () -> false).attribute(plan, plan, 3);

        assertThat(way.lost()).containsExactly(0);
        assertThat(way.isComplete()).isFalse();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void randomEditsSumToTheCentAndGiveTheSecondCase(long seed) {
        Random random = new Random(seed);
        CaseTables from = tables("a", edited(random));
        CaseTables to = tables("b", edited(random));
        CaseDifference difference = from.to(to);
        steps.addAll(difference.steps(1 + random.nextInt(12)));

        assertThat(difference.after(steps).orThrow().hash())
                .isEqualTo(to.reading().orThrow().hash());
        Attribution way = attribute(difference, from, to, false);
        assertThat(way.isComplete()).isTrue();
        assertThat(way.effects().stream().flatMap(effect -> effect.steps().stream()))
                .as("every step once")
                .hasSize(steps.size())
                .doesNotHaveDuplicates();
        sumsUp(way);
        CaseDifference none = to.to(to);
        assertThat(none.list()).isEmpty();
        // and nothing of the way back is new
        assertThat(to.to(from).list()).hasSameSizeAs(difference.list());
    }

    /** The tables with some edits, each as likely as not; all of them can be planned. */
    private static TwoRoutes edited(Random random) {
        TwoRoutes tables = new TwoRoutes();
        if (random.nextBoolean()) {
            tables.change("countries.csv", "DE,Germany,EU\n", "DE,Germany,EU\nHU,Hungary,EU\n")
                    .change("companies.csv", "cells,Cells,CN,\n", "cells,Cells,CN,\ncells-eu,Cells EU,HU,\n")
                    .change("sites.csv", "plant,Novo mesto", "debrecen,Debrecen,cells-eu,HU,,\nplant,Novo mesto")
                    .change("processes.csv", "own-cells,", "buy-hungarian,,debrecen,battery,1600,,,,,S1\nown-cells,")
                    .change("lanes.csv", "plant,france", "debrecen,plant,battery,rail,60,FOB,S1\nplant,france")
                    .change(
                            "prices.csv",
                            "cells,maker",
                            "cells-eu,maker,battery," + price(random) + ",S1\ncells,maker");
        }
        if (random.nextBoolean()) {
            tables.change("prices.csv", "cells,maker,battery,2000", "cells,maker,battery," + price(random));
        }
        if (random.nextBoolean()) {
            tables.change("processes.csv", "800000,0,", (500_000 + random.nextInt(300_000)) + ",,");
        }
        if (random.nextBoolean()) {
            tables.change("demand.csv", "2026,1500", "2026," + (1000 + random.nextInt(1500)));
        }
        if (random.nextBoolean()) {
            tables.change("demand.csv", "germany,car,2026,500,12000,20%,10%,0.5,S1\n", "")
                    .change("lanes.csv", "plant,germany,car,road,100,,S1\n", "");
        }
        if (random.nextBoolean()) {
            tables.change("case.yaml", "discount_rate: 0\n", "discount_rate: " + random.nextInt(20) + "%\n");
        }
        if (random.nextBoolean()) {
            tables.change("duties.csv", "10%,S1\n", random.nextInt(30) + "%,S1\n");
        }
        if (random.nextBoolean()) {
            tables.change("sources.csv", "Made up", "Told");
        }
        List<String> lanes = new ArrayList<>(tables.text("lanes.csv").lines().toList());
        Collections.shuffle(lanes.subList(1, lanes.size()), random);
        return tables.put("lanes.csv", String.join("\n", lanes) + "\n");
    }

    private static String price(Random random) {
        return String.valueOf(1900 + random.nextInt(400) + random.nextInt(100) / 100.0);
    }

    private Attribution way(TwoRoutes from, TwoRoutes to, boolean alone) {
        CaseTables a = tables("a", from);
        CaseTables b = tables("b", to);
        CaseDifference difference = a.to(b);
        steps.addAll(difference.steps(25));
        return attribute(difference, a, b, alone);
    }

    private Attribution attribute(CaseDifference difference, CaseTables a, CaseTables b, boolean alone) {
        Between between =
                made -> difference.after(made.stream().map(steps::get).toList()).network();
        return new Attributor(Plans::of, between, alone, () -> false)
                .attribute(Plans.of(a.reading().orThrow()), Plans.of(b.reading().orThrow()), steps.size());
    }

    private static void sumsUp(Attribution way) {
        Answer from = Answer.of(way.from());
        Answer to = Answer.of(way.to());
        assertThat(way.sumCents()).isEqualTo(to.valueOver(from));
        long cents = way.effects().stream()
                .mapToLong(effect -> effect.unitCents().getOrDefault("car", 0L))
                .sum();
        assertThat(cents).isEqualTo(to.unitsOver(from).getOrDefault("car", 0L));
        assertThat(way.sumCents())
                .isEqualTo(Math.round(-way.to().objective() * 100)
                        - Math.round(-way.from().objective() * 100));
    }

    private CaseTables tables(String name, TwoRoutes tables) {
        return Intake.tables(tables.write(folder, name), null, null);
    }

    private List<String> words() {
        return steps.stream().map(Step::words).toList();
    }
}
