package org.entente.partners.dependence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.partners.dependence.WithoutPartner.Outcome;
import org.entente.plan.Example;
import org.entente.plan.Plan;
import org.entente.plan.Plans;
import org.entente.solver.Watcher;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the loss of a partner costs, worked out by hand. */
class LossSearchTest {
    /** Seats at 10 from China or at 14 from Slovenia; wheels from China alone, and from a French site the case keeps shut. */
    private static final String TEXT = """
            What if a partner is gone?
            ## companies
            company,country
            maker,FR
            yangtze,CN
            drava,SI
            han,CN
            seine,FR
            ## sites
            site,company,country
            plant,maker,FR
            wuhan,yangtze,CN
            maribor,drava,SI
            xian,han,CN
            rouen,seine,FR
            ## products
            product
            car
            seat
            wheel
            ## processes
            process,site,product,cost,max_volume
            assemble,plant,car,20,
            sew,wuhan,seat,,
            weave,maribor,seat,,
            cast,xian,wheel,,
            forge,rouen,wheel,,SHUT
            ## inputs
            process,product,quantity
            assemble,seat,2
            assemble,wheel,4
            ## lanes
            from,to,product
            wuhan,plant,seat
            maribor,plant,seat
            xian,plant,wheel
            rouen,plant,wheel
            ## prices
            seller,buyer,product,price
            yangtze,maker,seat,10
            drava,maker,seat,14
            han,maker,wheel,1
            seine,maker,wheel,2
            ## demand
            market,product,volume
            plant,car,100
            """;

    @Test
    void aSecondSourceCostsTheDifference() {
        Losses losses = LossSearch.using(new HighsSolver()).of(plan("0"));
        WithoutPartner seats = find(losses, Partner.Kind.COMPANY, "yangtze");

        assertThat(seats.outcome()).isEqualTo(Outcome.COSTS);
        assertThat(seats.cost()).isCloseTo(200 * 4, within(1e-6));
        assertThat(seats.perCar()).isCloseTo(8, within(1e-6));
        assertThat(seats.proven()).isTrue();
        assertThat(seats.replacements()).hasSize(1);
        assertThat(seats.replacements().getFirst().product().id()).isEqualTo("seat");
        assertThat(seats.replacements().getFirst().makers()).containsExactly("weave at maribor");
        assertThat(seats.replacements().getFirst().perUnit()).isCloseTo(4, within(1e-9));
        assertThat(find(losses, Partner.Kind.SITE, "wuhan").cost()).isCloseTo(800, within(1e-6));
    }

    @Test
    void theOnlySourceIsASinglePointOfFailure() {
        Losses losses = LossSearch.using(new HighsSolver()).of(plan("0"));
        WithoutPartner wheels = find(losses, Partner.Kind.COMPANY, "han");

        assertThat(wheels.isSinglePointOfFailure()).isTrue();
        assertThat(wheels.breaks()).anySatisfy(promise -> assertThat(promise).contains("100 car"));
        assertThat(wheels.opened()).containsExactly("forge at rouen");
        assertThat(wheels.cost()).as("with what is shut opened").isCloseTo(400, within(1e-6));
        assertThat(losses.without().getFirst().isSinglePointOfFailure())
                .as("those first")
                .isTrue();
        assertThat(DependenceWords.sentence(wheels, "EUR"))
                .startsWith("no plan without it")
                .contains("With forge at rouen opened, which the case keeps shut, it costs €400");
        assertThat(find(losses, Partner.Kind.COUNTRY, "CN").isSinglePointOfFailure())
                .isTrue();
        assertThat(find(losses, Partner.Kind.COUNTRY, "FR").isSinglePointOfFailure())
                .as("nothing else assembles")
                .isTrue();
        assertThat(losses.unfinished()).isZero();
    }

    /** The shut site waits for its task, done before the first day, or nothing may leave it, or its hall is empty. */
    @ParameterizedTest
    @ValueSource(strings = {"gated", "lane", "line"})
    void whateverShutsTheOtherSource(String what) {
        String text = TEXT.replace("SHUT", what.equals("gated") ? "0" : "");
        String opened = "forge at rouen";
        if (what.equals("gated")) {
            text += """
                    ## case
                    title: Example
                    currency: EUR
                    viewpoint: maker
                    discount_rate: 0
                    holding_rate: 0
                    start: 2026-01-01
                    programme_start: 2025-01-01
                    goal: cost
                    ## tasks
                    task,weeks
                    moulds,10
                    ## gates
                    task,process
                    moulds,forge
                    """;
        } else if (what.equals("lane")) {
            text = text.replace("from,to,product", "from,to,product,max_volume")
                    .replace("rouen,plant,wheel", "rouen,plant,wheel,0");
            opened = "wheel from rouen to plant";
        } else {
            text = text.replace("cost,max_volume", "cost,max_volume,line")
                    .replace("forge,rouen,wheel,,", "forge,rouen,wheel,,,hall");
            text += "## lines\nline,site,module,max_modules\nhall,rouen,1000,0\n";
            opened = "hall at rouen";
        }
        Losses losses =
                LossSearch.using(new HighsSolver()).of(Plans.of(Example.of(text).network()));
        WithoutPartner wheels = find(losses, Partner.Kind.COMPANY, "han");

        assertThat(wheels.isSinglePointOfFailure()).isTrue();
        assertThat(wheels.opened()).containsExactly(opened);
        assertThat(wheels.cost()).isCloseTo(400, within(1e-6));
    }

