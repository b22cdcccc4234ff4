package org.entente.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;
import static org.entente.solver.Examples.INF;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every solver does, in the process or in a worker: each vendor's test extends this one. */
@Timeout(60)
public abstract class SolverContract {
    /** How long an answer to a cancel or a limit may take on a machine that is busy with other things. */
    private static final double PATIENCE_SECONDS = 10;

    private final Solver solver = solver();

    protected abstract Solver solver();

    /** How often to solve in the test for leaks: as often as a few seconds allow. */
    protected abstract int manySolves();

    /** How many solves to run at the same time. */
    protected abstract int sideBySide();

    /** How many random problems to solve. */
    protected abstract int randomProblems();

    @Test
    void namesItself() {
        assertThat(solver.name()).isNotBlank();
        assertThat(solver.version()).matches("\\d+\\.\\d+.*");
    }

    @Test
    void solvesAnLp() {
        Outcome outcome = solve(Examples.textbook());
        assertThat(outcome.status()).as(outcome.message()).isEqualTo(Status.OPTIMAL);
        assertThat(outcome.objective()).isCloseTo(-36, within(1e-7));
        assertThat(outcome.bound()).isCloseTo(-36, within(1e-6));
        assertThat(outcome.values()).containsExactly(new double[] {2, 6}, within(1e-7));
        assertThat(outcome.solver()).contains(solver.version());
    }

    @Test
    void givesDualsAndReducedCosts() {
        assumeTrue(has(Capability.DUALS));
        Outcome outcome = solve(Examples.textbook());
        assertThat(outcome.rowDuals()).containsExactly(new double[] {0, -1.5, -1}, within(1e-7));
        assertThat(outcome.reducedCosts()).containsExactly(new double[] {0, 0}, within(1e-7));
    }

    /** x stays at its lower bound 1 since it costs 5, of which the row x + y ≥ 3 gives back 2. */
    @Test
    void reducedCostIsWhatOneMoreOfTheColumnCosts() {
        assumeTrue(has(Capability.DUALS));
        ProblemBuilder builder = Problem.builder();
        builder.column(1, INF, false);
        builder.column(0, INF, false);
        builder.cost(0, 5);
        builder.cost(1, 2);
        builder.row(3, INF);
        builder.entry(0, 0, 1);
        builder.entry(0, 1, 1);
        Outcome outcome = solve(builder.build());
        assertThat(outcome.objective()).isCloseTo(9, within(1e-7));
        assertThat(outcome.rowDuals()).containsExactly(new double[] {2}, within(1e-7));
        assertThat(outcome.reducedCosts()).containsExactly(new double[] {3, 0}, within(1e-7));
    }

    @Test
    void solvesAMip() {
        Outcome outcome = solve(Examples.knapsack());
        assertThat(outcome.status()).as(outcome.message()).isEqualTo(Status.OPTIMAL);
        assertThat(outcome.values()).containsExactly(1, 1, 0, 1, 0);
        assertThat(outcome.objective()).isEqualTo(-10);
        assertThat(outcome.bound()).isCloseTo(-10, within(1e-4));
        assertThat(outcome.rowDuals()).isNull();
    }

    @Test
    void addsTheOffset() {
        ProblemBuilder builder = Problem.builder();
        builder.column(2, 5, false);
        builder.cost(0, 3);
        builder.offset(100);
        Outcome outcome = solve(builder.build());
        assertThat(outcome.objective()).isCloseTo(106, within(1e-9));
        assertThat(outcome.bound()).isCloseTo(106, within(1e-9));
    }

    @Test
    void saysInfeasible() {
        for (boolean whole : new boolean[] {false, true}) {
            ProblemBuilder builder = Problem.builder();
            builder.column(0, 1, whole);
            builder.column(0, 1, whole);
            builder.row(3, INF);
            builder.entry(0, 0, 1);
            builder.entry(0, 1, 1);
            Outcome outcome = solve(builder.build());
            assertThat(outcome.status()).isEqualTo(Status.INFEASIBLE);
            assertThat(outcome.values()).isNull();
            assertThat(outcome.objective()).isNaN();
        }
    }

    /** 2x = 1 has a solution, but none in whole numbers. */
    @Test
    void saysInfeasibleWhereOnlyTheWholeNumbersAreMissing() {
        ProblemBuilder builder = Problem.builder();
        builder.column(-5, 5, true);
        builder.row(1, 1);
        builder.entry(0, 0, 2);
        assertThat(solve(builder.build()).status()).isEqualTo(Status.INFEASIBLE);
    }

