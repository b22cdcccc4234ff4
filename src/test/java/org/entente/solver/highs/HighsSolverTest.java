package org.entente.solver.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.ProblemBuilder;
import org.entente.solver.Settings;
import org.entente.solver.Status;
import org.junit.jupiter.api.Test;

/** What HiGHS' adapter adds to the contract that every vendor passes. */
class HighsSolverTest {
    private static final double INF = Double.POSITIVE_INFINITY;
    private final HighsSolver solver = new HighsSolver();

    @Test
    void tellsItsVersion() {
        assertThat(solver.version()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void solvesByEitherRootMethod() {
        ProblemBuilder builder = Problem.builder();
        int x = builder.column(0, 40, false);
        int y = builder.column(0, INF, false);
        builder.cost(x, -1);
        builder.cost(y, -2);
        int row = builder.row(-INF, 20);
        builder.entry(row, x, 1);
        builder.entry(row, y, 3);
        Problem problem = builder.build();
        for (Settings.RootLp root : Settings.RootLp.values()) {
            Outcome outcome = solver.solve(problem, Settings.DEFAULT.withRootLp(root));
            assertThat(outcome.status()).as(outcome.toString()).isEqualTo(Status.OPTIMAL);
            assertThat(outcome.objective()).isCloseTo(-20, within(1e-9));
            assertThat(outcome.bound()).isEqualTo(outcome.objective());
        }
    }
}
