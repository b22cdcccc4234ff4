package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.LongStream;
import org.entente.network.Network;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Status;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small cases drawn at random in which minimums, floors and shares force what nobody needs into stock: each plan is as good as that of
 * the same model in which every process may make a thousand times what all could need.
 */
class RandomSurplusTest {
    private static final double PLENTY = 200_000;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    static LongStream moreSeeds() {
        return LongStream.rangeClosed(61, 700);
    }

    @Tag("sweep")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("moreSeeds")
    void isAsGoodForManyMore(long seed) {
        isAsGoodAsWithoutBounds(seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isAsGoodAsWithoutBounds(long seed) {
        Network network = Example.of(text(new Random(seed))).network();
        Plan plan = Plans.of(network);
        Problem loose = loosened(Model.of(network));
        Outcome outcome = new HighsSolver().solve(loose, Settings.DEFAULT.withRelativeGap(1e-9));
        if (outcome.status() == Status.INFEASIBLE) {
            assertThat(plan.status()).as("seed " + seed).isEqualTo(PlanStatus.INFEASIBLE);
        } else {
            assertThat(plan.status()).as("seed " + seed).isEqualTo(PlanStatus.PROVEN);
            assertThat(plan.objective())
                    .as("seed " + seed)
                    .isCloseTo(outcome.objective(), within(1e-4 * Math.max(1, Math.abs(outcome.objective()))));
        }
    }

    /** The problem with the bound of each yes-or-no row put out of reach. */
    private static Problem loosened(Model model) {
        Problem problem = model.problem();
        double[] value = problem.value().clone();
        double[] rowLower = problem.rowLower().clone();
        for (int j = 0; j < problem.columns(); j++) {
            for (int k = problem.columnStart()[j]; k < problem.columnStart()[j + 1]; k++) {
                int row = problem.rowIndex()[k];
                Family family = model.rows().note(row).family();
                if (problem.isInteger(j) && (family == Family.NOMINATION || family == Family.LINK)) {
                    value[k] = -PLENTY;
                } else if (problem.isInteger(j) && family == Family.SHARE) {
                    value[k] = -PLENTY;
                    rowLower[row] = -PLENTY;
                }
            }
        }
        BitSet integer = new BitSet();
        for (int j = 0; j < problem.columns(); j++) {
            integer.set(j, problem.isInteger(j));
        }
        return new Problem(
                problem.offset(),
                problem.cost(),
                problem.lower(),
                problem.upper(),
                integer,
                rowLower,
                problem.rowUpper(),
                problem.columnStart(),
                problem.rowIndex(),
                value,
                problem::columnName,
                problem::rowName);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("""
                Drawn at random.

                ## periods
                period,start,end
                p1,2026-01-01,2027-01-01
                p2,2027-01-01,2028-01-01

                ## sites
                site,company,country,labour_cost
                plant,maker,FR,10
                market,maker,FR,

                ## products
                product
                motor
                car

                ## inputs
                process,product,quantity
                """);
        StringBuilder processes =
                new StringBuilder("process,site,product,cost,labour_hours,tooling,min_volume,min_share\n");
        for (String product : new String[] {"motor", "car"}) {
            for (int p = 0; p < 1 + random.nextInt(3); p++) {
                String process = product + p;
                processes
                        .append(process + ",plant," + product + "," + (1 + random.nextInt(30)) + ",")
                        .append(random.nextInt(3) + ",")
                        .append(random.nextInt(3) == 0 ? random.nextInt(300) + "," : ",")
                        .append(random.nextInt(2) == 0 ? random.nextInt(120) + "," : ",")
                        .append(random.nextInt(3) == 0 ? "0." + (1 + random.nextInt(5)) : "")
                        .append('\n');
                if (product.equals("car")) {
                    text.append(process + ",motor," + (1 + random.nextInt(2)) + "\n");
                }
            }
        }
        text.append("\n## processes\n").append(processes);
        text.append("\n## lanes\nfrom,to,product,cost\nplant,market,car,1\n");
        text.append("\n## stocks\nsite,product,opening,max,cost\n");
        if (random.nextInt(3) > 0) {
            text.append("plant,motor," + room(random) + "," + random.nextInt(6) + "\n");
        }
        if (random.nextInt(3) > 0) {
            text.append("market,car," + room(random) + "," + random.nextInt(6) + "\n");
        }
        text.append("\n## demand\nmarket,product,period,volume,must_serve\n");
        text.append("market,car,p1," + random.nextInt(80) + ",1\nmarket,car,p2," + random.nextInt(80) + ",1\n");
        text.append("\n## limits\nlimit,kind,product,process,sense,value,enforce,penalty\n");
        if (random.nextInt(3) == 0) {
            text.append("made,made,motor,,min," + random.nextInt(300) + "," + enforce(random) + "\n");
        }
        if (random.nextInt(3) == 0) {
            text.append("jobs,jobs,,,min,0." + random.nextInt(5) + "," + enforce(random) + "\n");
        }
        if (random.nextInt(5) == 0) {
            text.append("share,made_share,motor,motor0,min,0." + random.nextInt(10) + "," + enforce(random) + "\n");
        }
        if (random.nextInt(5) == 0) {
            text.append("ceiling,unit_cost,car,,max," + (20 + random.nextInt(60)) + "," + enforce(random) + "\n");
        }
        if (random.nextInt(4) == 0) {
            text.append("sources,sources,car,,min,2," + enforce(random) + "\n");
        }
        return text.toString();
    }

    private static String room(Random random) {
        int opening = random.nextInt(2) == 0 ? random.nextInt(30) : 0;
        return opening + "," + (random.nextBoolean() ? "" : "" + (opening + random.nextInt(200)));
    }

    private static String enforce(Random random) {
        return random.nextBoolean() ? "hard," : "penalty," + (1 + random.nextInt(50));
    }
}
