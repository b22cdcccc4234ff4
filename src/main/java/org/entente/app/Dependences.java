package org.entente.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.entente.partners.dependence.DependenceTrace;
import org.entente.partners.dependence.LossSearch;
import org.entente.partners.dependence.Losses;
import org.entente.plan.Plan;
import org.entente.report.DependenceReport;
import org.jspecify.annotations.Nullable;

/** On whom a plan depends, wired. */
public final class Dependences {
    private Dependences() {}

    /**
     * Plans again without each partner of a plan.
     *
     * @param planning how to plan each time
     * @param budget for all of it; who is not reached by then is said to be unfinished
     */
    public static Losses losses(Plan plan, Planning planning, LossSearch.Progress progress, Duration budget) {
        return LossSearch.using(planning.solver())
                .with(planning.settings())
                .watchedBy(planning.watcher())
                .telling(progress)
                .within(budget)
                .of(plan);
    }

    /** Writes the page of a plan's dependence, whole or not at all; the exception's message says what to do. */
    public static void report(DependenceTrace trace, @Nullable Losses losses, Path file) throws IOException {
        DependenceReport.write(trace, losses, file);
    }
}
