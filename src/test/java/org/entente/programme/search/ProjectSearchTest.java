package org.entente.programme.search;

import org.entente.solver.schedule.ScheduleContract;
import org.entente.solver.schedule.ScheduleSolver;

class ProjectSearchTest extends ScheduleContract {
    @Override
    protected ScheduleSolver solver() {
        return new ProjectSearch();
    }
}
