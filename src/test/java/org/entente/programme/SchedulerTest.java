package org.entente.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entente.intake.CaseText;
import org.entente.network.Network;
import org.entente.network.Task;
import org.entente.solver.Settings;
import org.entente.solver.Status;
import org.entente.solver.cpsat.CpSatSolver;
import org.entente.solver.schedule.ScheduleOutcome;
import org.entente.solver.schedule.ScheduleProblem;
import org.entente.solver.schedule.ScheduleSolver;
import org.entente.solver.schedule.ScheduleStart;
import org.entente.solver.schedule.ScheduleWatcher;
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

    /** One task of two modes: as quick, but one dearer. */
    private static CaseText dearOrCheap() {
        return programme()
                .table("tasks", "task,mode,weeks,external_cost\nbody,dear,10,9000000\nbody,cheap,10,4000000\n");
    }

    @Test
    void ofTheShortestTheCheapest() {
        ScheduleAnswer answer = solved(dearOrCheap().network(), ScheduleGoal.MAKESPAN);

        assertThat(booking(answer, "body").mode().id()).isEqualTo("cheap");
        assertThat(answer.then()).isEqualTo(new ScheduleAnswer.Then(4_000_000, 4_000_000));
    }

    @Test
    void ofTheCheapestTheShortest() {
        Network network = programme()
                .table("tasks", "task,mode,weeks,external_cost\nbody,slow,30,4000000\nbody,quick,10,4000000\n")
                .network();

        ScheduleAnswer answer = solved(network, ScheduleGoal.COST);

        assertThat(booking(answer, "body").mode().id()).isEqualTo("quick");
        assertThat(answer.then()).isEqualTo(new ScheduleAnswer.Then(10, 10));
    }

    @Test
    void whereTimeRunsOutForTheSecondAimItsProofIsOpen() {
        ScheduleSolver slow = new ScheduleSolver() {
            @Override
            public String name() {
                return "slow";
            }

            @Override
            public ScheduleOutcome solve(
                    ScheduleProblem problem, ScheduleStart start, Settings settings, ScheduleWatcher watcher) {
                return problem.costWeight() == 0
                        ? new CpSatSolver().solve(problem, start, settings, watcher)
                        : ScheduleOutcome.none(Status.LIMIT, 300_000_000, 1, "");
            }
        };

        ScheduleAnswer answer = Scheduler.using(slow).schedule(dearOrCheap().network(), ScheduleGoal.MAKESPAN);

        assertThat(answer.status()).isEqualTo(Status.LIMIT);
        assertThat(answer.gap()).isZero();
        assertThat(Objects.requireNonNull(answer.then()).bound()).isEqualTo(3_000_000);
        assertThat(Objects.requireNonNull(answer.schedule()).makespan()).isEqualTo(10);
    }

    @Test
    void hoursBeyondCostTheirPremiumInTheCurrencyOfTheCase() {
        // EUR 3,000 of pay and a premium of CNY 4,000, which is EUR 500; away it costs EUR 4,000
        Network network = programme()
                .table("fx", "currency,rate\nCNY,0.125\n")
                .table("teams", "team,people,rate,currency,overtime,overtime_premium\nengineers,10,50,CNY,20%,50%\n")
                .table("tasks", """
                        task,mode,team,weeks,people,external_cost
                        body,,engineers,2,6,
                        interior,here,engineers,2,6,
                        interior,away,,2,,4000
                        """)
                .network();

        ScheduleAnswer answer = solved(network, ScheduleGoal.MAKESPAN);

        assertThat(booking(answer, "interior").mode().id()).isEqualTo("here");
        assertThat(answer.cost()).isEqualTo((2 * 2 * 6 + 2 * 2 * 0.5) * 40 * 50 * 0.125);
    }

    @Test
    void aCheckerSeesLearningThatIsDueAndNotTaken() {
        Network network = programme().table("tasks", """
                        task,team,weeks,people,learning,learns_from
                        first,engineers,4,6,,
                        second,engineers,10,6,30%,first
                        """).network();
        Task first = network.programme().tasks().get(0);
        Task second = network.programme().tasks().get(1);
        Booking teacher = new Booking(first, first.modes().getFirst(), false, 0, 4, 4);

        assertThat(ScheduleRules.broken(new Schedule(
                        network.programme(),
                        List.of(teacher, new Booking(second, second.modes().getFirst(), false, 4, 14, 10)))))
                .containsExactly("second works 10 weeks, though its team has learned from first to do it in 7");
        assertThat(ScheduleRules.broken(new Schedule(
                        network.programme(),
                        List.of(teacher, new Booking(second, second.modes().getFirst(), true, 4, 11, 7)))))
                .isEmpty();
    }
}
