package org.entente.solver;

import java.util.ArrayList;
import java.util.List;

/** A watcher that writes down what it hears, checks each incumbent, and cancels after a while if asked to. */
public final class Recorder implements Watcher {
    private final Problem problem;
    private final long begun = System.nanoTime();
    private final List<Double> objectives = new ArrayList<>();
    private final List<Progress> progress = new ArrayList<>();
    private final List<String> wrongs = new ArrayList<>();
    private double cancelAfter = Double.POSITIVE_INFINITY;
    private boolean waitForIncumbent;
    private long cancelledAt;

    public Recorder(Problem problem) {
        this.problem = problem;
    }

    /** Answers {@link #cancelled()} with true from so many seconds after now on. */
    public Recorder cancelAfter(double seconds) {
        cancelAfter = seconds;
        return this;
    }

    /** Does not cancel before an incumbent is heard, however long that takes on a busy machine. */
    public Recorder andAnIncumbent() {
        waitForIncumbent = true;
        return this;
    }

    @Override
    public synchronized void progress(Progress moment) {
        progress.add(moment);
    }

    @Override
    public synchronized void incumbent(double objective, double[] values) {
        objectives.add(objective);
        Certificate certificate = Certificate.check(problem, values, objective, null);
        if (!certificate.primalPasses(Certificate.Tolerances.DEFAULT)) {
            wrongs.add(certificate.figures());
        }
    }

    @Override
    public synchronized boolean cancelled() {
        long now = System.nanoTime();
        if ((now - begun) * 1e-9 < cancelAfter || (waitForIncumbent && objectives.isEmpty())) {
            return false;
        }
        if (cancelledAt == 0) {
            cancelledAt = now;
        }
        return true;
    }

    public synchronized double secondsSinceCancel() {
        return (System.nanoTime() - cancelledAt) * 1e-9;
    }

    public synchronized List<Double> objectives() {
        return List.copyOf(objectives);
    }

    public synchronized List<Progress> progress() {
        return List.copyOf(progress);
    }

    public synchronized List<String> wrongs() {
        return List.copyOf(wrongs);
    }
}
