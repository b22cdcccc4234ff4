package org.entente.solver.cpsat;

import org.entente.solver.schedule.ScheduleContract;
import org.entente.solver.schedule.ScheduleSolver;

class CpSatSolverTest extends ScheduleContract {
    @Override
    protected ScheduleSolver solver() {
        return new CpSatSolver();
    }
}