    @Test
    void saysInfeasibleWhereBoundsCross() {
        ProblemBuilder builder = Problem.builder();
        builder.column(2, 1, false);
        assertThat(solve(builder.build()).status()).isEqualTo(Status.INFEASIBLE);
    }

    @Test
    void saysUnbounded() {
        for (boolean whole : new boolean[] {false, true}) {
            ProblemBuilder builder = Problem.builder();
            builder.column(0, INF, whole);
            builder.column(0, INF, whole);
            builder.cost(0, -1);
            builder.row(-INF, 1);
            builder.entry(0, 0, 1);
            builder.entry(0, 1, -1);
            Outcome outcome = solve(builder.build());
            assertThat(outcome.status()).as(outcome.message()).isEqualTo(Status.UNBOUNDED);
            assertThat(outcome.bound()).isEqualTo(-INF);
        }
    }

    /** Costs fall along z without end, but no point meets the row: infeasible is the answer, not unbounded. */
    @Test
    void tellsInfeasibleFromUnbounded() {
        for (boolean whole : new boolean[] {false, true}) {
            ProblemBuilder builder = Problem.builder();
            builder.column(0, 1, whole);
            builder.column(0, 1, whole);
            builder.column(0, INF, false);
            builder.cost(2, -1);
            builder.row(1.5, 1.5);
            builder.entry(0, 0, 1);
            builder.entry(0, 1, whole ? 1 : -1);
            Outcome outcome = solve(builder.build());
            assertThat(outcome.status()).as(outcome.message()).isEqualTo(Status.INFEASIBLE);
        }
    }

    @Test
    void takesFreeColumnsAndRangedAndEqualityRows() {
        ProblemBuilder builder = Problem.builder();
        builder.column(-INF, INF, false);
        builder.column(-INF, INF, true);
        builder.column(-INF, 7, false);
        builder.cost(0, 1);
        builder.cost(1, 2);
        int ranged = builder.row(-4, 9);
        builder.entry(ranged, 0, 1);
        builder.entry(ranged, 1, 1);
        int equal = builder.row(0.5, 0.5);
        builder.entry(equal, 0, 1);
        builder.entry(equal, 1, -1);
        int free = builder.row(-INF, INF);
        builder.entry(free, 2, 1);
        Outcome outcome = solve(builder.build());
        // 2 y + 0.5 ≥ −4 makes y −2, and x −1.5.
        assertThat(outcome.status()).as(outcome.message()).isEqualTo(Status.OPTIMAL);
        assertThat(outcome.values()[0]).isCloseTo(-1.5, within(1e-6));
        assertThat(outcome.values()[1]).isEqualTo(-2);
        assertThat(outcome.objective()).isCloseTo(-5.5, within(1e-6));
    }

    @Test
    void takesProblemsWithoutRowsOrColumns() {
        Outcome nothing = solve(Problem.builder().build());
        assertThat(nothing.status()).isEqualTo(Status.OPTIMAL);
        assertThat(nothing.objective()).isZero();
        assertThat(nothing.values()).isEmpty();

        for (boolean whole : new boolean[] {false, true}) {
            ProblemBuilder columns = Problem.builder();
            columns.column(1, 4, whole);
            columns.column(-3, 4, whole);
            columns.cost(0, 1);
            columns.cost(1, -1);
            assertThat(solve(columns.build()).objective()).isCloseTo(-3, within(1e-9));
        }

        ProblemBuilder rows = Problem.builder();
        rows.row(0, 1);
        assertThat(solve(rows.build()).status()).isEqualTo(Status.OPTIMAL);
        rows.row(1, 2);
        assertThat(solve(rows.build()).status()).isEqualTo(Status.INFEASIBLE);
    }

    @Test
    void stopsAtTheGap() {
        Problem problem = Examples.marketSplit(3, 25, 7);
        Outcome outcome =
                solver.solve(problem, Settings.DEFAULT.withRelativeGap(1e6).withTimeLimit(seconds(30)));
        assertThat(outcome.status()).isEqualTo(Status.OPTIMAL);
        assertThat(outcome.gap()).isLessThanOrEqualTo(1e6);
        assertThat(outcome.seconds()).isLessThan(30);
    }

