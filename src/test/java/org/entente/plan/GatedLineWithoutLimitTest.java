package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.network.Network;
import org.junit.jupiter.api.Test;

/** A line without a limit has nothing to share: what runs on it waits for the line's task by itself. */
class GatedLineWithoutLimitTest {
    @Test
    void whatRunsOnALineWithoutALimitWaitsForItsTask() {
        Network network = Example.of("""
                ## processes
                process,site,product,cost,line
                made,plant,car,100,hall
                bought,elsewhere,car,130,

                ## sites
                site,company,country
                plant,maker,FR
                elsewhere,maker,SI
                market,maker,FR

                ## products
                product
                car

                ## lines
                line,site,existing
                hall,plant,10

                ## lanes
                from,to,product
                plant,market,car
                elsewhere,market,car

                ## demand
                market,product,volume,must_serve
                market,car,52,1

                ## teams
                team,people,hours_per_week
                builders,1,35

                ## tasks
                task,team,weeks,people
                building,builders,26,1

                ## gates
                task,line
                building,hall
                """).network();
        Plan plan =
                Plans.of(network.withLine(network.lines().getFirst().withExistingPerYear(Double.POSITIVE_INFINITY)));

        // from the 27th week on it makes its part of the year, the rest is bought
        double made = plan.flows().stream()
                .filter(flow ->
                        flow instanceof Flow.Made of && of.process().id().equals("made"))
                .mapToDouble(Flow::quantity)
                .sum();
        assertThat(made).isCloseTo(26, within(0.5));
    }
}
