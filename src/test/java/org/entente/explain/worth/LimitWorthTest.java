package org.entente.explain.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.entente.explain.worth.StepWorth.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of every kind, kept, missed at a penalty or only reported, on the seats of {@link WorthTest}. */
class LimitWorthTest {

    /**
     * Of 200 seats: 2 t of CO₂ if all are Chinese, at 10 kg each. A share of 40 % is 80 seats, a point is 2. A step is about a
     * hundredth.
     */
    @ParameterizedTest(name = "{0} {2} {3}")
    @CsvSource({
        "co2, '', max, 1, 0.01, 18",
        "co2_per_unit, '', max, 5, 0.05, 18",
        "made, chinese, max, 80, 1, 18",
        "made_share, chinese, max, 40%, 0.01, 36",
        "made, french, min, 120, 1, 18",
        "made_share, french, min, 60%, 0.01, 36",
        // 16 hours a seat, 1,600 hours a job and year, two years: half a job is 100 seats, and all of it is the step
        "jobs, french, min, 0.5, 0.5, 1800",
    })
    void aStepOfAHardLimit(String kind, String process, String sense, String value, double step, double worth) {
        String product = kind.startsWith("made") ? "seat" : "";
        BindingLimits binding = WorthTest.worth(Map.of(
                "processes",
                WorthTest.processes("labour_hours", "16", "", ""),
                "limits",
                "limit,kind,product,process,sense,value\nthe-limit,%s,%s,%s,%s,%s\n"
                        .formatted(kind, product, process, sense, value)));
        StepWorth limit = WorthTest.only(binding, BindingKind.LIMIT);
        assertThat(limit.amount()).isCloseTo(step, within(1e-9));
        assertThat(limit.worth()).isCloseTo(worth, within(1e-6));
        assertThat(limit.sentence()).contains("limit the-limit (").endsWith("the plan is at its limit.");
    }

    @Test
    void aCeilingOnCostHoldsSalesBack() {
        // Cars at 22 with one of 80 Chinese seats, at 40 with a French one: 30 on average are 64 more cars, sold at
        // 100.
        String demand = "market,product,period,volume,price,must_serve\nplant,car,2026,100,100,0\n"
                + "plant,car,2027,100,100,0\n";
        BindingLimits binding = WorthTest.worth(Map.of(
                "case",
                WorthTest.settings("profit"),
                "processes",
                WorthTest.processes("", "", "max_volume", "40"),
                "demand",
                demand,
                "limits",
                "limit,kind,product,value\nceiling,unit_cost,car,30\n"));
        StepWorth limit = WorthTest.only(binding, BindingKind.LIMIT);
        double more = 80 * 8.2 / 9.8 - 64;
        assertThat(limit.worth()).isCloseTo(more * (100 - 40), within(1e-6));
        assertThat(limit.sentence())
                .startsWith("Raising limit ceiling (full cost per Car) by €0.20, from €30 to €30.20, would be worth");
    }

    @Test
    void oneSourceLess() {
        BindingLimits binding = WorthTest.worth(Map.of(
                "processes",
                WorthTest.processes("tooling", "50", "", ""),
                "limits",
                "limit,kind,product,sense,value\ntwo,sources,seat,min,2\n"));
        StepWorth limit = WorthTest.only(binding, BindingKind.LIMIT);
        assertThat(limit.worth()).isCloseTo(50, within(1e-6));
        assertThat(limit.step()).contains("by 1 process, from 2 processes to 1 process");
    }

    @Test
    void aPenaltyIsSetAgainstTheStep() {
        BindingLimits binding =
                WorthTest.worth(Map.of("limits", "limit,kind,value,enforce,penalty\nair,co2,1,penalty,100\n"));
        StepWorth limit = WorthTest.only(binding, BindingKind.PENALTY_LIMIT);
        assertThat(limit.worth()).as("0.01 t at 100").isCloseTo(1, within(1e-6));
        assertThat(limit.state()).isEqualTo("it is missed by 1 t, at a penalty of €100");
    }

