package org.entente.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.entente.partners.Cases.company;

import java.util.List;
import java.util.Objects;
import org.entente.network.Network;
import org.entente.plan.Plans;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;

/** What two companies have of a deal, worked out by hand. */
class DealsTest {
    private static final double CENT = 1e-4;

    /** A venture makes for 60 what the maker would make itself for 90; the partner earns 50 by kits of its own. */
    static final String VENTURE = """
            ## case
            title: Joint venture
            currency: EUR
            viewpoint: maker
            discount_rate: 0
            holding_rate: 0
            start: 2026-01-01
            goal: profit

            ## companies
            company,country
            maker,FR
            partner,CN
            venture,FR

            ## stakes
            owner,owned,share
            maker,venture,0.5
            partner,venture,0.5

            ## sites
            site,company,country
            market,maker,FR
            plant,maker,FR
            venture-plant,venture,FR
            partner-market,partner,CN
            partner-plant,partner,CN

            ## products
            product
            motor
            kit

            ## processes
            process,site,product,cost
            at-venture,venture-plant,motor,60
            at-home,plant,motor,90
            at-partner,partner-plant,kit,45

            ## prices
            seller,buyer,product,price
            venture,maker,motor,80

            ## lanes
            from,to,product,incoterm
            venture-plant,market,motor,EXW
            plant,market,motor,EXW
            partner-plant,partner-market,kit,EXW

            ## demand
            market,product,volume,price
            market,motor,50,120
            partner-market,kit,10,50
            """;

    @Test
    void theBuyerPaysAtMostWhatItPaysElsewhereAndTheSellerTakesAtLeastItsCost() {
        Deal deal = deal(Cases.MOTORS);

        assertThat(deal.isWinWinToday()).isTrue();
        assertThat(100 * deal.interval().least().at()).isCloseTo(60, within(CENT));
        assertThat(100 * deal.interval().most().at()).isCloseTo(130, within(CENT));
        assertThat(100 * deal.interval().nash()).as("half-way").isCloseTo(95, within(CENT));
        assertThat(deal.viewpoint().value()).isCloseTo(-6500, within(CENT));
        assertThat(deal.viewpoint().bound()).isCloseTo(-6500, within(CENT));
        assertThat(deal.partner().value()).isZero();
        assertThat(deal.today().viewpoint()).isCloseTo(1500, within(CENT));
        assertThat(deal.today().partner()).isCloseTo(2000, within(CENT));
        assertThat(deal.surplus()).isCloseTo(3500, within(CENT));
        assertThat(deal.interval().payer()).isEqualTo(Side.VIEWPOINT);
        proven(deal);
    }

    @Test
    void aSellerWithAnotherClientTakesAtLeastWhatThatOnePays() {
        Deal deal = deal(Cases.MOTORS
                        .replace("market,maker,FR", "market,maker,FR\nclient-market,client,FR")
                        .replace("\nother,FR\n", "\nother,FR\nclient,FR\n")
                        .replace("process,site,product,cost\n", "process,site,product,cost,line\n")
                        .replace("motor,60", "motor,60,winding")
                        .replace("partner,maker,motor,100", "partner,maker,motor,100\npartner,client,motor,85")
                        .replace("EXW\nother", "EXW\npartner-plant,client-market,motor,EXW\nother")
                        .replace("market,motor,50,1", "market,motor,50,1\nclient-market,motor,40,0")
                + """

                ## lines
                line,site,existing
                winding,partner-plant,50
                """);

        // without the maker it sells 40 for 85: 1,000; with it all 50 that it can make
        assertThat(deal.partner().value()).isCloseTo(1000, within(CENT));
        assertThat(100 * deal.interval().least().at()).isCloseTo(60 + 1000.0 / 50, within(CENT));
        assertThat(100 * deal.interval().most().at()).isCloseTo(130, within(CENT));
        proven(deal);
    }

