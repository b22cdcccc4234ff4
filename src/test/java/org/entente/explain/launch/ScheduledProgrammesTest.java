package org.entente.explain.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.entente.explain.chance.DateChance;
import org.entente.explain.chance.MonteCarlo;
import org.entente.intake.CaseText;
import org.entente.network.Network;
import org.entente.network.Programme;
import org.entente.programme.Schedule;
import org.entente.programme.ScheduleGoal;
import org.entente.programme.ScheduleRules;
import org.entente.programme.Scheduler;
import org.entente.solver.cpsat.CpSatSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Explanations of what the scheduler itself makes: two teams with two calendars, overtime, learning. */
class ScheduledProgrammesTest {
    private static CaseText programme() {
        return new CaseText()
                .table("case", "currency: EUR\nviewpoint: maker\nprogramme_start: 2024-01-01\n")
                .table("companies", "company,country\nmaker,FR\n")
                .table("calendars", """
                        calendar,name,from,to,yearly
                        france,French August,2024-01-22,2024-02-04,no
                        china,Chinese New Year,2024-02-05,2024-02-11,no
                        """);
    }

    private static Schedule scheduled(Network network, ScheduleGoal goal) {
        Schedule schedule = Objects.requireNonNull(
                Scheduler.using(new CpSatSolver()).schedule(network, goal).schedule());
        assertThat(ScheduleRules.broken(schedule)).isEmpty();
        return schedule;
    }

    @Test
    void holidaysOfBothTeamsOfATaskCount() {
        Network network = programme()
                .table("teams", "team,name,people,rate,calendar\npp,Guyancourt,10,50,france\nacdc,ACDC,10,50,china\n")
                .table("tasks", "task,name,team,weeks,people\nbody,Body,pp,4,5\nbody,,acdc,4,5\n")
                .network();

        Chain chain = LaunchReasons.of(scheduled(network, ScheduleGoal.MAKESPAN))
                .chains()
                .getFirst();

        assertThat(chain.target().finish()).isEqualTo(7);
        assertThat(chain.steps().getFirst().sentence())
                .isEqualTo(
                        "Body starts on 1 January 2024, with the programme; it takes 4 weeks of Guyancourt and ACDC, and"
                                + " French August (2 weeks) and Chinese New Year (1 week) add to it, until 19 February 2024.");
    }

    @Test
    void withoutOvertimeATaskWaitsForPeopleWithItForNobody() {
        CaseText text = programme()
                .table("teams", "team,name,people,rate,overtime,overtime_premium\nacdc,ACDC,10,50,20%,50%\n")
                .table("tasks", "task,name,team,weeks,people\nbody,Body,acdc,8,6\ninterior,Interior,acdc,5,6\n");

        LaunchReasons quick = LaunchReasons.of(scheduled(text.network(), ScheduleGoal.MAKESPAN));
        LaunchReasons cheap = LaunchReasons.of(scheduled(text.network(), ScheduleGoal.COST));

        assertThat(quick.teams().getFirst().overtimeWeeks()).isEqualTo(5);
        assertThat(quick.teams().getFirst().waitWeeks()).isZero();
        assertThat(cheap.teams().getFirst().overtimeWeeks()).isZero();
        assertThat(cheap.teams().getFirst().waitWeeks()).isBetween(5, 8);
        assertThat(cheap.tasks()).allMatch(TaskTimes::critical);
        assertThat(cheap.tasks()).allMatch(task -> task.laterThanNeeded() == 0);
    }

    @Test
    void aTaskThatLearnsWaitsForItsTeacher() {
        Network network = programme()
                .table("teams", "team,name,people,rate\nacdc,ACDC,20,50\n")
                .table(
                        "tasks",
                        "task,name,team,weeks,people,learning,learns_from\nfirst,First,acdc,6,5,,\nsecond,Second,acdc,20,5,80%,first\n")
                .network();

        LaunchReasons reasons = LaunchReasons.of(scheduled(network, ScheduleGoal.MAKESPAN));

        assertThat(reasons.chains().getFirst().steps().getLast().sentence())
                .isEqualTo(
                        "Second starts on 12 February 2024, when First is finished, from which it learns; it takes 4 weeks of"
                                + " ACDC, fewer as it has learnt, until 11 March 2024.");
        assertThat(reasons.critical()).hasSize(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {12, 34, 56})
    void whatTheSchedulerMakesIsTimedAgainToTheDay(long seed) {
        java.util.Random random = new java.util.Random(seed);
        for (int round = 0; round < 4; round++) {
            Programme programme = TinyProgramme.random(random, true);
            Network network = TinyProgramme.network(programme, List.of());
            Schedule schedule = scheduled(network, ScheduleGoal.MAKESPAN);

            for (DateChance chance : MonteCarlo.draws(1).of(network, schedule).dates()) {
                assertThat(chance.p50()).isEqualTo(chance.planned());
            }
            assertThat(LaunchReasons.of(schedule).tasks())
                    .as("the scheduler starts no task later than need be, and float is never below 0")
                    .allMatch(task -> task.laterThanNeeded() == 0 && task.floatWeeks() >= 0);
        }
    }
}
