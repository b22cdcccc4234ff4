package org.entente.explain.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.entente.network.Mode;
import org.entente.network.Network;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.entente.network.Team;
import org.entente.programme.Schedule;
import org.entente.programme.ScheduleAnswer;
import org.entente.programme.ScheduleGoal;
import org.entente.programme.Scheduler;
import org.entente.solver.Status;
import org.entente.solver.cpsat.CpSatSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps whose worth can be counted by hand. */
class LaunchWorthTest {
    private final TinyProgramme tiny = new TinyProgramme();

    @Test
    void peopleTheWaitingTaskNeedsAreWorthItsWait() {
        Team acdc = tiny.team("ACDC", 10, null);
        Task first = tiny.task("Dacia", 6, acdc, 7);
        Task second = tiny.task("Twingo", 5, acdc, 6);
        Task sop = tiny.task("SOP", 0);
        tiny.chain(first, sop).chain(second, sop);

        Gains gains = gains();

        // 11 weeks one after the other; with 13 people side by side 6
        Gain fits = gain(gains, "3 more people in ACDC");
        assertThat(fits.answer()).isEqualTo(Gain.Answer.WORTH);
        assertThat(fits.worth()).isEqualTo(5);
        assertThat(fits.least()).isEqualTo(5);
        assertThat(fits.end()).isEqualTo(TinyProgramme.START.plusWeeks(6));
        assertThat(fits.sentence())
                .startsWith("3 more people in ACDC would bring the end forward by 5 weeks; so many let ");
        Gain one = gain(gains, "one more person in ACDC");
        assertThat(one.answer()).isEqualTo(Gain.Answer.NOTHING);
        assertThat(one.worth()).isZero();
        assertThat(one.sentence()).startsWith("One more person in ACDC would not bring the end forward; ");
        assertThat(gain(gains, "one week less of Dacia").worth()).isEqualTo(1);
        assertThat(gains.worthwhile().getFirst()).isEqualTo(fits);
    }

    @Test
    void aWeekLessOfOneOfTwoEqualWaysIsWorthNothing() {
        Task left = tiny.task("Left", 5);
        Task right = tiny.task("Right", 5);
        Task sop = tiny.task("SOP", 0);
        tiny.chain(left, sop).chain(right, sop);

        assertThat(gain(gains(), "one week less of Left").answer()).isEqualTo(Gain.Answer.NOTHING);
    }

    @Test
    void aHolidayIsWorthItsWeeksUnlessSomethingElseTakesThem() {
        Team team = tiny.team("Guyancourt", 10, tiny.calendar("French August", 2, 3, 4));
        Task styling = tiny.task("Styling", 4, team, 10);
        Task other = tiny.task("Purchasing", 6);
        Task sop = tiny.task("SOP", 0);
        tiny.chain(styling, sop).chain(other, sop);

        Gain holiday = gain(gains(), "no French August");

        assertThat(holiday.kind()).isEqualTo(Gain.Kind.HOLIDAY);
        assertThat(holiday.worth()).isEqualTo(1);
        assertThat(holiday.sentence())
                .isEqualTo(
                        "No French August would bring the end forward by 1 week; it takes 3 weeks on the way to launch.");
    }

    @Test
    void anEarlierLaunchMayGainWhereTheEndDoesNot() {
        Task base = tiny.task("Base", 4);
        Task first = tiny.task("SOP one", 0);
        Task other = tiny.task("Other", 9);
        Task second = tiny.task("SOP two", 0);
        tiny.chain(base, first).chain(other, second);

        Gain week = gain(gains(), "one week less of Base");

        assertThat(week.answer()).isEqualTo(Gain.Answer.NOTHING);
        assertThat(week.sooner()).containsExactly(new Gain.Sooner("SOP one", 1));
        assertThat(week.sentence())
                .isEqualTo(
                        "One week less of Base would not bring the end forward, but SOP one by 1 week; it takes 4 weeks"
                                + " and may not slip.");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {6, 70, 800})
    void whatNeedsNoSolverIsNeverBetterThanTheBestAndItsBoundNeverWorse(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 4; round++) {
            Programme programme = TinyProgramme.random(random, true);
            Schedule schedule = TinyProgramme.schedule(programme);
            Task task = programme.tasks().get(random.nextInt(programme.tasks().size()));
            Mode mode = task.modes().getFirst();
            Programme stepped = programme
                    .withTask(task.withModes(List.of(mode.withWeeks(Math.max(0, mode.weeks() - 1)))))
                    .withTeam(programme.teams().getFirst().withMore(1));
            Network network = TinyProgramme.network(stepped, List.of());

            Answering.Answer quick = Shortcut.of(schedule, network, ScheduleGoal.MAKESPAN);
            ScheduleAnswer best = Scheduler.using(new CpSatSolver()).schedule(network, ScheduleGoal.MAKESPAN);

            assertThat(best.status()).isEqualTo(Status.OPTIMAL);
            assertThat(quick.bound()).isLessThanOrEqualTo(best.objective());
            assertThat(quick.value()).isBetween(best.objective(), (double) schedule.makespan());
        }
    }

    @Test
    void forTheCostAWeekLessIsWorthItsPay() {
        Team team = tiny.team("Guyancourt", 10, null);
        tiny.task("Styling", 4, team, 10);
        Network network = TinyProgramme.network(tiny.programme(), List.of());
        ScheduleAnswer answer = Scheduler.using(new CpSatSolver()).schedule(network, ScheduleGoal.COST);

        Gains gains = LaunchWorth.using(new CpSatSolver()).of(network, ScheduleGoal.COST, answer);

        Gain week = gain(gains, "one week less of Styling");
        assertThat(week.worth()).isEqualTo(10 * 35 * 50.0);
        assertThat(week.sentence())
                .startsWith("One week less of Styling would be worth €17,500, the end coming 1 week sooner; ");
    }

    @Test
    void whatIsNotAnsweredInTimeIsUnfinished() {
        tiny.task("Styling", 4);

        Gains gains = LaunchWorth.using(new CpSatSolver())
                .within(Duration.ZERO)
                .of(network(), ScheduleGoal.MAKESPAN, answer());
        Gains stopped = LaunchWorth.using(new CpSatSolver())
                .stoppedBy(() -> true)
                .of(network(), ScheduleGoal.MAKESPAN, answer());

        assertThat(gains.list()).extracting(Gain::answer).containsExactly(Gain.Answer.UNFINISHED);
        assertThat(stopped.list()).extracting(Gain::answer).containsExactly(Gain.Answer.UNFINISHED);
        assertThat(gains.list().getFirst().sentence())
                .isEqualTo("Time ran out before one week less of Styling was scheduled.");
        assertThat(gains.answered()).isZero();
    }

    private Network network() {
        return TinyProgramme.network(tiny.programme(), List.of());
    }

    private ScheduleAnswer answer() {
        return Scheduler.using(new CpSatSolver()).schedule(network(), ScheduleGoal.MAKESPAN);
    }

    private Gains gains() {
        return LaunchWorth.using(new CpSatSolver()).of(network(), ScheduleGoal.MAKESPAN, answer());
    }

    private static Gain gain(Gains gains, String step) {
        return gains.list().stream()
                .filter(gain -> gain.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError(gains.list().toString()));
    }
}
