package org.entente.solver;

/** Watches a solve: hears of progress and incumbents, and may ask the solver to stop. */
public interface Watcher {

    /** Hears nothing and never stops the solve. */
    Watcher NONE = new Watcher() {};

    /** Where the solve stands; called at least at each improvement, at most a few times a second otherwise. */
    default void progress(Progress progress) {}

    /** A better feasible point; {@code values} has one entry per column and belongs to the callee. */
    default void incumbent(double objective, double[] values) {}

    /** Asked often; once it answers true the solve ends within a second with the best point known. */
    default boolean cancelled() {
        return false;
    }

    /** One that may stop a solve and hears nothing of it: for solves on the way, of another problem than the one that is watched. */
    default Watcher quiet() {
        Watcher asked = this;
        return new Watcher() {
            @Override
            public boolean cancelled() {
                return asked.cancelled();
            }
        };
    }

    /**
     * A moment of a solve.
     *
     * @param seconds since the solve began
     * @param incumbent objective of the best feasible point, or NaN when there is none yet
     * @param bound proven lower bound on the objective, or -infinity
     * @param gap |incumbent − bound| / max(|incumbent|, 1e-9), or infinity without an incumbent
     * @param nodes branch-and-bound nodes so far
     */
    record Progress(double seconds, double incumbent, double bound, double gap, long nodes) {}
}
