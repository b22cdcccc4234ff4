package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.entente.intake.CaseText;
import org.entente.network.Network;
import org.entente.solver.Outcome;
import org.entente.solver.Settings;
import org.entente.solver.Status;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Joint plans of small random programmes against brute force: every mode, every start week of every task, every choice of which car
 * to develop at all, with one or two teams, precedences with lags, a holiday, and learning.
 */
class RandomJointPlansTest {
    private static final int WEEKS = 12;
    private static final int PERIOD = 4;
    private static final double RATE = 0.05;

    /** A task of a car: a first one, and one that releases its sale. */
    private record Piece(String id, int car, boolean releases, List<Way> ways) {}

    private record Way(int weeks, int team, int people, int cost) {}

    private record Programme(
            List<Piece> pieces, int[] teams, int lag, boolean[] closed, double[] price, double learning) {}

    private static Programme random(Random random) {
        int cars = 2;
        List<Piece> pieces = new ArrayList<>();
        for (int car = 0; car < cars; car++) {
            for (int step = 0; step < 2; step++) {
                List<Way> ways = new ArrayList<>();
                int modes = 1 + random.nextInt(2);
                for (int mode = 0; mode < modes; mode++) {
                    ways.add(new Way(
                            1 + random.nextInt(4), random.nextInt(2), 1 + random.nextInt(3), random.nextInt(60) * 10));
                }
                pieces.add(new Piece("c" + car + "s" + step, car, step == 1, ways));
            }
        }
        boolean[] closed = new boolean[WEEKS];
        if (random.nextBoolean()) {
            closed[1 + random.nextInt(5)] = true;
        }
        double learning = random.nextInt(3) == 0 ? 0.5 : 0;
        return new Programme(
                pieces,
                new int[] {3 + random.nextInt(2), 3 + random.nextInt(2)},
                random.nextInt(3) - 1,
                closed,
                new double[] {1 + random.nextInt(10), 1 + random.nextInt(10)},
                learning);
    }

    private static Network network(Programme programme) {
        StringBuilder tasks = new StringBuilder("task,mode,team,weeks,people,external_cost,learning,learns_from\n");
        for (Piece piece : programme.pieces()) {
            for (int w = 0; w < piece.ways().size(); w++) {
                Way way = piece.ways().get(w);
                boolean learns = programme.learning() > 0 && piece.id().equals("c1s0");
                tasks.append("%s,m%d,team%d,%d,%d,%d,%s,%s\n"
                        .formatted(
                                piece.id(),
                                w,
                                way.team(),
                                way.weeks(),
                                way.people(),
                                way.cost(),
                                learns ? "0.5" : "",
                                learns ? "c0s0" : ""));
            }
        }
        StringBuilder calendar = new StringBuilder("calendar,name,from,to\n");
        for (int week = 0; week < WEEKS; week++) {
            if (programme.closed()[week]) {
                var day = java.time.LocalDate.of(2024, 1, 1).plusWeeks(week);
                calendar.append("c,holiday,%s,%s\n".formatted(day, day.plusDays(6)));
            }
        }
        boolean holidays = calendar.toString().contains("holiday");
        CaseText text = new CaseText()
                .table("case", "currency: EUR\nviewpoint: maker\ndiscount_rate: " + RATE + "\nholding_rate: 0\n")
                .table("periods", """
                        period,start,end
                        p1,2024-01-01,2024-01-29
                        p2,2024-01-29,2024-02-26
                        p3,2024-02-26,2024-03-25
                        """)
                .table("companies", "company,country\nmaker,FR\n")
                .table("sites", "site,company\nplant,maker\n")
                .table("products", "product\ncar0\ncar1\n")
                .table("processes", "process,site,product,cost\nmake0,plant,car0,0\nmake1,plant,car1,0\n")
                .table("demand", """
                        market,product,period,volume,price,must_serve
                        plant,car0,,100,%s,0
                        plant,car1,,100,%s,0
                        """.formatted(programme.price()[0], programme.price()[1]))
                .table(
                        "teams",
                        "team,site,people,calendar\nteam0,plant,%d,%s\nteam1,plant,%d,\n"
                                .formatted(
                                        programme.teams()[0],
                                        holidays ? "c" : "",
                                        programme.teams()[1]))
                .table("tasks", tasks.toString())
                .table(
                        "precedence",
                        "before,after,lag_weeks\nc0s0,c0s1,%d\nc1s0,c1s1,%d\n"
                                .formatted(programme.lag(), programme.lag()))
                .table("gates", "task,process\nc0s1,make0\nc1s1,make1\n");
        return (holidays ? text.table("calendars", calendar.toString()) : text).network();
    }

