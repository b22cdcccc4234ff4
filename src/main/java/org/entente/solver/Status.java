package org.entente.solver;

/** How a solve ended. */
public enum Status {
    /** A plan within the asked gap of a proven bound. */
    OPTIMAL,
    /** Stopped by the time limit or a node or memory limit; there may be a plan. */
    LIMIT,
    /** Stopped because the watcher asked for it; there may be a plan. */
    CANCELLED,
    /** Proven: no point meets all rows. */
    INFEASIBLE,
    /** Proven: the objective falls without end. */
    UNBOUNDED,
    /** The engine broke off or its answer failed the outside check; {@link Outcome#message()} says how. */
    FAILED
}
