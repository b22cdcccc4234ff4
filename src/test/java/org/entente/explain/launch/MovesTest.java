package org.entente.explain.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.entente.network.Milestone;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.entente.network.Team;
import org.entente.programme.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovesTest {
    @Test
    void theMoveIsSaidTaskByTask() {
        DateMove move = Moves.between(route(12, 40, 20, 15), route(12, 9, 11, 8))
                .dates()
                .getFirst();

        assertThat(move.weeks()).isEqualTo(-47);
        assertThat(move.sentence())
                .isEqualTo("SOP moves 47 weeks sooner, from 1 September 2025 to 7 October 2024: Styling 0, Engineering"
                        + " −31, Tooling −9, Validation −7.");
    }

    @Test
    void aTaskOfOnlyOneWayCountsWhole() {
        TinyProgramme second = new TinyProgramme();
        second.chain(second.task("Styling", 12), second.task("Benchmarking", 5), second.task("SOP", 0));

        DateMove move =
                Moves.between(route(12, 40, 20, 15), second.schedule()).dates().getFirst();

        assertThat(move.sentence())
                .isEqualTo(
                        "SOP moves 70 weeks sooner, from 1 September 2025 to 29 April 2024: Styling 0, Benchmarking +5,"
                                + " Engineering −40, Tooling −20, Validation −15.");
    }

    @Test
    void holidaysAndWaitingAreTermsOfTheirOwn() {
        DateMove move = Moves.between(shared(4, false), shared(4, true)).dates().getFirst();

        assertThat(move.sentence())
                .isEqualTo("SOP moves 3 weeks later, from 4 March 2024 to 25 March 2024: Styling 0, Engineering 0,"
                        + " French August +1, waiting for ACDC +2.");
    }

    @Test
    void phasesRunFromMilestoneToMilestone() {
        DateMove move = Moves.between(phased(10, 20), phased(8, 24)).dates().getFirst();

        assertThat(move.phases())
                .containsExactly(new DateMove.Phase("Design freeze", 10, 8), new DateMove.Phase("SOP", 20, 24));
    }

    @Test
    void anotherStartOfTheProgrammeIsATerm() {
        Schedule before = route(1, 1, 1, 1);
        Programme later = before.programme();
        Programme moved = new Programme(
                later.start().plusDays(10),
                later.calendars(),
                later.teams(),
                later.tasks(),
                later.precedences(),
                later.gates());

        DateMove move =
                Moves.between(before, TinyProgramme.schedule(moved)).dates().getFirst();

        assertThat(move.days()).isEqualTo(10);
        assertThat(move.terms().getFirst().days()).isEqualTo(10);
        assertThat(move.sentence()).contains("start of the programme +1.429");
    }

    @Test
    void nothingMovesBetweenAScheduleAndItself() {
        Moves moves = Moves.between(route(1, 2, 3, 4), route(1, 2, 3, 4));

        assertThat(moves.dates().getFirst().sentence()).isEqualTo("SOP stays on 11 March 2024.");
        assertThat(moves.tasks())
                .allSatisfy(task -> assertThat(task.finishWeeks()).isZero());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 22, 333, 4_444, 55_555})
    void theTermsAddUpToTheMove(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            Schedule before = TinyProgramme.schedule(TinyProgramme.random(random, true));
            Programme programme = TinyProgramme.random(random, true);
            Schedule after = TinyProgramme.schedule(new Programme(
                    programme.start().plusDays(random.nextInt(30)),
                    programme.calendars(),
                    programme.teams(),
                    programme.tasks(),
                    programme.precedences(),
                    programme.gates()));

            for (DateMove move : Moves.between(before, after).dates()) {
                assertThat(move.days()).isEqualTo(ChronoUnit.DAYS.between(move.before(), move.after()));
                assertThat(move.terms().stream().mapToLong(DateMove.Term::days).sum())
                        .isEqualTo(move.days());
                assertThat(move.startDays()
                                + 7L
                                        * move.phases().stream()
                                                .mapToInt(DateMove.Phase::weeks)
                                                .sum())
                        .isEqualTo(move.days());
            }
        }
    }

    private static Schedule route(int styling, int engineering, int tooling, int validation) {
        TinyProgramme tiny = new TinyProgramme();
        tiny.chain(
                tiny.task("Styling", styling),
                tiny.task("Engineering", engineering),
                tiny.task("Tooling", tooling),
                tiny.task("Validation", validation),
                tiny.task("SOP", 0));
        return tiny.schedule();
    }

    /** Two tasks after each other; another programme has the team until week 6, and the styling team may have a holiday. */
    private static Schedule shared(int weeks, boolean busy) {
        TinyProgramme tiny = new TinyProgramme();
        Team acdc = tiny.team("ACDC", 10, null);
        Team stylists = tiny.team("Guyancourt", 10, busy ? tiny.calendar("French August", 2) : null);
        if (busy) {
            tiny.task("Dacia", 7, acdc, 10);
        }
        Task styling = tiny.task("Styling", weeks, stylists, 10);
        Task engineering = tiny.task("Engineering", 5, acdc, 10);
        tiny.chain(styling, engineering, tiny.task("SOP", 0));
        return tiny.schedule();
    }

    private static Schedule phased(int design, int rest) {
        TinyProgramme tiny = new TinyProgramme();
        Task first = tiny.task("Design", design);
        Task freeze = tiny.milestone(tiny.task("Design freeze", 0), Milestone.DESIGN_FREEZE);
        Task second = tiny.task("Rest", rest);
        tiny.chain(first, freeze, second, tiny.task("SOP", 0));
        return tiny.schedule();
    }
}