    @Test
    void stopsAtTheTimeLimitWithTheBestPoint() {
        Problem problem = Examples.marketSplit(6, 50, 1);
        Outcome outcome = solver.solve(problem, Settings.DEFAULT.withTimeLimit(seconds(0.8)));
        assertThat(outcome.status()).as(outcome.message()).isEqualTo(Status.LIMIT);
        assertThat(outcome.seconds()).isBetween(0.7, 0.8 + PATIENCE_SECONDS);
        assertStands(problem, outcome);
        assertThat(outcome.bound()).isLessThan(outcome.objective());
    }

    @Test
    void aTimeLimitOfNothingIsKept() {
        Problem problem = Examples.marketSplit(6, 50, 1);
        Outcome outcome = solver.solve(problem, Settings.DEFAULT.withTimeLimit(Duration.ZERO));
        assertThat(outcome.status()).as(outcome.message()).isEqualTo(Status.LIMIT);
        assertThat(outcome.seconds()).isLessThan(PATIENCE_SECONDS);
    }

    @Test
    void startsAMipFromKnownWholeNumbers() {
        assumeTrue(has(Capability.START));
        Problem problem = Examples.marketSplit(6, 50, 3);
        Outcome first = solver.solve(problem, Settings.DEFAULT.withTimeLimit(seconds(0.7)));
        double[] start = first.values().clone();
        for (int j = 0; j < start.length; j++) {
            start[j] = problem.isInteger(j) ? start[j] : Double.NaN;
        }
        Recorder heard = new Recorder(problem);
        Outcome second = solver.solve(problem, Settings.DEFAULT.withStart(start).withTimeLimit(seconds(0.8)), heard);
        assertThat(second.objective()).isLessThanOrEqualTo(first.objective() + 1e-6);
        if (has(Capability.INCUMBENTS)) {
            assertThat(heard.objectives().getFirst()).isLessThanOrEqualTo(first.objective() + 1e-6);
        }
    }

    @Test
    void startsAnLpFromABasis() {
        assumeTrue(has(Capability.BASIS));
        Settings simplex = Settings.DEFAULT.withRootLp(Settings.RootLp.SIMPLEX);
        Problem problem = Examples.transport(20, 60, 5);
        Outcome cold = solver.solve(problem, simplex);
        assertThat(cold.basis()).isNotNull();
        Outcome warm = solver.solve(problem, simplex.withBasis(cold.basis()));
        assertThat(warm.objective()).isCloseTo(cold.objective(), within(1e-6 * cold.objective()));
        assertThat(cold.iterations()).isGreaterThan(20);
        assertThat(warm.iterations()).isLessThan(cold.iterations() / 4);
    }

    @Test
    void answersACancelDuringTheSearchWithTheBestPoint() {
        assumeTrue(has(Capability.INCUMBENTS));
        Problem problem = Examples.marketSplit(6, 50, 2);
        Recorder watcher = new Recorder(problem).cancelAfter(0.3).andAnIncumbent();
        Outcome outcome = solver.solve(problem, Settings.DEFAULT, watcher);
        assertThat(outcome.status()).as(outcome.message()).isEqualTo(Status.CANCELLED);
        assertThat(watcher.secondsSinceCancel()).isLessThan(PATIENCE_SECONDS);
        assertStands(problem, outcome);
        assertThat(outcome.objective()).isLessThanOrEqualTo(watcher.objectives().getLast() + 1e-6);
    }

    @Test
    void answersACancelDuringTheFirstRelaxation() {
        assumeTrue(has(Capability.PROMPT_CANCEL));
        Problem problem = Examples.longRoot(1500, 1500, 4);
        Recorder watcher = new Recorder(problem).cancelAfter(1);
        Outcome outcome = solver.solve(problem, Settings.DEFAULT.withRootLp(Settings.RootLp.SIMPLEX), watcher);
        assertThat(outcome.status()).as(outcome.message()).isEqualTo(Status.CANCELLED);
        assertThat(watcher.secondsSinceCancel()).isLessThan(PATIENCE_SECONDS);
    }

