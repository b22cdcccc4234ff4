package org.entente.solver.worker;

import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;

/** Throws, as a solver must not. */
public final class ThrowingSolver implements Solver {
    @Override
    public String name() {
        return "throwing";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Outcome solve(Problem problem, Settings settings, Watcher watcher) {
        System.out.println("this is printed where the messages go");
        throw new IllegalStateException("no licence");
    }
}
