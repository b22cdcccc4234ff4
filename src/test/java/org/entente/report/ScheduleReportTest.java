package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.entente.explain.chance.MonteCarlo;
import org.entente.intake.Intake;
import org.entente.network.Network;
import org.entente.programme.ScheduleAnswer;
import org.entente.programme.ScheduleGoal;
import org.entente.programme.Scheduler;
import org.entente.programme.search.ProjectSearch;
import org.entente.solver.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of a schedule shows every task, marks what is critical, and escapes what comes from a case. */
class ScheduleReportTest {
    private static Network network;
    private static ScheduleAnswer answer;
    private static Timing timing;
    private static String page;

    @BeforeAll
    static void schedule() {
        network = Intake.readText(
                        Map.of(
                                "case",
                                "title: Car <b>\ncurrency: EUR\nviewpoint: maker\nprogramme_start: 2024-01-01\n",
                                "companies",
                                "company,country\nmaker,FR\n",
                                "calendars",
                                "calendar,name,from,to,yearly\nfrance,August,2024-08-05,2024-08-25,yes\n",
                                "teams",
                                "team,name,people,calendar,rate\neng,Engineers & co,10,france,50\n",
                                "tasks",
                                """
                                task,mode,team,name,milestone,weeks,people,external_cost
                                styling,,eng,Styling,,26,8,
                                body,own,eng,Body <i>,,40,8,
                                body,bought,,,,20,,5000000
                                tools,,eng,Tools,,10,5,
                                sop,,,Start,sop,0,,
                                """,
                                "precedence",
                                "before,after,kind,lag_weeks\nstyling,body,,\nbody,sop,,4\ntools,sop,,\n",
                                "ranges",
                                "table,filter,column,low,high,shape\ntasks,task=styling,weeks,20,40,triangular\n"),
                        null,
                        null)
                .orThrow();
        answer = Scheduler.using(new ProjectSearch())
                .with(Settings.DEFAULT.withTimeLimit(Duration.ofSeconds(60)))
                .schedule(network, ScheduleGoal.MAKESPAN);
        var schedule = answer.schedule();
        assertThat(schedule).isNotNull();
        timing = Timing.of(java.util.Objects.requireNonNull(schedule));
        timing = timing.with(MonteCarlo.draws(500).of(network, timing.schedule()));
        page = ScheduleReport.html(network, answer, timing);
    }

    @Test
    void everyTaskIsInChartAndTable() {
        for (String name : new String[] {"Styling", "Body &lt;i&gt;", "Tools", "Start"}) {
            assertThat(page.split(java.util.regex.Pattern.quote(name), -1).length - 1)
                    .as(name)
                    .isGreaterThanOrEqualTo(3);
        }
        assertThat(page).doesNotContain("<i>").doesNotContain("Car <b>").contains("Engineers &amp; co");
    }

    @Test
    void whatIsCriticalIsMarkedAndWhatIsNotHasItsFloat() {
        assertThat(page.split("class=\"mark critical\"", -1)).hasSize(1 + 3);
        assertThat(page).contains("<line class=slack ").contains("class=point").contains("class=shut");
    }

    @Test
    void theCurveHasItsMarks() {
        assertThat(page).contains("P50 ").contains("P80 ").contains("P90 ").contains("class=likelihood");
    }

    @Test
    void theHeadlineNamesTheMilestone() {
        assertThat(page)
                .contains("SOP on 16 December 2024.")
                .contains("Proven: there is no shorter schedule, and none as short is cheaper.");
    }

    @Test
    void theSameGivesTheSamePage() {
        assertThat(ScheduleReport.html(network, answer, timing)).isEqualTo(page);
    }

    @Test
    void withoutRangesTheSectionSaysSo() {
        Network sure = new org.entente.intake.CaseText()
                .table("case", "currency: EUR\nviewpoint: maker\nprogramme_start: 2024-01-01\n")
                .table("companies", "company,country\nmaker,FR\n")
                .table("tasks", "task,weeks\none,3\n")
                .network();
        ScheduleAnswer alone = Scheduler.using(new ProjectSearch()).schedule(sure, ScheduleGoal.MAKESPAN);
        Timing plain = Timing.of(java.util.Objects.requireNonNull(alone.schedule()));
        String html =
                ScheduleReport.html(sure, alone, plain.with(MonteCarlo.draws(10).of(sure, plain.schedule())));
        assertThat(html).contains("not put to the test").doesNotContain("class=likelihood");
    }
}
