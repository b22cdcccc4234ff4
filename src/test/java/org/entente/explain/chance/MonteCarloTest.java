package org.entente.explain.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.explain.launch.TinyProgramme;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.entente.network.Team;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases whose distribution is known; the seed of the draws is in the test's name. */
class MonteCarloTest {
    private static final int DRAWS = 20_000;

    private final TinyProgramme tiny = new TinyProgramme();
    private final List<Figure> figures = new ArrayList<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void oneUniformTaskHasTheQuantilesOfItsRange(long seed) {
        Task task = ranged(tiny.task("Engineering", 12), 10, 20, "uniform");

        DateChance chance = draw(seed, Map.of());

        // weeks are 10 + 10 u: half by 15 weeks, 80 % by 18; rounded to whole days, 12 weeks are all draws up to 12.1
        assertThat(weeks(chance.p50())).isCloseTo(15, within(0.25));
        assertThat(weeks(chance.p80())).isCloseTo(18, within(0.25));
        assertThat(weeks(chance.p90())).isCloseTo(19, within(0.25));
        assertThat(chance.kept()).isCloseTo(0.21, within(0.012));
        assertThat(weeks(chance.curve().getFirst().date())).isCloseTo(10, within(0.25));
        assertThat(weeks(chance.curve().getLast().date())).isCloseTo(20, within(0.25));
        assertThat(chance.basis()).isEqualTo(DateChance.Basis.PLANNED);
        TaskChance own = chance.tasks().getFirst();
        assertThat(own.booking().task()).isEqualTo(task);
        assertThat(own.critical()).isEqualTo(1);
        assertThat(own.crucial()).isCloseTo(1, within(1e-9));
        assertThat(own.meanWeeks()).isCloseTo(15, within(0.1));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5, 6})
    void oneTriangularTaskHasTheQuantilesOfItsRange(long seed) {
        ranged(tiny.task("Engineering", 12), 10, 20, "triangular");

        DateChance chance = draw(seed, Map.of());

        // below the peak F(x) = (x − 10)² / (10 · 2), above 1 − (20 − x)² / (10 · 8)
        assertThat(weeks(chance.p50())).isCloseTo(20 - Math.sqrt(0.5 * 80), within(0.25));
        assertThat(weeks(chance.p90())).isCloseTo(20 - Math.sqrt(0.1 * 80), within(0.25));
        // rounded to whole days, 12 weeks are all draws up to 12.1
        assertThat(chance.kept()).isCloseTo(1 - 7.9 * 7.9 / 80, within(0.012));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {7, 8, 9})
    void ofTwoParallelTasksTheLaterCounts(long seed) {
        Task left = ranged(tiny.task("Left", 10), 10, 20, "uniform");
        Task right = ranged(tiny.task("Right", 10), 10, 20, "uniform");
        Task sop = tiny.task("SOP", 0);
        tiny.chain(left, sop).chain(right, sop);

        DateChance chance = draw(seed, Map.of("SOP", TinyProgramme.START.plusWeeks(15)));

        // both within 10 + 10 u with chance u²; each is the later one half of the time
        assertThat(weeks(chance.p50())).isCloseTo(10 + 10 * Math.sqrt(0.5), within(0.25));
        assertThat(weeks(chance.p80())).isCloseTo(10 + 10 * Math.sqrt(0.8), within(0.25));
        assertThat(chance.basis()).isEqualTo(DateChance.Basis.LIMIT);
        assertThat(chance.kept()).isCloseTo(0.25, within(0.015));
        for (Task task : List.of(left, right)) {
            TaskChance own = of(chance, task);
            assertThat(own.critical()).isCloseTo(0.5, within(0.025));
            // correlation of u with max(u, v): covariance 1/24, variances 1/12 and 1/18
            assertThat(own.crucial()).isCloseTo(1 / 24.0 / Math.sqrt(1 / 12.0 / 18), within(0.02));
        }
        assertThat(of(chance, sop).critical()).isEqualTo(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {10, 11, 12})
    void aChainAddsUp(long seed) {
        Task first = ranged(tiny.task("First", 4), 4, 8, "uniform");
        Task second = ranged(tiny.task("Second", 6), 6, 10, "uniform");
        tiny.chain(first, second);

        DateChance chance = draw(seed, Map.of());

        // the sum of two uniforms is triangular over 10 … 18
        assertThat(weeks(chance.p50())).isCloseTo(14, within(0.25));
        assertThat(weeks(chance.p80())).isCloseTo(18 - Math.sqrt(0.2 * 8 * 8 / 2), within(0.25));
        assertThat(of(chance, first).crucial()).isCloseTo(Math.sqrt(0.5), within(0.02));
        assertThat(of(chance, first).critical()).isEqualTo(1);
    }

    @Test
    void aTeamPassesLatenessOnToWhomeverNeedsItsPeopleNext() {
        Team team = tiny.team("ACDC", 10, null);
        Task dacia = ranged(tiny.task("Dacia", 4, team, 10), 4, 8, "uniform");
        Task twingo = tiny.task("Twingo", 3, team, 10);
        Task sop = tiny.task("SOP", 0);
        tiny.chain(twingo, sop);

        DateChance chance = draw(1, Map.of());

        assertThat(weeks(chance.p50())).isCloseTo(9, within(0.25));
        assertThat(of(chance, dacia).critical()).isEqualTo(1);
    }

    @Test
    void theHolidayAheadTakesWholeWeeks() {
        Team team = tiny.team("Guyancourt", 10, tiny.calendar("French August", 4, 5, 6));
        ranged(tiny.task("Styling", 4, team, 10), 3, 5, "uniform");

        DateChance chance = draw(1, Map.of());

        // up to four weeks it is finished before the holiday, else three weeks later
        assertThat(chance.kept()).isCloseTo(0.55, within(0.06));
        assertThat(weeks(chance.p50())).isLessThanOrEqualTo(4);
        assertThat(weeks(chance.p80())).isCloseTo(4.6 + 3, within(0.25));
    }

    @Test
    void theDateToKeepIsTheLastDayOfTheTask() {
        Task sop = tiny.task("SOP", 2);
        Programme programme = tiny.programme().withTask(sop.withDays(null, TinyProgramme.START.plusWeeks(3)));
        Schedule schedule = TinyProgramme.schedule(programme);
        ranged(sop, 2, 4, "uniform");

        DateChance chance =
                MonteCarlo.draws(DRAWS).of(network(programme), schedule).dates().getFirst();

        assertThat(chance.basis()).isEqualTo(DateChance.Basis.LATEST);
        assertThat(chance.due()).isEqualTo(LocalDate.of(2024, 1, 22));
        assertThat(chance.kept()).isCloseTo(0.55, within(0.02));
    }

    @Test
    void theSentenceSaysTheChanceAndTheDateToPlanFor() {
        ranged(tiny.task("Start of production", 12), 10, 20, "uniform");

        DateChance chance = draw(1, Map.of("Start of production", TinyProgramme.START.plusWeeks(14)));

        assertThat(chance.sentence())
                .matches(
                        "In 4[012] % of 20,000 draws Start of production is reached by 8 April 2024, as asked; to be 80 %"
                                + " sure plan for [5678] May 2024\\.");
    }

    @Test
    void withoutARangeNothingIsPutToTheTest() {
        tiny.task("SOP", 12);

        Chances chances = MonteCarlo.draws(DRAWS).of(network(tiny.programme()), tiny.schedule());

        assertThat(chances.uncertain()).isZero();
        assertThat(chances.dates().getFirst().p90()).isEqualTo(TinyProgramme.START.plusWeeks(12));
        assertThat(chances.dates().getFirst().sentence()).startsWith("No task's weeks have a range");
    }

    @Test
    void theSameSeedGivesTheSameDrawsAnotherOthers() {
        ranged(tiny.task("SOP", 12), 10, 20, "uniform");

        assertThat(draw(7, Map.of())).isEqualTo(draw(7, Map.of()));
        assertThat(draw(7, Map.of())).isNotEqualTo(draw(8, Map.of()));
    }

    @Test
    void aFurtherRangeLeavesTheOtherDrawsAsTheyAre() {
        Task first = ranged(tiny.task("First", 12), 10, 20, "uniform");
        Task second = tiny.task("Second", 3);
        tiny.chain(first, second);
        double before = of(draw(7, Map.of()), first).meanWeeks();

        ranged(second, 2, 9, "uniform");

        assertThat(of(draw(7, Map.of()), first).meanWeeks()).isEqualTo(before);
    }

    @Test
    void whatWasDrawnCountsWhenItIsStopped() {
        ranged(tiny.task("SOP", 12), 10, 20, "uniform");
        int[] asked = {0};

        Chances chances = MonteCarlo.draws(DRAWS)
                .stoppedBy(() -> ++asked[0] >= 100)
                .of(network(tiny.programme()), tiny.schedule());

        assertThat(chances.draws()).isEqualTo(100);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {100, 200, 300, 400})
    void thePlansOwnWeeksGiveItsOwnDates(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            Programme programme = TinyProgramme.random(random, true);
            Schedule schedule = slipped(TinyProgramme.schedule(programme), random);

            for (DateChance chance :
                    MonteCarlo.draws(10).of(network(programme), schedule).dates()) {
                assertThat(chance.curve())
                        .allSatisfy(point -> assertThat(point.date()).isEqualTo(chance.planned()));
                assertThat(chance.mean()).isEqualTo(chance.planned());
                assertThat(chance.kept()).isEqualTo(1);
            }
        }
    }

    /** The same with its last task a few weeks later than need be. */
    private static Schedule slipped(Schedule schedule, Random random) {
        List<Booking> bookings = new ArrayList<>(schedule.bookings());
        Booking last = bookings.removeLast();
        int weeks = random.nextInt(3);
        bookings.add(new Booking(
                last.task(), last.mode(), false, last.start() + weeks, last.finish() + weeks, last.workingWeeks()));
        return new Schedule(schedule.programme(), bookings);
    }

    private Task ranged(Task task, double low, double high, String shape) {
        figures.add(new Figure(
                task.modes().getFirst().row(),
                "task " + task.id(),
                "weeks",
                task.modes().getFirst().weeks(),
                "weeks",
                null,
                "",
                "",
                "",
                low,
                high,
                shape));
        return task;
    }

    private DateChance draw(long seed, Map<String, LocalDate> limits) {
        return MonteCarlo.draws(DRAWS)
                .seed(seed)
                .limits(limits)
                .of(network(tiny.programme()), tiny.schedule())
                .dates()
                .getFirst();
    }

    private Network network(Programme programme) {
        return TinyProgramme.network(programme, figures);
    }

    private static TaskChance of(DateChance chance, Task task) {
        return chance.tasks().stream()
                .filter(own -> own.booking().task().index() == task.index())
                .findFirst()
                .orElseThrow();
    }

    private static double weeks(LocalDate date) {
        long days = ChronoUnit.DAYS.between(TinyProgramme.START, date);
        return Math.floorDiv(days, 7) + Math.floorMod(days, 7) / 5.0;
    }
}
