package org.entente.benchmarks.facility;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.benchmarks.Arguments;
import org.entente.network.Network;
import org.entente.plan.Certificate;
import org.entente.plan.Model;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.entente.plan.Planner;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.export.ModelFile;
import org.entente.solver.vendors.Solvers;

/**
 * Public facility location instances, planned through the same line as a car programme: {@code
 * Planner.using(solver).plan(network)}. Each answer is held against the published figures and, on request, against HiGHS
 * alone on the same model in the same run.
 */
public final class FacilityBenchmark {
    /** Behind HiGHS alone by more than this share of its time, or this much gap, is too far. */
    private static final double TIME_SHARE = 0.10;

    /** Below this the clock and the start of a worker say more than the solver. */
    private static final double TIME_SECONDS = 1.0;

    private static final double GAP_POINTS = 0.001;

    /** One side's result. {@code gap} is |value − bound| / |value|, infinite without a value. */
    private record Result(double value, double bound, boolean proven, double seconds) {
        double gap() {
            double gap = Math.abs(value - bound) / Math.max(Math.abs(value), 1e-9);
            return Double.isNaN(gap) ? Double.POSITIVE_INFINITY : gap;
        }
    }

    private final Path data;
    private final double timeLimit;
    private final int threads;
    private final double gap;
    private final Solver solver;
    private final boolean beside;
    private final List<String> faults = new ArrayList<>();
    private final List<String> behind = new ArrayList<>();
    private int proven;
    private int run;

    private FacilityBenchmark(Arguments arguments) {
        data = Path.of(arguments.text("data", "bench-data"));
        timeLimit = arguments.number("time-limit", 60);
        threads = (int) arguments.number("threads", 2);
        gap = arguments.number("gap", 1e-4);
        beside = arguments.text("beside", "highs").equals("highs");
        String where = arguments.text("solver", "standard");
        solver = switch (where) {
            case "standard" -> Solvers.standard();
            case "in-process" -> Solvers.inProcess("highs").orElseThrow();
            case "worker" -> Solvers.inWorker("highs").orElseThrow();
            default ->
                throw new IllegalArgumentException("--solver " + where + ": choose standard, in-process or worker");
        };
    }

    /** Runs the instances asked for; 0 when every answer is right and none is too far behind, else 1. */
    public static int run(Arguments arguments, Path home) throws Exception {
        return new FacilityBenchmark(arguments).all(arguments, home);
    }

    private int all(Arguments arguments, Path home) throws Exception {
        List<String> suites = arguments.list("suite", "own,cap");
        List<String> only = arguments.list("only", "");
        System.out.println("| instance | nonzeros | published | value | gap | proven | seconds | HiGHS alone: value | gap | seconds |"
                + " time ratio | gap difference, points |");
        System.out.println("|---|--:|--:|--:|--:|---|--:|--:|--:|--:|--:|--:|");
        boolean missing = false;
        for (Instance instance : Instance.registry(home.resolve("benchmarks/registry.csv"))) {
            if (only.isEmpty() ? suites.contains(instance.suite()) : only.contains(instance.name())) {
                Path folder = instance.suite().equals("own") ? home : data;
                if (Files.exists(folder.resolve(instance.file()))) {
                    one(instance, folder);
                } else {
                    missing = true;
                }
            }
        }
        System.out.printf(Locale.ROOT, "%n%d instances, %d proven to the gap asked for.%n", run, proven);
        if (missing) {
            System.out.println("Some instances are not in " + data + ": unpack the public archives there"
                    + " (benchmarks/run facility --archives FOLDER does it); see benchmarks/README.md.");
        }
        behind.forEach(line -> System.out.println("BEHIND " + line));
        faults.forEach(line -> System.out.println("WRONG " + line));
        return faults.isEmpty() && behind.isEmpty() && run > 0 ? 0 : 1;
    }

