package org.entente.solver.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.entente.solver.Settings;
import org.entente.solver.Status;
import org.entente.solver.schedule.Link.Kind;
import org.junit.jupiter.api.Test;

/** What every scheduling engine must do; a test class of an engine names the engine. */
public abstract class ScheduleContract {
    private static final int H = 12;

    protected abstract ScheduleSolver solver();

    private ScheduleOutcome solve(ScheduleProblem problem) {
        ScheduleOutcome outcome = solver().solve(problem, Settings.DEFAULT);
        if (outcome.hasSchedule()) {
            ScheduleCheck check = ScheduleCheck.of(problem, outcome);
            assertThat(check.violations()).isEmpty();
        }
        return outcome;
    }

    private void best(ScheduleProblem problem, long expected) {
        ScheduleOutcome outcome = solve(problem);
        assertThat(outcome.status()).as(outcome.message()).isEqualTo(Status.OPTIMAL);
        assertThat(outcome.objective()).isEqualTo(expected);
        assertThat(outcome.bound()).isEqualTo(expected);
    }

    private void infeasible(ScheduleProblem problem) {
        ScheduleOutcome outcome = solve(problem);
        assertThat(outcome.status()).as(outcome.message()).isEqualTo(Status.INFEASIBLE);
        assertThat(outcome.hasSchedule()).isFalse();
    }

    private static Job job(String name, Way... ways) {
        return Job.of(name, H, List.of(ways));
    }

    private static Resource team(int people) {
        return Resource.renewable("team", H, people);
    }

    private static ScheduleProblem pair(Link link) {
        return ScheduleProblem.makespan(H, List.of(job("a", Way.of(3)), job("b", Way.of(2))), List.of(), List.of(link));
    }

    @Test
    void nothingToDoTakesNoTime() {
        best(ScheduleProblem.makespan(H, List.of(), List.of(), List.of()), 0);
    }

    @Test
    void oneJobTakesItsDuration() {
        best(ScheduleProblem.makespan(H, List.of(job("a", Way.of(4))), List.of(), List.of()), 4);
    }

    @Test
    void jobsThatDoNotFitTogetherFollowOneAnother() {
        best(
                ScheduleProblem.makespan(
                        H, List.of(job("a", Way.of(3, 2)), job("b", Way.of(4, 2))), List.of(team(3)), List.of()),
                7);
    }

    @Test
    void jobsThatFitRunTogether() {
        best(
                ScheduleProblem.makespan(
                        H, List.of(job("a", Way.of(3, 2)), job("b", Way.of(4, 1))), List.of(team(3)), List.of()),
                4);
    }

    @Test
    void finishToStartWithLag() {
        best(pair(Link.of(0, 1, Kind.FINISH_START, 2)), 7);
    }

    @Test
    void finishToStartWithLead() {
        best(pair(Link.of(0, 1, Kind.FINISH_START, -2)), 3);
    }

    @Test
    void startToStartWithLag() {
        best(pair(Link.of(0, 1, Kind.START_START, 4)), 6);
    }

    @Test
    void finishToFinishWithLag() {
        best(pair(Link.of(0, 1, Kind.FINISH_FINISH, 1)), 4);
    }

    @Test
    void startToFinishWithLag() {
        best(pair(Link.of(0, 1, Kind.START_FINISH, 5)), 5);
    }

    @Test
    void linkOfOneWayOnlyIsAvoidedByTheOther() {
        ScheduleProblem problem = ScheduleProblem.makespan(
                H,
                List.of(job("a", Way.of(3), Way.of(4)), job("b", Way.of(2))),
                List.of(),
                List.of(new Link(0, 1, Kind.FINISH_START, 0, 0, Link.ANY)));
        best(problem, 4);
    }

    @Test
    void cycleOfLinksWithoutSlackIsInfeasible() {
        infeasible(ScheduleProblem.makespan(
                H,
                List.of(job("a", Way.of(3)), job("b", Way.of(2))),
                List.of(),
                List.of(Link.finishStart(0, 1), Link.finishStart(1, 0))));
    }

