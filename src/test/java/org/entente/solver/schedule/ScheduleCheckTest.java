package org.entente.solver.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleCheckTest {
    private static final int H = 8;
    private static final Job A =
            Job.of("a", H, List.of(Way.of(3, 1), Way.of(2, 2).withCost(4)));
    private static final Job B = Job.of("b", H, List.of(Way.of(2, 1)));

    private static ScheduleProblem problem(Resource resource, List<Link> links, List<Requirement> requirements) {
        return new ScheduleProblem(H, List.of(A, B), List.of(resource), links, requirements, 10);
    }

    private static ScheduleCheck check(ScheduleProblem problem, int way, int startA, int startB) {
        return ScheduleCheck.of(problem, new int[] {way, 0}, new int[] {startA, startB}, new int[] {
            startA + (way == 0 ? 3 : 2), startB + 2
        });
    }

    @Test
    void countsMakespanAndWayCosts() {
        ScheduleCheck check = check(problem(Resource.renewable("team", H, 2), List.of(), List.of()), 1, 0, 2);
        assertThat(check.violations()).isEmpty();
        assertThat(check.objective()).isEqualTo(10 * 4 + 4);
        assertThat(check.makespan()).isEqualTo(4);
    }

    @Test
    void countsOvertime() {
        int[] extra = {1, 1, 1, 1, 1, 1, 1, 1};
        Resource team = Resource.renewable("team", H, 1).withOvertime(extra, 7);
        ScheduleCheck check = check(problem(team, List.of(), List.of()), 0, 0, 1);
        assertThat(check.violations()).isEmpty();
        assertThat(check.objective()).isEqualTo(10 * 3 + 7 * 2);
    }

    @Test
    void namesTooMuchUse() {
        ScheduleCheck check = check(problem(Resource.renewable("team", H, 1), List.of(), List.of()), 0, 0, 2);
        assertThat(check.violations()).containsExactly("resource team at 2: 2 used, 1 there");
    }

    @Test
    void namesAnEmptyStock() {
        ScheduleCheck check = check(problem(Resource.stock("cars", 2), List.of(), List.of()), 1, 0, 2);
        assertThat(check.violations()).containsExactly("resource cars: 3 used, 2 there");
    }

    @Test
    void namesALinkBroken() {
        Link link = new Link(0, 1, Link.Kind.FINISH_START, 1, 0, Link.ANY);
        ScheduleProblem problem = problem(Resource.renewable("team", H, 9), List.of(link), List.of());
        assertThat(check(problem, 0, 0, 3).violations())
                .singleElement()
                .asString()
                .contains("too early after job a");
        assertThat(check(problem, 1, 0, 2).violations()).isEmpty();
    }

    @Test
    void namesARequirementBroken() {
        ScheduleProblem problem =
                problem(Resource.renewable("team", H, 9), List.of(), List.of(new Requirement(0, 1, 1, new int[] {})));
        assertThat(check(problem, 1, 0, 0).violations())
                .singleElement()
                .asString()
                .contains("does not allow");
    }

    @Test
    void namesAWrongFinishAndAWindow() {
        ScheduleProblem problem = ScheduleProblem.makespan(
                H, List.of(B.within(1, 0, 4)), List.of(Resource.renewable("team", H, 1)), List.of());
        int[] way = {0};
        assertThat(ScheduleCheck.of(problem, way, new int[] {1}, new int[] {4}).violations())
                .containsExactly("job b started at 1 finishes at 3, not 4");
        assertThat(ScheduleCheck.of(problem, way, new int[] {0}, new int[] {2}).violations())
                .containsExactly("job b from 0 to 2 is outside its window");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatThrownBy(() -> ScheduleProblem.makespan(H, List.of(Job.of("a", H, List.of())), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no way to do it");
        assertThatThrownBy(() -> ScheduleProblem.makespan(H, List.of(A), List.of(), List.of()))
                .hasMessageContaining("a use of each of 0 resources");
        assertThatThrownBy(() ->
                        ScheduleProblem.makespan(H, List.of(B), List.of(Resource.renewable("team", 3, 1)), List.of()))
                .hasMessageContaining("resource team: capacity for 8");
        assertThatThrownBy(() -> problem(Resource.renewable("team", H, 1), List.of(Link.finishStart(0, 2)), List.of()))
                .hasMessageContaining("index 2");
    }
}
