package org.entente.solver.worker;

import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Status;
import org.entente.solver.Watcher;

/** Without a start it tells of the lower bounds as its incumbent and waits to be killed; a start it says is the best. */
public final class WaitingSolver implements Solver {
    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Outcome solve(Problem problem, Settings settings, Watcher watcher) {
        double[] start = settings.start();
        if (start == null) {
            watcher.incumbent(problem.objectiveAt(problem.lower()), problem.lower());
            while (true) {
                Thread.onSpinWait();
            }
        }
        double objective = problem.objectiveAt(start);
        return new Outcome(
                Status.OPTIMAL, objective, objective, start, null, null, null, 0, 0, 0, name(), "went on from a start");
    }
}
