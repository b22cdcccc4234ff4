package org.entente.explain.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.plan.Account;
import org.entente.plan.Example;
import org.entente.plan.Plan;
import org.entente.plan.Plans;
import org.junit.jupiter.api.Test;

/** What missed limits with a penalty cost: by hand, and in sum what the ledger says. */
class BreachTest {
    private static final Example SEATS = Example.of("""
            Two works make 100 seats, 60 and 40; each may make 30 at no penalty, and none pays by emitting.

            ## groups
            group,member
            works,a
            works,b

            ## sites
            site,name,company,country
            a,Lyon,maker,FR
            b,Turin,maker,SI
            market,Market,maker,FR

            ## products
            product,name
            seat,Seat

            ## processes
            process,name,site,product,cost,max_volume,co2_kg
            seat-a,Seat A,a,seat,10,60,1
            seat-b,Seat B,b,seat,40,,1

            ## lanes
            from,to,product
            a,market,seat
            b,market,seat

            ## limits
            limit,kind,site,value,enforce,penalty
            permit,made,works,30,penalty,2
            carbon,co2,,5,penalty,7

            ## demand
            market,product,volume
            market,seat,100
            """);

    @Test
    void eachMissedLimitIsToldWithItsMissAndItsCost() {
        Plan plan = Plans.of(SEATS.network());
        List<Breach> breaches = Breach.of(plan);
        assertThat(breaches.stream().map(Breach::sentence))
                .containsExactly(
                        "Limit permit:a (units made at Lyon at most 30 units) is missed by 30 units; the penalty is €60.",
                        "Limit permit:b (units made at Turin at most 30 units) is missed by 10 units; the penalty is €20.");
        assertThat(breaches.stream().mapToDouble(Breach::presentValue).sum())
                .isCloseTo(
                        plan.ledger().entries().stream()
                                .filter(entry -> entry.account() == Account.PENALTY)
                                .mapToDouble(entry -> entry.presentValue())
                                .sum(),
                        within(0.005));
    }

    @Test
    void aPlanThatKeepsItsLimitsPaysNothing() {
        Plan plan = Plans.of(Example.of("""
                One works, a permit it keeps.

                ## sites
                site,company,country
                plant,maker,FR

                ## products
                product
                seat

                ## processes
                process,site,product,cost
                seat,plant,seat,10

                ## limits
                limit,kind,value,enforce,penalty
                permit,made,30,penalty,2

                ## demand
                market,product,volume
                plant,seat,20
                """).network());
        assertThat(Breach.of(plan)).isEmpty();
    }
}
