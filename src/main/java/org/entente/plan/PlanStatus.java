package org.entente.plan;

/** What is known of a plan. */
public enum PlanStatus {
    /** No plan is better by more than the asked gap; proven. */
    PROVEN,
    /** The best plan found when the time ran out; the gap says how far it can be from the best. */
    TIME_LIMIT,
    /** The best plan found when the planner was asked to stop. */
    CANCELLED,
    /** Proven: no plan keeps all hard limits and serves all must-serve demand. */
    INFEASIBLE,
    /** Money could be made without end: a price or a cost is wrong. */
    UNBOUNDED,
    /** The solver failed without a plan, or its plan does not pass the check: nothing is known of the case. */
    FAILED;

    /** The word a reader sees. */
    public String label() {
        return switch (this) {
            case PROVEN -> "proven";
            case TIME_LIMIT -> "time limit";
            case CANCELLED -> "stopped";
            case INFEASIBLE -> "infeasible";
            case UNBOUNDED -> "unbounded";
            case FAILED -> "failed";
        };
    }
}
