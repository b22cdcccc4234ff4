package org.entente.solver.worker;

import java.util.concurrent.CountDownLatch;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;

/** Tells of one incumbent, the lower bounds, and then neither ends nor asks whether it should. */
public final class StubbornSolver implements Solver {
    @Override
    public String name() {
        return "stubborn";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Outcome solve(Problem problem, Settings settings, Watcher watcher) {
        double objective = problem.objectiveAt(problem.lower());
        watcher.incumbent(objective, problem.lower());
        watcher.progress(new Watcher.Progress(0, objective, objective - 1, 1, 7));
        CountDownLatch never = new CountDownLatch(1);
        while (true) {
            try {
                never.await();
            } catch (InterruptedException e) {
                // It does not listen.
            }
        }
    }
}
