package org.entente.solver.highs;

/** How HiGHS says a run ended, in the order of its own codes. */
enum ModelStatus {
    NOT_SET,
    LOAD_ERROR,
    MODEL_ERROR,
    PRESOLVE_ERROR,
    SOLVE_ERROR,
    POSTSOLVE_ERROR,
    MODEL_EMPTY,
    OPTIMAL,
    INFEASIBLE,
    UNBOUNDED_OR_INFEASIBLE,
    UNBOUNDED,
    OBJECTIVE_BOUND,
    OBJECTIVE_TARGET,
    TIME_LIMIT,
    ITERATION_LIMIT,
    UNKNOWN,
    SOLUTION_LIMIT,
    INTERRUPT,
    MEMORY_LIMIT;

    private static final ModelStatus[] BY_CODE = values();

    static ModelStatus of(int code) {
        return code >= 0 && code < BY_CODE.length ? BY_CODE[code] : UNKNOWN;
    }
}
