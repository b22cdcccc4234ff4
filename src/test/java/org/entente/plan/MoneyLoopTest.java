package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.network.Network;
import org.entente.solver.Settings;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;

/** Money without end is told with the rows of the round that earns it. */
class MoneyLoopTest {
    private static final String CASE = """
            ## case
            title: Without end
            currency: EUR
            viewpoint: maker
            discount_rate: 0
            holding_rate: 0
            start: 2026-01-01

            ## companies
            company,country
            maker,FR
            half,FR

            ## sites
            site,company
            plant,maker
            works,half

            ## products
            product
            car

            ## demand
            market,product,volume,price
            plant,car,5,10

            """;

    @Test
    void aSubsidyOnWhatIsMadeForStock() {
        assertRound(
                """
                ## processes
                process,name,site,product,cost
                make,Making,plant,car,7

                ## subsidies
                subsidy,product,site,amount
                aid,car,plant,9

                ## stocks
                site,product
                plant,car
                """,
                "each turn of it earns EUR 2: make 1 car by Making at plant in 2026 (processes line 2), keep 1 car at plant in"
                        + " 2026 (stocks line 2). What a turn earns and costs: subsidy (subsidies line 2) earns EUR 9,"
                        + " material (processes line 2) costs EUR 7.");
    }

    @Test
    void scrapThatBringsMoreThanItCosts() {
        assertRound(
                """
                ## processes
                process,name,site,product,cost
                wheels,Wheels,plant,wheel,1
                make,Making,plant,car,2.5

                ## inputs
                process,product,quantity
                make,wheel,4

                ## stocks
                site,product,scrap_cost
                plant,car,-9
                """,
                "each turn of it earns EUR 2.5: make 4 wheel by Wheels at plant in 2026 (processes line 2), make 1 car by"
                        + " Making at plant in 2026 (processes line 3), scrap 1 car at plant in 2026 (stocks line 2).");
    }

    @Test
    void aCircleOfSalesWithACompanyThatIsPartlyOurs() {
        assertRound(
                """
                ## processes
                process,name,site,product,cost
                make,Making,plant,car,7

                ## stakes
                owner,owned,share
                maker,half,50%

                ## lanes
                from,to,product,cost
                plant,works,car,1
                works,plant,car,1

                ## prices
                seller,buyer,product,price
                maker,half,car,100
                half,maker,car,20
                """,
                "each turn of it earns EUR 38.5: move 1 car from plant to works in 2026 (lanes line 2), move 1 car from works"
                        + " to plant in 2026 (lanes line 3). What a turn earns and costs: purchase (prices line 2) earns"
                        + " EUR 50,");
    }

    @Test
    void whatIsNominatedFirstHasNoEndEither() {
        assertRound(
                """
                ## processes
                process,name,site,product,cost,tooling
                make,Making,plant,car,7,5

                ## stocks
                site,product,scrap_cost
                plant,car,-9
                """,
                "each turn of it earns EUR 2: make 1 car by Making at plant in 2026 (processes line 2), scrap 1 car");
    }

    @Test
    void aCaseThatIsBoundedHasNone() {
        Model model = Model.of(network("""
                ## processes
                process,name,site,product,cost,max_volume
                make,Making,plant,car,7,100

                ## stocks
                site,product,scrap_cost
                plant,car,-9
                """));

        assertThat(MoneyLoop.of(model, new HighsSolver(), Settings.DEFAULT)).isNull();
        assertThat(Plans.of(model.network()).objective()).isCloseTo(-5 * 3 - 95 * 2, within(1e-6));
    }

    private static void assertRound(String tables, String round) {
        String tablesOfAll = tables.contains("wheel")
                ? CASE.replace("product\ncar\n", "product\ncar\nwheel\n") + tables
                : CASE + tables;
        Plan plan = Plans.of(Example.of(tablesOfAll).network());

        assertThat(plan.status()).isEqualTo(PlanStatus.UNBOUNDED);
        assertThat(plan.message())
                .startsWith("Money could be made without end. Nothing bounds this round, and ")
                .contains(round)
                .endsWith("Give one of these a greatest quantity, or mend an amount.");
    }

    private static Network network(String tables) {
        return Example.of(CASE + tables).network();
    }
}
