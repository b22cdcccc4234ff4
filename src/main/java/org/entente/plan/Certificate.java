package org.entente.plan;

/**
 * What was checked outside the solver.
 *
 * @param bound proven lower bound on the objective
 * @param gap |objective − bound| / max(|objective|, 1e-9)
 * @param rowViolation greatest breach of a row, in the row's own unit
 * @param boundViolation greatest breach of a column's bounds
 * @param integralityViolation greatest distance of a whole-number column from a whole number
 * @param ledgerDifference |objective − sum of the ledger|, in the case's currency
 * @param rows rows that were re-computed
 * @param holds whether all of it is within tolerance
 */
public record Certificate(
        double bound,
        double gap,
        double rowViolation,
        double boundViolation,
        double integralityViolation,
        double ledgerDifference,
        int rows,
        boolean holds) {}
