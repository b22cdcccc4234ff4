package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Objects;
import org.entente.intake.CaseText;
import org.entente.network.Network;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;

/** Programme and network decided together: small cases worked out by hand. */
class JointPlanTest {
    /** A car made at a plant and sold there, a thousand a period of 28 days at €100 net; nothing costs anything but its programme. */
    static CaseText car() {
        return new CaseText()
                .table("case", """
                        currency: EUR
                        viewpoint: maker
                        discount_rate: 0
                        holding_rate: 0
                        """)
                .table("periods", """
                        period,start,end
                        p1,2024-01-01,2024-01-29
                        p2,2024-01-29,2024-02-26
                        p3,2024-02-26,2024-03-25
                        p4,2024-03-25,2024-04-22
                        """)
                .table("companies", "company,country\nmaker,FR\n")
                .table("sites", "site,company\nplant,maker\ncentre,maker\n")
                .table("products", "product\ncar\n")
                .table("processes", "process,site,product,cost\nassemble,plant,car,0\n")
                .table("demand", "market,product,period,volume,price,must_serve\nplant,car,,1000,100,0\n");
    }

    private static Booking booking(Plan plan, String task) {
        Schedule schedule = Objects.requireNonNull(plan.schedule());
        return Objects.requireNonNull(
                schedule.of(Objects.requireNonNull(schedule.programme().task(task))));
    }

    private static double sold(Plan plan) {
        return plan.flows().stream()
                .filter(Flow.Sold.class::isInstance)
                .mapToDouble(Flow::quantity)
                .sum();
    }

    @Test
    void nothingIsMadeBeforeItsTaskIsFinished() {
        Network network = car().table("tasks", "task,weeks\nengineering,6\n")
                .table("gates", "task,process\nengineering,assemble\n")
                .network();
        Plan plan = Plans.of(network);
        assertThat(sold(plan)).as("half of p2, all of p3 and p4").isCloseTo(2500, within(1e-6));
        assertThat(booking(plan, "engineering").finish()).isEqualTo(6);
    }

    @Test
    void rampUpCountsHalf() {
        Network network = car().table("tasks", "task,weeks\nengineering,6\n")
                .table("gates", "task,process,ramp_up_weeks\nengineering,assemble,4\n")
                .network();
        assertThat(sold(Plans.of(network)))
                .as("weeks 6 to 9 at half the rate: 250 in p2, 750 in p3")
                .isCloseTo(2000, within(1e-6));
    }

    @Test
    void theQuickModeIsWorthItsPrice() {
        CaseText text = car().table("teams", "team,site,people,rate,hours_per_week\nengineers,centre,10,1,40\n")
                .table("gates", "task,process\nengineering,assemble\n");
        // four weeks sooner are 1,000 cars, €100,000
        Plan worth = Plans.of(text.table(
                        "tasks",
                        "task,mode,team,weeks,people,external_cost\nengineering,own,engineers,8,10,\nengineering,bought,,4,,102000\n")
                .network());
        assertThat(booking(worth, "engineering").mode().id()).isEqualTo("bought");
        assertThat(worth.objective()).isCloseTo(-300_000 + 102_000, within(1e-6));
        Plan dear = Plans.of(text.table(
                        "tasks",
                        "task,mode,team,weeks,people,external_cost\nengineering,own,engineers,8,10,\nengineering,bought,,4,,104000\n")
                .network());
        assertThat(booking(dear, "engineering").mode().id()).isEqualTo("own");
        assertThat(dear.objective()).isCloseTo(-200_000 + 8 * 10 * 40, within(1e-6));
    }

    @Test
    void developmentIsPartOfWhatACarCosts() {
        Network network = car().table("teams", "team,site,people,rate,hours_per_week\nengineers,centre,10,5,40\n")
                .table("tasks", """
                        task,team,weeks,people,cost
                        styling,engineers,2,5,1000
                        engineering,engineers,2,10,
                        """)
                .table("precedence", "before,after\nstyling,engineering\n")
                .table("gates", "task,process\nengineering,assemble\n")
                .network();
        Plan plan = Plans.of(network);
        double cost = (2 * 5 + 2 * 10) * 40 * 5 + 1000;
        assertThat(plan.unitCosts().getFirst().amount()).isCloseTo(cost / 3000, within(1e-6));
        assertThat(plan.ledger().entries())
                .filteredOn(entry -> entry.account() == Account.DEVELOPMENT)
                .allMatch(entry -> Objects.requireNonNull(entry.site()).id().equals("centre"));
    }

    @Test
    void aProgrammeThatDoesNotPayIsNotDone() {
        Network network = car().table("tasks", "task,weeks,external_cost\nengineering,6,260000\n")
                .table("gates", "task,process\nengineering,assemble\n")
                .network();
        Plan plan = Plans.of(network);
        assertThat(plan.objective()).isZero();
        assertThat(Objects.requireNonNull(plan.schedule()).bookings()).isEmpty();
    }

