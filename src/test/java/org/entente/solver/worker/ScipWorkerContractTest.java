package org.entente.solver.worker;

import org.entente.solver.Solver;
import org.entente.solver.SolverContract;
import org.entente.solver.scip.ScipSolver;

/** SCIP in a worker process keeps the contract of a solver. */
class ScipWorkerContractTest extends SolverContract {
    @Override
    protected Solver solver() {
        return new WorkerSolver(new ScipSolver());
    }

    @Override
    protected int manySolves() {
        return 2;
    }

    @Override
    protected int randomProblems() {
        return 1;
    }

    @Override
    protected int sideBySide() {
        return 2;
    }
}
