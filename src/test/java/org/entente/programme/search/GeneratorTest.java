package org.entente.programme.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.solver.schedule.Job;
import org.entente.solver.schedule.Link;
import org.entente.solver.schedule.RandomSchedules;
import org.entente.solver.schedule.Resource;
import org.entente.solver.schedule.ScheduleCheck;
import org.entente.solver.schedule.ScheduleProblem;
import org.entente.solver.schedule.Way;
import org.junit.jupiter.api.Test;

class GeneratorTest {
    private static int[] inOrder(int jobs) {
        int[] list = new int[jobs];
        for (int i = 0; i < jobs; i++) {
            list[i] = i;
        }
        return list;
    }

    private static void assertFeasible(ScheduleProblem problem, PlainProject project, int[] start, int makespan) {
        int jobs = project.jobs;
        int[] way = new int[jobs];
        int[] starts = new int[jobs];
        int[] finishes = new int[jobs];
        for (int i = 0; i < jobs; i++) {
            starts[project.original[i]] = start[i];
            finishes[project.original[i]] = start[i] + project.duration[i][0];
        }
        ScheduleCheck check = ScheduleCheck.of(problem, way, starts, finishes);
        assertThat(check.violations()).isEmpty();
        assertThat(check.makespan()).isEqualTo(makespan);
    }

    @Test
    void fillsAGapBehind() {
        // b waits for a's people; c fits beside a
        ScheduleProblem problem = ScheduleProblem.makespan(
                9,
                List.of(
                        Job.of("a", 9, List.of(Way.of(3, 2))),
                        Job.of("b", 9, List.of(Way.of(2, 2))),
                        Job.of("c", 9, List.of(Way.of(2, 1)))),
                List.of(Resource.renewable("team", 9, 3)),
                List.of());
        PlainProject project = PlainProject.of(problem).orElseThrow();
        Generator generator = new Generator(project);
        generator.choose(new int[3]);
        int[] start = new int[3];
        assertThat(generator.forward(new int[] {0, 1, 2}, start)).isEqualTo(5);
        assertThat(start).containsExactly(0, 3, 0);
    }

    @Test
    void justificationShortens() {
        // short first on one person leaves the chain long-after late: long, after, short is best
        ScheduleProblem problem = ScheduleProblem.makespan(
                12,
                List.of(
                        Job.of("short", 12, List.of(Way.of(2, 1))),
                        Job.of("long", 12, List.of(Way.of(4, 1))),
                        Job.of("after", 12, List.of(Way.of(4, 0)))),
                List.of(Resource.renewable("team", 12, 1)),
                List.of(Link.finishStart(1, 2)));
        PlainProject project = PlainProject.of(problem).orElseThrow();
        Generator generator = new Generator(project);
        generator.choose(new int[3]);
        int[] start = new int[3];
        int shortFirst = generator.forward(inOrder(3), start);
        assertThat(shortFirst).isEqualTo(10);
        assertThat(generator.justify(start, shortFirst)).isEqualTo(8);
        assertFeasible(problem, project, start, 8);
    }

    @Test
    void eachScheduleIsFeasibleAndJustificationNeverLengthens() {
        for (long seed = 1; seed <= 40; seed++) {
            // one, then two words of four resources each
            ScheduleProblem problem = RandomSchedules.plain(seed, 30, 1, seed % 2 == 0 ? 3 : 6);
            PlainProject project = PlainProject.of(problem).orElseThrow();
            assertThat(project.schedulable()).as("seed %d", seed).isTrue();
            Generator generator = new Generator(project);
            generator.choose(new int[30]);
            int[] start = new int[30];
            int makespan = generator.forward(inOrder(30), start);
            assertFeasible(problem, project, start, makespan);
            int justified = generator.justify(start, makespan);
            assertThat(justified).as("seed %d", seed).isLessThanOrEqualTo(makespan);
            assertFeasible(problem, project, start, justified);
            int[] list = new int[30];
            generator.listOf(start, justified, list);
            assertThat(generator.forward(list, start)).as("seed %d", seed).isLessThanOrEqualTo(justified);
        }
    }
}
