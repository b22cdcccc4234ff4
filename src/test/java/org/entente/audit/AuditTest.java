package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.entente.audit.AuditAnswer.Verdict;
import org.entente.network.Network;
import org.entente.plan.Example;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plain model against cases worked by hand. */
class AuditTest {
    /** Of limits on dependence, and of gates on what has no capacity, there is no second form; see the test below. */
    static List<Example> examples() {
        return Example.all().stream()
                .filter(example -> !example.name().startsWith("limit-dependence")
                        && !example.name().equals("programme-before-production")
                        && !example.name().equals("programme-with-more-than-enough")
                        && !example.name().equals("bound-minimum-behind-a-gate"))
                .toList();
    }

    /** The examples of the planner are worked by hand, so they hold for any model of the same mathematics. */
    @ParameterizedTest
    @MethodSource("examples")
    void givesTheObjectiveWorkedByHand(Example example) {
        AuditAnswer answer = audit(example.network());
        for (String line : example.lines("plan")) {
            String[] words = line.split("\\s+");
            switch (words[0]) {
                case "objective" ->
                    assertThat(answer.objective())
                            .as(line + ", " + answer)
                            .isCloseTo(Double.parseDouble(words[1]), within(1e-4));
                case "status" ->
                    assertThat(answer.verdict().name().toLowerCase(Locale.ROOT))
                            .isEqualTo(
                                    line.contains("infeasible")
                                            ? "no_plan"
                                            : line.contains("unbounded") ? "without_end" : "best");
                default -> {}
            }
        }
    }

    @Test
    void moneyWithoutEndIsSaid() {
        AuditAnswer answer = audit(Example.of("""
                A subsidy on making into a stock without maximum.

                ## sites
                site,company,country
                plant,maker,FR

                ## products
                product
                seat

                ## processes
                process,site,product,cost
                a,plant,seat,10

                ## stocks
                site,product
                plant,seat

                ## demand
                market,product,volume
                plant,seat,100

                ## subsidies
                subsidy,product,site,amount
                gift,seat,plant,11
                """).network());

        assertThat(answer.verdict()).isEqualTo(Verdict.WITHOUT_END);
    }

    /** Nothing bounds what `b` may make but its nomination: the decisions are tried one by one. */
    @Test
    void whatNoRowBoundsIsTriedOneByOne() {
        AuditAnswer answer = audit(Example.of("""
                A minimum of 150 into a stock without maximum; 100 are due.

                ## sites
                site,company,country
                plant,maker,FR

                ## products
                product
                seat

                ## processes
                process,site,product,cost,min_volume
                a,plant,seat,10,
                b,plant,seat,1,150

                ## stocks
                site,product
                plant,seat

                ## demand
                market,product,volume
                plant,seat,100
                """).network());

        assertThat(answer.objective()).isCloseTo(150, within(1e-6));
        assertThat(answer.quantities())
                .containsEntry("make b 2026", 150.0)
                .containsEntry("stock plant seat 2026", 50.0);
    }

    @Test
    void aLimitThatIsNotModelledIsSaid() {
        AuditAnswer answer = audit(Example.named("limit-dependence").network());

        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_AUDITED);
        assertThat(answer.why()).containsExactly("Limit china of kind dependence is not audited as it is.");
    }

    private static AuditAnswer audit(Network network) {
        return Audit.using(new HighsSolver()).of(network);
    }
}
