package org.entente.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.entente.intake.CaseText;
import org.entente.network.Network;
import org.entente.network.Task;
import org.entente.solver.Status;
import org.entente.solver.cpsat.CpSatSolver;
import org.junit.jupiter.api.Test;

/** Small programmes, each with one thing to see, scheduled to proven optimality. */
class SchedulerTest {
    static CaseText programme() {
        return new CaseText()
                .table("case", "currency: EUR\nviewpoint: maker\nprogramme_start: 2024-01-01\n")
                .table("companies", "company,country\nmaker,FR\n")
                .table("teams", "team,people,rate\nengineers,10,50\n");
    }

    private static ScheduleAnswer solved(Network network, ScheduleGoal goal) {
        ScheduleAnswer answer = Scheduler.using(new CpSatSolver()).schedule(network, goal);
        if (answer.schedule() != null) {
            assertThat(ScheduleRules.broken(answer.schedule())).isEmpty();
        }
        return answer;
    }

    private static Booking booking(ScheduleAnswer answer, String task) {
        Schedule schedule = Objects.requireNonNull(answer.schedule());
        Task of = Objects.requireNonNull(schedule.programme().task(task));
        return Objects.requireNonNull(schedule.of(of));
    }

    @Test
    void oneAfterTheOther() {
        Network network = programme()
                .table("tasks", "task,weeks\nstyling,20\nengineering,30\n")
                .table("precedence", "before,after,lag_weeks\nstyling,engineering,2\n")
                .network();
        ScheduleAnswer answer = solved(network, ScheduleGoal.MAKESPAN);
        assertThat(answer.status()).isEqualTo(Status.OPTIMAL);
        assertThat(answer.objective()).isEqualTo(52);
        assertThat(booking(answer, "engineering").start()).isEqualTo(22);
    }

    @Test
    void aTeamTooSmallForTwoAtOnce() {
        Network network = programme()
                .table("tasks", "task,team,weeks,people\nbody,engineers,8,6\ninterior,engineers,5,6\n")
                .network();
        assertThat(solved(network, ScheduleGoal.MAKESPAN).objective()).isEqualTo(13);
    }

    @Test
    void overtimeMakesRoomAtItsPrice() {
        Network network = programme()
                .table("teams", "team,people,rate,overtime,overtime_premium\nengineers,10,50,20%,50%\n")
                .table("tasks", "task,team,weeks,people\nbody,engineers,8,6\ninterior,engineers,5,6\n")
                .network();
        ScheduleAnswer quick = solved(network, ScheduleGoal.MAKESPAN);
        assertThat(quick.objective()).isEqualTo(8);
        double regular = (8 * 6 + 5 * 6) * 40 * 50.0;
        assertThat(quick.cost()).isEqualTo(regular + 5 * 2 * 40 * 50 * 0.5);
        ScheduleAnswer cheap = solved(network, ScheduleGoal.COST);
        assertThat(cheap.objective()).isEqualTo(regular);
        assertThat(Objects.requireNonNull(cheap.schedule()).makespan()).isEqualTo(13);
    }

    @Test
    void tasksPauseInAugust() {
        Network network = programme()
                .table("calendars", "calendar,name,from,to,yearly\nfrance,August,2024-02-05,2024-02-25,yes\n")
                .table("teams", "team,people,rate,calendar\nengineers,10,50,france\n")
                .table("tasks", "task,team,weeks,people\nbody,engineers,8,6\n")
                .network();
        assertThat(solved(network, ScheduleGoal.MAKESPAN).objective()).isEqualTo(11);
    }

    @Test
    void theDeadlineBuysTheQuickMode() {
        Network network = programme()
                .table(
                        "tasks",
                        "task,mode,weeks,external_cost\ntools,europe,30,2000000\ntools,china,18,2500000\nsop,,0,\n")
                .table("precedence", "before,after\ntools,sop\n")
                .network();
        assertThat(booking(solved(network, ScheduleGoal.COST), "tools").mode().id())
                .isEqualTo("europe");
        ScheduleAnswer soon = solved(network, ScheduleGoal.COST.by(LocalDate.of(2024, 6, 1)));
        assertThat(booking(soon, "tools").mode().id()).isEqualTo("china");
        assertThat(soon.objective()).isEqualTo(2_500_000);
        ScheduleAnswer never = solved(network, ScheduleGoal.COST.by(LocalDate.of(2024, 3, 1)));
        assertThat(never.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(never.message()).contains("2024-03-01");
    }

    @Test
    void theSecondCarTakesLessTimeWithTheSameTeam() {
        Network network = programme()
                .table("teams", "team,people,rate\nacdc,10,11\nparis,10,60\n")
                .table("tasks", """
                        task,mode,team,weeks,people,learning,learns_from
                        first,acdc,acdc,40,10,,
                        second,acdc,acdc,40,10,40%,first
                        second,paris,paris,70,10,40%,first
                        """)
                .network();
        ScheduleAnswer answer = solved(network, ScheduleGoal.MAKESPAN);
        assertThat(answer.objective()).isEqualTo(64);
        assertThat(booking(answer, "second").learned()).isTrue();
    }

    @Test
    void prototypesAreUsedUp() {
        Network network = programme()
                .table("teams", "team,kind,people\nprototypes,stock,30\n")
                .table("tasks", """
                        task,mode,team,weeks,people
                        crash,many,prototypes,6,20
                        crash,few,prototypes,10,10
                        durability,many,prototypes,9,20
                        durability,few,prototypes,12,15
                        """)
                .network();
        assertThat(solved(network, ScheduleGoal.MAKESPAN).objective())
                .as("20 for the one leave 10 for the other")
                .isEqualTo(10);
    }

    @Test
    void nothingStartsLaterThanItNeed() {
        Network network =
                programme().table("tasks", "task,weeks\nlong,30\nshort,5\n").network();
        assertThat(booking(solved(network, ScheduleGoal.MAKESPAN), "short").start())
                .isZero();
    }
}
