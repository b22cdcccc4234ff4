package org.entente.explain.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.entente.network.Network;
import org.entente.network.Task;
import org.entente.network.Team;
import org.entente.programme.ScheduleAnswer;
import org.entente.programme.ScheduleGoal;
import org.entente.programme.Scheduler;
import org.entente.solver.cpsat.CpSatSolver;
import org.junit.jupiter.api.Test;

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
    void forTheCostAWeekLessIsWorthItsPay() {
        Team team = tiny.team("Guyancourt", 10, null);
        tiny.task("Styling", 4, team, 10);
        Network network = TinyProgramme.network(tiny.programme(), List.of());
        ScheduleAnswer answer = Scheduler.using(new CpSatSolver()).schedule(network, ScheduleGoal.COST);

        Gains gains = LaunchWorth.using(new CpSatSolver()).of(network, ScheduleGoal.COST, answer);

        Gain week = gain(gains, "one week less of Styling");
        assertThat(week.worth()).isEqualTo(10 * 35 * 50.0);
        assertThat(week.sentence()).startsWith("One week less of Styling would be worth €17,500; ");
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
