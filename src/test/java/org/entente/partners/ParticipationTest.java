package org.entente.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.entente.network.Network;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.plan.Plans;
import org.entente.plan.UnplannableException;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;

/** A promise that a partner earns no less than without the viewpoint. */
class ParticipationTest {
    /** The partner can make 50. The client pays it 90 for 40; the maker pays 70, and 100 elsewhere. */
    private static final String CASE = """
            ## companies
            company,country
            maker,FR
            partner,FR
            client,FR
            other,FR

            ## sites
            site,company,country
            market,maker,FR
            client-market,client,FR
            partner-plant,partner,FR
            other-plant,other,FR

            ## products
            product
            motor

            ## lines
            line,site,existing
            winding,partner-plant,50

            ## processes
            process,site,product,cost,line
            by-partner,partner-plant,motor,60,winding
            by-other,other-plant,motor,,

            ## prices
            seller,buyer,product,price
            partner,maker,motor,70
            partner,client,motor,90
            other,maker,motor,100

            ## lanes
            from,to,product,incoterm
            partner-plant,market,motor,EXW
            partner-plant,client-market,motor,EXW
            other-plant,market,motor,EXW

            ## demand
            market,product,volume,must_serve
            market,motor,50,1
            client-market,motor,40,0
            """;

    private static final String LIMIT = CASE + """

            ## limits
            limit,kind,company,sense,value,enforce
            joins-in,participation,partner,min,,hard
            """;

    @Test
    void withoutTheLimitThePartnerIsUsedToItsLossAndWithItItIsNot() {
        Plan without = Plans.of(Cases.network(CASE));
        assertThat(earned(without)).isCloseTo(500, within(1e-6));

        Network filled = Participation.filled(Cases.network(LIMIT), Planner.using(new HighsSolver()));
        assertThat(filled.limits().getFirst().value())
                .as("40 sold to the client at 90")
                .isCloseTo(1200, within(1e-6));
        Plan with = Plans.of(filled);
        assertThat(earned(with)).isGreaterThanOrEqualTo(1200 - 1e-6);
        assertThat(with.limits().getFirst().holds()).isTrue();
        assertThat(with.limits().getFirst().value()).isCloseTo(earned(with), within(1e-6));
        assertThat(with.objective()).isGreaterThan(without.objective());
    }

    @Test
    void ofOnePeriodItIsWhatIsEarnedThen() {
        String years = """

                ## periods
                period,start,end
                2026,2026-01-01,2027-01-01
                2027,2027-01-01,2028-01-01

                ## limits
                limit,kind,company,period,sense,value,enforce
                joins-in,participation,partner,PERIOD,min,,hard
                """;

        assertThat(filled(years.replace("PERIOD", ""))).as("two years of 1,200").isCloseTo(2400, within(1e-6));
        assertThat(filled(years.replace("PERIOD", "2027"))).isCloseTo(1200, within(1e-6));
    }

    @Test
    void whatTheViewpointEarnsWithoutItselfIsNoQuestion() {
        assertThat(filled("""

                ## limits
                limit,kind,company,sense,value,enforce
                joins-in,participation,maker,min,,hard
                """)).isNaN();
    }

    private static double filled(String text) {
        return Participation.filled(Cases.network(CASE + text), Planner.using(new HighsSolver()))
                .limits()
                .getFirst()
                .value();
    }

    @Test
    void anOpenLimitIsNoModel() {
        assertThatThrownBy(() -> Plans.of(Cases.network(LIMIT)))
                .isInstanceOf(UnplannableException.class)
                .hasMessageContaining("joins-in")
                .hasMessageContaining("outside option of partner");
    }

    @Test
    void aNetworkWithoutOpenLimitsIsAsItWas() {
        Network network = Cases.network(CASE);
        assertThat(Participation.filled(network, Planner.using(new HighsSolver())))
                .isSameAs(network);
    }

    private static double earned(Plan plan) {
        return PartnerAccounts.of(plan).partners().stream()
                .filter(account -> account.company().id().equals("partner"))
                .mapToDouble(PartnerAccount::presentValue)
                .sum();
    }
}
