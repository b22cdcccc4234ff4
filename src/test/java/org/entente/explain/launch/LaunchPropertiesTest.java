package org.entente.explain.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programmes drawn at random; the seed is in the test's name. */
class LaunchPropertiesTest {
    private static final int ROUNDS = 60;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20, 300, 4_000, 50_000})
    void theScheduleIsTimedAgainAsItIsOrEarlier(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Schedule schedule = TinyProgramme.schedule(TinyProgramme.random(random, true));
            Timetable timetable = Floats.timetable(Holds.of(schedule));
            int[] work =
                    schedule.bookings().stream().mapToInt(Booking::workingWeeks).toArray();
            int[] start = new int[work.length];
            int[] finish = new int[work.length];

            timetable.earliest(work, start, finish);

            Schedule again = retimed(schedule, work, start, finish);
            assertThat(TinyProgramme.keepsPrecedence(again)).isTrue();
            assertThat(TinyProgramme.keepsTeams(again)).isTrue();
            for (int i = 0; i < work.length; i++) {
                assertThat(start[i])
                        .isLessThanOrEqualTo(schedule.bookings().get(i).start());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 30, 400, 5_000, 60_000})
    void whateverTheWeeksTheOrderKeepsPrecedenceAndTeams(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Schedule schedule = TinyProgramme.schedule(TinyProgramme.random(random, false));
            Timetable timetable = Floats.timetable(Holds.of(schedule));
            int[] work = schedule.bookings().stream()
                    .mapToInt(booking -> booking.workingWeeks() == 0 ? 0 : 1 + random.nextInt(9))
                    .toArray();
            int[] start = new int[work.length];
            int[] finish = new int[work.length];

            timetable.earliest(work, start, finish);

            Schedule again = retimed(schedule, work, start, finish);
            assertThat(TinyProgramme.keepsPrecedence(again)).isTrue();
            assertThat(TinyProgramme.keepsTeams(again)).isTrue();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 40, 500, 6_000, 70_000})
    void floatIsAsFarAsATaskMaySlip(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Schedule schedule = TinyProgramme.schedule(TinyProgramme.random(random, true));
            Holds holds = Holds.of(schedule);
            int sop = Targets.of(schedule).getFirst();
            List<TaskTimes> tasks = LaunchReasons.of(schedule).tasks();
            int[] work =
                    schedule.bookings().stream().mapToInt(Booking::workingWeeks).toArray();
            for (int i = 0; i < work.length; i++) {
                for (TaskTimes.FloatTo room : tasks.get(i).floats()) {
                    int by = room.target() == null
                            ? schedule.makespan()
                            : room.target().finish();
                    int start = schedule.bookings().get(i).start();

                    assertThat(endWith(holds, work, i, start + room.weeks(), room.target() == null ? -1 : sop))
                            .isLessThanOrEqualTo(by);
                    assertThat(endWith(holds, work, i, start + room.weeks() + 1, room.target() == null ? -1 : sop))
                            .isGreaterThan(by);
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 50, 600, 7_000, 80_000})
    void freeFloatMovesNothingElse(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Schedule schedule = TinyProgramme.schedule(TinyProgramme.random(random, true));
            Holds holds = Holds.of(schedule);
            for (TaskTimes task : LaunchReasons.of(schedule).tasks()) {
                assertThat(task.freeFloatWeeks())
                        .isBetween(0, Math.max(0, task.floats().getLast().weeks()));
                List<Booking> moved = new ArrayList<>(schedule.bookings());
                Booking slipped = TinyProgramme.booking(
                        schedule.programme(),
                        task.booking().task(),
                        task.booking().start() + task.freeFloatWeeks());
                moved.set(moved.indexOf(task.booking()), slipped);
                Schedule after = new Schedule(schedule.programme(), moved);

                assertThat(TinyProgramme.keepsPrecedence(after)).isTrue();
                assertThat(after.makespan()).isEqualTo(schedule.makespan());
                for (Hold hold : holds.list()) {
                    int end = hold.fromFinish()
                            ? moved.get(hold.before()).finish()
                            : moved.get(hold.before()).start();
                    int held = hold.toFinish()
                            ? moved.get(hold.after()).finish()
                            : moved.get(hold.after()).start();
                    assertThat(held).isGreaterThanOrEqualTo(end + hold.lagWeeks());
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {5, 60, 700, 8_000, 90_000})
    void thePartsOfAChainAddUpToItsDate(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Schedule schedule = TinyProgramme.schedule(TinyProgramme.random(random, true));
            for (Chain chain : LaunchReasons.of(schedule).chains()) {
                int sum = 0;
                int at = 0;
                for (Step step : chain.steps()) {
                    assertThat(step.from()).isEqualTo(at);
                    at = step.to();
                    sum += step.parts().stream().mapToInt(Part::weeks).sum();
                    assertThat(sum).as(step.sentence()).isEqualTo(at);
                }
                assertThat(at).isEqualTo(chain.target().finish());
            }
        }
    }

    private static int endWith(Holds holds, int[] work, int task, int start, int target) {
        Timetable timetable = Floats.timetable(holds);
        timetable.notBefore(task, start);
        int[] starts = new int[work.length];
        int[] finishes = new int[work.length];
        timetable.earliest(work, starts, finishes);
        return target < 0 ? Arrays.stream(finishes).max().orElseThrow() : finishes[target];
    }

    private static Schedule retimed(Schedule schedule, int[] work, int[] start, int[] finish) {
        List<Booking> bookings = new ArrayList<>();
        for (int i = 0; i < work.length; i++) {
            Booking was = schedule.bookings().get(i);
            bookings.add(new Booking(was.task(), was.mode(), false, start[i], finish[i], work[i]));
        }
        return new Schedule(schedule.programme(), bookings);
    }
}
