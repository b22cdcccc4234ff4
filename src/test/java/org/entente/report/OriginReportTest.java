package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.explain.LandedCost;
import org.entente.plan.Example;
import org.entente.plan.Plan;
import org.entente.plan.Plans;
import org.junit.jupiter.api.Test;

/** What the report says of origin, on the tiny cases worked out by hand. */
class OriginReportTest {
    @Test
    void theRuleItsArticleAndWhatIsReachedAreSaid() {
        String page = page("origin-tca-2027");

        assertThat(page)
                .contains("<section id=origin>", "Duty saved over the horizon")
                .contains("€4,000");
        // 2026: a pack only assembled here originates; 2027: cells of 0 in 900, the pack originates
        assertThat(page)
                .contains(
                        "Foreign materials 0 % of the ex-works price, at most 45 % (TCA, Annex 3); originating HS 8507 (TCA, Annex 3)");
    }

    @Test
    void undertakingsAndSubsidiesAreListed() {
        assertThat(page("origin-undertaking")).contains("Under a price undertaking", "€100", "€1,280");
        assertThat(page("origin-subsidy-ceiling"))
                .contains("Subsidies earned", "European content")
                .contains("Originating body, motor and computer 80 % of the parts counted, at least 70 %");
    }

    @Test
    void aSubsidyIsSeenInTheCostOfOneCar() {
        Plan plan = Plans.of(Example.named("origin-subsidy-content").network());
        assertThat(LandedCost.of(plan).getFirst().root().children().getFirst().children())
                .anySatisfy(node -> {
                    assertThat(node.label()).isEqualTo("subsidy");
                    assertThat(node.perUnit()).isEqualTo(-100);
                });
    }

    @Test
    void aCaseWithoutAgreementsSaysNothingOfIt() {
        assertThat(page("money-duty-and-countervailing")).doesNotContain("id=origin");
    }

    private static String page(String example) {
        Plan plan = Plans.of(Example.named(example).network());
        return Report.html(plan, LandedCost.of(plan)).replace("\u202f", " ").replace("\u00a0", " ");
    }
}
