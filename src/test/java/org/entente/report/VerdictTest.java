package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.network.Limit.Kind;
import org.entente.network.Limit.Sense;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.entente.report.Verdict.Mark;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private final ExamplePlan example = new ExamplePlan();

    @Test
    void aPriceThatHoldsSaysWhatIsToSpare() {
        Plan plan = example.plan(PlanStatus.PROVEN, 0, example.price(19_490, 19_078));

        assertThat(Verdict.of(plan))
                .isEqualTo(new Verdict(Mark.HOLDS, "Holds: Twingo sells from €19,490 with €412 a car to spare"));
    }

    @Test
    void ofSeveralPricesTheTightestSpeaks() {
        Plan plan = example.plan(PlanStatus.PROVEN, 0, example.price(19_490, 18_000), example.price(19_490, 19_390));

        assertThat(Verdict.of(plan).headline()).isEqualTo("Holds: Twingo sells from €19,490 with €100 a car to spare");
    }

    @Test
    void aMissedPriceSaysByHowMuch() {
        Plan plan = example.plan(PlanStatus.PROVEN, 0, example.price(19_490, 21_800));

        assertThat(Verdict.of(plan))
                .isEqualTo(
                        new Verdict(
                                Mark.MISSES,
                                "Misses the price by €2,310 a car: Twingo covers its cost from €21,800, the ceiling is €19,490"));
    }

    @Test
    void aPriceThatIsJustReachedLeavesNothing() {
        Plan plan = example.plan(PlanStatus.PROVEN, 0, example.price(19_490, 19_490));

        assertThat(Verdict.of(plan).headline()).isEqualTo("Holds: Twingo sells from €19,490 with nothing to spare");
    }

    @Test
    void aCostCeilingSpeaksWhereThereIsNoPrice() {
        Plan holds = example.plan(PlanStatus.PROVEN, 0, example.cost(13_500, 12_630));
        Plan misses = example.plan(PlanStatus.PROVEN, 0, example.cost(12_000, 12_630));

        assertThat(Verdict.of(holds).headline())
                .isEqualTo("Holds: Twingo costs €12,630, €870 a car below its ceiling of €13,500");
        assertThat(Verdict.of(misses).headline())
                .isEqualTo("Misses the cost by €630 a car: Twingo costs €12,630, the ceiling is €12,000");
    }

    @Test
    void aKeptPriceDoesNotHideAnotherMissedLimit() {
        Plan plan = example.plan(
                PlanStatus.PROVEN,
                0,
                example.price(19_490, 19_078),
                example.other(Kind.INVESTMENT, Sense.AT_MOST, 2_000_000, 3_000_000),
                example.other(Kind.SPEND_SHARE, Sense.AT_MOST, 0.2, 0.25));

        assertThat(Verdict.of(plan).mark()).isEqualTo(Mark.MISSES);
        assertThat(Verdict.of(plan).headline())
                .isEqualTo(
                        "Keeps the price: Twingo sells from €19,490 with €412 a car to spare, but misses 2 of 3 limits:"
                                + " tooling and investment for Twingo is €1.00 m over the ceiling, and 1 more"
                                        .replace(" m ", Numbers.THIN + "m "));
    }

    @Test
    void limitsWithoutAPriceAreCounted() {
        Plan kept = example.plan(PlanStatus.PROVEN, 0, example.other(Kind.SOLD, Sense.AT_LEAST, 2_000, 3_000));
        Plan broken = example.plan(PlanStatus.PROVEN, 0, example.other(Kind.SPEND_SHARE, Sense.AT_MOST, 0.2, 0.25));

        assertThat(Verdict.of(kept).headline()).isEqualTo("Holds: the one limit is kept");
        assertThat(Verdict.of(broken).headline())
                .isEqualTo("Misses 1 of 1 limit: share of spend on Twingo is 5_points over the ceiling"
                        .replace('_', Numbers.THIN));
    }

    @Test
    void withoutLimitsItIsPlanned() {
        assertThat(Verdict.of(example.plan(PlanStatus.PROVEN, 0)).mark()).isEqualTo(Mark.PLANNED);
    }

    @Test
    void withoutAPlanItSaysWhy() {
        for (PlanStatus status : new PlanStatus[] {
            PlanStatus.INFEASIBLE, PlanStatus.UNBOUNDED, PlanStatus.TIME_LIMIT, PlanStatus.CANCELLED, PlanStatus.FAILED
        }) {
            Verdict verdict = Verdict.of(example.without(status, ""));

            assertThat(verdict.mark()).as(status.label()).isEqualTo(Mark.NO_PLAN);
        }
        assertThat(Verdict.of(example.without(PlanStatus.INFEASIBLE, "")).headline())
                .startsWith("No plan keeps all promises");
        assertThat(Verdict.of(example.without(PlanStatus.TIME_LIMIT, "")).headline())
                .isEqualTo("No plan found before the time limit");
    }

    @Test
    void unitsAreCalledAsTheFieldCallsThem() {
        assertThat(LimitAmounts.unitWord(example.network.products().get(0))).isEqualTo("car");
        assertThat(LimitAmounts.unitWord(example.network.products().get(1))).isEqualTo("battery");
        assertThat(LimitAmounts.unitWord(example.network.products())).isEqualTo("unit");
    }
}
