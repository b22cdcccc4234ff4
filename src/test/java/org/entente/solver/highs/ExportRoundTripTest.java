package org.entente.solver.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.solver.Examples;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Status;
import org.entente.solver.export.ModelFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A written model, read by HiGHS itself, has the same answer as the problem it was written from. */
class ExportRoundTripTest {
    @TempDir
    Path folder;

    @Test
    void knownProblemsComeBack() throws IOException {
        for (String suffix : new String[] {".mps", ".lp"}) {
            check(Examples.textbook(), "textbook" + suffix);
            check(Examples.knapsack(), "knapsack" + suffix);
            check(Examples.transport(5, 8, 3), "transport" + suffix);
        }
    }

    @Test
    void randomProblemsComeBack() throws IOException {
        for (long seed = 0; seed < 60; seed++) {
            check(seed % 2 == 0 ? Examples.smallLp(seed) : Examples.smallWhole(seed), "seed " + seed + ".mps");
            check(seed % 2 == 0 ? Examples.smallLp(seed) : Examples.smallWhole(seed), "seed " + seed + ".lp");
        }
    }

    private void check(Problem problem, String name) throws IOException {
        Outcome direct = new HighsSolver().solve(problem, Settings.DEFAULT);
        Path file = folder.resolve(name);
        ModelFile.write(problem, file);
        try (NativeModel model = new NativeModel(HighsLibrary.load())) {
            model.option("output_flag", false);
            model.read(file.toString());
            ModelStatus status = model.run();
            if (direct.status() == Status.INFEASIBLE) {
                assertThat(status).as(name).isEqualTo(ModelStatus.INFEASIBLE);
            } else {
                assertThat(status).as(name).isEqualTo(ModelStatus.OPTIMAL);
                assertThat(model.doubleInfo("objective_function_value"))
                        .as(name)
                        .isCloseTo(direct.objective(), within(1e-6));
            }
        }
    }
}
