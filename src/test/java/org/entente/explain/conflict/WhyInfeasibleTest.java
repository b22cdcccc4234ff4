package org.entente.explain.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.intake.Intake;
import org.entente.network.Network;
import org.entente.plan.Flow;
import org.entente.solver.Watcher;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;

/** Conflicts planted in tiny cases are found, with nothing beside them, and every way out holds. */
class WhyInfeasibleTest {
    private static final Map<String, String> CASE = Map.of(
            "case",
            """
            title: Car
            currency: EUR
            viewpoint: maker
            discount_rate: 0
            holding_rate: 0
            start: 2026-01-01
            goal: cost
            """,
            "periods",
            "period,start,end\n2026,2026-01-01,2027-01-01\n2027,2027-01-01,2028-01-01\n",
            "countries",
            "country,name,customs_area\nFR,France,EU\nCN,China,CN\n",
            "companies",
            "company,country\nmaker,FR\n",
            "sites",
            "site,name,company,country,labour_cost\nplant,Plant,maker,FR,30\nwuhan,Wuhan,maker,CN,6\n",
            "products",
            "product,name\ncar,Car\nseat,Seat\n",
            "processes",
            """
            process,name,site,product,cost,labour_hours,max_volume,valid_from
            car,Assembly,plant,car,10,1,,
            seat-fr,French seat,plant,seat,30,,40,
            seat-cn,Chinese seat,wuhan,seat,10,,,2026-10-01
            """,
            "inputs",
            "process,product,quantity\ncar,seat,1\n",
            "lanes",
            "from,to,product,cost\nwuhan,plant,seat,2\n",
            "demand",
            "market,product,period,volume\nplant,car,2026,40\nplant,car,2027,100\n");

    @Test
    void aFeasibleCaseHasNoConflict() {
        Infeasibility why = explain(Map.of());
        assertThat(why.conflicts()).isEmpty();
        assertThat(why.waysOut()).isEmpty();
        assertThat(why.structural()).isFalse();
    }

    @Test
    void aPriceCeilingConflictsWithTheVolumeItCannotPayFor() {
        // 2026: 40 French seats at 30, 70 a car; 2027: 100 Chinese seats at 12, 52 a car; 57.14 on average, over 55.
        Infeasibility why = explain(Map.of("limits", "limit,kind,product,value\nceiling,unit_cost,car,55\n"));
        assertThat(sentences(why))
                .first()
                .satisfies(first -> assertThat(first)
                        .anySatisfy(sentence ->
                                assertThat(sentence).contains("ceiling").contains("at most €55")));
        assertThat(why.conflicts()).allMatch(Conflict::verified);
        assertThat(why.waysOut()).isNotEmpty().allMatch(WayOut::verified);
        WayOut raise = why.waysOut().stream()
                .filter(way -> way.sentence().startsWith("raise limit ceiling"))
                .findFirst()
                .orElseThrow();
        assertThat(raise.steps().getFirst().amount()).isEqualTo(2.15);
        WayOut date = why.waysOut().stream()
                .filter(way -> way.sentence().contains("Chinese seat"))
                .findFirst()
                .orElseThrow();
        // Holding on the middle day, 2 July 2026, needs three months less than 1 October.
        assertThat(date.sentence()).contains("by 1 July 2026 instead of 1 October 2026 (3 months earlier)");
    }

    @Test
    void twoLimitsThatCannotHoldTogetherAreBothNamed() {
        Infeasibility why = explain(Map.of("limits", """
                limit,kind,country,period,sense,value
                china,spend_share,CN,2027,max,10%
                seats,made,CN,2027,min,90
                """));
        assertThat(sentences(why).getFirst())
                .hasSize(2)
                .anyMatch(s -> s.contains("china"))
                .anyMatch(s -> s.contains("seats"));
        // And behind it a second: without the floor, French seats are too few to do without China.
        assertThat(sentences(why).get(1))
                .hasSize(3)
                .anyMatch(s -> s.contains("French seat at Plant makes at most 40 a year"));
        assertThat(why.waysOut()).hasSizeGreaterThanOrEqualTo(2).allMatch(WayOut::verified);
        assertThat(why.complete()).isTrue();
    }

    @Test
    void twoSeparateConflictsAreBothMended() {
        Infeasibility why = explain(Map.of("limits", """
                limit,kind,product,period,sense,value
                few,sold,car,2026,max,30
                jobs,jobs,,2027,min,1
                """));
        assertThat(why.conflicts()).hasSize(2);
        assertThat(why.waysOut())
                .isNotEmpty()
                .allMatch(WayOut::verified)
                .allMatch(way -> way.steps().size() == 2);
        assertThat(why.waysOut())
                .anyMatch(way -> way.sentence()
                        .contains("raise limit few (Car sold, 2026) by 10 units, from 30 units to 40 units"))
                .anyMatch(way -> way.sentence().contains("accept 30 Car in 2026 instead of 40"));
    }

    @Test
    void whatStandsFastIsNeitherNamedNorRelaxed() {
        // Without the French seat nothing is left for 2026: the Chinese one comes in October.
        Infeasibility why = WhyInfeasible.using(new HighsSolver(), Watcher.NONE, Duration.ofSeconds(60))
                .standing(network ->
                        network.withProcess(network.processes().get(1).withMaxPerYear(0)))
                .explain(network(Map.of()));
        assertThat(sentences(why)).hasSize(1);
        assertThat(sentences(why).getFirst())
                .containsExactlyInAnyOrder(
                        "40 Car must be sold in 2026", "Chinese seat at Wuhan not before 1 October 2026");
        assertThat(why.waysOut()).hasSize(2).allMatch(WayOut::verified);
        assertThat(why.waysOut()).noneMatch(way -> way.sentence().contains("French"));
        assertThat(why.waysOut())
                .allSatisfy(way -> assertThat(way.plan().flows())
                        .noneMatch(flow -> flow instanceof Flow.Made made
                                && made.process().id().equals("seat-fr")));
    }

    @Test
    void theBudgetIsKept() {
        Infeasibility why = WhyInfeasible.using(new HighsSolver(), Watcher.NONE, Duration.ZERO)
                .explain(network(Map.of("limits", "limit,kind,product,value\nceiling,unit_cost,car,55\n")));
        assertThat(why.complete()).isFalse();
        assertThat(why.conflicts()).isEmpty();
    }

    private static List<List<String>> sentences(Infeasibility why) {
        return why.conflicts().stream()
                .map(conflict -> conflict.promises().stream()
                        .map(Conflict.Said::sentence)
                        .toList())
                .toList();
    }

    private static Infeasibility explain(Map<String, String> more) {
        return WhyInfeasible.using(new HighsSolver(), Watcher.NONE, Duration.ofSeconds(60))
                .explain(network(more));
    }

    private static Network network(Map<String, String> more) {
        Map<String, String> tables = new HashMap<>(CASE);
        tables.putAll(more);
        return Intake.readText(tables, null, null).orThrow();
    }
}