    private void one(Instance instance, Path folder) throws Exception {
        double asked = instance.suite().equals("cap") || instance.suite().equals("own") ? 1e-6 : gap;
        Network network = instance.read(folder).network(instance.name());
        boolean compare = beside && !instance.suite().equals("cap") && !instance.suite().equals("own");
        Result raw = null;
        Result ours;
        // The second to run finds warmer caches: the two take turns at being first.
        if (compare && run % 2 == 1) {
            raw = alone(network, asked);
            ours = entente(instance, network, asked);
        } else {
            ours = entente(instance, network, asked);
            raw = compare ? alone(network, asked) : null;
        }
        run++;
        proven += ours.proven() ? 1 : 0;
        String contradiction = instance.contradiction(ours.value(), ours.bound(), ours.proven(), asked);
        if (!contradiction.isEmpty()) {
            faults.add(instance.name() + ": " + contradiction + " (value " + ours.value() + ", bound " + ours.bound()
                    + ", published " + instance.publishedBound() + " to " + instance.publishedValue() + ")");
        }
        if (instance.suite().equals("cap") && !ours.proven()) {
            faults.add(instance.name() + ": not proven to " + asked);
        }
        Model model = Model.of(network);
        String line = String.format(
                Locale.ROOT,
                "| %s | %d | %s | %.3f | %s | %s | %.2f |",
                instance.name(),
                model.problem().nonzeros(),
                instance.optimumKnown()
                        ? "%.3f".formatted(instance.publishedValue())
                        : "%.0f to %.0f".formatted(instance.publishedBound(), instance.publishedValue()),
                ours.value(),
                percent(ours.gap()),
                ours.proven() ? "yes" : "no",
                ours.seconds());
        System.out.println(line + (raw == null ? " | | | | |" : compared(instance.name(), ours, raw)));
    }

    private String compared(String name, Result ours, Result raw) {
        boolean bothStopped = !ours.proven() && !raw.proven();
        double points = ours.gap() - raw.gap();
        if (ours.proven() != raw.proven() ? raw.proven() : bothStopped && points > GAP_POINTS) {
            behind.add(name + ": gap " + percent(ours.gap()) + " against " + percent(raw.gap()));
        }
        double late = ours.seconds() - raw.seconds();
        if (!bothStopped && late > TIME_SHARE * raw.seconds() && late > TIME_SECONDS) {
            behind.add("%s: %.2f s against %.2f s".formatted(name, ours.seconds(), raw.seconds()));
        }
        return String.format(
                Locale.ROOT,
                " %.3f | %s | %.2f | %.2f | %s |",
                raw.value(),
                percent(raw.gap()),
                raw.seconds(),
                ours.seconds() / raw.seconds(),
                Double.isNaN(points) ? "none" : "%+.2f".formatted(100 * points));
    }

    /** From the network to the plan, everything included: model, solver, settlement, checks. */
    private Result entente(Instance instance, Network network, double asked) {
        Settings settings = Settings.DEFAULT
                .withThreads(threads)
                .withRelativeGap(asked)
                .withTimeLimit(Duration.ofMillis((long) (timeLimit * 1000)));
        long begun = System.nanoTime();
        Plan plan = Planner.using(solver).with(settings).plan(network);
        double seconds = (System.nanoTime() - begun) * 1e-9;
        Certificate certificate = plan.certificate();
        if (plan.status() == PlanStatus.FAILED || (certificate != null && !certificate.holds())) {
            faults.add(instance.name() + ": " + plan.status() + " " + plan.message());
        }
        double bound = certificate == null ? Double.NEGATIVE_INFINITY : certificate.bound();
        return new Result(plan.objective(), bound, plan.status() == PlanStatus.PROVEN, seconds);
    }

    /** HiGHS on the exported model; the reading of the file is not counted against it. */
    private Result alone(Network network, double asked) throws Exception {
        Path file = Files.createTempFile("entente-bench-", ".mps");
        try {
            ModelFile.write(Model.of(network).problem(), file);
            RawHighs.Answer answer = new RawHighs().solve(file, timeLimit, asked, threads);
            return new Result(answer.value(), answer.bound(), answer.proven(), answer.seconds());
        } finally {
            Files.delete(file);
        }
    }

    private static String percent(double gap) {
        return Double.isInfinite(gap) ? "no plan" : String.format(Locale.ROOT, "%.4f %%", 100 * gap);
    }
}