    @Test
    void whereTheCostIsAboveTheAlternativeNoPriceSuitsBothAndItIsSaidByHowMuch() {
        Deal deal = deal(Cases.MOTORS.replace("motor,130", "motor,50"));

        assertThat(deal.trades()).isFalse();
        assertThat(deal.isWinWin()).isFalse();
        assertThat(deal.interval().isEmpty()).isTrue();
        assertThat(100 * deal.interval().gap()).isCloseTo(10, within(CENT));
        assertThat(100 * deal.interval().least().at()).isCloseTo(60, within(CENT));
        assertThat(100 * deal.interval().most().at()).isCloseTo(50, within(CENT));
    }

    @Test
    void ofAHalfOwnedPartnerEachEuroPaidCostsTheBuyerHalf() {
        Deal deal = deal(Cases.MOTORS + """

                ## stakes
                owner,owned,share
                maker,partner,0.5
                """);

        assertThat(deal.weight()).isCloseTo(0.5, within(1e-12));
        // the maker gets half of what the partner earns back: at 130 it pays 130 and gets 35, at p it pays p - (p - 60)
        // / 2
        assertThat(100 * deal.interval().least().at()).isCloseTo(60, within(CENT));
        assertThat(100 * deal.interval().most().at()).isCloseTo(200, within(CENT));
        assertThat(100 * deal.interval().nash()).isCloseTo(130, within(CENT));
        assertThat(deal.interval().atNash().viewpoint())
                .as("at the Nash point both gain the same, the partner's part at its weight")
                .isCloseTo(0.5 * deal.interval().atNash().partner(), within(CENT));
        proven(deal);
    }

    @Test
    void dutyOnThePriceIsLostToBothAndNarrowsTheInterval() {
        Deal deal = deal(Cases.MOTORS.replace("partner-plant,partner,FR", "partner-plant,partner,CN") + """

                ## duties
                origin,destination,product,rate,kind
                CN,EU,motor,0.3,mfn
                """);

        // p · 1.3 = 130
        assertThat(100 * deal.interval().most().at()).isCloseTo(100, within(CENT));
        assertThat(100 * deal.interval().least().at()).isCloseTo(60, within(CENT));
        assertThat(100 * deal.interval().nash()).isCloseTo(80, within(CENT));
        assertThat(deal.today().viewpoint()).isCloseTo(0, within(CENT));
        proven(deal);
    }

    @Test
    void aPromiseOfMoneyEndsTheIntervalSooner() {
        Deal deal = deal(Cases.MOTORS + """

                ## limits
                limit,kind,product,sense,value,enforce
                affordable,unit_cost,motor,max,110,hard
                """);

        assertThat(deal.viewpoint().kept()).isEqualTo(Kept.NONE);
        assertThat(deal.interval().most().why()).isEqualTo(End.Why.PROMISE);
        assertThat(Objects.requireNonNull(deal.interval().most().promise()).id())
                .isEqualTo("affordable");
        assertThat(100 * deal.interval().most().at()).isCloseTo(110, within(1e-3));
        assertThat(100 * deal.interval().nash()).isCloseTo(95, within(CENT));
    }

    @Test
    void aPenaltyBendsTheLineAndTheNashPointFollows() {
        Deal deal = deal(Cases.MOTORS + """

                ## limits
                limit,kind,product,sense,value,enforce,penalty
                affordable,unit_cost,motor,max,110,penalty,1
                """);

        // elsewhere it pays 130 and 20 of penalty; here p up to 110, and beyond p + (p - 110)
        assertThat(deal.viewpoint().value()).isCloseTo(-7500, within(CENT));
        assertThat(100 * deal.interval().least().at()).isCloseTo(60, within(CENT));
        assertThat(100 * deal.interval().most().at()).isCloseTo(130, within(CENT));
        assertThat(100 * deal.interval().nash()).isCloseTo(105, within(1e-2));
        proven(deal);
    }