    @Test
    void aMarketIsServedAsPromisedFromItsLaunchOn() {
        CaseText text = car().table("demand", "market,product,period,volume,price,must_serve\nplant,car,,1000,0,1\n")
                .table("case", "currency: EUR\nviewpoint: maker\ndiscount_rate: 0\ngoal: cost\n")
                .table("processes", "process,site,product,cost\nassemble,plant,car,7\n")
                .table("gates", "task,market,product\nlaunch,plant,car\n");
        Plan plan = Plans.of(text.table("tasks", "task,weeks\nlaunch,6\n").network());
        assertThat(sold(plan)).as("it need not be launched, and costs").isZero();
        // a task that nothing hangs on is done in any case, and so is what it waits for
        Plan launched = Plans.of(text.table("tasks", "task,weeks,latest\nlaunch,6,2024-03-04\nend-of-programme,1,\n")
                .table("precedence", "before,after\nlaunch,end-of-programme\n")
                .network());
        assertThat(sold(launched)).as("as late as it may be: week 9").isCloseTo(1750, within(1e-6));
    }

    @Test
    void twoCarsShareATeam() {
        Network network = car().table("products", "product\ncar\nvan\n")
                .table("processes", "process,site,product\nassemble,plant,car\nweld,plant,van\n")
                .table("demand", """
                        market,product,period,volume,price,must_serve
                        plant,car,,1000,100,0
                        plant,van,,1000,60,0
                        """)
                .table("teams", "team,site,people\nengineers,centre,10\n")
                .table("tasks", """
                        task,team,weeks,people
                        car-engineering,engineers,4,6
                        van-engineering,engineers,4,6
                        """)
                .table("gates", "task,process\ncar-engineering,assemble\nvan-engineering,weld\n")
                .network();
        Plan plan = Plans.of(network);
        assertThat(booking(plan, "car-engineering").finish())
                .as("the dearer first")
                .isEqualTo(4);
        assertThat(booking(plan, "van-engineering").finish()).isEqualTo(8);
        assertThat(plan.objective()).isCloseTo(-(3000 * 100.0 + 2000 * 60), within(1e-6));
        assertThat(Objects.requireNonNull(plan.certificate()).gap()).isLessThan(1e-6);
    }

    @Test
    void holidaysDelayTheLaunch() {
        Network network = car().table("calendars", "calendar,name,from,to\nchina,New Year,2024-01-08,2024-01-21\n")
                .table("teams", "team,site,people,calendar\nengineers,centre,10,china\n")
                .table("tasks", "task,team,weeks,people\nengineering,engineers,4,5\n")
                .table("gates", "task,process\nengineering,assemble\n")
                .network();
        Plan plan = Plans.of(network);
        assertThat(booking(plan, "engineering").finish()).isEqualTo(6);
        assertThat(Objects.requireNonNull(plan.schedule()).finishDate(booking(plan, "engineering")))
                .isEqualTo(LocalDate.of(2024, 2, 12));
    }

    @Test
    void aLaunchDateThatIsKeptBuysTheQuickMode() {
        CaseText text = car().table(
                        "tasks", "task,mode,weeks,external_cost\nengineering,own,8,\nengineering,bought,4,200000\n")
                .table("gates", "task,market,product\nengineering,plant,car\n");
        Plan free = Plans.of(text.network());
        assertThat(booking(free, "engineering").mode().id()).isEqualTo("own");
        assertThat(free.launches().values()).containsExactly(LocalDate.of(2024, 2, 26));
        Plan held = Plans.of(text.table("limits", "limit,kind,product,date\nspring,launch,car,2024-02-20\n")
                .network());
        assertThat(booking(held, "engineering").mode().id()).isEqualTo("bought");
        assertThat(held.launches().values()).containsExactly(LocalDate.of(2024, 1, 29));
        LimitResult result = held.limits().getFirst();
        assertThat(result.holds()).isTrue();
        assertThat(result.slack()).isEqualTo(22);
        Plan never = Planner.using(new HighsSolver())
                .plan(text.table("limits", "limit,kind,product,date\nspring,launch,car,2024-01-20\n")
                        .network());
        assertThat(never.status()).isEqualTo(PlanStatus.INFEASIBLE);
    }

    @Test
    void aReportedLaunchDateSaysByHowMuchItIsMissed() {
        Plan plan = Plans.of(car().table("tasks", "task,weeks\nengineering,8\n")
                .table("gates", "task,process\nengineering,assemble\n")
                .table("limits", "limit,kind,product,date,enforce\nspring,launch,car,2024-02-19,report\n")
                .network());
        LimitResult result = plan.limits().getFirst();
        assertThat(result.holds()).isFalse();
        assertThat(result.missedBy()).isEqualTo(7);
    }

    @Test
    void aPlanDoesWithoutOvertime() {
        Network network = car().table("teams", "team,site,people,rate,overtime\nengineers,plant,10,1,100%\n")
                .table("tasks", """
                        task,team,weeks,people
                        body,engineers,4,8
                        interior,engineers,4,8
                        launch,,0,
                        """)
                .table("precedence", "before,after\nbody,launch\ninterior,launch\n")
                .table("gates", "task,process\nlaunch,assemble\n")
                .network();
        Plan plan = Plans.of(network);
        assertThat(booking(plan, "launch").finish()).isEqualTo(8);
        double pay = 2 * 4 * 8 * 40.0;
        assertThat(plan.objective()).isCloseTo(-200_000 + pay, within(1e-6));
    }
}
