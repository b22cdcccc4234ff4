package org.entente.solver.vendors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.solver.Examples;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Status;
import org.entente.solver.Watcher;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;

/** What is solved where, and that a search in two parts looks like one. */
class AdaptiveSolverTest {
    private final Solver highs = new HighsSolver();

    @Test
    void solvesSmallProblemsHere() {
        Scripted there = new Scripted();
        Solver solver = new AdaptiveSolver(highs, there);
        assertThat(solver.solve(Examples.textbook(), Settings.DEFAULT).objective())
                .isCloseTo(-36, offset());
        assertThat(solver.solve(Examples.knapsack(), Settings.DEFAULT).objective())
                .isEqualTo(-10);
        assertThat(there.asked).isEmpty();
    }

    @Test
    void solvesLargeProblemsThere() {
        Scripted there = new Scripted(outcome(Status.FAILED, Double.NaN, Double.NaN, null));
        Problem large = Examples.longRoot(200, 200, 1);
        assertThat(large.nonzeros()).isGreaterThan(AdaptiveSolver.MIP_NONZEROS);
        new AdaptiveSolver(highs, there).solve(large, Settings.DEFAULT);
        assertThat(there.asked).containsExactly(Settings.DEFAULT);
    }

    @Test
    void goesOnThereFromTheBestPointAndTheTimeLeft() {
        double[] point = {1, 0, 0, 0, 0};
        Scripted here = new Scripted(outcome(Status.LIMIT, -2, -12, point));
        Scripted there = new Scripted(outcome(Status.OPTIMAL, -10, -10.5, new double[] {1, 1, 0, 1, 0}));
        Settings settings = Settings.DEFAULT.withTimeLimit(Duration.ofSeconds(10));
        Outcome outcome = new AdaptiveSolver(here, there).solve(Examples.knapsack(), settings);
        assertThat(here.asked.getFirst().timeLimit()).isEqualTo(AdaptiveSolver.HERE);
        assertThat(there.asked.getFirst().start()).isEqualTo(point);
        assertThat(there.asked.getFirst().timeLimit()).isEqualTo(Duration.ofSeconds(8));
        assertThat(outcome.status()).isEqualTo(Status.OPTIMAL);
        assertThat(outcome.objective()).isEqualTo(-10);
        assertThat(outcome.bound()).isEqualTo(-10.5);
        assertThat(outcome.seconds()).isEqualTo(4);
        assertThat(outcome.nodes()).isEqualTo(6);
    }

    @Test
    void whatFailsHereIsTriedThereOnce() {
        for (Problem problem : List.of(Examples.textbook(), Examples.knapsack())) {
            Scripted here = new Scripted(outcome(Status.FAILED, Double.NaN, Double.NEGATIVE_INFINITY, null));
            Scripted there = new Scripted(outcome(Status.FAILED, Double.NaN, Double.NEGATIVE_INFINITY, null));
            Outcome outcome = new AdaptiveSolver(here, there).solve(problem, Settings.DEFAULT);
            assertThat(outcome.status()).isEqualTo(Status.FAILED);
            assertThat(there.asked).hasSize(1);
        }
    }

    @Test
    void keepsWhatTheFirstPartKnewWhenTheSecondFails() {
        double[] point = {1, 0, 0, 0, 0};
        Scripted here = new Scripted(outcome(Status.LIMIT, -2, -12, point));
        Scripted there = new Scripted(outcome(Status.CANCELLED, Double.NaN, Double.NEGATIVE_INFINITY, null));
        Outcome outcome = new AdaptiveSolver(here, there).solve(Examples.knapsack(), Settings.DEFAULT);
        assertThat(outcome.status()).isEqualTo(Status.CANCELLED);
        assertThat(outcome.values()).isEqualTo(point);
        assertThat(outcome.bound()).isEqualTo(-12);
    }

    @Test
    void tellsOfTheSecondPartAsOfTheWhole() {
        Scripted here = new Scripted(outcome(Status.LIMIT, -5, -12, new double[] {1, 1, 0, 0, 0}));
        Scripted there = new Scripted(outcome(Status.OPTIMAL, -10, -10, new double[] {1, 1, 0, 1, 0}));
        there.tells = new double[] {-3, -5, -10};
        List<Double> heard = new ArrayList<>();
        List<Watcher.Progress> progress = new ArrayList<>();
        Watcher watcher = new Watcher() {
            @Override
            public void incumbent(double objective, double[] values) {
                heard.add(objective);
            }

            @Override
            public void progress(Progress moment) {
                progress.add(moment);
            }
        };
        new AdaptiveSolver(here, there).solve(Examples.knapsack(), Settings.DEFAULT, watcher);
        assertThat(heard).containsExactly(-10.0);
        assertThat(progress.getFirst()).isEqualTo(new Watcher.Progress(3, -5, -12, 7.0 / 5, 4));
    }

    @Test
    void solversAreFoundByName() {
        assertThat(Solvers.names()).startsWith("highs");
        assertThat(Solvers.byName("HiGHS")).get().extracting(Solver::name).isEqualTo("highs");
        assertThat(Solvers.byName("simplex from 1947")).isEmpty();
        assertThat(Solvers.standard().name()).isEqualTo("highs");
    }

    private static org.assertj.core.data.Offset<Double> offset() {
        return org.assertj.core.data.Offset.offset(1e-7);
    }

    private static Outcome outcome(Status status, double objective, double bound, double[] values) {
        return new Outcome(status, objective, bound, values, null, null, null, 3, 5, 2, "scripted", "");
    }

    /** Gives what it was told to give and remembers what it was asked. */
    private static final class Scripted implements Solver {
        private final Outcome[] outcomes;
        private final List<Settings> asked = new ArrayList<>();
        private double[] tells = {};

        Scripted(Outcome... outcomes) {
            this.outcomes = outcomes;
        }

        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public String version() {
            return "1.0";
        }

        @Override
        public Outcome solve(Problem problem, Settings settings, Watcher watcher) {
            for (double objective : tells) {
                watcher.progress(new Watcher.Progress(1, objective, -20, 0, 1));
                watcher.incumbent(objective, new double[problem.columns()]);
            }
            asked.add(settings);
            return outcomes[asked.size() - 1];
        }
    }
}