    @Test
    void ofAPartnerThatIsItsPriceAloneOnlyTheUpperEndIsTold() {
        String priced = Cases.MOTORS.replace("motor,60", "motor,");
        Deal deal = deal(priced);
        assertThat(deal.partnerCostsKnown()).isFalse();
        assertThat(100 * deal.interval().most().at()).isCloseTo(130, within(CENT));
        assertThat(DealWords.of(deal).verdict()).contains("whether partner wins cannot be told");

        Deal dear = deal(priced.replace("partner,maker,motor,100", "partner,maker,motor,150"));
        assertThat(dear.trades()).isFalse();
        assertThat(DealWords.of(dear).verdict()).contains("it could up to €130");
    }

    @Test
    void whoHasNobodyElseIsWhollyDependent() {
        Deal deal = deal(Cases.MOTORS.replace("other-plant,market,motor,EXW\n", ""));

        assertThat(deal.viewpoint().exists()).isFalse();
        assertThat(deal.viewpoint().kept()).isEqualTo(Kept.NO_PLAN);
        assertThat(deal.interval().most().at()).isInfinite();
        assertThat(deal.interval().nash()).isNaN();
        assertThat(100 * deal.interval().least().at()).isCloseTo(60, within(CENT));
    }

    @Test
    void aRouteTheCaseShutsIsAnAlternativeAllTheSameAndBothAnswersAreShown() {
        Deal deal = deal(Cases.MOTORS
                .replace("process,site,product,cost\n", "process,site,product,cost,max_volume\n")
                .replace("motor,60", "motor,60,")
                .replace("by-other,other-plant,motor,", "by-other,other-plant,motor,,0"));

        assertThat(deal.viewpoint().exists()).as("as it stands").isFalse();
        Opened opened = Objects.requireNonNull(deal.opened());
        Deal open = Objects.requireNonNull(opened.deal());
        assertThat(opened.used()).containsExactly("by-other at other-plant");
        assertThat(open.viewpoint().value()).isCloseTo(-6500, within(CENT));
        assertThat(100 * open.interval().most().at()).isCloseTo(130, within(CENT));
        assertThat(DealWords.of(deal).sentences())
                .anyMatch(sentence -> sentence.startsWith("As the case stands: "))
                .anyMatch(sentence -> sentence.contains("The case keeps one process shut"))
                .anyMatch(sentence -> sentence.startsWith("Opened so: Both win today"));
        proven(deal);
        proven(open);
        assertThat(deal(Cases.MOTORS).opened()).as("nothing is shut").isNull();
    }

    @Test
    void whatAnotherStrategyLetsRunLongerIsKnownToBePossible() {
        String periods = """

                ## periods
                period,start,end
                2026,2026-01-01,2027-01-01
                2027,2027-01-01,2028-01-01
                """;
        String columns = Cases.MOTORS
                .replace("process,site,product,cost\n", "process,site,product,cost,valid_until\n")
                .replace("motor,60", "motor,60,");
        Network base = Cases.network(
                columns.replace("by-other,other-plant,motor,", "by-other,other-plant,motor,,2027-01-01") + periods);
        Network longer =
                Cases.network(columns.replace("by-other,other-plant,motor,", "by-other,other-plant,motor,,") + periods);
        Deal deal = Deals.using(new HighsSolver()).knowing(List.of(longer)).of(base, company(base, "partner"));

        assertThat(deal.viewpoint().exists()).isFalse();
        Deal open = Objects.requireNonNull(Objects.requireNonNull(deal.opened()).deal());
        assertThat(open.viewpoint().value()).isCloseTo(-2 * 6500, within(CENT));
        assertThat(100 * open.interval().most().at()).isCloseTo(130, within(CENT));
    }

    @Test
    void toolingAloneIsNotWhatAPartnersGoodsCost() {
        Deal deal = deal(Cases.MOTORS
                .replace("process,site,product,cost\n", "process,site,product,cost,tooling\n")
                .replace("motor,60", "motor,,500"));

        assertThat(deal.partnerCostsKnown()).isFalse();
        assertThat(deal.isTold(deal.interval(), false)).isFalse();
        assertThat(deal.isTold(deal.interval(), true)).isTrue();
        assertThat(DealWords.of(deal).interval())
                .isEqualTo("The price of motor: maker gains up to €130; beyond, maker"
                        + " does better alone. What partner needs at least is not known.");
        assertThat(deal.accounts().partners())
                .filteredOn(account -> account.company().id().equals("partner"))
                .noneMatch(PartnerAccount::costsKnown);
        assertThat(deal(Cases.MOTORS
                                .replace("process,site,product,cost\n", "process,site,product,cost,tooling\n")
                                .replace("motor,60", "motor,60,500"))
                        .partnerCostsKnown())
                .isTrue();
    }

