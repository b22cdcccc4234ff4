package org.entente.solver;

import org.jspecify.annotations.Nullable;

/**
 * What a solve found. Arrays belong to the reader of the outcome.
 *
 * @param status how the solve ended
 * @param objective of {@code values}, or NaN without values
 * @param bound proven lower bound on the optimum: the optimum itself for an LP, -infinity when nothing is proven
 * @param values one per column, or null when no feasible point is known
 * @param rowDuals one per row, for LPs solved to optimality, else null; the change of the objective per unit of right-hand side
 * @param reducedCosts one per column, for LPs solved to optimality, else null
 * @param basis final basis of an LP solved by simplex or crossover, else null
 * @param nodes branch-and-bound nodes
 * @param iterations of the LP engine
 * @param seconds wall time of the solve, hand-over included
 * @param solver name and version of the engine
 * @param message empty, or what went wrong in words for a log
 */
public record Outcome(
        Status status,
        double objective,
        double bound,
        double @Nullable [] values,
        double @Nullable [] rowDuals,
        double @Nullable [] reducedCosts,
        @Nullable Basis basis,
        long nodes,
        long iterations,
        double seconds,
        String solver,
        String message) {

    /** |objective − bound| / max(|objective|, 1e-9); infinity without a plan or a bound. */
    public double gap() {
        if (values == null || !Double.isFinite(bound)) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.abs(objective - bound) / Math.max(Math.abs(objective), 1e-9);
    }

    /** An outcome without an answer: the engine broke off or could not be started. */
    public static Outcome failed(String solver, double seconds, String message) {
        return new Outcome(
                Status.FAILED,
                Double.NaN,
                Double.NEGATIVE_INFINITY,
                null,
                null,
                null,
                null,
                0,
                0,
                seconds,
                solver,
                message);
    }

    /** The outcome of a problem without columns, which some engines refuse: its rows hold at zero or they never do. */
    public static Outcome withoutColumns(Problem problem, String solver) {
        boolean feasible = true;
        for (int i = 0; i < problem.rows(); i++) {
            feasible &= problem.rowLower()[i] <= 0 && problem.rowUpper()[i] >= 0;
        }
        double objective = problem.offset();
        return new Outcome(
                feasible ? Status.OPTIMAL : Status.INFEASIBLE,
                feasible ? objective : Double.NaN,
                feasible ? objective : Double.POSITIVE_INFINITY,
                feasible ? new double[0] : null,
                feasible ? new double[problem.rows()] : null,
                feasible ? new double[0] : null,
                null,
                0,
                0,
                0,
                solver,
                "");
    }

    /** The same with another ending; used where a check or a time limit outside the engine overrules it. */
    Outcome with(Status newStatus, double newObjective, double @Nullable [] newValues, String newMessage) {
        return new Outcome(
                newStatus,
                newObjective,
                bound,
                newValues,
                rowDuals,
                reducedCosts,
                basis,
                nodes,
                iterations,
                seconds,
                solver,
                newMessage);
    }
}
