package org.entente.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.entente.intake.Intake;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Status;
import org.entente.solver.Watcher;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;

/** An earliest launch is called that only where every earlier day was proven impossible. */
class LaunchFrontierTest {
    private static final LocalDate EARLIEST = LocalDate.parse("2024-01-29");

    /** Engineered in eight weeks by itself, in four for more money. */
    private final Network network = Intake.readText(
                    Map.of(
                            "case", "currency: EUR\nviewpoint: maker\ndiscount_rate: 0\nholding_rate: 0\n",
                            "periods", "period,start,end\np1,2024-01-01,2024-03-25\n",
                            "companies", "company,country\nmaker,FR\n",
                            "sites", "site,company\nplant,maker\n",
                            "products", "product\ncar\n",
                            "processes", "process,site,product\nassemble,plant,car\n",
                            "demand", "market,product,period,volume,price,must_serve\nplant,car,,1000,100,0\n",
                            "tasks", "task,mode,weeks,external_cost\nengineering,own,8,\nengineering,bought,4,220000\n",
                            "gates", "task,market,product\nengineering,plant,car\n"),
                    null,
                    null)
            .orThrow();

    @Test
    void earlierDaysAreProvenImpossible() {
        LaunchFrontier.Earliest earliest =
                LaunchFrontier.using(LaunchFrontierTest::plan, () -> false).earliest(network);

        assertThat(earliest.unproven()).isEmpty();
        assertThat(launchBy(earliest.network())).isEqualTo(EARLIEST);
    }

    @Test
    void aTrialWithoutAnEndProvesNothing() {
        LaunchFrontier.Earliest earliest = LaunchFrontier.using(
                        asked ->
                                promised(asked) ? Planner.using(new OutOfTime()).plan(asked) : plan(asked),
                        () -> false)
                .earliest(network);

        assertThat(earliest.unproven()).extracting(product -> product.id()).containsExactly("car");
        assertThat(launchBy(earliest.network())).isAfter(EARLIEST);
    }

    @Test
    void aSearchThatIsStoppedProvesNothing() {
        LaunchFrontier.Earliest earliest =
                LaunchFrontier.using(LaunchFrontierTest::plan, () -> true).earliest(network);

        assertThat(earliest.unproven()).extracting(product -> product.id()).containsExactly("car");
    }

    private static Plan plan(Network network) {
        return Planner.using(new HighsSolver()).plan(network);
    }

    private static boolean promised(Network network) {
        return network.limits().stream().anyMatch(limit -> limit.kind() == Limit.Kind.LAUNCH);
    }

    private static LocalDate launchBy(Network network) {
        return LocalDate.ofEpochDay((long) network.limits().getLast().value());
    }

    /** Finds nothing in the time given. */
    private static final class OutOfTime implements Solver {
        @Override
        public String name() {
            return "out of time";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public Outcome solve(Problem problem, Settings settings, Watcher watcher) {
            return new Outcome(
                    Status.LIMIT,
                    Double.NaN,
                    Double.NEGATIVE_INFINITY,
                    null,
                    null,
                    null,
                    null,
                    0,
                    0,
                    0,
                    "out of time",
                    "");
        }
    }
}