    @Test
    void whoDependsWhollyOnAPartnerOfUnknownCostIsToldNoNumberAtAll() {
        Deal deal = deal(Cases.MOTORS.replace("motor,60", "motor,").replace("other-plant,market,motor,EXW\n", ""));

        assertThat(DealWords.of(deal).verdict())
                .contains("maker wholly depends on the deal: its gain has no upper bound in this case");
        assertThat(String.join(" ", DealWords.of(deal).sentences()))
                .contains("neither end is known")
                .doesNotContain("any number")
                .doesNotContain("any amount")
                .doesNotContain("without end");
    }

    @Test
    void eachProductHasAnIntervalOfItsOwn() {
        Deal deal = deal(Cases.MOTORS
                .replace("product\nmotor", "product\nmotor\ninverter")
                .replace(
                        "by-other",
                        "inverters,partner-plant,inverter,20\nother-inverters,other-plant,inverter,\nby-other")
                .replace(
                        "other,maker,motor,130",
                        "other,maker,motor,130\npartner,maker,inverter,40\nother,maker,inverter,70")
                .replace(
                        "other-plant,market,motor,EXW",
                        "other-plant,market,motor,EXW\npartner-plant,market,inverter,EXW\nother-plant,market,inverter,EXW")
                .replace("market,motor,50,1", "market,motor,50,1\nmarket,inverter,50,1"));

        assertThat(deal.byProduct()).hasSize(2);
        Interval motor = deal.byProduct().getFirst();
        // the gain on inverters, 30 and 20 a piece, stays where it is
        assertThat(100 * motor.most().at()).isCloseTo(160, within(CENT));
        assertThat(100 * motor.least().at()).isCloseTo(40, within(CENT));
        assertThat(140 * deal.interval().most().at()).isCloseTo(200, within(CENT));
        assertThat(140 * deal.interval().least().at()).isCloseTo(80, within(CENT));
        proven(deal);
    }

    @Test
    void theStakeInAJointVentureIsSharedByWhatEachDoesWithoutIt() {
        Deal deal = deal(VENTURE, "venture");

        // with it the maker earns 50 · (120 - 80) and its part of 50 · (80 - 60); without, 50 · (120 - 90)
        assertThat(deal.viewpoint().value()).isCloseTo(1500, within(CENT));
        assertThat(deal.partner().value()).isCloseTo(50, within(CENT));
        assertThat(deal.today().viewpoint()).isCloseTo(2000 + 500 - 1500, within(CENT));
        assertThat(deal.today().partner()).isCloseTo(500, within(CENT));
        assertThat(deal.interval().least().at())
                .as("even without a stake the maker gains")
                .isZero();
        assertThat(deal.interval().least().why()).isEqualTo(End.Why.EDGE);
        assertThat(deal.interval().most().at())
                .as("the partner gives all for nothing")
                .isCloseTo(1, within(CENT));
        // lines 500 + 1000 s and 1000 (1 - s): nothing at -0.5 and at 1
        assertThat(deal.interval().nash()).isCloseTo(0.25, within(CENT));
        proven(deal);
    }