    @Test
    void greatestLagByNegativeLinkBack() {
        // b starts at most 1 after a ends; b may not start before 6: a is held back
        Job late = job("b", Way.of(2)).within(6, 0, H);
        ScheduleProblem problem = new ScheduleProblem(
                H,
                List.of(job("a", Way.of(3)).withFinishCost(rising(1)), late),
                List.of(),
                List.of(Link.finishStart(0, 1), Link.of(1, 0, Kind.START_FINISH, -1)),
                List.of(),
                1);
        best(problem, 8 + 5);
    }

    @Test
    void calendarPausesTheJob() {
        int[] finish = {3, 4, 5, -1, 7, 8, 9, 10, 11, 12, -1, -1, -1};
        int[] paused = finish.clone();
        paused[0] = 5;
        best(ScheduleProblem.makespan(H, List.of(job("a", Way.of(3).withCalendar(paused))), List.of(), List.of()), 4);
    }

    @Test
    void peopleAreKeptWhileAJobPauses() {
        // a runs 0 … 5 with a pause; b needs the same people
        int[] paused = new int[H + 1];
        Arrays.fill(paused, -1);
        paused[0] = 5;
        best(
                ScheduleProblem.makespan(
                        H,
                        List.of(job("a", Way.of(3, 1).withCalendar(paused)), job("b", Way.of(2, 1))),
                        List.of(team(1)),
                        List.of()),
                7);
    }

    @Test
    void capacityStepHoldsAJobBack() {
        int[] capacity = {1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2};
        best(
                ScheduleProblem.makespan(
                        H, List.of(job("a", Way.of(2, 2))), List.of(Resource.renewable("team", capacity)), List.of()),
                5);
    }

    @Test
    void overtimeIsWorthIt() {
        best(overtime(2), 4 * 3 + 4 * 2);
    }

    @Test
    void overtimeIsNotWorthIt() {
        best(overtime(100), 8 * 3);
    }

    /** Two jobs of 4 with one person each, one person there and one more at a price; a unit of makespan costs 3. */
    private static ScheduleProblem overtime(long price) {
        int[] extra = new int[H];
        Arrays.fill(extra, 1);
        return new ScheduleProblem(
                H,
                List.of(job("a", Way.of(4, 1)), job("b", Way.of(4, 1))),
                List.of(team(1).withOvertime(extra, price)),
                List.of(),
                List.of(),
                3);
    }

    @Test
    void freeOvertimeIsCapacity() {
        int[] extra = new int[H];
        Arrays.fill(extra, 1);
        best(
                ScheduleProblem.makespan(
                        H,
                        List.of(job("a", Way.of(4, 1)), job("b", Way.of(4, 1))),
                        List.of(team(1).withOvertime(extra, 0)),
                        List.of()),
                4);
    }

    @Test
    void stockForcesTheSlowWay() {
        ScheduleProblem problem = ScheduleProblem.makespan(
                H,
                List.of(job("a", Way.of(2, 3), Way.of(5, 1)), job("b", Way.of(2, 3), Way.of(6, 1))),
                List.of(Resource.stock("prototypes", 4)),
                List.of());
        best(problem, 5);
    }

    @Test
    void stockTooSmallIsInfeasible() {
        infeasible(ScheduleProblem.makespan(
                H, List.of(job("a", Way.of(2, 3))), List.of(Resource.stock("prototypes", 2)), List.of()));
    }

    @Test
    void requirementTiesWays() {
        ScheduleProblem problem = new ScheduleProblem(
                H,
                List.of(
                        job("a", Way.of(2), Way.of(5)),
                        job("b", Way.of(4), Way.of(3).withCost(10))),
                List.of(),
                List.of(Link.finishStart(0, 1)),
                List.of(new Requirement(0, 0, 1, new int[] {1})),
                1);
        best(problem, 9);
    }

