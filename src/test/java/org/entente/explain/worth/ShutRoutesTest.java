package org.entente.explain.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.entente.explain.Shut;
import org.entente.explain.worth.ShutRoutes.Answer;
import org.entente.network.Network;
import org.entente.plan.Example;
import org.entente.plan.Plan;
import org.entente.plan.Plans;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;

/** A hundred cars need a motor, at 25 from Cléon; a cheaper one comes from Wuhan, at 10, by a route that the case shuts. */
class ShutRoutesTest {
    private static final String CASE = """
            What is shut?

            ## case
            title: Example
            currency: EUR
            viewpoint: maker
            discount_rate: 0
            holding_rate: 0
            start: 2026-01-01
            programme_start: 2025-01-01
            goal: cost

            ## sites
            site,name,company,country
            plant,Plant,maker,FR
            cleon,Cléon,maker,FR
            wuhan,Wuhan,maker,FR

            ## products
            product,name
            motor,Motor

            ## lines
            line,name,site,existing,module,max_modules,investment
            hall,Hall,wuhan,%s

            ## processes
            process,name,site,product,cost,max_volume,line
            fr,French motor,cleon,motor,%s,%s,
            cn,Chinese motor,wuhan,motor,10,%s,hall

            ## lanes
            from,to,product,max_volume
            cleon,plant,motor,
            wuhan,plant,motor,%s

            ## demand
            market,product,volume
            plant,motor,100
            """;

    private static final String CEILING = "\n## limits\nlimit,kind,product,value\nceiling,unit_cost,motor,";

    private static ShutRoutes ask(String line, String cost, String french, String chinese, String lane) {
        return ask(line, cost, french, chinese, lane, "", List.of());
    }

    private static ShutRoutes ask(
            String line,
            String cost,
            String french,
            String chinese,
            String lane,
            String more,
            List<Network> strategies) {
        Network network = Example.of(CASE.formatted(line, cost, french, chinese, lane) + more)
                .network();
        Plan plan = Plans.of(network);
        return ShutSearch.using(new HighsSolver()).of(plan, Shut.of(network, strategies));
    }

    private static void isWorth(ShutRoutes shut, double worth) {
        assertThat(shut.answer()).isEqualTo(Answer.WORTH);
        assertThat(shut.least()).isCloseTo(worth, within(1e-3));
        assertThat(shut.most()).isCloseTo(worth, within(1e-2));
    }

    @Test
    void nothingIsShut() {
        ShutRoutes shut = ask("1000,,,", "25", "", "", "");
        assertThat(shut.answer()).isEqualTo(Answer.NOTHING_SHUT);
        assertThat(shut.sentences()).isEmpty();
    }

    @Test
    void aProcessIsWorthTheDifference() {
        ShutRoutes shut = ask("1000,,,", "25", "", "0", "");
        isWorth(shut, 1500);
        assertThat(shut.used()).containsExactly("Chinese motor at Wuhan");
        assertThat(shut.sentences())
                .containsExactly(
                        "The case keeps one route shut: Chinese motor at Wuhan.",
                        "Opening all of it is worth €1,500 as a present value, proven: it uses Chinese motor at Wuhan.");
    }

    @Test
    void aProcessBehindAGateIsWorthTheSame() {
        String programme = """

                ## tasks
                task,weeks
                tooling,10

                ## gates
                task,process
                tooling,cn
                """;
        isWorth(ask("1000,,,", "25", "", "0", "", programme, List.of()), 1500);
    }

    @Test
    void aLaneIsWorthTheDifference() {
        ShutRoutes shut = ask("1000,,,", "25", "", "", "0");
        isWorth(shut, 1500);
        assertThat(shut.used()).containsExactly("Motor from Wuhan to Plant");
    }

    @Test
    void aLineTakesOneOfTheModulesThatTheCaseDescribes() {
        ShutRoutes shut = ask(",80,0,200", "25", "", "", "");
        isWorth(shut, 80 * 15 - 200);
        assertThat(shut.used()).containsExactly("Hall at Wuhan");
    }

    @Test
    void aLineTakesWhatAnotherStrategyGivesIt() {
        Network strategy = Example.of(CASE.formatted("60,,,", "25", "", "", "")).network();
        isWorth(ask(",,,", "25", "", "", "", "", List.of(strategy)), 60 * 15);
    }

    @Test
    void ofALineWithoutKnownRoomNothingIsSaidButThat() {
        ShutRoutes shut = ask(",,,", "25", "", "", "");
        assertThat(shut.answer()).isEqualTo(Answer.NOTHING);
        assertThat(shut.sentences()).contains("Nobody says what room Hall at Wuhan could have.");
    }

    @Test
    void whatIsNoBetterIsProvenWorthNothing() {
        ShutRoutes shut = ask("1000,,,", "9", "", "0", "");
        assertThat(shut.answer()).isEqualTo(Answer.NOTHING);
        assertThat(shut.sentences()).endsWith("With all of it open no plan is better, proven.");
    }

    @Test
    void withoutAPlanItMayMakeOne() {
        ShutRoutes shut = ask("1000,,,", "25", "", "0", "", CEILING + 20, List.of());
        assertThat(shut.answer()).isEqualTo(Answer.MAKES_A_PLAN);
        assertThat(shut.used()).containsExactly("Chinese motor at Wuhan");
    }

    @Test
    void orNone() {
        ShutRoutes shut = ask("1000,,,", "25", "", "0", "", CEILING + 9, List.of());
        assertThat(shut.answer()).isEqualTo(Answer.NO_PLAN);
        assertThat(shut.sentences()).endsWith("With all of it open there is no plan either, proven.");
    }

    @Test
    void withoutTimeItIsNamedAlone() {
        Network network =
                Example.of(CASE.formatted("1000,,,", "25", "", "0", "")).network();
        ShutRoutes shut =
                ShutSearch.using(new HighsSolver()).within(Duration.ZERO).of(Plans.of(network), Shut.of(network));
        assertThat(shut.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(shut.sentences())
                .containsExactly(
                        "The case keeps one route shut: Chinese motor at Wuhan.",
                        "What opening it would be worth was not worked out.");
    }
}
