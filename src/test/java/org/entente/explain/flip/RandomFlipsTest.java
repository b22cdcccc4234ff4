package org.entente.explain.flip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.plan.Configuration;
import org.entente.plan.Example;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.plan.Plans;
import org.entente.solver.Settings;
import org.entente.solver.highs.HighsSolver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * On small programmes drawn at random, a flip is what planning anew at every step from today's value outwards finds: nothing
 * changes on the near side of it, the decision is another at its far side, and where none is found none is there.
 */
class RandomFlipsTest {
    private static final int STEPS = 24;
    private static final Settings EXACT = Settings.DEFAULT.withRelativeGap(1e-9).withThreads(1);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void flipsAreThoseOfAScan(long seed) {
        Tables tables = new Tables(Example.of(text(new Random(seed))).tables(null, null));
        List<Figure> ranged =
                tables.network().figures().stream().filter(Figure::hasRange).toList();
        Flips flips = FlipSearch.using(new HighsSolver()).of(tables, ranged);
        assertThat(flips.cells()).hasSameSizeAs(ranged);
        Plan today = Plans.of(tables.network());
        for (CellFlips cell : flips.cells()) {
            scan(tables, today, cell, cell.below(), cell.lowest(), "seed " + seed);
            scan(tables, today, cell, cell.above(), cell.highest(), "seed " + seed);
        }
    }

    private static void scan(Tables tables, Plan today, CellFlips cell, List<Turn> turns, double far, String seed) {
        Figure figure = cell.figure();
        String where = seed + ", " + figure.key() + ", " + figure.column() + " = " + figure.value() + " to " + far;
        Turn turn = turns.isEmpty() ? null : turns.getFirst();
        if (turn != null) {
            assertThat(isOther(tables, today, figure, turn.changed().value()))
                    .as(where + ": beyond " + turn)
                    .isTrue();
            if (turn.at() != figure.value()) {
                Plan kept = plan(tables, figure, turn.at());
                assertThat(kept.objective()).as(where).isCloseTo(turn.kept().objective(), precision(kept));
            }
        }
        double end = turn == null ? far : turn.at();
        for (int step = 1; step < STEPS; step++) {
            double value = figure.value() + (end - figure.value()) * step / STEPS;
            assertThat(isOther(tables, today, figure, value))
                    .as(where + ": at " + value + ", nearer than " + turn)
                    .isFalse();
        }
    }

    /** Whether the best plan at a value decides differently, and today's decision would cost more than rounding. */
    private static boolean isOther(Tables tables, Plan today, Figure figure, double value) {
        if (value == figure.value()) {
            return false;
        }
        Plan plan = plan(tables, figure, value);
        if (plan == null || !plan.hasPlan()) {
            return true;
        }
        Plans.certify(plan);
        return !Configuration.of(today).sameAs(Configuration.of(plan), Configuration.THRESHOLD);
    }

    private static @Nullable Plan plan(Tables tables, Figure figure, double value) {
        Network network = tables.with(Map.of(figure, value));
        return network == null
                ? null
                : Planner.using(new HighsSolver()).with(EXACT).plan(network);
    }

    private static org.assertj.core.data.Offset<Double> precision(Plan plan) {
        return org.assertj.core.api.Assertions.within(1e-5 * Math.max(1, Math.abs(plan.objective())));
    }

    /** Two parts bought or made, a line or two, two periods; prices with odd decimals and a discount rate,
     * so that ties are rare. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder("""
                ## case
                title: Random
                currency: EUR
                viewpoint: maker
                discount_rate: 0.08
                holding_rate: 0.05
                start: 2026-01-01
                goal: cost

                ## sites
                site,company,country,labour_cost
                plant,maker,FR,30
                market,maker,FR,
                near,one,SI,
                far,two,CN,

                ## periods
                period,start,end
                2026,2026-01-01,
                2027,2027-01-01,2028-01-01

                ## companies
                company,country
                maker,FR
                one,SI
                two,CN

                ## products
                product,hs_code,value
                car,8703,500
                motor,8501,100
                battery,8507,200

                """);
        text.append("## lines\nline,site,existing,module,max_modules,investment\n");
        text.append("winding,plant,")
                .append(random.nextInt(3) * 20)
                .append(",60,3,")
                .append(odd(random, 400, 2500));
        text.append("\nbody,plant,")
                .append(random.nextBoolean() ? 400 : 70)
                .append(",100,2,")
                .append(odd(random, 50, 900));
        text.append("\n\n## processes\nprocess,site,product,cost,labour_hours,line,tooling\n");
        text.append("own,plant,motor,")
                .append(odd(random, 20, 60))
                .append(",0.5,winding,")
                .append(odd(random, 100, 3000));
        text.append("\nmotor-near,near,motor,,,,").append(random.nextBoolean() ? "" : odd(random, 50, 500));
        text.append("\nmotor-far,far,motor,,,,\nbattery-near,near,battery,,,,\nbattery-far,far,battery,,,,");
        text.append(odd(random, 100, 900)).append("\ncar,plant,car,50,2,body,\n");
        text.append("\n## inputs\nprocess,product,quantity\ncar,motor,1\ncar,battery,1\n");
        text.append("\n## prices\nseller,buyer,product,price\n");
        List<String> prices = new ArrayList<>();
        for (String seller : List.of("one", "two")) {
            prices.add(seller + ",maker,motor," + odd(random, 60, 120));
            prices.add(seller + ",maker,battery," + odd(random, 100, 250));
        }
        text.append(String.join("\n", prices));
        text.append("\n\n## lanes\nfrom,to,product,mode,cost,incoterm\n");
        for (String product : List.of("motor", "battery")) {
            text.append("near,plant,")
                    .append(product)
                    .append(",road,")
                    .append(odd(random, 1, 9))
                    .append(",EXW\n");
            text.append("far,plant,")
                    .append(product)
                    .append(",sea,")
                    .append(odd(random, 1, 15))
                    .append(",EXW\n");
            text.append("far,plant,")
                    .append(product)
                    .append(",rail,")
                    .append(odd(random, 5, 25))
                    .append(",EXW\n");
        }
        text.append("plant,market,car,road,3,\n");
        text.append("\n## duties\norigin,destination,hs_code,rate\nCN,EU,8501,0.027\nCN,EU,8507,0.013\n");
        text.append("\n## demand\nmarket,product,period,volume,must_serve\n");
        text.append("market,car,2026,").append(20 + random.nextInt(60)).append(",1\n");
        text.append("market,car,2027,").append(30 + random.nextInt(90)).append(",1\n");
        text.append("""

                ## ranges
                table,filter,column,low,high
                prices,,price,40,300
                processes,process=own,cost,10,70
                processes,process=own,tooling,90,3100
                lines,line=winding,investment,300,2600
                lines,line=winding,existing,0,50
                duties,hs_code=8501,rate,0.01,0.1
                lanes,mode=sea & product=motor,cost,0.5,20
                demand,,volume,15,130
                """);
        return text.toString();
    }

    private static double odd(Random random, int from, int to) {
        return from + random.nextInt((to - from) * 1000) / 1000.0;
    }
}