    @Test
    void wayThatNothingAllowsIsNotChosen() {
        best(
                new ScheduleProblem(
                        H,
                        List.of(job("a", Way.of(2), Way.of(5)), job("b", Way.of(1))),
                        List.of(),
                        List.of(),
                        List.of(new Requirement(0, 0, 1, new int[] {})),
                        1),
                5);
    }

    @Test
    void jobNotDoneWhereThatIsCheaper() {
        best(
                new ScheduleProblem(
                        H,
                        List.of(job("a", Way.of(0, 0), Way.of(3, 1).withCost(-2))),
                        List.of(team(1)),
                        List.of(),
                        List.of(),
                        1),
                0);
    }

    @Test
    void finishCostOfAnyShape() {
        long[] cost = {9, 9, 9, 9, 7, 9, 2, 9, 1, 9, 9, 9, 9};
        best(
                new ScheduleProblem(
                        H, List.of(job("a", Way.of(3)).withFinishCost(cost)), List.of(), List.of(), List.of(), 1),
                8);
    }

    @Test
    void latenessCost() {
        long[] cost = new long[H + 1];
        for (int t = 0; t <= H; t++) {
            cost[t] = Math.max(0, t - 4) * 5L;
        }
        best(
                new ScheduleProblem(
                        H,
                        List.of(job("a", Way.of(3, 1)).withFinishCost(cost), job("b", Way.of(4, 1))),
                        List.of(team(1)),
                        List.of(),
                        List.of(),
                        0),
                0);
    }

    @Test
    void feasibilityAlone() {
        best(
                new ScheduleProblem(
                        7,
                        List.of(Job.of("a", 7, List.of(Way.of(3, 1))), Job.of("b", 7, List.of(Way.of(4, 1)))),
                        List.of(Resource.renewable("team", 7, 1)),
                        List.of(),
                        List.of(),
                        0),
                0);
    }

    @Test
    void windowTooNarrowIsInfeasible() {
        infeasible(ScheduleProblem.makespan(H, List.of(job("a", Way.of(5)).within(2, 0, 6)), List.of(), List.of()));
    }

    @Test
    void teamTooSmallIsInfeasible() {
        infeasible(ScheduleProblem.makespan(H, List.of(job("a", Way.of(2, 3))), List.of(team(2)), List.of()));
    }

    @Test
    void tooMuchWorkForTheHorizonIsInfeasible() {
        infeasible(ScheduleProblem.makespan(
                H,
                List.of(job("a", Way.of(5, 1)), job("b", Way.of(5, 1)), job("c", Way.of(3, 1))),
                List.of(team(1)),
                List.of()));
    }

    @Test
    void earliestFinishHoldsAJob() {
        best(ScheduleProblem.makespan(H, List.of(job("a", Way.of(2)).within(0, 9, H)), List.of(), List.of()), 9);
    }

    @Test
    void cancelledBeforeItBegins() {
        ScheduleWatcher stop = new ScheduleWatcher() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        ScheduleOutcome outcome =
                solver().solve(pair(Link.finishStart(0, 1)), ScheduleStart.NONE, Settings.DEFAULT, stop);
        assertThat(outcome.status()).isIn(Status.CANCELLED, Status.OPTIMAL);
    }

    @Test
    void agreesWithBruteForce() {
        for (long seed = 1; seed <= 60; seed++) {
            ScheduleProblem problem = RandomSchedules.any(seed, 4, 8);
            long expected = ScheduleBruteForce.best(problem);
            ScheduleOutcome outcome = solve(problem);
            String about = "seed " + seed + ": " + outcome.message();
            if (expected == Long.MAX_VALUE) {
                assertThat(outcome.status()).as(about).isEqualTo(Status.INFEASIBLE);
            } else {
                assertThat(outcome.status()).as(about).isEqualTo(Status.OPTIMAL);
                assertThat(outcome.objective()).as(about).isEqualTo(expected);
                assertThat(outcome.bound()).as(about).isEqualTo(expected);
            }
        }
    }

