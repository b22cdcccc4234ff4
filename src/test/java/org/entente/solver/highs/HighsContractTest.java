package org.entente.solver.highs;

import org.entente.solver.Solver;
import org.entente.solver.SolverContract;

/** HiGHS in this process keeps the contract of a solver. */
class HighsContractTest extends SolverContract {
    @Override
    protected Solver solver() {
        return new HighsSolver();
    }

    @Override
    protected int manySolves() {
        return 1000;
    }

    @Override
    protected int randomProblems() {
        return 400;
    }

    @Override
    protected int sideBySide() {
        return 12;
    }
}