    @Test
    void aReportedLimitIsOnlyMeasuredAndKeepingItHasAPrice() {
        BindingLimits binding = WorthTest.worth(Map.of(
                "limits", "limit,kind,product,process,value,enforce\nchina,made_share,seat,chinese,40%,report\n"));
        assertThat(binding.steps()).extracting(StepWorth::kind).doesNotContain(BindingKind.LIMIT);
        MissedLimit missed = binding.missed().getFirst();
        assertThat(missed.answer()).isEqualTo(MissedLimit.Answer.COSTS);
        assertThat(missed.cost()).isCloseTo(120 * 18, within(1e-6));
        assertThat(missed.missedBy()).isCloseTo(0.6, within(1e-9));
        assertThat(missed.changes()).isNotEmpty();
        assertThat(missed.sentence())
                .contains("misses limit china by 60 points; it is only reported, and keeping it would cost €2,160");
    }

    @Test
    void aReportedLimitThatNoPlanKeeps() {
        BindingLimits binding = WorthTest.worth(
                Map.of("limits", "limit,kind,product,sense,value,enforce\nmany,made,car,min,300,report\n"));
        MissedLimit missed = binding.missed().getFirst();
        assertThat(missed.answer()).isEqualTo(MissedLimit.Answer.IMPOSSIBLE);
        assertThat(missed.sentence()).endsWith("no plan keeps it with what the case leaves open.");
    }

    /**
     * A module of 40 seats for 60, three allowed. A budget of 130 buys two, 120, and has 10 to spare: its dual price is nothing
     * where the modules stand fixed, and 18 · 80 / 60 − 1 = 23 a euro where they may be halved. Neither is true.
     */
    @Test
    void aBudgetWithRoomToSpareHoldsThePlanBackAllTheSame() {
        BindingLimits binding = WorthTest.worth(WorthTest.with(
                WorthTest.line("module,max_modules,investment\n", "40,3,60"),
                "limits",
                "limit,kind,value\nbudget,investment,130\n"));
        StepWorth budget = WorthTest.only(binding, BindingKind.LIMIT);
        assertThat(budget.amount()).isCloseTo(50, within(1e-9));
        assertThat(budget.worth()).as("20 more seats").isCloseTo(20 * 18 * 2 - 60, within(1e-6));
        assertThat(budget.sentence())
                .contains("from €130 to €180", "less than that changes nothing", "the plan as it is comes to €120");
    }

    @Test
    void aBudgetThatIsUsedUpAndWorthNothingByASmallStep() {
        BindingLimits binding = WorthTest.worth(WorthTest.with(
                WorthTest.line("module,max_modules,investment\n", "40,3,60"),
                "limits",
                "limit,kind,value\nbudget,investment,120\n"));
        StepWorth budget = WorthTest.only(binding, BindingKind.LIMIT);
        assertThat(budget.amount()).isCloseTo(60, within(1e-9));
        assertThat(budget.worth()).isCloseTo(660, within(1e-6));
    }

    @Test
    void aBudgetThatHoldsNothingBack() {
        BindingLimits binding = WorthTest.worth(WorthTest.with(
                WorthTest.line("module,max_modules,investment\n", "40,3,60"),
                "limits",
                "limit,kind,value\nbudget,investment,180\n"));
        StepWorth budget = WorthTest.only(binding, BindingKind.LIMIT);
        assertThat(budget.answer()).isEqualTo(Answer.NOTHING);
    }

    /**
     * Three modules of 40 for 700 each make 100 seats; the third saves 20 · 36 = 720. With one car a year less it saves 684, so
     * that it is not opened: 6,500 − 6,440. With the modules fixed, a dual price says 44.
     */
    @Test
    void aStepThatChangesADecisionIsWorthMoreThanItsDualPrice() {
        BindingLimits binding = WorthTest.worth(WorthTest.line("module,max_modules,investment\n", "40,4,700"));
        StepWorth fewer = WorthTest.only(binding, BindingKind.MUST_SERVE);
        assertThat(fewer.worth()).isCloseTo(60, within(1e-6));
        assertThat(fewer.changes()).anyMatch(change -> change.contains("2 modules"));
    }
}