    @Test
    void agreesWithBruteForceOnPlainProjects() {
        for (long seed = 1; seed <= 30; seed++) {
            ScheduleProblem tight = RandomSchedules.plain(seed, 4, 2, 2);
            // the brute force needs a short horizon; no shortest schedule of four jobs is longer
            ScheduleProblem problem = shortened(tight, 14);
            long expected = ScheduleBruteForce.best(problem);
            ScheduleOutcome outcome = solve(problem);
            String about = "seed " + seed + ": " + outcome.message();
            if (expected == Long.MAX_VALUE) {
                assertThat(outcome.status()).as(about).isEqualTo(Status.INFEASIBLE);
            } else {
                assertThat(outcome.status()).as(about).isEqualTo(Status.OPTIMAL);
                assertThat(outcome.objective()).as(about).isEqualTo(expected);
            }
        }
    }

    private static ScheduleProblem shortened(ScheduleProblem problem, int horizon) {
        return ScheduleProblem.makespan(
                horizon,
                problem.jobs().stream()
                        .map(job -> Job.of(job.name(), horizon, job.ways()))
                        .toList(),
                problem.resources().stream()
                        .map(resource -> resource.renewable()
                                ? Resource.renewable(resource.name(), horizon, resource.capacity()[0])
                                : resource)
                        .toList(),
                problem.links());
    }

    @Test
    void cancelledAfterTheFirstScheduleKeepsIt() {
        ScheduleProblem problem = RandomSchedules.plain(7, 60, 1, 2);
        long[] first = {Long.MAX_VALUE};
        ScheduleWatcher once = new ScheduleWatcher() {
            @Override
            public synchronized void incumbent(long objective, int[] way, int[] start, int[] finish) {
                first[0] = Math.min(first[0], objective);
            }

            @Override
            public synchronized boolean cancelled() {
                return first[0] < Long.MAX_VALUE;
            }
        };
        ScheduleOutcome outcome =
                solver().solve(problem, ScheduleStart.NONE, Settings.DEFAULT.withRelativeGap(0), once);
        assertThat(outcome.hasSchedule()).isTrue();
        assertThat(outcome.status()).isIn(Status.CANCELLED, Status.OPTIMAL);
        assertThat(outcome.objective()).isLessThanOrEqualTo(first[0]);
        assertThat(ScheduleCheck.of(problem, outcome).violations()).isEmpty();
    }

    @Test
    void outOfTimeKeepsTheStart() {
        ScheduleProblem problem = RandomSchedules.plain(8, 60, 1, 2);
        int[] way = new int[60];
        int[] start = new int[60];
        int[] finish = new int[60];
        int at = 0;
        for (int j = 0; j < 60; j++) {
            start[j] = at;
            at += problem.job(j).ways().getFirst().duration();
            finish[j] = at;
        }
        assertThat(ScheduleCheck.of(problem, way, start, finish).violations()).isEmpty();
        ScheduleOutcome outcome = solver().solve(
                        problem,
                        new ScheduleStart(way, start),
                        Settings.DEFAULT.withRelativeGap(0).withTimeLimit(Duration.ofMillis(400)),
                        ScheduleWatcher.NONE);
        assertThat(outcome.status()).isIn(Status.LIMIT, Status.OPTIMAL);
        if (outcome.hasSchedule()) {
            assertThat(outcome.objective()).isLessThanOrEqualTo(at);
            assertThat(ScheduleCheck.of(problem, outcome).violations()).isEmpty();
        }
    }

    private static long[] rising(long slope) {
        long[] cost = new long[H + 1];
        for (int t = 0; t <= H; t++) {
            cost[t] = slope * t;
        }
        return cost;
    }
}
