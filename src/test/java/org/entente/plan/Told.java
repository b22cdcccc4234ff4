package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.solver.Watcher;

/** Hears what is told of a solve, to be held against what it ended with. */
final class Told implements Watcher {
    private static final double SMALL = 1e-6;

    private final List<Progress> moments = new ArrayList<>();
    private final List<Double> plans = new ArrayList<>();

    @Override
    public synchronized void progress(Progress progress) {
        moments.add(progress);
    }

    @Override
    public synchronized void incumbent(double objective, double[] values) {
        plans.add(objective);
    }

    /** Every plan told of was one, no bound passed the best there is, neither ever ran back, and each gap is between the two. */
    synchronized void agreesWith(double best, String what) {
        double tolerance = SMALL * Math.max(1, Math.abs(best));
        double bound = Double.NEGATIVE_INFINITY;
        double incumbent = Double.POSITIVE_INFINITY;
        double seconds = 0;
        for (Progress now : moments) {
            assertThat(now.bound()).as(what + ": the bound").isBetween(bound, best + tolerance);
            bound = now.bound();
            assertThat(now.seconds()).as(what + ": the clock").isGreaterThanOrEqualTo(seconds);
            seconds = now.seconds();
            if (!Double.isNaN(now.incumbent())) {
                assertThat(now.incumbent()).as(what + ": the plan").isBetween(best - tolerance, incumbent);
                incumbent = now.incumbent();
                assertThat(plans).as(what).contains(incumbent);
                double gap = (incumbent - bound) / Math.max(Math.abs(incumbent), 1e-9);
                assertThat(now.gap()).as(what + ": the gap").isBetween(gap - SMALL, gap + SMALL);
            }
        }
        assertThat(incumbent).as(what + ": the last plan told of").isBetween(best - tolerance, best + tolerance);
    }
}
