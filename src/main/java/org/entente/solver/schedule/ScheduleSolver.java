package org.entente.solver.schedule;

import org.entente.solver.Settings;

/** A scheduling engine. */
public interface ScheduleSolver {

    /** For messages, such as "CP-SAT 9.15". */
    String name();

    /**
     * Solves; bad luck (time, cancellation, a missing library) is in the outcome, not thrown.
     *
     * @param problem what to solve
     * @param start a schedule to begin with, or {@link ScheduleStart#NONE}
     * @param settings time limit, relative gap, threads and seed count here
     * @param watcher may stop the search
     */
    ScheduleOutcome solve(ScheduleProblem problem, ScheduleStart start, Settings settings, ScheduleWatcher watcher);

    /** The same from nothing, unwatched. */
    default ScheduleOutcome solve(ScheduleProblem problem, Settings settings) {
        return solve(problem, ScheduleStart.NONE, settings, ScheduleWatcher.NONE);
    }
}
