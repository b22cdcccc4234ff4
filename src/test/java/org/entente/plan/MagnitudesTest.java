package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.intake.CaseText;
import org.entente.network.Line;
import org.entente.network.Network;
import org.junit.jupiter.api.Test;

/** Numbers that no solver can calculate with are said by their cells before anything is solved. */
class MagnitudesTest {
    private static final CaseText TEXT = new CaseText()
            .table("case", "currency: EUR\nviewpoint: me\n")
            .table("periods", "period,start,end\n2026,2026-01-01,2027-01-01\n")
            .table("companies", "company,country\nme,FR\n")
            .table("sites", "site,company\nplant,me\n")
            .table("products", "product\ncar\nbolt\n")
            .table("lines", "line,site,existing,module,investment\nl,plant,100,1000,5000\n")
            .table("processes", "process,site,product,cost,line\nassemble,plant,car,5,l\nbuy,plant,bolt,0.01,\n")
            .table("inputs", "process,product,quantity\nassemble,bolt,40\n")
            .table("demand", "market,product,volume,price\nplant,car,500,100\n");

    @Test
    void ordinaryNumbersPass() {
        assertThat(Model.of(TEXT.network()).problem().columns()).isPositive();
    }

    @Test
    void aCoefficientTooLargeIsSaidByItsCell() {
        Network network = TEXT.network();
        Line line = network.lines().getFirst();
        Line huge = line.withExistingPerYear(1e15);

        assertThatThrownBy(() -> Model.of(network.withLine(huge)))
                .isInstanceOf(UnplannableException.class)
                .hasMessageContaining("too large to calculate with: 1.00e+15 in capacity[l,2026]")
                .hasMessageContaining("table lines, row 2, column ");
    }

    @Test
    void aCostTooLargeIsSaidByTheRowThatPostsIt() {
        Network network = TEXT.network()
                .withPrices(java.util.List.of())
                .withDemands(demand -> new org.entente.network.Demand(
                        demand.market(),
                        demand.product(),
                        demand.period(),
                        demand.volume(),
                        1e30,
                        0,
                        0,
                        1,
                        demand.currency(),
                        demand.row()));
        assertThatThrownBy(() -> Model.of(network))
                .isInstanceOf(UnplannableException.class)
                .hasMessageContaining("table demand, row 2, column ");
    }

    @Test
    void theEndsOfAModelAreSaidByTheirCells() {
        assertThat(CellTrace.told(Model.of(TEXT.network())))
                .contains("for open[l,2026] (table lines, row 2, column investment: 5000)")
                .contains("for make[buy,2026] (table processes, row 3, column cost: 0.01)");
    }
}
