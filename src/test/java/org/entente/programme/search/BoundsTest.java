package org.entente.programme.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.solver.schedule.Job;
import org.entente.solver.schedule.Link;
import org.entente.solver.schedule.RandomSchedules;
import org.entente.solver.schedule.Resource;
import org.entente.solver.schedule.ScheduleBruteForce;
import org.entente.solver.schedule.ScheduleProblem;
import org.entente.solver.schedule.Way;
import org.junit.jupiter.api.Test;

class BoundsTest {
    @Test
    void chainOfJobs() {
        ScheduleProblem problem = ScheduleProblem.makespan(
                20,
                List.of(
                        Job.of("a", 20, List.of(Way.of(3), Way.of(2))),
                        Job.of("b", 20, List.of(Way.of(4))),
                        Job.of("c", 20, List.of(Way.of(5)))),
                List.of(),
                List.of(Link.finishStart(0, 1)));
        assertThat(new Bounds(PlainProject.of(problem).orElseThrow()).chain()).isEqualTo(6);
    }

    @Test
    void workAfterAHeadNeedsItsTime() {
        // after 2, three jobs of 2 with two people each and three people there: one after the other, 12 of 18 in 4
        Job head = Job.of("head", 20, List.of(Way.of(2, 0)));
        Job job = Job.of("job", 20, List.of(Way.of(2, 2)));
        ScheduleProblem problem = ScheduleProblem.makespan(
                20,
                List.of(head, job, job, job),
                List.of(Resource.renewable("team", 20, 3)),
                List.of(Link.finishStart(0, 1), Link.finishStart(0, 2), Link.finishStart(0, 3)));
        Bounds bounds = new Bounds(PlainProject.of(problem).orElseThrow());
        assertThat(bounds.chain()).isEqualTo(4);
        assertThat(bounds.best(100)).isEqualTo(6);
        assertThat(bounds.best(5)).isEqualTo(5);
    }

    @Test
    void neverAboveTheOptimum() {
        for (long seed = 1; seed <= 30; seed++) {
            ScheduleProblem problem = RandomSchedules.plain(seed, 3, 2, 2);
            long best = ScheduleBruteForce.best(problem);
            if (best < Long.MAX_VALUE && problem.resources().stream().allMatch(Resource::renewable)) {
                Bounds bounds = new Bounds(PlainProject.of(problem).orElseThrow());
                assertThat((long) bounds.best(100)).as("seed %d", seed).isLessThanOrEqualTo(best);
            }
        }
    }

    @Test
    void windowsNeverBoundAboveTheOptimum() {
        for (long seed = 1; seed <= 60; seed++) {
            ScheduleProblem problem = RandomSchedules.any(seed, 3, 8);
            long best = ScheduleBruteForce.best(problem);
            Windows windows = new Windows(problem);
            if (best < Long.MAX_VALUE) {
                assertThat(windows.possible).as("seed %d", seed).isTrue();
                assertThat(windows.bound()).as("seed %d", seed).isLessThanOrEqualTo(best);
            }
        }
    }
}
