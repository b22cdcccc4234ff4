package org.entente.partners.dependence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.network.Product;
import org.entente.partners.dependence.WithoutPartner.Delay;
import org.entente.partners.dependence.WithoutPartner.Outcome;
import org.entente.plan.Plan;
import org.junit.jupiter.api.Test;

/** Dependence in words: each kind of loss, and what stands first. */
class DependenceWordsTest {
    private final Plan plan = LossSearchTest.plan("0");
    private final Product seat = plan.network().products().get(1);

    @Test
    void sharesOwnersAndPartsInOrderOfSize() {
        assertThat(DependenceWords.sentences(DependenceTrace.of(plan), null))
                .containsExactly(
                        "Of the value of what is sold, 54.5 % arises in China and 45.5 % in France.",
                        "It belongs in the end to maker (45.5 %), yangtze (45.5 %) and han (9.1 %).",
                        "Of what is bought from companies outside, €2,400 at the first tier, 100 % comes from China.");
    }

    @Test
    void theDearestLossAndWhatOneCompanyAloneMakes() {
        WithoutPartner yangtze = costs(800, 8, true, 0, List.of(), List.of(instead("weave at maribor")));

        assertThat(DependenceWords.sentences(
                        DependenceTrace.of(plan), new Losses(List.of(yangtze), SingleSource.of(plan), 2, 1, 0)))
                .endsWith(
                        "There is a plan without each company and country that was looked at.",
                        "The dearest partner to lose is yangtze: costs €800 as a present value, €8.00 for each unit sold"
                                + " today; seat from weave at maribor instead.",
                        "The case knows one company alone for car (maker) and wheel (han).",
                        "Time ran out before 2 more could be looked at.");
    }

    @Test
    void eachOutcomeHasItsSentence() {
        assertThat(says(costs(0.001, 0, true, 0, List.of(), List.of()))).isEqualTo("costs nothing.");
        assertThat(says(costs(500, Double.NaN, false, 0, List.of(), List.of())))
                .isEqualTo("costs €500 as a present value (not proven).");
        assertThat(says(costs(500, 5, true, 20, List.of(), List.of())))
                .isEqualTo("costs €500 as a present value, €5.00 for each unit sold today; 20 units fewer are sold.");
        assertThat(says(costs(
                        500,
                        5,
                        true,
                        0,
                        List.of(new Delay(seat, 3), new Delay(seat, -1)),
                        List.of(replacement(List.of(), Double.NaN)))))
                .isEqualTo(
                        "costs €500 as a present value, €5.00 for each unit sold today; seat is launched 3 weeks later;"
                                + " seat is launched 1 week sooner; seat is not used any more.");
        assertThat(says(WithoutPartner.without(partner(), Outcome.UNKNOWN, List.of(), List.of())))
                .isEqualTo("not known: time ran out.");
        assertThat(says(WithoutPartner.without(partner(), Outcome.NO_PLAN, List.of(), List.of())))
                .isEqualTo("no plan without it.");
        assertThat(says(WithoutPartner.without(
                        partner(), Outcome.NO_PLAN, List.of(), List.of("No lane brings it.", "100 car must be sold"))))
                .isEqualTo("no plan without it: No lane brings it; 100 car must be sold.");
    }

    @Test
    void whoTakesOverAndWhatNeverComes() {
        assertThat(DependenceWords.replacement(instead("weave at maribor")))
                .isEqualTo("seat from weave at maribor instead");
        assertThat(DependenceWords.replacement(replacement(List.of(), 3))).isEqualTo("seat from who makes it already");
        assertThat(DependenceWords.delay(new Delay(seat, Double.POSITIVE_INFINITY)))
                .isEqualTo("seat is never launched");
        assertThat(DependenceWords.called(partner())).isEqualTo("yangtze (company)");
        assertThat(Partner.Kind.COUNTRY.plural()).isEqualTo("countries");
        assertThat(Partner.Kind.GROUP.plural()).isEqualTo("groups");
    }

    @Test
    void thoseThatStandForTheSameProcessesAreOneGroup() {
        List<WithoutPartner> losses = Partner.of(plan).stream()
                .map(partner -> WithoutPartner.without(partner, Outcome.UNKNOWN, List.of(), List.of()))
                .toList();

        assertThat(new Losses(losses, List.of(), 0, 0, 0).grouped())
                .extracting(group ->
                        group.stream().map(without -> without.partner().id()).toList())
                .containsExactly(
                        List.of("yangtze", "wuhan"),
                        List.of("han", "xian"),
                        List.of("FR"),
                        List.of("CN"),
                        List.of("plant"));
    }

    private static String says(WithoutPartner without) {
        return DependenceWords.sentence(without, "EUR");
    }

    private Partner partner() {
        return Partner.of(plan).getFirst();
    }

    private Replacement instead(String maker) {
        return replacement(List.of(maker), 4);
    }

    private Replacement replacement(List<String> makers, double perUnit) {
        return new Replacement(seat, makers, perUnit, Double.NaN, List.of());
    }

    private WithoutPartner costs(
            double cost,
            double perCar,
            boolean proven,
            double fewer,
            List<Delay> delays,
            List<Replacement> replacements) {
        return new WithoutPartner(
                partner(),
                Outcome.COSTS,
                cost,
                perCar,
                proven,
                fewer,
                delays,
                replacements,
                List.of(),
                List.of(),
                List.of());
    }
}
