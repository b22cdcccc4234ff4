package org.entente.explain.alternative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.intake.Intake;
import org.entente.network.Network;
import org.entente.plan.Configuration.Difference;
import org.entente.plan.Plans;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hundred cars at 5 that need a motor: from Wuhan for 10, from Cléon for 11, from Douai for 30. Full cost 1,500. */
class AlternativesTest {
    private static final Map<String, String> BASE = Map.of(
            "case",
            """
            title: Example
            currency: EUR
            viewpoint: maker
            discount_rate: 0
            holding_rate: 0
            start: 2026-01-01
            goal: cost
            """,
            "periods",
            "period,start,end\n2026,2026-01-01,2027-01-01\n",
            "countries",
            "country,name,customs_area\nFR,France,EU\nCN,China,EU\n",
            "companies",
            "company,country\nmaker,FR\n",
            "sites",
            "site,name,company,country\nplant,Plant,maker,FR\ncleon,Cléon,maker,FR\ndouai,Douai,maker,FR\nwuhan,Wuhan,maker,CN\n",
            "products",
            "product,name\ncar,Car\nmotor,Motor\n",
            "processes",
            """
            process,name,site,product,cost
            car,Assembly,plant,car,5
            motor-cleon,Motor,cleon,motor,11
            motor-douai,Dear motor,douai,motor,30
            motor-cn,Motor,wuhan,motor,10
            """,
            "inputs",
            "process,product,quantity\ncar,motor,1\n",
            "lanes",
            "from,to,product,mode,cost\nwuhan,plant,motor,sea,\ncleon,plant,motor,road,\ndouai,plant,motor,road,\n",
            "demand",
            "market,product,period,volume\nplant,car,2026,100\n");

    @Test
    void everyStructureWithinTheBudgetIsFoundAndNoMore() {
        // 7 % of 1,500 is 105: all motors of Cléon cost 100 more, ten of Cléon 10; ten of Douai 200
        NearBest near = near(Map.of(), 0.07);

        assertThat(near.best().objective()).isEqualTo(1500);
        assertThat(near.fullCost()).isEqualTo(1500);
        assertThat(near.budget()).isCloseTo(105, within(1e-9));
        assertThat(near.exhausted()).isTrue();
        assertThat(near.commonProven()).isTrue();
        assertThat(near.alternatives()).hasSize(2);
        // Cléon alone may keep up to a tenth from Wuhan, the cheapest of its kind: 90 more
        Alternative other = near.alternatives().getFirst();
        assertThat(other.plan().objective() - 1500).isCloseTo(90, within(1e-6));
        assertThat(other.distance()).isCloseTo(3, within(1e-6));
        assertThat(other.changes())
                .extracting(Difference::sentence)
                .contains("Motor: Motor at Cléon 90 %, Motor at Wuhan 10 % instead of Motor at Wuhan");
        assertThat(near.alternatives().get(1).plan().objective() - 1500).isCloseTo(10, within(1e-6));
        assertThat(near.mustHave()).extracting(Trait::sentence).containsExactly("takes Car from Assembly at Plant");
        assertThat(near.never())
                .extracting(Trait::sentence)
                .containsExactlyInAnyOrder(
                        "takes Motor from Dear motor at Douai", "moves Motor from Douai to Plant by road");
        near.alternatives().forEach(alternative -> Plans.certify(alternative.plan()));
    }

    @Test
    void aCheaperBudgetLeavesLess() {
        // half a percent is 7.50: not even ten motors of Cléon
        NearBest near = near(Map.of(), 0.005);

        assertThat(near.alternatives()).isEmpty();
        assertThat(near.exhausted()).isTrue();
        assertThat(near.mustHave())
                .extracting(Trait::sentence)
                .contains("takes Motor from Motor at Wuhan", "moves Motor from Wuhan to Plant by sea");
    }

    @Test
    void nothingIsOpenedForShow() {
        // the module of 60 is needed; a second one, at 1 the cheapest of differences, never is
        NearBest near = near(
                Map.of(
                        "lines",
                        "line,name,site,existing,module,max_modules,investment\nline,Car line,plant,60,60,2,1\n",
                        "processes",
                        """
                        process,name,site,product,cost,line
                        car,Assembly,plant,car,5,line
                        motor-cleon,Motor,cleon,motor,30,
                        motor-douai,Motor,douai,motor,30,
                        motor-cn,Motor,wuhan,motor,10,
                        """),
                0.01);

        assertThat(near.alternatives()).isEmpty();
        assertThat(near.exhausted()).isTrue();
        assertThat(near.mustHave()).extracting(Trait::sentence).contains("opens Car line at Plant");
    }

    @Test
    void aLineMayOpenAYearLater() {
        // In 2026 the 60 that stand serve the 50 cars: the module for 2027 may open in either year, for 10 a year more
        NearBest near = near(
                Map.of(
                        "periods",
                        "period,start,end\n2026,2026-01-01,2027-01-01\n2027,2027-01-01,2028-01-01\n",
                        "lines",
                        "line,name,site,existing,module,investment,fixed_cost\nline,Car line,plant,60,60,100,10\n",
                        "processes",
                        """
                        process,name,site,product,cost,line
                        car,Assembly,plant,car,5,line
                        motor-cn,Motor,wuhan,motor,10,
                        """,
                        "demand",
                        "market,product,period,volume\nplant,car,2026,50\nplant,car,2027,100\n",
                        "lanes",
                        "from,to,product,mode,cost\nwuhan,plant,motor,sea,\n"),
                0.01);

        assertThat(near.alternatives()).hasSize(1);
        assertThat(near.alternatives().getFirst().plan().objective())
                .isCloseTo(near.best().objective() + 10, within(1e-6));
        assertThat(near.alternatives().getFirst().changes())
                .extracting(Difference::sentence)
                .singleElement()
                .asString()
                .contains("Car line at Plant")
                .contains("2026");
        assertThat(near.exhausted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"twingo,china-below-20,0.002", "cleon,free-choice,0.10"})
    void theWorkedCasesHaveCertifiedAlternatives(String name, String strategy, double within) {
        Network network = Intake.read(Path.of("cases", name), strategy, null).orThrow();
        NearBest near = Alternatives.using(new HighsSolver()).of(network, within, 3);

        Plans.certify(near.best());
        assertThat(near.alternatives().size() + near.mustHave().size()).isPositive();
        assertThat(near.commonProven()).isTrue();
        for (Alternative alternative : near.alternatives()) {
            assertThat(alternative.plan().certificate()).isNotNull();
            assertThat(alternative.plan().objective())
                    .isLessThanOrEqualTo(near.best().objective() + near.budget() * 1.0001);
            assertThat(alternative.changes()).isNotEmpty();
        }
    }

    private static NearBest near(Map<String, String> changed, double within) {
        Map<String, String> tables = new LinkedHashMap<>(BASE);
        tables.putAll(changed);
        Network network = Intake.readText(tables, null, null).orThrow();
        return Alternatives.using(new HighsSolver()).of(network, within, 7);
    }
}
