package org.entente.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.junit.jupiter.api.Test;

/** What is left of a case for one who goes without the other: each kind of thing, of each side. */
class WithoutTest {
    private static final Network NETWORK = Cases.network("""
            ## companies
            company,country
            maker,FR
            partner,FR
            venture,FR
            other,FR
            third,FR

            ## stakes
            owner,owned,share
            maker,venture,0.5
            partner,venture,0.5
            third,other,0.5

            ## sites
            site,company
            m,maker
            p,partner
            v,venture
            o,other

            ## products
            product
            motor

            ## processes
            process,site,product,cost
            in-m,m,motor,1
            in-p,p,motor,1
            in-v,v,motor,1
            in-o,o,motor,1

            ## stocks
            site,product,opening
            m,motor,1
            p,motor,2
            v,motor,3
            o,motor,4

            ## lanes
            from,to,product,max_volume
            p,m,motor,10
            o,m,motor,10
            v,m,motor,10
            o,p,motor,10
            v,p,motor,10

            ## prices
            seller,buyer,product,price
            partner,maker,motor,5
            other,maker,motor,6
            venture,maker,motor,5
            other,partner,motor,6
            venture,partner,motor,5

            ## demand
            market,product,volume,must_serve
            m,motor,10,1
            p,motor,11,1
            v,motor,12,1
            o,motor,13,1

            ## limits
            limit,kind,company,sense,value,enforce
            carbon,co2,,max,5,hard
            soft,co2,,max,4,report
            of-partner,participation,partner,min,1,hard
            of-other,participation,other,min,2,hard
            """);

    private static final Sides SIDES =
            Sides.of(NETWORK, Cases.company(NETWORK, "maker"), Cases.company(NETWORK, "partner"), null);

    @Test
    void theViewpointKeepsAllButWhatIsThePartnersOrShared() {
        Network left = Without.viewpoint(NETWORK, SIDES);

        assertThat(open(left)).containsExactly("in-m", "in-p", "in-o");
        assertThat(lanes(left)).containsExactly("o>m", "o>p");
        assertThat(openings(left)).containsExactly(1.0, 2.0, 0.0, 4.0);
        assertThat(volumes(left)).containsExactly(10.0, 11.0, 0.0, 13.0);
        assertThat(musts(left)).containsExactly(1.0, 1.0, 0.0, 1.0);
        assertThat(hard(left)).containsExactly("carbon", "of-other");
        assertThat(left.settings().viewpoint().id()).isEqualTo("maker");
        assertThat(left.stakes())
                .extracting(stake -> stake.owner().id())
                .as("what is shared belongs to nobody's side")
                .containsExactly("third");
    }

    @Test
    void thePartnerAsksInTheViewpointsSteadAndOwesNobodyButItsOwn() {
        Network left = Without.partner(NETWORK, SIDES);

        assertThat(left.settings().viewpoint().id()).isEqualTo("partner");
        assertThat(open(left)).containsExactly("in-p", "in-o");
        assertThat(lanes(left)).containsExactly("o>p");
        assertThat(openings(left)).containsExactly(0.0, 2.0, 0.0, 4.0);
        assertThat(volumes(left)).containsExactly(0.0, 11.0, 0.0, 13.0);
        assertThat(musts(left)).containsExactly(0.0, 1.0, 0.0, 0.0);
        assertThat(hard(left)).containsExactly("of-other");
    }

    @Test
    void obligationsAndHardLimitsAreLetGo() {
        assertThat(musts(Without.withoutObligations(NETWORK))).containsOnly(0.0);
        assertThat(volumes(Without.withoutObligations(NETWORK))).containsExactly(10.0, 11.0, 12.0, 13.0);
        assertThat(hard(Without.withoutLimits(NETWORK))).isEmpty();
        assertThat(Without.withoutLimits(NETWORK).limits()).hasSize(4);
    }

    private static List<String> open(Network network) {
        return network.processes().stream()
                .filter(process -> process.maxPerYear() > 0)
                .map(process -> process.id())
                .toList();
    }

    private static List<String> lanes(Network network) {
        return network.lanes().stream()
                .filter(lane -> lane.maxPerYear() > 0)
                .map(lane -> lane.from().id() + ">" + lane.to().id())
                .toList();
    }

    private static List<Double> openings(Network network) {
        return network.stocks().stream().map(stock -> stock.opening()).toList();
    }

    private static List<Double> volumes(Network network) {
        return network.demands().stream().map(demand -> demand.volume()).toList();
    }

    private static List<Double> musts(Network network) {
        return network.demands().stream().map(demand -> demand.mustServe()).toList();
    }

    private static List<String> hard(Network network) {
        return network.limits().stream()
                .filter(limit -> limit.enforcement() == Limit.Enforcement.HARD)
                .map(Limit::id)
                .toList();
    }
}
