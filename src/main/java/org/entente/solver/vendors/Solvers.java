package org.entente.solver.vendors;

import java.util.List;
import java.util.Optional;
import org.entente.solver.Solver;
import org.entente.solver.highs.HighsSolver;
import org.entente.solver.scip.ScipSolver;
import org.entente.solver.worker.WorkerSolver;

/** The solvers by the names a user gives. */
public final class Solvers {
    private static final List<Solver> VENDORS = List.of(new HighsSolver(), new ScipSolver());

    private Solvers() {}

    /** What to plan with where nothing else is asked for. */
    public static Solver standard() {
        return placed(VENDORS.getFirst());
    }

    /**
     * The solver of a name: small problems in this process, larger ones in a worker process; all in workers where the system
     * property {@code entente.solves} is {@code apart}, as it is after native code broke a process down.
     *
     * @return empty for an unknown name; {@link #names()} has the known ones
     */
    public static Optional<Solver> byName(String name) {
        return vendor(name).map(Solvers::placed);
    }

    /** Always in this process: for benchmarks, and where a crash or a slow cancel does not matter. */
    public static Optional<Solver> inProcess(String name) {
        return vendor(name);
    }

    /** Always in a worker process. */
    public static Optional<Solver> inWorker(String name) {
        return vendor(name).map(WorkerSolver::new);
    }

    /** The known names, the standard one first. */
    public static List<String> names() {
        return VENDORS.stream().map(Solver::name).toList();
    }

    private static Solver placed(Solver vendor) {
        return "apart".equals(System.getProperty("entente.solves"))
                ? new WorkerSolver(vendor)
                : new AdaptiveSolver(vendor);
    }

    private static Optional<Solver> vendor(String name) {
        return VENDORS.stream()
                .filter(solver -> solver.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
