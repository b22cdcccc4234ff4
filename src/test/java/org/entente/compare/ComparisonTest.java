package org.entente.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.entente.app.TwoRoutes;
import org.entente.explain.waterfall.Step;
import org.entente.explain.waterfall.Waterfall;
import org.entente.intake.Intake;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.plan.UnitCost;
import org.entente.solver.vendors.Solvers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
    @TempDir
    private Path folder;

    @Test
    void theWayFromBoughtToOwnBatteryPartByPartAndAccountByAccount() {
        Comparison comparison = Comparison.of(List.of(plan("base", "base"), plan("own-battery", "base")));

        assertThat(comparison.waterfalls()).hasSize(1);
        Waterfall waterfall = comparison.waterfalls().getFirst();
        // 1,500 cars at 6,060 and 500 at 6,110; own battery: 1,800 + 5 h x 20 + 800,000 / 2,000 = 2,300 instead of
        // 2,310
        assertThat(waterfall.start()).isEqualTo(6072.50);
        assertThat(waterfall.end()).isEqualTo(6062.50);
        assertThat(waterfall.byPart()).extracting(Step::label).containsExactly("Battery", "assembly and delivery");
        assertThat(waterfall.byPart().getFirst().amount()).isEqualTo(-10);
        assertThat(waterfall.byPart().getFirst().steps())
                .extracting(Step::label, Step::amount)
                .contains(
                        tuple("purchase", -2000.0),
                        tuple("material", 1800.0),
                        tuple("tooling", 400.0),
                        tuple("duty", -210.0),
                        tuple("labour", 100.0),
                        tuple("freight", -100.0));
        assertThat(comparison.choices())
                .extracting(ChoiceRow::label, ChoiceRow::answers)
                .containsExactly(
                        tuple("Battery", List.of("Ningde", "Novo mesto")),
                        tuple("Nominate Own battery at Novo mesto", List.of("", "2026")));
        assertThat(comparison.unitCosts())
                .extracting(CostRow::amounts)
                .containsExactly(List.of(6060.0, 6050.0), List.of(6110.0, 6100.0));
    }

    @Test
    void everyWayAddsUpToTheCent() {
        List<Candidate> candidates = List.of(
                plan("base", "base"), plan("base", "tariffs"), plan("own-battery", "tariffs"), plan("strict", "base"));

        Comparison comparison = Comparison.of(candidates);

        // the last has no plan, and so no way leads to it
        assertThat(comparison.waterfalls()).hasSize(2);
        assertThat(comparison.values()).hasSize(2);
        for (Waterfall waterfall : comparison.waterfalls()) {
            addsUp(waterfall);
            Candidate to = candidates.stream()
                    .filter(candidate -> candidate.name().equals(waterfall.to()))
                    .findFirst()
                    .orElseThrow();
            assertThat(waterfall.end()).isCloseTo(average(to.plan()), within(0.005));
        }
        for (Waterfall value : comparison.values()) {
            addsUp(value);
            assertThat(value.start()).isCloseTo(candidates.getFirst().plan().objective(), within(0.01));
        }
    }

    @Test
    void aPlanComparedWithItselfDiffersInNothing() {
        Comparison comparison = Comparison.of(List.of(plan("base", "base"), plan("base", "base")));

        assertThat(comparison.choices()).isEmpty();
        assertThat(comparison.waterfalls().getFirst().byPart()).allMatch(step -> step.amount() == 0);
    }

    @Test
    void onePlanAloneCannotBeCompared() {
        assertThatThrownBy(() -> Comparison.of(List.of(plan("base", "base"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void addsUp(Waterfall waterfall) {
        for (List<Step> steps : List.of(waterfall.byPart(), waterfall.byAccount())) {
            assertThat(steps.stream().mapToLong(Step::fromCents).sum()).isEqualTo(waterfall.fromCents());
            assertThat(steps.stream().mapToLong(Step::toCents).sum()).isEqualTo(waterfall.toCents());
        }
        for (Step step : waterfall.byPart()) {
            assertThat(step.steps().stream().mapToLong(Step::fromCents).sum()).isEqualTo(step.fromCents());
            assertThat(step.steps().stream().mapToLong(Step::toCents).sum()).isEqualTo(step.toCents());
        }
    }

    /** Over the markets, weighted by volume, out of the plan and not of the trees. */
    private static double average(Plan plan) {
        double units = plan.unitCosts().stream().mapToDouble(UnitCost::volume).sum();
        return plan.unitCosts().stream()
                        .mapToDouble(cost -> cost.amount() * cost.volume())
                        .sum()
                / units;
    }

    private Candidate plan(String strategy, String scenario) {
        Path written = new TwoRoutes().write(folder, "case");
        Plan plan = Planner.using(Solvers.standard())
                .plan(Intake.read(written, strategy, scenario).orThrow());
        return Candidate.of(strategy + " " + scenario, plan);
    }
}
