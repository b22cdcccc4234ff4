package org.entente.solver.scip;

/** How SCIP says a run ended, with its own codes. */
enum ScipStatus {
    UNKNOWN(0),
    OPTIMAL(1),
    INFEASIBLE(2),
    UNBOUNDED(3),
    INFEASIBLE_OR_UNBOUNDED(4),
    INTERRUPTED(10),
    TERMINATED(11),
    NODE_LIMIT(20),
    TOTAL_NODE_LIMIT(21),
    STALL_LIMIT(22),
    TIME_LIMIT(23),
    MEMORY_LIMIT(24),
    GAP_LIMIT(25);

    private final int code;

    ScipStatus(int code) {
        this.code = code;
    }

    static ScipStatus of(int code) {
        for (ScipStatus status : values()) {
            if (status.code == code) {
                return status;
            }
        }
        return UNKNOWN;
    }
}
