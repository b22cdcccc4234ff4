package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.network.Stake;
import org.entente.ownership.Ownership;
import org.junit.jupiter.api.Test;

/** Table stakes as it is read, edited, ranged and asked what if. */
class StakesTableTest {

    @Test
    void votesFollowTheShareUnlessTheyAreGiven() {
        Network network = tables("").reading().orThrow();

        assertThat(network.stakes()).hasSize(3);
        Stake state = network.stakes().get(0);
        assertThat(state.share()).isEqualTo(0.15);
        assertThat(state.votes()).isEqualTo(0.29);
        Stake joint = network.stakes().get(1);
        assertThat(joint.votes()).isEqualTo(0.6);
        assertThat(joint.validity().until()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(network.stakes().get(2).share()).isEqualTo(0.45);
    }

    @Test
    void theViewpointCountsWhatIsHeldInThePeriod() {
        Network network = tables("").reading().orThrow();
        List<Ownership> ownership = Ownership.of(network);

        assertThat(ownership
                        .get(0)
                        .lookThrough(
                                network.companies().get(0), network.companies().get(1)))
                .isEqualTo(0.6);
        assertThat(ownership
                        .get(1)
                        .lookThrough(
                                network.companies().get(0), network.companies().get(1)))
                .isEqualTo(0.45);
    }

    @Test
    void aStrategyBuysMore() {
        Network network = tables("buy-in").reading().orThrow();

        assertThat(network.stakes()).extracting(Stake::share).containsExactly(0.15, 0.6, 0.75);
    }

    @Test
    void aShareIsAFigureWithItsRange() {
        Figure share = share(tables("").reading().orThrow());

        assertThat(share.value()).isEqualTo(0.45);
        assertThat(share.low()).isEqualTo(0.4);
        assertThat(share.high()).isEqualTo(0.5);
        assertThat(share.key()).contains("maker").contains("joint");
    }

    @Test
    void anotherShareIsAnotherNetworkAndMoreThanTheWholeIsNone() {
        CaseTables tables = tables("");
        Figure share = share(tables.reading().orThrow());

        Network changed = Objects.requireNonNull(tables.network(List.of(new CellChange(share, 0.8))));
        assertThat(changed.stakes().get(2).share()).isEqualTo(0.8);
        // the rival holds a quarter of the joint company in strategy 'rival'
        CaseTables rival = tables("rival");
        assertThat(rival.network(List.of(new CellChange(share(rival.reading().orThrow()), 0.8))))
                .isNull();
    }

    private static Figure share(Network network) {
        return network.figures().stream()
                .filter(figure -> figure.row().table().equals("stakes")
                        && figure.row().line() == 4
                        && figure.column().equals("share"))
                .findFirst()
                .orElseThrow();
    }

    private static CaseTables tables(String strategy) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("case", "currency: EUR\nviewpoint: maker\n");
        texts.put("periods", "period,start,end\n2026,2026-01-01,2027-01-01\n2027,2027-01-01,2028-01-01\n");
        texts.put("companies", "company,country\nmaker,FR\njoint,FR\nstate,FR\nrival,JP\n");
        texts.put("stakes", """
                owner,owned,share,votes,valid_from,valid_until
                state,maker,15%,29%,,
                maker,joint,60%,,,2027-01-01
                maker,joint,45%,,2027-01-01,
                """);
        texts.put("sites", "site,company\nplant,maker\n");
        texts.put("products", "product\ncar\n");
        texts.put("processes", "process,site,product,cost\nassemble,plant,car,9000\n");
        texts.put("demand", "market,product,volume,price\nplant,car,100,20000\n");
        texts.put("ranges", "table,filter,column,low,high\nstakes,owned=joint & share=45%,share,40%,50%\n");
        texts.put("strategies", """
                strategy,table,filter,column,change
                buy-in,stakes,owned=joint & valid_from=2027-01-01,share,=75%
                rival,stakes,owner=state,owner,=rival
                rival,stakes,owner=rival,owned,=joint
                rival,stakes,owner=rival,share,=25%
                rival,stakes,owner=rival,votes,=25%
                """);
        return Intake.tables(texts, strategy.isEmpty() ? null : strategy, null);
    }
}
