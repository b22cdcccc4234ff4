package org.entente.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.Scope;
import org.entente.network.TableRow;
import org.entente.plan.Example;
import org.entente.plan.Plan;
import org.entente.plan.Plans;
import org.entente.plan.ResidualValues;
import org.junit.jupiter.api.Test;

/** What a line that outlives the horizon gives back, and whether that decides. */
class ResidualWordsTest {
    @Test
    void theVerdictSaysWhatIsGivenBackAndThatItDecides() {
        Plan plan = Plans.of(Example.named("money-residual").network());

        assertThat(ResidualWords.sentences(plan))
                .containsExactly(
                        "Line modules that live on after the horizon give back €800,000: setting residual, straight_line.");
        ResidualAnswer answer = ResidualAnswer.of(plan, Plans::of);
        assertThat(answer.decidesOtherwise()).isTrue();
        assertThat(answer.other())
                .isNotNull()
                .satisfies(other -> assertThat(other.objective()).isCloseTo(600_000, within(1e-3)));
        assertThat(ResidualWords.sentence(answer))
                .startsWith("With residual none the plan would decide otherwise: Do not open l");
    }

    @Test
    void withoutResidualValuesTheOtherSettingIsAskedToo() {
        Plan plan = Plans.of(Example.named("money-residual-none").network());

        assertThat(ResidualWords.sentences(plan)).isEmpty();
        assertThat(ResidualValues.canMatter(plan.network())).isTrue();
        assertThat(ResidualWords.sentence(ResidualAnswer.of(plan, Plans::of)))
                .startsWith("With residual straight_line the plan would decide otherwise: ");
    }

    @Test
    void aLineThatIsWorthItAnywayStays() {
        Network cheap = network("money-residual", "l,plant,1000,1,1000000,10", "l,plant,1000,1,100000,10");
        Plan plan = Plans.of(cheap);

        assertThat(ResidualWords.sentence(ResidualAnswer.of(plan, Plans::of)))
                .isEqualTo("With residual none this plan stays the best.");
    }

    @Test
    void whatWouldBeGivenBackIsSaidWhereItDoesNotCount() {
        Network cheap = network("money-residual-none", "l,plant,1000,1,1000000,10", "l,plant,1000,1,100000,10");

        assertThat(ResidualWords.sentences(Plans.of(cheap)))
                .containsExactly(
                        "Line modules that live on after the horizon would give back €80,000; with residual none"
                                + " it does not count.");
    }

    @Test
    void aLifeThatIsNotKnownIsSaid() {
        Network unknown = network("money-residual", "l,plant,1000,1,1000000,10", "l,plant,1000,1,100000,");
        Plan plan = Plans.of(unknown);

        assertThat(ResidualWords.sentences(plan))
                .containsExactly(
                        "How long l at plant lives is not known (life_years is blank): nothing of the investment is given"
                                + " back.");
        assertThat(ResidualValues.canMatter(unknown)).isFalse();
    }

    @Test
    void whereCostIsLimitedNoPlanIsSaidToStayTheBest() {
        Network limited = network("money-residual", "l,plant,1000,1,1000000,10", "l,plant,1000,1,100000,10");
        Network kept = limited.withLimits(List.of(new Limit(
                0,
                "cost",
                Limit.Kind.UNIT_COST,
                Scope.ALL,
                null,
                Limit.Sense.AT_MOST,
                400,
                limited.settings().currency(),
                Limit.Enforcement.HARD,
                0,
                "",
                TableRow.NONE)));

        assertThat(ResidualWords.sentence(ResidualAnswer.of(Plans.of(kept), Plans::of)))
                .isEqualTo("With residual none the plan would decide alike, perhaps in other quantities.");
    }

    private static Network network(String name, String text, String other) {
        Example example = Example.named(name);
        java.util.Map<String, String> sections = new java.util.LinkedHashMap<>(example.sections());
        sections.replaceAll((section, body) -> body.replace(text, other));
        return new Example(name, example.question(), sections).network();
    }
}
