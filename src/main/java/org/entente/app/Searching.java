package org.entente.app;

import org.entente.solver.Watcher;
import org.entente.solver.schedule.ScheduleWatcher;

/** Tells who watches solves how a search for a schedule goes. */
final class Searching implements ScheduleWatcher {
    private final Watcher watcher;
    private final long began = System.nanoTime();
    private double best = Double.NaN;
    private double least = Double.NEGATIVE_INFINITY;

    Searching(Watcher watcher) {
        this.watcher = watcher;
    }

    @Override
    public void incumbent(long objective, int[] way, int[] start, int[] finish) {
        best = objective;
        tell();
    }

    @Override
    public void bound(long bound) {
        least = bound;
        tell();
    }

    @Override
    public boolean cancelled() {
        return watcher.cancelled();
    }

    private void tell() {
        double gap = Double.isNaN(best) ? Double.POSITIVE_INFINITY : Math.abs(best - least) / Math.max(1e-9, best);
        watcher.progress(new Watcher.Progress((System.nanoTime() - began) / 1e9, best, least, gap, 0));
    }
}