    /** Enumerates everything; present value of the best. */
    private static final class Brute {
        final Programme programme;
        final Network network;
        final int[][] load = new int[2][WEEKS];
        final int[] start = new int[4];
        final int[] finish = new int[4];
        final int[] team = new int[4];
        double best;

        Brute(Programme programme, Network network) {
            this.programme = programme;
            this.network = network;
        }

        void from(int piece, double value) {
            if (piece == 4) {
                best = Math.max(best, value);
                return;
            }
            Piece of = programme.pieces().get(piece);
            if (piece % 2 == 0) {
                // the car is left out: neither of its tasks is done
                start[piece] = -1;
                start[piece + 1] = -1;
                from(piece + 2, value);
            }
            for (Way way : of.ways()) {
                for (int at = 0; at < WEEKS; at++) {
                    place(piece, of, way, at, value);
                }
            }
        }

        private void place(int piece, Piece of, Way way, int at, double value) {
            boolean calendar = way.team() == 0;
            if (calendar && programme.closed()[at]) {
                return;
            }
            if (piece % 2 == 1 && at < finish[piece - 1] + programme.lag()) {
                return;
            }
            int weeks = way.weeks();
            boolean taught =
                    programme.learning() > 0 && piece == 2 && start[0] >= 0 && team[0] == way.team() && finish[0] <= at;
            if (taught) {
                weeks = (int) Math.ceil(weeks * (1 - programme.learning()));
            }
            int end = at;
            for (int worked = 0; worked < weeks && end < WEEKS; end++) {
                worked += calendar && programme.closed()[end] ? 0 : 1;
                if (worked == weeks) {
                    end++;
                    break;
                }
            }
            int open = 0;
            for (int week = at; week < end; week++) {
                open += calendar && programme.closed()[week] ? 0 : 1;
                if (load[way.team()][week] + way.people() > programme.teams()[way.team()]) {
                    return;
                }
            }
            if (open < weeks) {
                return;
            }
            for (int week = at; week < end; week++) {
                load[way.team()][week] += way.people();
            }
            start[piece] = at;
            finish[piece] = end;
            team[piece] = way.team();
            double gain = -way.cost() * discount((end - 1) / PERIOD);
            if (of.releases()) {
                for (int period = 0; period < WEEKS / PERIOD; period++) {
                    double share = Math.clamp((PERIOD * (period + 1) - end) / (double) PERIOD, 0, 1);
                    gain += share * 100 * programme.price()[of.car()] * discount(period);
                }
            }
            from(piece + 1, value + gain);
            for (int week = at; week < end; week++) {
                load[way.team()][week] -= way.people();
            }
        }

        private double discount(int period) {
            return Math.pow(
                    1 + RATE,
                    -network.periods()
                            .get(Math.max(0, period))
                            .yearsFrom(network.settings().start()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void equalBruteForce(int block) {
        for (int i = 0; i < 10; i++) {
            long seed = 1_000L * block + i;
            Programme programme = random(new Random(seed));
            Network network = network(programme);
            Brute brute = new Brute(programme, network);
            brute.from(0, 0);
            Plan plan = Plans.of(network);
            assertThat(plan.status()).as("seed " + seed).isEqualTo(PlanStatus.PROVEN);
            assertThat(-plan.objective()).as("seed " + seed).isCloseTo(brute.best, within(1e-4));
            assertThat(Objects.requireNonNull(plan.certificate()).gap()).isLessThan(1e-6);
            if (i < 4) {
                told(network, brute.best, "seed " + seed);
            }
        }
    }

    /** Told of one search, whether or not plans are looked for between its solves. */
    private static void told(Network network, double best, String what) {
        for (double quiet : new double[] {0, 1000}) {
            Model model = Model.of(network);
            Told told = new Told();

            Outcome outcome = model.joint(new HighsSolver(), quiet).solve(model.problem(), Settings.DEFAULT, told);

            assertThat(outcome.status()).as(what).isEqualTo(Status.OPTIMAL);
            assertThat(-outcome.objective()).as(what).isCloseTo(best, within(1e-4));
            told.agreesWith(-best, what);
        }
    }
}
