package org.entente.explain.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.network.Precedence.Kind;
import org.entente.network.Task;
import org.entente.network.Team;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;
import org.junit.jupiter.api.Test;

/** Small programmes worked out by hand; week 0 is the week of 1 January 2024. */
class LaunchReasonsTest {
    private final TinyProgramme tiny = new TinyProgramme();

    @Test
    void theLongerOfTwoWaysIsCriticalTheOtherMaySlip() {
        Task styling = tiny.task("Styling", 3);
        Task engineering = tiny.task("Engineering", 5);
        Task purchasing = tiny.task("Purchasing", 2);
        Task sop = tiny.task("SOP", 0);
        tiny.chain(styling, engineering, sop).chain(styling, purchasing, sop);

        LaunchReasons reasons = LaunchReasons.of(tiny.schedule());

        assertThat(reasons.critical())
                .extracting(t -> t.booking().task().id())
                .containsExactly("Styling", "Engineering", "SOP");
        TaskTimes slack = of(reasons, purchasing);
        assertThat(slack.floatWeeks()).isEqualTo(3);
        assertThat(slack.freeFloatWeeks()).isEqualTo(3);
        assertThat(slack.earliestStart()).isEqualTo(3);
        assertThat(slack.latestStart()).isEqualTo(6);
        assertThat(reasons.chains().getFirst().sentences())
                .containsExactly(
                        "SOP: 26 February 2024, 8 weeks after the programme starts on 1 January 2024: 8 weeks of work.",
                        "Styling starts on 1 January 2024, with the programme; it takes 3 weeks, until 22 January 2024.",
                        "Engineering starts on 22 January 2024, when Styling is finished; it takes 5 weeks, until 26 February 2024.",
                        "SOP is reached on 26 February 2024, when Engineering is finished.");
    }

    @Test
    void twoLaunchesEachHaveTheirFloat() {
        Task base = tiny.task("Base", 2);
        Task first = tiny.task("SOP one", 0);
        Task more = tiny.task("More", 6);
        Task second = tiny.task("SOP two", 0);
        Task small = tiny.task("Small", 1);
        tiny.chain(base, first).chain(base, more, second).chain(small, first).chain(small, second);

        LaunchReasons reasons = LaunchReasons.of(tiny.schedule());

        assertThat(of(reasons, small).floats())
                .extracting(TaskTimes.FloatTo::weeks)
                .containsExactly(1, 7, 7);
        assertThat(of(reasons, small).floatWeeks()).isEqualTo(1);
        assertThat(of(reasons, more).floats())
                .extracting(TaskTimes.FloatTo::weeks)
                .containsExactly(0, 0);
        assertThat(reasons.chains()).extracting(Chain::name).containsExactly("SOP one", "SOP two");
    }

    @Test
    void aTaskThatWaitsForPeopleSaysWhoHasThem() {
        Team acdc = tiny.team("ACDC", 160, null);
        Task dacia = tiny.task("Dacia engineering", 6, acdc, 100);
        Task styling = tiny.task("Styling", 4);
        Task twingo = tiny.task("Twingo engineering", 5, acdc, 120);
        Task sop = tiny.task("SOP", 0);
        tiny.chain(styling, twingo, sop);

        LaunchReasons reasons = LaunchReasons.of(tiny.schedule());

        Chain chain = reasons.chains().getFirst();
        assertThat(chain.steps().get(1).sentence())
                .isEqualTo(
                        "Twingo engineering could start on 29 January 2024, when Styling is finished; it waits 2 weeks"
                                + " for 120 of the 160 people of ACDC, who work on Dacia engineering until 12 February 2024;"
                                + " it then takes 5 weeks of ACDC, until 18 March 2024.");
        assertThat(chain.weeks()).containsEntry(Part.Kind.TEAM, 2).containsEntry(Part.Kind.WORK, 9);
        // it is Dacia's engineering that may not slip; styling may, by the weeks its successor waits
        assertThat(of(reasons, dacia).critical()).isTrue();
        assertThat(of(reasons, styling).floatWeeks()).isEqualTo(2);
        TeamLoad load = reasons.teams().getFirst();
        assertThat(load.waitWeeks()).isEqualTo(2);
        assertThat(load.peak()).isEqualTo(120);
        assertThat(load.usage()).isEqualTo((6 * 100 + 5 * 120) / (11 * 160.0));
        assertThat(load.sentence())
                .isEqualTo("ACDC: 68 % of its person-weeks are used from 1 January 2024 to 18 March 2024, never all its"
                        + " people at once; Twingo engineering on the way to launch waits 2 weeks for it.");
    }

    @Test
    void peopleWhoJoinLaterAreWaitedFor() {
        Team team = tiny.team("Tooling", 2, null, TinyProgramme.from(5, 6));
        Task tools = tiny.task("Tools", 3, team, 5);
        Task sop = tiny.task("SOP", 0);
        tiny.chain(tools, sop);

        Chain chain = LaunchReasons.of(tiny.schedule()).chains().getFirst();

        assertThat(chain.steps().getFirst().sentence())
                .isEqualTo(
                        "Tools could start on 1 January 2024, with the programme; it waits 5 weeks for 3 people who join"
                                + " Tooling on 5 February 2024; it then takes 3 weeks of Tooling, until 26 February 2024.");
    }