    @Test
    void productsFromOneCompanyAlone() {
        List<SingleSource> singles = SingleSource.of(plan("0"));

        assertThat(singles)
                .filteredOn(SingleSource::inCase)
                .extracting(single -> single.product().id())
                .containsExactly("car", "wheel");
        assertThat(singles)
                .filteredOn(single -> !single.inCase())
                .extracting(SingleSource::others)
                .containsExactly(List.of("drava"));
    }

    @Test
    void whatNothingElseMakesStandsFirst() {
        assertThat(SingleSource.of(plan("0")))
                .extracting(single -> single.product().id())
                .containsExactly("car", "wheel", "seat");
    }

    @Test
    void theDearestLossStandsFirstAfterThoseWithoutAPlan() {
        assertThat(LossSearch.using(new HighsSolver()).of(plan("")).without())
                .extracting(without -> without.partner().id())
                .containsExactly("FR", "plant", "CN", "yangtze", "wuhan", "han", "xian");
    }

    @Test
    void whoTakesOverWaitsForItsTask() {
        Plan waiting = Plans.of(Example.of(TEXT.replace("SHUT", "")
                                .replace(
                                        "product,volume\nplant,car,100", "product,volume,must_serve\nplant,car,100,0.5")
                        + """
                        ## tasks
                        task,weeks
                        qualify,10
                        ## gates
                        task,process
                        qualify,weave
                        """)
                .network());
        WithoutPartner seats = find(LossSearch.using(new HighsSolver()).of(waiting), Partner.Kind.COMPANY, "yangtze");

        assertThat(seats.cost()).isCloseTo(100 * 4, within(1e-6));
        assertThat(seats.replacements()).singleElement().satisfies(instead -> {
            assertThat(instead.weeks()).isEqualTo(10);
            assertThat(instead.tasks()).containsExactly("qualify");
        });
    }

    @Test
    void eachPartnerIsToldBeforeItIsLookedAt() {
        Plan plan = plan("");
        List<String> told = new java.util.ArrayList<>();
        LossSearch.using(new HighsSolver())
                .telling((done, of, name) -> told.add(done + "/" + of + " " + name))
                .of(plan);

        assertThat(told)
                .containsExactly(
                        "0/7 yangtze", "1/7 han", "2/7 France", "3/7 China", "4/7 plant", "5/7 wuhan", "6/7 xian");
    }

    @Test
    void companiesUnderOneHeadAreAlsoLostTogether() {
        String held = TEXT.replace("\nseine,FR\n", "\nseine,FR\nhead,CN\n") + """
                ## stakes
                owner,owned,share
                head,yangtze,60%
                head,han,60%
                maker,seine,60%
                """;
        Plan together = Plans.of(Example.of(held.replace("SHUT", "")).network());

        assertThat(Partner.of(together))
                .filteredOn(partner -> partner.kind() == Partner.Kind.GROUP)
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.name()).isEqualTo("head and its companies");
                    assertThat(group.processes())
                            .extracting(process -> process.id())
                            .containsExactly("sew", "cast");
                });
        Plan apart = Plans.of(Example.of(held.replace("SHUT", "").replace("head,han,60%", "head,han,40%"))
                .network());
        assertThat(Partner.of(apart)).noneMatch(partner -> partner.kind() == Partner.Kind.GROUP);
    }

    @Test
    void ownSitesAreNoPartners() {
        assertThat(Partner.of(plan("0")))
                .filteredOn(partner -> partner.kind() == Partner.Kind.COMPANY)
                .extracting(Partner::id)
                .containsExactly("yangtze", "han");
    }

    @Test
    void ctrlCKeepsWhatIsKnown() {
        Plan plan = plan("0");
        Losses losses = LossSearch.using(new HighsSolver())
                .watchedBy(new Watcher() {
                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                })
                .of(plan);

        assertThat(losses.without()).isEmpty();
        assertThat(losses.unfinished()).isEqualTo(Partner.of(plan).size());
        assertThat(losses.singles()).isNotEmpty();
    }

    private static WithoutPartner find(Losses losses, Partner.Kind kind, String id) {
        return losses.without().stream()
                .filter(without -> without.partner().kind() == kind
                        && without.partner().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Plan plan(String shut) {
        return Plans.of(Example.of(TEXT.replace("SHUT", shut)).network());
    }
}
