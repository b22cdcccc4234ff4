package org.entente.solver.scip;

import org.entente.solver.Solver;
import org.entente.solver.SolverContract;

/** SCIP in this process keeps the contract of a solver. */
class ScipContractTest extends SolverContract {
    @Override
    protected Solver solver() {
        return new ScipSolver();
    }

    @Override
    protected int manySolves() {
        return 60;
    }

    @Override
    protected int randomProblems() {
        return 80;
    }

    @Override
    protected int sideBySide() {
        return 8;
    }
}
