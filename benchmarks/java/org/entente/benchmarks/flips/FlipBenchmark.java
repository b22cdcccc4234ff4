package org.entente.benchmarks.flips;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.CaseWhatIf;
import org.entente.benchmarks.Arguments;
import org.entente.explain.flip.CellFlips;
import org.entente.explain.flip.FlipSearch;
import org.entente.explain.flip.Flips;
import org.entente.explain.flip.Turn;
import org.entente.intake.CaseTables;
import org.entente.intake.CellChange;
import org.entente.intake.Intake;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.plan.Configuration;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.solver.Settings;
import org.entente.solver.vendors.Solvers;

/**
 * Flips of all ranged figures of a case, beside what one would write in an afternoon: for each figure and side plan at the far
 * end, and where the decision there is another, halve the interval to the same tolerance, each time a plan from the tables.
 */
public final class FlipBenchmark {
    private static final double TOLERANCE = 1e-3;
    private static final double TARGET_RATIO = 8;
    private static final double TARGET_SECONDS = 60;

    private FlipBenchmark() {}

    public static int run(Arguments arguments, Path home) {
        String named = arguments.text("case", "cases/twingo");
        String strategy = arguments.text("strategy", "base");
        int rounds = (int) arguments.number("rounds", 5);
        int warming = (int) arguments.number("warm-up", 3);
        CaseTables tables = Intake.tables(home.resolve(named), strategy, null);
        Network network = tables.reading().orThrow();
        List<Figure> ranged = network.figures().stream()
                .filter(figure -> figure.hasRange() && figure.low() < figure.high())
                .toList();
        boolean right = true;
        List<Double> fast = new ArrayList<>();
        List<Double> slow = new ArrayList<>();
        System.out.printf(Locale.ROOT, "%s, strategy %s: %d figures with a range%n", named, strategy, ranged.size());
        for (int round = 1 - warming; round <= rounds; round++) {
            Timed search = new Timed(tables, ranged);
            Flips spans = search.flips;
            Timed naive = new Timed(tables, spans);
            for (int i = 0; i < spans.cells().size(); i++) {
                CellFlips cell = spans.cells().get(i);
                right &= agrees(cell, cell.below(), naive.found.get(2 * i), "below");
                right &= agrees(cell, cell.above(), naive.found.get(2 * i + 1), "above");
            }
            if (round > 0) {
                fast.add(search.seconds);
                slow.add(naive.seconds);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s %d: search %.2f s (%d models, %d solves); naive %.2f s (%d plans); ratio %.1f; processor time"
                            + " %.2f and %.2f s%n",
                    round > 0 ? "round" : "warm-up",
                    round > 0 ? round : round + warming,
                    search.seconds,
                    spans.builds(),
                    spans.solves(),
                    naive.seconds,
                    naive.plans,
                    naive.seconds / search.seconds,
                    search.cpu,
                    naive.cpu);
        }
        double ratio = median(slow) / median(fast);
        System.out.printf(
                Locale.ROOT, "median: search %.2f s, naive %.2f s, ratio %.1f%n", median(fast), median(slow), ratio);
        return right && ratio >= TARGET_RATIO && median(fast) <= TARGET_SECONDS ? 0 : 1;
    }

    /** One run of either side, with its times in seconds. */
    private static final class Timed {
        private final Flips flips;
        private final List<Double> found = new ArrayList<>();
        private final double seconds;
        private final double cpu;
        private final int plans;

        Timed(CaseTables tables, List<Figure> figures) {
            double before = processor();
            flips = FlipSearch.using(Solvers.standard()).within(Duration.ofHours(1)).of(new CaseWhatIf(tables), figures);
            cpu = processor() - before;
            seconds = flips.seconds();
            plans = 0;
        }

        Timed(CaseTables tables, Flips spans) {
            double before = processor();
            long begun = System.nanoTime();
            Naive naive = new Naive(tables);
            for (CellFlips cell : spans.cells()) {
                found.add(naive.flip(cell.figure(), cell.lowest()));
                found.add(naive.flip(cell.figure(), cell.highest()));
            }
            seconds = (System.nanoTime() - begun) / 1e9;
            cpu = processor() - before;
            plans = naive.plans;
            flips = spans;
        }
    }

    /** The naive flip may lie farther out than the nearest, never nearer; and where there is one the search has one. */
    private static boolean agrees(CellFlips cell, List<Turn> turns, double naive, String side) {
        double value = cell.figure().value();
        boolean agrees = Double.isNaN(naive)
                || !turns.isEmpty()
                        && Math.abs(turns.getFirst().at() - value) <= Math.abs(naive - value) + 2 * width(cell.figure(), naive);
        if (!agrees) {
            System.out.println("DISAGREES: " + cell.figure().key() + ", " + cell.figure().column() + " " + side
                    + ": naive flip at " + naive + ", search " + turns);
        }
        return agrees;
    }

    private static double width(Figure figure, double at) {
        return TOLERANCE * Math.max(figure.high() - figure.low(), Math.abs(at - figure.value()));
    }

    /** Seconds of processor time of the whole process: what a busy machine does not blur. */
    private static double processor() {
        return ((com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }

    /** Plan, change a cell, plan again. */
    private static final class Naive {
        private final CaseTables tables;
        private final Configuration today;
        private int plans;

        Naive(CaseTables tables) {
            this.tables = tables;
            this.today = Configuration.of(plan(tables.reading().orThrow()));
        }

        /** Where the decision changes on the way to the far end, NaN where it is the same there. */
        double flip(Figure figure, double far) {
            if (far == figure.value() || isSame(figure, far)) {
                return Double.NaN;
            }
            double near = figure.value();
            double beyond = far;
            while (Math.abs(beyond - near) > width(figure, beyond)) {
                double middle = (near + beyond) / 2;
                if (isSame(figure, middle)) {
                    near = middle;
                } else {
                    beyond = middle;
                }
            }
            return near;
        }

        private boolean isSame(Figure figure, double value) {
            Network network = tables.with(List.of(new CellChange(figure, value))).network();
            if (network == null) {
                return true;
            }
            Plan plan = plan(network);
            return plan.hasPlan() && today.sameAs(Configuration.of(plan), Configuration.THRESHOLD);
        }

        private Plan plan(Network network) {
            plans++;
            return Planner.using(Solvers.standard())
                    .with(Settings.DEFAULT.withRelativeGap(1e-9))
                    .plan(network);
        }
    }
}