    @Test
    void aStakeThatChangedWithAThirdOwnerIsSharedInTheSameProportion() {
        String text = VENTURE.replace("owner,owned,share\nmaker,venture,0.5\npartner,venture,0.5", """
                        owner,owned,share,valid_from,valid_until
                        maker,venture,0.5,,2027-01-01
                        partner,venture,0.5,,2027-01-01
                        maker,venture,0.4,2027-01-01,
                        partner,venture,0.4,2027-01-01,
                        """.strip()) + """

                ## periods
                period,start,end
                2026,2026-01-01,2027-01-01
                2027,2027-01-01,2028-01-01
                """;
        Deal deal = deal(text, "venture");

        assertThat(deal.interval().lever().ceiling()).isCloseTo(0.8, within(1e-12));
        assertThat(deal.interval().lever().today()).isCloseTo(0.4, within(1e-12));
        // the partner earns 50 by its kits in each period without it: it gives all of its part for nothing
        assertThat(deal.interval().most().at()).isCloseTo(0.8, within(CENT));
        proven(deal);

        assertThatThrownBy(() -> deal(text.replace("maker,venture,0.4", "maker,venture,0.3"), "venture"))
                .isInstanceOf(NoDealException.class)
                .hasMessageContaining("changes over the periods");
    }

    @Test
    void aStakeThatNobodyHoldsLaterIsSharedAsBefore() {
        Deal deal = deal(
                VENTURE.replace("owner,owned,share\nmaker,venture,0.5\npartner,venture,0.5", """
                        owner,owned,share,valid_until
                        maker,venture,0.6,2027-01-01
                        partner,venture,0.4,2027-01-01
                        """.strip()) + """

                ## periods
                period,start,end
                2026,2026-01-01,2027-01-01
                2027,2027-01-01,2028-01-01
                """,
                "venture");

        assertThat(deal.interval().lever().today()).isCloseTo(0.6, within(1e-12));
        assertThat(deal.interval().lever().ceiling()).isCloseTo(1, within(1e-12));
    }

    @Test
    void eachPlanIsToldBeforeItIsMade() {
        List<String> told = new java.util.ArrayList<>();
        Network network = Cases.network(Cases.MOTORS
                .replace("process,site,product,cost\n", "process,site,product,cost,max_volume\n")
                .replace("motor,60", "motor,60,")
                .replace("by-other,other-plant,motor,", "by-other,other-plant,motor,,0"));
        Deals.using(new HighsSolver())
                .with(org.entente.solver.Settings.DEFAULT)
                .telling(told::add)
                .of(network, company(network, "partner"));

        assertThat(told)
                .containsExactly(
                        "the best plan of both together",
                        "what maker does without partner",
                        "what partner does without maker",
                        "with what the case shuts opened, the best plan of both together",
                        "with what the case shuts opened, what maker does without partner",
                        "with what the case shuts opened, what partner does without maker");
    }

    @Test
    void whyThereIsNoDealIsTheReason() {
        assertThat(new NoDealException("no lane").reason()).isEqualTo("no lane");
        UnfinishedException unfinished =
                new UnfinishedException(org.entente.plan.PlanStatus.INFEASIBLE, "time ran out");
        assertThat(unfinished.reason()).isEqualTo("time ran out");
        assertThat(unfinished.status()).isEqualTo(org.entente.plan.PlanStatus.INFEASIBLE);
    }

    @Test
    void whatIsOwnedWhollyHasNothingToNegotiate() {
        String owned = Cases.MOTORS + """

                ## stakes
                owner,owned,share
                maker,partner,1
                """;
        assertThatThrownBy(() -> deal(owned))
                .isInstanceOf(NoDealException.class)
                .hasMessageContaining("belongs wholly to maker");
        assertThatThrownBy(() -> deal(Cases.MOTORS.replace("partner-plant,market,motor,EXW\n", "")))
                .isInstanceOf(NoDealException.class)
                .hasMessageContaining("no lane of the case goes between maker and partner")
                .hasMessageContaining("other");
        assertThatThrownBy(() -> deal(Cases.MOTORS
                        .replace("partner,maker,motor,100\n", "")
                        .replace("company,country\n", "company,country,pricing,markup\n")
                        .replace("partner,FR\nother,FR", "partner,FR,open_book,0.05\nother,FR")))
                .isInstanceOf(NoDealException.class)
                .hasMessageContaining("open book");
    }

