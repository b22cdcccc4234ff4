package org.entente.solver;

import org.jspecify.annotations.Nullable;

/** Tells of the second part of a search as of the whole: no incumbent twice, no time or bound running backwards. */
public final class Continuation implements Watcher {
    private final Watcher watcher;
    private final Outcome first;
    private double incumbent;

    public Continuation(Watcher watcher, Outcome first) {
        this.watcher = watcher;
        this.first = first;
        this.incumbent = first.objective();
    }

    @Override
    public void progress(Progress moment) {
        double best = Double.isNaN(incumbent) ? moment.incumbent() : incumbent;
        double bound = Math.max(first.bound(), moment.bound());
        double gap = Double.isNaN(best) || Double.isInfinite(bound)
                ? Double.POSITIVE_INFINITY
                : Math.abs(best - bound) / Math.max(Math.abs(best), 1e-9);
        watcher.progress(
                new Progress(moment.seconds() + first.seconds(), best, bound, gap, moment.nodes() + first.nodes()));
    }

    @Override
    public void incumbent(double objective, double[] values) {
        if (Double.isNaN(incumbent) || objective < incumbent) {
            incumbent = objective;
            watcher.incumbent(objective, values);
        }
    }

    @Override
    public boolean cancelled() {
        return watcher.cancelled();
    }

    /** The second outcome with what the first knew better: a point, a bound, and the time and nodes it took. */
    public static Outcome joined(Outcome first, Outcome second) {
        boolean keepFirst = second.values() == null ? first.values() != null : first.objective() < second.objective();
        double @Nullable [] values = keepFirst ? first.values() : second.values();
        double objective = keepFirst ? first.objective() : second.objective();
        double bound = Math.max(first.bound(), second.bound());
        return new Outcome(
                second.status(),
                objective,
                values == null ? bound : Math.min(bound, objective),
                values,
                keepFirst ? null : second.rowDuals(),
                keepFirst ? null : second.reducedCosts(),
                keepFirst ? null : second.basis(),
                first.nodes() + second.nodes(),
                first.iterations() + second.iterations(),
                first.seconds() + second.seconds(),
                second.solver(),
                second.message());
    }
}
