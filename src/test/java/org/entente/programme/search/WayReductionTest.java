package org.entente.programme.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.solver.Status;
import org.entente.solver.schedule.Job;
import org.entente.solver.schedule.RandomSchedules;
import org.entente.solver.schedule.Resource;
import org.entente.solver.schedule.ScheduleBruteForce;
import org.entente.solver.schedule.ScheduleOutcome;
import org.entente.solver.schedule.ScheduleProblem;
import org.entente.solver.schedule.Way;
import org.junit.jupiter.api.Test;

class WayReductionTest {
    private static ScheduleProblem problem(Resource resource, Way... ways) {
        return ScheduleProblem.makespan(9, List.of(Job.of("a", 9, List.of(ways))), List.of(resource), List.of());
    }

    @Test
    void wayThatUsesMoreThanThereIsGoes() {
        WayReduction reduction = WayReduction.of(problem(Resource.renewable("team", 9, 2), Way.of(2, 3), Way.of(4, 2)));
        assertThat(reduction.reduced().job(0).ways())
                .singleElement()
                .extracting(Way::duration)
                .isEqualTo(4);
    }

    @Test
    void slowerWayThatUsesNoLessGoes() {
        WayReduction reduction =
                WayReduction.of(problem(Resource.renewable("team", 9, 5), Way.of(5, 2), Way.of(4, 2), Way.of(6, 1)));
        assertThat(reduction.reduced().job(0).ways()).extracting(Way::duration).containsExactly(4, 6);
    }

    @Test
    void ofTwoEqualWaysOneStays() {
        WayReduction reduction = WayReduction.of(problem(Resource.renewable("team", 9, 5), Way.of(4, 2), Way.of(4, 2)));
        assertThat(reduction.reduced().job(0).ways()).hasSize(1);
    }

    @Test
    void stockThatAlwaysSufficesDoesNotCount() {
        WayReduction reduction = WayReduction.of(problem(Resource.stock("cars", 5), Way.of(4, 5), Way.of(6, 1)));
        assertThat(reduction.reduced().job(0).ways())
                .singleElement()
                .extracting(Way::duration)
                .isEqualTo(4);
    }

    @Test
    void jobWithoutAnyWayLeft() {
        assertThat(WayReduction.of(problem(Resource.stock("cars", 1), Way.of(4, 5), Way.of(6, 2)))
                        .impossible())
                .isTrue();
    }

    @Test
    void waysAreNamedAsInTheProblem() {
        ScheduleProblem problem = problem(Resource.renewable("team", 9, 2), Way.of(2, 3), Way.of(4, 2));
        WayReduction reduction = WayReduction.of(problem);
        ScheduleOutcome outcome =
                new ScheduleOutcome(Status.OPTIMAL, new int[] {0}, new int[] {0}, new int[] {4}, 4, 4, 0, "");
        assertThat(reduction.back(outcome).way()).containsExactly(1);
    }

    @Test
    void optimumStays() {
        for (long seed = 1; seed <= 25; seed++) {
            ScheduleProblem problem = RandomSchedules.plain(seed, 3, 3, 1);
            WayReduction reduction = WayReduction.of(problem);
            long best = ScheduleBruteForce.best(problem);
            long reduced = reduction.impossible() ? Long.MAX_VALUE : ScheduleBruteForce.best(reduction.reduced());
            assertThat(reduced).as("seed %d", seed).isEqualTo(best);
        }
    }
}