    /** A third company sells the partner for 10 what costs it 15; its line stands at 40 a year whatever is made. */
    @Test
    void whoIsOnNeitherSideAndLosesIsNamedWithWhatItLosesByIt() {
        Deal deal = deal("""
                ## case
                currency: EUR
                viewpoint: maker
                discount_rate: 0
                holding_rate: 0
                start: 2026-01-01
                goal: profit
                """
                + Cases.MOTORS
                        .replace("\nother,FR\n", "\nother,FR\nthird,FR\n")
                        .replace("market,maker,FR", "market,maker,FR\nthird-plant,third,FR")
                        .replace("product\nmotor", "product\nmotor\nmagnet")
                        .replace("process,site,product,cost\n", "process,site,product,cost,line\n")
                        .replace("motor,60", "motor,60,\nmagnets,third-plant,magnet,15,press")
                        .replace("partner,maker,motor,100", "partner,maker,motor,100\nthird,partner,magnet,10")
                        .replace("EXW\nother", "EXW\nthird-plant,partner-plant,magnet,EXW\nother")
                        .replace(
                                "volume,must_serve\nmarket,motor,50,1",
                                "volume,must_serve,price\nmarket,motor,50,0,200")
                + """

                ## inputs
                process,product,quantity
                by-partner,magnet,1

                ## lines
                line,site,existing,existing_fixed_cost
                press,third-plant,100,40
                """);

        assertThat(deal.today().partner()).as("50 at 100 - 60 - 10").isCloseTo(1500, within(CENT));
        assertThat(deal.losses()).singleElement().satisfies(loss -> {
            assertThat(loss.company().id()).isEqualTo("third");
            assertThat(loss.amount()).as("50 at 15 - 10, its line left out").isCloseTo(250, within(CENT));
        });
        assertThat(DealWords.of(deal).sentences())
                .contains(
                        "third, which is on neither side, loses €250 by the plan together: it would not agree. Give it a"
                                + " limit of kind participation.");
    }

    @Test
    void whatTheSidesHoldOfOthersDecidesWhoGoesWithWhom() {
        Network network = Cases.network(
                Cases.MOTORS.replace("\nother,FR\n", "\nother,FR\nown,FR\ntheirs,FR\njoint,FR\nbelow,FR\n") + """

                ## stakes
                owner,owned,share
                maker,own,0.6
                partner,own,0.4
                partner,theirs,0.2
                maker,joint,0.4
                partner,joint,0.4
                maker,partner,0.3
                partner,below,0.3
                """);
        Sides sides = Sides.of(network, company(network, "maker"), company(network, "partner"), null);

        assertThat(sides.of(company(network, "own"))).isEqualTo(Side.VIEWPOINT);
        assertThat(sides.of(company(network, "theirs"))).isEqualTo(Side.PARTNER);
        assertThat(sides.of(company(network, "joint"))).isEqualTo(Side.SHARED);
        assertThat(sides.of(company(network, "below")))
                .as("held by the maker through the partner only")
                .isEqualTo(Side.PARTNER);
        assertThat(sides.of(company(network, "other"))).isEqualTo(Side.OTHER);
    }

    static Deal deal(String text) {
        return deal(text, null);
    }

    static Deal deal(String text, @org.jspecify.annotations.Nullable String held) {
        Network network = Cases.network(text);
        Deal deal = Deals.using(new HighsSolver())
                .of(network, company(network, "partner"), held == null ? null : company(network, held));
        Plans.certify(deal.together().plan());
        for (OutsideOption option : List.of(deal.viewpoint(), deal.partner())) {
            if (option.solved() != null) {
                Plans.certify(option.solved().plan());
            }
        }
        return deal;
    }

    /** At each end the side it belongs to has what it has without the deal, and the flows still keep every row. */
    static void proven(Deal deal) {
        for (Interval interval : java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(deal.interval()), deal.byProduct().stream())
                .toList()) {
            for (End end : List.of(interval.least(), interval.most())) {
                if (end.why() == End.Why.INDIFFERENT) {
                    assertThat(end.difference())
                            .as(end.toString())
                            .isCloseTo(0, within(1e-6 * Math.max(1, Math.abs(end.outside()))));
                    assertThat(end.holds()).isTrue();
                }
            }
        }
    }
}
