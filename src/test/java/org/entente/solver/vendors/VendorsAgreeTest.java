package org.entente.solver.vendors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.solver.Examples;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Status;
import org.junit.jupiter.api.Test;

/** Two engines that share no code give the same answer to problems of whole and other columns. */
class VendorsAgreeTest {
    private final Solver highs = Solvers.inProcess("highs").orElseThrow();
    private final Solver scip = Solvers.inProcess("scip").orElseThrow();

    @Test
    void onRandomMixedProblems() {
        for (long seed = 0; seed < 100; seed++) {
            Problem problem = Examples.smallMixed(seed);
            Outcome one = highs.solve(problem, Settings.DEFAULT);
            Outcome other = scip.solve(problem, Settings.DEFAULT);
            assertThat(other.status())
                    .as("seed %d: %s, %s", seed, one.message(), other.message())
                    .isEqualTo(one.status());
            if (one.status() == Status.OPTIMAL) {
                assertThat(other.objective()).as("seed %d", seed).isCloseTo(one.objective(), within(1e-5));
            }
        }
    }
}
