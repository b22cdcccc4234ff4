package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.explain.flip.Flips;
import org.entente.explain.worth.BindingLimits;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.junit.jupiter.api.Test;

/** The parts of the report that say why. */
class ExplainedTest {
    private final ExamplePlan example = new ExamplePlan();
    private final Plan plan = example.plan(PlanStatus.PROVEN, 0, example.price(19_490, 17_633));

    @Test
    void withoutExplanationsThereIsNoSuchSection() {
        String page = Report.html(plan, List.of(), Explained.NOTHING);
        assertThat(page).doesNotContain("id=why").doesNotContain("id=flips").doesNotContain("id=conflict");
    }

    @Test
    void whatBindsIsSaidFirstAndListedWhole() {
        String page = page(Explained.NOTHING.with(ExampleExplained.binding()));
        assertThat(page)
                .contains("What holds the plan back")
                .contains("A step of LINE_CAPACITY on ")
                // of demand one is told, and both are listed
                .containsOnlyOnce("A step of MARKET on ")
                .contains("€420,000")
                .contains("€60,000 to €120,000")
                .contains("not known")
                .contains("no time left")
                .contains("Time was too short for 1 of them.")
                .contains("The plan then decides otherwise: Open")
                .contains("href=\"#why\"");
    }

    @Test
    void nothingHoldsAPlanBackThatStandsAtNoLimit() {
        BindingLimits none = new BindingLimits("EUR", 1, 1, List.of(), List.of(), 0, 0);
        assertThat(page(Explained.NOTHING.with(none))).contains("stands at none of its limits");
    }

    @Test
    void flipsAreSaidFirstThenListedThenDrawn() {
        Flips flips = ExampleExplained.flips(plan);
        String page = page(Explained.NOTHING.with(flips));
        assertThat(page)
                .contains("1 figure changes the decision within its range, of 2 figures asked about: the one to check")
                .contains("Time was too short for 3 others.")
                .contains("): below ")
                .contains("; and what follows from it")
                .contains("circle class=turn")
                .contains("None lies nearer: proven.")
                .contains("table class=tornado")
                // today's worth 1,000,000 of cost: 900,000 at the low end is 100,000 better
                .contains("+€100,000")
                .contains("−€300,000")
                .contains("href=\"#flips\"");
    }

    @Test
    void twoFiguresAtOnceAreDrawnAsFieldsWithTheirCorners() {
        String page = page(Explained.NOTHING.with(ExampleExplained.flips(plan)).with(ExampleExplained.map(plan)));
        assertThat(page)
                .contains("Two figures at once")
                .contains("Borders are proven")
                // the left half of the picture, then the right
                .contains("d=\"M78.0 342.0L358.0 342.0L358.0 12.0L78.0 12.0Z\"")
                .contains("d=\"M358.0 342.0L638.0 342.0L638.0 12.0L358.0 12.0Z\"")
                .containsOnlyOnce("circle class=corner")
                .contains("<title>today&#39;s decision</title>");
    }

    @Test
    void alternativesAreListedWithWhatAllOfThemShare() {
        assertThat(page(Explained.NOTHING.with(ExampleExplained.alternatives(plan))))
                .contains("Within 1 % one plan decides otherwise.")
                .contains("12 jobs more in France")
                .contains("€20 a car")
                .contains("What every such plan has")
                .contains("1 that the case offers nothing else for")
                .contains("Moves cells by rail")
                .contains("href=\"#alternatives\"");
    }

    @Test
    void aDecisionThatStandsIsSaidToStand() {
        Flips flips = new Flips(List.of(ExampleExplained.flips(plan).cells().get(1)), 1_000_000, 0.1, 1, 0, 20, 40, 2);
        assertThat(page(Explained.NOTHING.with(flips)))
                .contains("The decision stands wherever within its range any one of 1 figure turns out to be.");
    }

    @Test
    void whyThereIsNoPlanComesBeforeAllElse() {
        Plan none = example.without(PlanStatus.INFEASIBLE, "No plan keeps every hard limit.");
        String page = Report.html(none, List.of(), Explained.NOTHING.with(ExampleExplained.conflict(plan)));
        assertThat(page)
                .contains("Why there is no plan")
                .contains("The case misses €19,490 by €812.")
                .contains("Limit price: at most €19,490")
                .contains("Solved again: together they have no plan")
                .contains("Raise limit price by €812.")
                .contains("The search ended before it was through")
                .contains("href=\"#conflict\"");
    }

    @Test
    void whatIsUnfinishedIsSaid() {
        assertThat(page(Explained.NOTHING.lacking("Time ran out before the flips were looked for.")))
                .contains("Time ran out before the flips were looked for.");
    }

    @Test
    void wordsOfTheCaseStayWords() {
        Explained all = Explained.NOTHING
                .with(ExampleExplained.binding())
                .with(ExampleExplained.flips(plan))
                .with(ExampleExplained.map(plan))
                .with(ExampleExplained.alternatives(plan));
        assertThat(page(all)).doesNotContain("<b>'Assembly'").contains("&lt;b&gt;&#39;Assembly&#39; &amp;");
        assertThat(page(Explained.NOTHING.with(ExampleExplained.conflict(plan))))
                .doesNotContain("<b>'Assembly'");
    }

    private String page(Explained explained) {
        return Report.html(plan, List.of(), explained);
    }
}
