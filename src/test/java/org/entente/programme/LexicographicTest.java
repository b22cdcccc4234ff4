package org.entente.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.entente.intake.CaseText;
import org.entente.network.Network;
import org.entente.programme.search.ProjectSearch;
import org.entente.solver.Status;
import org.entente.solver.cpsat.CpSatSolver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of the shortest schedules the cheapest, of the cheapest the shortest, against brute force: every mode and every start week of every
 * task of small random programmes, with two teams of two currencies, overtime, a holiday, lags of all kinds, and learning.
 */
class LexicographicTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final int WEEKS = 9;
    private static final double CNY = 0.125;
    private static final int HOURS = 40;

    private record Way(int task, int team, int weeks, int people, int cost, int learning) {
        int quick() {
            return (int) Math.ceil(weeks * (1 - learning / 100.0) - 1e-9);
        }
    }

    private record Lag(int before, int after, String kind, int weeks) {}

    /** @param teacher by task the one it learns from, −1 for none */
    private record Tiny(List<Way> ways, List<Lag> lags, int[] people, int closed, int[] teacher, int premium, int pay) {
        int tasks() {
            return teacher.length;
        }
    }

    private static Tiny random(Random random) {
        int tasks = 2 + random.nextInt(2);
        int[] teacher = new int[tasks];
        List<Way> ways = new ArrayList<>();
        for (int task = 0; task < tasks; task++) {
            teacher[task] = random.nextInt(3) > 0 ? (task + 1 + random.nextInt(tasks - 1)) % tasks : -1;
            int modes = 1 + random.nextInt(2);
            for (int mode = 0; mode < modes; mode++) {
                ways.add(new Way(
                        task,
                        random.nextInt(2),
                        random.nextInt(5),
                        1 + random.nextInt(3),
                        random.nextInt(4) * 1000,
                        teacher[task] < 0 ? 0 : 25 * (1 + random.nextInt(3))));
            }
        }
        List<Lag> lags = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            int before = random.nextInt(tasks - 1);
            int after = before + 1 + random.nextInt(tasks - 1 - before);
            String kind = List.of("FS", "SS", "FF", "SF").get(random.nextInt(4));
            Lag lag = new Lag(before, after, kind, random.nextInt(4) - 1);
            lags.removeIf(known -> known.before() == before
                    && known.after() == after
                    && known.kind().equals(kind));
            lags.add(lag);
        }
        if (random.nextInt(3) == 0) {
            // no later than so many weeks after: a ring that leaves a window
            lags.add(new Lag(tasks - 1, 0, "SS", -3 - random.nextInt(4)));
        }
        int[] people = {3 + random.nextInt(2), 3 + random.nextInt(2)};
        // where nobody is paid nothing but the rule makes a team take the shorter time
        int pay = random.nextInt(3) == 0 ? 0 : 10;
        return new Tiny(ways, lags, people, random.nextInt(8) - 2, teacher, random.nextInt(3) * 25, pay);
    }

    private static Network network(Tiny tiny) {
        StringBuilder tasks = new StringBuilder("task,mode,team,weeks,people,external_cost,learning,learns_from\n");
        for (int mode = 0; mode < tiny.ways().size(); mode++) {
            Way way = tiny.ways().get(mode);
            int teacher = tiny.teacher()[way.task()];
            tasks.append("t%d,m%d,team%d,%d,%d,%d,%s,%s\n"
                    .formatted(
                            way.task(),
                            mode,
                            way.team(),
                            way.weeks(),
                            way.people(),
                            way.cost(),
                            teacher < 0 ? "" : way.learning() + "%",
                            teacher < 0 ? "" : "t" + teacher));
        }
        StringBuilder lags = new StringBuilder("before,after,kind,lag_weeks\n");
        tiny.lags()
                .forEach(lag ->
                        lags.append("t%d,t%d,%s,%d\n".formatted(lag.before(), lag.after(), lag.kind(), lag.weeks())));
        CaseText text = new CaseText()
                .table("case", "currency: EUR\nviewpoint: maker\nprogramme_start: 2024-01-01\n")
                .table("companies", "company,country\nmaker,FR\n")
                .table("fx", "currency,rate\nCNY," + CNY + "\n")
                .table("teams", """
                        team,people,rate,currency,hours_per_week,overtime,overtime_premium,calendar
                        team0,%d,%d,EUR,%d,34%%,%d%%,%s
                        team1,%d,%d,CNY,%d,34%%,%d%%,
                        """.formatted(
                                tiny.people()[0],
                                tiny.pay(),
                                HOURS,
                                tiny.premium(),
                                tiny.closed() >= 0 ? "c" : "",
                                tiny.people()[1],
                                7 * tiny.pay(),
                                HOURS,
                                tiny.premium()))
                .table("tasks", tasks.toString());
        if (!tiny.lags().isEmpty()) {
            text = text.table("precedence", lags.toString());
        }
        if (tiny.closed() >= 0) {
            LocalDate day = START.plusWeeks(tiny.closed());
            text = text.table("calendars", "calendar,name,from,to\nc,holiday,%s,%s\n".formatted(day, day.plusDays(6)));
        }
        return text.network();
    }

    /** Everything there is, within the weeks. */
    private static final class Brute {
        private final Tiny tiny;
        private final Way[] way;
        private final int[] start;
        /** Best by either order, first aim first; null without a schedule. */
        double[] shortest;

        double[] cheapest;

        Brute(Tiny tiny) {
            this.tiny = tiny;
            way = new Way[tiny.tasks()];
            start = new int[tiny.tasks()];
            place(0);
        }

        private void place(int task) {
            if (task == tiny.tasks()) {
                judge();
                return;
            }
            for (Way each : tiny.ways()) {
                for (int at = 0; each.task() == task && at <= WEEKS; at++) {
                    way[task] = each;
                    start[task] = at;
                    place(task + 1);
                }
            }
        }

        private boolean closed(Way one, int week) {
            return one.team() == 0 && week == tiny.closed();
        }

        /** −1 where it does not end in time or begins in a holiday. */
        private int finish(int task, int weeks) {
            if (weeks > 0 && closed(way[task], start[task])) {
                return -1;
            }
            int at = start[task];
            for (int left = weeks; left > 0; at++) {
                left -= closed(way[task], at) ? 0 : 1;
            }
            return at <= WEEKS ? at : -1;
        }

        /** A finish depends on whether learning is due, which depends on finishes: all consistent ways to see it. */
        private void judge() {
            for (int learned = 0; learned < 1 << tiny.tasks(); learned++) {
                int[] finish = new int[tiny.tasks()];
                boolean possible = true;
                for (int task = 0; task < finish.length && possible; task++) {
                    finish[task] = finish(task, weeks(task, learned));
                    possible = finish[task] >= 0;
                }
                if (possible && isConsistent(finish, learned) && keepsOrder(finish)) {
                    value(finish, learned);
                }
            }
        }

        private int weeks(int task, int learned) {
            return (learned >> task & 1) == 1 ? way[task].quick() : way[task].weeks();
        }

        private boolean isConsistent(int[] finish, int learned) {
            for (int task = 0; task < finish.length; task++) {
                int teacher = tiny.teacher()[task];
                boolean due = teacher >= 0 && way[teacher].team() == way[task].team() && finish[teacher] <= start[task];
                if (due != ((learned >> task & 1) == 1)) {
                    return false;
                }
            }
            return true;
        }

        private boolean keepsOrder(int[] finish) {
            for (Lag lag : tiny.lags()) {
                int from = lag.kind().charAt(0) == 'F' ? finish[lag.before()] : start[lag.before()];
                int to = lag.kind().charAt(1) == 'F' ? finish[lag.after()] : start[lag.after()];
                if (to < from + lag.weeks()) {
                    return false;
                }
            }
            return true;
        }

        private void value(int[] finish, int learned) {
            double cost = 0;
            int[][] load = new int[2][WEEKS];
            int end = 0;
            for (int task = 0; task < finish.length; task++) {
                Way one = way[task];
                cost += one.cost() + one.people() * weeks(task, learned) * pay(one.team());
                end = Math.max(end, finish[task]);
                for (int week = start[task]; week < finish[task]; week++) {
                    load[one.team()][week] += one.people();
                }
            }
            for (int team = 0; team < 2; team++) {
                int people = tiny.people()[team];
                for (int week = 0; week < WEEKS; week++) {
                    int over = Math.max(0, load[team][week] - people);
                    if (over > (int) (people * 0.34)) {
                        return;
                    }
                    cost += over * pay(team) * tiny.premium() / 100.0;
                }
            }
            shortest = better(shortest, end, cost);
            cheapest = better(cheapest, cost, end);
        }

        private double pay(int team) {
            return tiny.pay() * (team == 0 ? 1 : 7 * CNY) * HOURS;
        }

        private static double[] better(double[] known, double first, double second) {
            boolean better =
                    known == null || first < known[0] - 1e-6 || first < known[0] + 1e-6 && second < known[1] - 1e-6;
            return better ? new double[] {first, second} : known;
        }
    }

    private static void compare(long seed) {
        Tiny tiny = random(new Random(seed));
        Brute brute = new Brute(tiny);
        Network network;
        try {
            network = network(tiny);
        } catch (IllegalStateException e) {
            assertThat(brute.shortest)
                    .as("seed " + seed + ": a ring that check finds has no schedule, " + e.getMessage())
                    .isNull();
            return;
        }
        for (ScheduleGoal goal : List.of(ScheduleGoal.MAKESPAN, ScheduleGoal.COST)) {
            boolean weeks = goal.kind() == ScheduleGoal.Kind.MAKESPAN;
            double[] best = weeks ? brute.shortest : brute.cheapest;
            ScheduleAnswer answer = Scheduler.using(seed % 2 == 0 ? new CpSatSolver() : new ProjectSearch())
                    .schedule(network, goal.by(START.plusWeeks(WEEKS)));
            String what = "seed " + seed + " " + goal.kind() + " " + tiny;
            if (best == null) {
                assertThat(answer.status()).as(what).isEqualTo(Status.INFEASIBLE);
                continue;
            }
            assertThat(answer.status()).as(what + answer.message()).isEqualTo(Status.OPTIMAL);
            Schedule schedule = Objects.requireNonNull(answer.schedule());
            assertThat(ScheduleRules.broken(schedule)).as(what).isEmpty();
            assertThat(schedule.makespan()).as(what).isEqualTo((int) (weeks ? best[0] : best[1]));
            assertThat(answer.cost()).as(what).isCloseTo(weeks ? best[1] : best[0], within(0.05));
            ScheduleAnswer.Then then = Objects.requireNonNull(answer.then());
            assertThat(answer.gap()).as(what).isZero();
            assertThat(then.gap()).as(what).isZero();
        }
    }

    @ParameterizedTest(name = "block {0}")
    @ValueSource(ints = {0, 1, 2, 3})
    void equalsBruteForce(int block) {
        for (int i = 0; i < 25; i++) {
            compare(100L * block + i);
        }
    }

    @Tag("sweep")
    @ParameterizedTest(name = "block {0}")
    @ValueSource(ints = {10, 11, 12, 13})
    void equalsBruteForceAtLength(int block) {
        for (int i = 0; i < 150; i++) {
            compare(1000L * block + i);
        }
    }
}