    @Test
    void tellsProgressAndIncumbents() {
        assumeTrue(has(Capability.INCUMBENTS));
        Problem problem = Examples.marketSplit(6, 50, 11);
        Recorder watcher = new Recorder(problem);
        Outcome outcome = solver.solve(problem, Settings.DEFAULT.withTimeLimit(seconds(0.9)), watcher);
        assertThat(watcher.objectives()).isNotEmpty().isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(watcher.wrongs()).isEmpty();
        assertThat(outcome.objective()).isLessThanOrEqualTo(watcher.objectives().getLast() + 1e-6);
        assertThat(watcher.progress()).isNotEmpty();
        Watcher.Progress last = watcher.progress().getLast();
        assertThat(last.bound()).isFinite().isLessThanOrEqualTo(last.incumbent());
        assertThat(last.gap()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void whatAWatcherThrowsReachesTheCaller() {
        Problem problem = Examples.marketSplit(6, 50, 2);
        Watcher broken = new Watcher() {
            @Override
            public boolean cancelled() {
                throw new IllegalStateException("the watcher is broken");
            }
        };
        Settings settings = Settings.DEFAULT.withTimeLimit(seconds(20));
        assertThat(catchThrowable(() -> solver.solve(problem, settings, broken)))
                .hasMessage("the watcher is broken");
    }

    @Test
    void agreesWithBruteForce() {
        for (long seed = 0; seed < randomProblems(); seed++) {
            Problem problem = Examples.smallWhole(seed);
            double expected = Examples.bruteForce(problem);
            Outcome outcome = solve(problem);
            String which = "seed " + seed + " " + outcome.message();
            assertThat(outcome.status())
                    .as(which)
                    .isEqualTo(Double.isNaN(expected) ? Status.INFEASIBLE : Status.OPTIMAL);
            if (!Double.isNaN(expected)) {
                assertThat(outcome.objective()).as(which).isCloseTo(expected, within(1e-6));
                assertStands(problem, outcome);
            }
        }
    }

    @Test
    void provesRandomLpsOptimal() {
        for (long seed = 0; seed < randomProblems(); seed++) {
            Problem problem = Examples.smallLp(seed);
            Outcome outcome = solve(problem);
            assertThat(outcome.status())
                    .as("seed %d %s", seed, outcome.message())
                    .isEqualTo(Status.OPTIMAL);
            if (has(Capability.DUALS)) {
                Certificate certificate =
                        Certificate.check(problem, outcome.values(), outcome.objective(), outcome.rowDuals());
                assertThat(certificate.dual()).isNotNull();
                assertThat(certificate.dual().bound()).as("seed %d", seed).isCloseTo(outcome.objective(), within(1e-5));
            }
        }
    }

    @Test
    void solvesSeveralSideBySide() throws Exception {
        List<Future<Outcome>> running = new ArrayList<>();
        List<Double> expected = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < sideBySide(); i++) {
                int threads = 1 + i % 3;
                Problem problem = i % 2 == 0 ? Examples.knapsack() : Examples.textbook();
                expected.add(i % 2 == 0 ? -10.0 : -36.0);
                running.add(pool.submit(() -> solver.solve(problem, Settings.DEFAULT.withThreads(threads))));
            }
        }
        for (int i = 0; i < running.size(); i++) {
            Outcome outcome = running.get(i).get();
            assertThat(outcome.status()).as(outcome.message()).isEqualTo(Status.OPTIMAL);
            assertThat(outcome.objective()).isCloseTo(expected.get(i), within(1e-6));
        }
    }

    @Test
    void leaksNeitherMemoryNorFilesNorProcesses() {
        Footprint footprint = new Footprint();
        Problem lp = Examples.transport(10, 30, 1);
        Problem mip = Examples.knapsack();
        int warmUp = manySolves() / 5;
        for (int i = 0; i < warmUp; i++) {
            solve(i % 2 == 0 ? lp : mip);
        }
        footprint.remember();
        for (int i = warmUp; i < manySolves(); i++) {
            assertThat(solve(i % 2 == 0 ? lp : mip).status()).isEqualTo(Status.OPTIMAL);
        }
        assertThat(footprint.newTemporaryFiles()).isEmpty();
        assertThat(footprint.childProcesses()).isEmpty();
        assertThat(footprint.grownMegabytes()).isLessThan(48);
    }

    protected final Outcome solve(Problem problem) {
        return solver.solve(problem, Settings.DEFAULT);
    }

    protected final boolean has(Capability capability) {
        return solver.capabilities().contains(capability);
    }

    protected static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private static void assertStands(Problem problem, Outcome outcome) {
        assertThat(outcome.values())
                .as("%s %s", outcome.status(), outcome.message())
                .isNotNull();
        Certificate certificate = Certificate.check(problem, outcome.values(), outcome.objective(), null);
        assertThat(certificate.primalPasses(Certificate.Tolerances.DEFAULT))
                .as(certificate.figures())
                .isTrue();
    }
}
