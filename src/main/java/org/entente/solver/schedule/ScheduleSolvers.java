package org.entente.solver.schedule;

import java.util.ServiceLoader;

/** The scheduling engine on the class path: callers of the seam need not know its package. */
public final class ScheduleSolvers {
    private ScheduleSolvers() {}

    /**
     * The engine that comes with the program.
     *
     * @throws IllegalStateException when the class path has none
     */
    public static ScheduleSolver standard() {
        return ServiceLoader.load(ScheduleSolver.class, ScheduleSolver.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no scheduling engine is on the class path"));
    }
}
