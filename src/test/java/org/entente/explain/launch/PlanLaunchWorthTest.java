package org.entente.explain.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.entente.intake.CaseText;
import org.entente.network.Network;
import org.entente.plan.Plan;
import org.entente.plan.Plans;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;

/** A car that sells 1,000 in four weeks at €100 once its programme is finished: what a week sooner is worth is €25,000. */
class PlanLaunchWorthTest {
    private static CaseText car() {
        return new CaseText()
                .table("case", "currency: EUR\nviewpoint: maker\ndiscount_rate: 0\nholding_rate: 0\n")
                .table("periods", """
                        period,start,end
                        p1,2024-01-01,2024-01-29
                        p2,2024-01-29,2024-02-26
                        p3,2024-02-26,2024-03-25
                        """)
                .table("companies", "company,country\nmaker,FR\n")
                .table("sites", "site,company\nplant,maker\n")
                .table("products", "product\ncar\n")
                .table("processes", "process,site,product,cost\nassemble,plant,car,0\n")
                .table("demand", "market,product,period,volume,price,must_serve\nplant,car,,1000,100,0\n");
    }

    private static Gain gain(Network network, String step) {
        Plan plan = Plans.of(network);
        return PlanLaunchWorth.using(new HighsSolver()).of(plan).list().stream()
                .filter(gain -> gain.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWeekLessIsWorthTheCarsOfAWeek() {
        Gain week = gain(
                car().table("tasks", "task,name,weeks,milestone\nengineering,Engineering,6,sop\n")
                        .table("gates", "task,process\nengineering,assemble\n")
                        .network(),
                "one week less of Engineering");

        assertThat(week.answer()).isEqualTo(Gain.Answer.WORTH);
        assertThat(week.worth()).isCloseTo(25_000, within(1e-3));
        assertThat(week.unit()).isEqualTo("EUR");
        assertThat(week.sentence())
                .isEqualTo("One week less of Engineering would be worth €25,000, SOP coming 1 week sooner; it"
                        + " takes 6 weeks and may not slip.");
    }

    @Test
    void peopleAreWorthTheWaitTheyEnd() {
        Network network = car().table("teams", "team,name,people,rate\nengineers,Engineers,10,0\n")
                .table("tasks", "task,team,weeks,people\nbody,engineers,3,6\ninterior,engineers,3,6\n")
                .table("gates", "task,process\nbody,assemble\ninterior,assemble\n")
                .network();

        assertThat(gain(network, "2 more people in Engineers").worth()).isCloseTo(75_000, within(1e-3));
    }

    @Test
    void nothingIsTriedWithoutAProgrammeAndWithoutTimeNothingIsFound() {
        assertThat(PlanLaunchWorth.using(new HighsSolver())
                        .of(Plans.of(car().network()))
                        .list())
                .isEmpty();
        Plan plan = Plans.of(car().table("tasks", "task,weeks\nengineering,6\n")
                .table("gates", "task,process\nengineering,assemble\n")
                .network());

        Gains late =
                PlanLaunchWorth.using(new HighsSolver()).within(Duration.ZERO).of(plan);

        assertThat(late.list()).extracting(Gain::answer).containsOnly(Gain.Answer.UNFINISHED);
    }
}
