package org.entente.solver.worker;

import org.entente.solver.Solver;
import org.entente.solver.SolverContract;
import org.entente.solver.highs.HighsSolver;

/** HiGHS in a worker process keeps the contract of a solver. */
class HighsWorkerContractTest extends SolverContract {
    @Override
    protected Solver solver() {
        return new WorkerSolver(new HighsSolver());
    }

    @Override
    protected int manySolves() {
        return 6;
    }

    @Override
    protected int randomProblems() {
        return 2;
    }

    @Override
    protected int sideBySide() {
        return 3;
    }
}
