package org.entente.solver.vendors;

import org.entente.solver.Solver;
import org.entente.solver.SolverContract;

/** The standard solver, here or there as it sees fit, keeps the contract of a solver. */
class AdaptiveContractTest extends SolverContract {
    @Override
    protected Solver solver() {
        return Solvers.standard();
    }

    @Override
    protected int manySolves() {
        return 50;
    }

    @Override
    protected int randomProblems() {
        return 50;
    }

    @Override
    protected int sideBySide() {
        return 8;
    }
}
