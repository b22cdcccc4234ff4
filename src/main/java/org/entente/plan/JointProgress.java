package org.entente.plan;

import org.entente.solver.Problem;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * How a joint solve goes, told as one search: an incumbent is a plan of network and programme, teams included, and never a point that
 * the teams were not asked about (those of the solves are not passed on); the bound is the best that any of the solves has proven, for each of them bounds the whole.
 */
final class JointProgress implements Watcher {
    private final Watcher watcher;
    private final Problem problem;
    private final long begun;
    private double bound = Double.NEGATIVE_INFINITY;
    private long nodesBefore;
    private long nodes;
    private double @Nullable [] best;
    private double objective = Double.NaN;

    JointProgress(Watcher watcher, Problem problem, long begunNanos) {
        this.watcher = watcher;
        this.problem = problem;
        this.begun = begunNanos;
    }

    @Override
    public synchronized void progress(Progress moment) {
        bound = Math.max(bound, moment.bound());
        nodes = nodesBefore + moment.nodes();
        tell();
    }

    @Override
    public boolean cancelled() {
        return watcher.cancelled();
    }

    /** One of the solves has ended with a bound. */
    synchronized void ended(double proven) {
        bound = Math.max(bound, proven);
        nodesBefore = nodes;
    }

    /** A plan that leaves every team enough people; kept and told if it is better. */
    synchronized void plan(double[] values) {
        double value = problem.objectiveAt(values);
        if (best == null || value < objective) {
            best = values.clone();
            objective = value;
            watcher.incumbent(value, values.clone());
            tell();
        }
    }

    /** The best plan known, or null. */
    synchronized double @Nullable [] best() {
        return best == null ? null : best.clone();
    }

    synchronized double bound() {
        return bound;
    }

    /** |best − bound| / |best|; infinity without either. */
    synchronized double gap() {
        return best == null || !Double.isFinite(bound)
                ? Double.POSITIVE_INFINITY
                : Math.max(0, objective - bound) / Math.max(Math.abs(objective), 1e-9);
    }

    double seconds() {
        return (System.nanoTime() - begun) * 1e-9;
    }

    private void tell() {
        // proven to a tolerance, it may pass the best plan by as much; it is not taken back for that
        watcher.progress(new Progress(seconds(), objective, bound, gap(), nodes));
    }
}