    @Test
    void holidaysOnTheWayAreNamedAndCounted() {
        Team guyancourt = tiny.team("Guyancourt", 10, tiny.calendar("French August", 2, 3));
        Team acdc = tiny.team("ACDC", 10, tiny.calendar("Chinese New Year", 6));
        Task styling = tiny.task("Styling", 4, guyancourt, 10);
        Task engineering = tiny.task("Engineering", 3, acdc, 10);
        Task sop = tiny.task("SOP", 0);
        tiny.chain(styling, engineering, sop);

        Schedule schedule = tiny.schedule();
        Chain chain = LaunchReasons.of(schedule).chains().getFirst();

        assertThat(chain.sentences())
                .containsExactly(
                        "SOP: 11 March 2024, 10 weeks after the programme starts on 1 January 2024: 7 weeks of work, 3 of holidays.",
                        "Styling starts on 1 January 2024, with the programme; it takes 4 weeks of Guyancourt, and French August"
                                + " adds 2 weeks, until 12 February 2024.",
                        "Engineering could start on 12 February 2024, when Styling is finished; Chinese New Year (1 week) holds it"
                                + " up; it then takes 3 weeks of ACDC, until 11 March 2024.",
                        "SOP is reached on 11 March 2024, when Engineering is finished.");
        // Styling may slip into the week in which its successor's team is away
        assertThat(of(LaunchReasons.of(schedule), styling).floatWeeks()).isEqualTo(1);
        assertThat(of(LaunchReasons.of(schedule), engineering).critical()).isTrue();
    }

    @Test
    void allKindsOfPrecedenceAreToldWithTheirLags() {
        Task a = tiny.task("Design", 6);
        Task b = tiny.task("Tooling", 8);
        Task c = tiny.task("Validation", 3);
        Task sop = tiny.task("SOP", 0);
        tiny.link(a, b, Kind.START_START, 2).link(b, c, Kind.FINISH_FINISH, 1).link(c, sop, Kind.FINISH_START, -2);

        LaunchReasons reasons = LaunchReasons.of(tiny.schedule());

        Chain chain = reasons.chains().getFirst();
        assertThat(chain.target().finish()).isEqualTo(9);
        assertThat(chain.sentences())
                .containsExactly(
                        "SOP: 4 March 2024, 9 weeks after the programme starts on 1 January 2024: 8 weeks of work, 1 between tasks.",
                        "Design starts on 1 January 2024, with the programme.",
                        "Tooling starts on 15 January 2024, 2 weeks after Design starts; it takes 8 weeks, until 11 March 2024.",
                        "Validation is finished on 18 March 2024, 1 week after Tooling is finished.",
                        "SOP is reached on 4 March 2024, 2 weeks before Validation is finished.");
        assertThat(of(reasons, a).floats().getFirst().weeks()).isZero();
        assertThat(of(reasons, c).critical()).isTrue();
    }

    @Test
    void aFirstDayHoldsATask() {
        Task tools = tiny.earliest(tiny.task("Tools", 2), 4);
        Task sop = tiny.task("SOP", 0);
        tiny.chain(tools, sop);

        Chain chain = LaunchReasons.of(tiny.schedule()).chains().getFirst();

        assertThat(chain.steps().getFirst().sentence())
                .isEqualTo("Tools starts on 29 January 2024, the first day allowed; it takes 2 weeks, until"
                        + " 12 February 2024.");
        assertThat(chain.weeks()).containsEntry(Part.Kind.DAY, 4);
    }

    @Test
    void aTaskLaterThanNeedBeIsSaidToBe() {
        Task tools = tiny.task("Tools", 2);
        Task sop = tiny.task("SOP", 0);
        tiny.chain(tools, sop);
        Booking late = new Booking(tools, tools.modes().getFirst(), false, 3, 5, 2);
        Booking end = new Booking(sop, sop.modes().getFirst(), false, 5, 5, 0);

        LaunchReasons reasons = LaunchReasons.of(new Schedule(tiny.programme(), List.of(late, end)));

        assertThat(of(reasons, tools).laterThanNeeded()).isEqualTo(3);
        assertThat(of(reasons, tools).earliestStart()).isZero();
        assertThat(of(reasons, tools).critical()).isTrue();
        assertThat(of(reasons, sop).laterThanNeeded()).isZero();
        assertThat(reasons.chains().getFirst().steps().getFirst().sentence())
                .contains("it is planned 3 weeks later than need be");
    }

    @Test
    void withoutALaunchTheLastFinishIsExplained() {
        tiny.chain(tiny.task("A", 1), tiny.task("B", 2));

        LaunchReasons reasons = LaunchReasons.of(tiny.schedule());

        assertThat(reasons.chains()).hasSize(1);
        assertThat(reasons.chains().getFirst().name()).isEqualTo("B");
        assertThat(LaunchReasons.of(new Schedule(tiny.programme(), List.of())).chains())
                .isEmpty();
    }

    private static TaskTimes of(LaunchReasons reasons, Task task) {
        TaskTimes times = reasons.of(task);
        assertThat(times).isNotNull();
        return times;
    }
}
