package org.entente.explain.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.entente.network.Network;
import org.entente.network.Stock;
import org.entente.plan.Example;
import org.entente.solver.Watcher;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;

/** Where something is missing rather than too strict, the answer names the place at which the supply breaks off. */
class DeadEndsTest {
    private static final Network CHAIN = Example.of("""
            A car is made with a pack, which comes from a cell plant by a lane.

            ## sites
            site,name,company,country
            cells,Cell plant,maker,FR
            plant,Plant,maker,FR
            france,France,maker,FR

            ## products
            product,name
            car,Car
            pack,Pack
            cell,Cell

            ## processes
            process,name,site,product,cost
            cell,Cell making,cells,cell,5
            pack,Pack making,cells,pack,10
            car,Assembly,plant,car,20

            ## inputs
            process,product,quantity
            pack,cell,1
            car,pack,1

            ## lanes
            from,to,product
            cells,plant,pack
            plant,france,car

            ## demand
            market,product,volume
            france,car,10
            """).network();

    @Test
    void theChainHoldsWhileAllOfItIsOpen() {
        assertThat(explain(CHAIN, 1).answer()).isEqualTo(Infeasibility.Answer.FEASIBLE);
    }

    @Test
    void aProcessThatIsOutOfReachIsNamedWithTheWayThere() {
        Infeasibility why = explain(CHAIN, 0);
        assertThat(why.structural()).isTrue();
        assertThat(why.missing())
                .containsExactly(
                        "Car cannot come to France: it would come from Plant, Car is made at Plant with Pack, it would"
                                + " come from Cell plant, Pack is made at Cell plant with Cell, but no process makes Cell at Cell plant"
                                + " and no lane brings it there.");
    }

    @Test
    void stockThatMayNeitherStayNorLeaveIsNamed() {
        Stock full = new Stock(
                CHAIN.sites().get(1),
                CHAIN.products().get(2),
                50,
                20,
                0,
                CHAIN.currencies().getFirst(),
                org.entente.network.TableRow.NONE);
        assertThat(DeadEnds.ofStocks(withStock(full)))
                .containsExactly(
                        "50 Cell lie in stock at Plant, where at most 20 may be kept, and nothing can take the rest.");
    }

    /** With the cell process held at a greatest volume whatever is relaxed. */
    private static Infeasibility explain(Network network, double cells) {
        return WhyInfeasible.using(new HighsSolver(), Watcher.NONE, Duration.ofMinutes(1))
                .standing(
                        other -> other.withProcess(other.processes().getFirst().withMaxPerYear(cells * 100)))
                .explain(network);
    }

    private static Network withStock(Stock stock) {
        return new Network(
                CHAIN.settings(),
                CHAIN.periods(),
                CHAIN.countries(),
                CHAIN.currencies(),
                CHAIN.companies(),
                CHAIN.stakes(),
                CHAIN.sites(),
                CHAIN.products(),
                CHAIN.lines(),
                CHAIN.processes(),
                CHAIN.lanes(),
                CHAIN.prices(),
                CHAIN.duties(),
                CHAIN.law(),
                java.util.List.of(stock),
                CHAIN.demands(),
                CHAIN.limits(),
                CHAIN.programme(),
                CHAIN.sources(),
                CHAIN.figures());
    }
}
