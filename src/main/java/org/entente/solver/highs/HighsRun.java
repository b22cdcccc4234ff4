package org.entente.solver.highs;

import java.util.Arrays;
import org.entente.solver.Basis;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Relay;
import org.entente.solver.Settings;
import org.entente.solver.Status;
import org.jspecify.annotations.Nullable;

/** One solve: hand-over, options, run, and what came out. Runs on one thread from beginning to end. */
final class HighsRun {
    /** HiGHS' code for a point within its tolerances. */
    private static final int FEASIBLE = 2;

    private static final int BASIS_VALID = 1;

    private final HighsLibrary library;
    private final Problem problem;
    private final Settings settings;
    private final Relay relay;

    HighsRun(HighsLibrary library, Problem problem, Settings settings, Relay relay) {
        this.library = library;
        this.problem = problem;
        this.settings = settings;
        this.relay = relay;
    }

    Outcome solve() {
        resetScheduler();
        try (NativeModel model = new NativeModel(library)) {
            model.option("output_flag", false);
            model.pass(problem);
            Options.set(model, problem, settings);
            if (settings.basis() != null && !problem.hasIntegers()) {
                model.basis(settings.basis());
            }
            start(model);
            long listener = Callbacks.attach(library, model, new SolveEvents(library, problem, relay));
            try {
                Outcome outcome = run(model);
                relay.rethrow();
                return outcome;
            } finally {
                Callbacks.detach(listener);
            }
        } catch (HighsException e) {
            relay.rethrow();
            return Outcome.failed(engine(), relay.seconds(), String.valueOf(e.getMessage()));
        } finally {
            resetScheduler();
        }
    }

    private Outcome run(NativeModel model) {
        if (relay.secondsLeft() == 0) {
            // HiGHS would still finish its presolve, which takes seconds on a large problem.
            return outcome(model, Status.LIMIT, "the time limit was over before HiGHS began");
        }
        limitTime(model);
        ModelStatus status = model.run();
        if (failedToConclude(status) && !relay.stopping()) {
            model.option("solver", "simplex");
            limitTime(model);
            status = model.run();
        }
        return switch (status) {
            case OPTIMAL, MODEL_EMPTY -> outcome(model, Status.OPTIMAL, "");
            case INFEASIBLE -> outcome(model, Status.INFEASIBLE, "");
            case UNBOUNDED -> problem.hasIntegers() ? decideUnbounded(model) : outcome(model, Status.UNBOUNDED, "");
            case UNBOUNDED_OR_INFEASIBLE -> decideUnbounded(model);
            case INTERRUPT -> outcome(model, relay.ending(), "");
            case TIME_LIMIT, ITERATION_LIMIT, SOLUTION_LIMIT, MEMORY_LIMIT, OBJECTIVE_BOUND, OBJECTIVE_TARGET ->
                outcome(model, Status.LIMIT, "HiGHS stopped: " + status);
            case NOT_SET, LOAD_ERROR, MODEL_ERROR, PRESOLVE_ERROR, SOLVE_ERROR, POSTSOLVE_ERROR, UNKNOWN ->
                outcome(model, Status.FAILED, "HiGHS ended with status " + status);
        };
    }

    /** An interior point run may end without an answer where the simplex method finds one. */
    private boolean failedToConclude(ModelStatus status) {
        return !problem.hasIntegers() && (status == ModelStatus.UNKNOWN || status == ModelStatus.SOLVE_ERROR);
    }

    /**
     * HiGHS knows that the costs fall without end or that there is no feasible point, but not which, or it has looked at
     * the relaxation only. Without costs the second question stands alone.
     */
    private Outcome decideUnbounded(NativeModel model) {
        model.forgetCosts(problem.columns());
        limitTime(model);
        return switch (model.run()) {
            case OPTIMAL -> outcome(model, Status.UNBOUNDED, "");
            case INFEASIBLE -> outcome(model, Status.INFEASIBLE, "");
            case INTERRUPT -> outcome(model, relay.ending(), "");
            case TIME_LIMIT -> outcome(model, Status.LIMIT, "infeasible or unbounded; the time limit came first");
            case NOT_SET,
                    LOAD_ERROR,
                    MODEL_ERROR,
                    PRESOLVE_ERROR,
                    SOLVE_ERROR,
                    POSTSOLVE_ERROR,
                    MODEL_EMPTY,
                    UNBOUNDED_OR_INFEASIBLE,
                    UNBOUNDED,
                    OBJECTIVE_BOUND,
                    OBJECTIVE_TARGET,
                    ITERATION_LIMIT,
                    UNKNOWN,
                    SOLUTION_LIMIT,
                    MEMORY_LIMIT -> outcome(model, Status.FAILED, "HiGHS could not tell infeasible from unbounded");
        };
    }

    private Outcome outcome(NativeModel model, Status status, String message) {
        boolean mip = problem.hasIntegers();
        boolean wanted = status == Status.OPTIMAL || status == Status.LIMIT || status == Status.CANCELLED;
        boolean feasible = wanted && (status == Status.OPTIMAL || model.intInfo("primal_solution_status") == FEASIBLE);
        boolean duals = status == Status.OPTIMAL && !mip;
        double @Nullable [] values = null;
        double @Nullable [] reducedCosts = null;
        double @Nullable [] rowDuals = null;
        Basis basis = null;
        if (feasible) {
            double[][] solution = model.solution(problem.columns(), problem.rows());
            values = solution[0];
            if (duals) {
                reducedCosts = solution[1];
                rowDuals = solution[2];
            }
        }
        if (wanted && !mip && model.intInfo("basis_validity") == BASIS_VALID) {
            basis = model.basis(problem.columns(), problem.rows());
        }
        double objective = values == null ? Double.NaN : problem.objectiveAt(values);
        return new Outcome(
                status,
                objective,
                bound(model, status, objective),
                values,
                rowDuals,
                reducedCosts,
                basis,
                mip ? Math.max(0, model.longInfo("mip_node_count")) : 0,
                iterations(model),
                relay.seconds(),
                engine(),
                message);
    }

    private double bound(NativeModel model, Status status, double objective) {
        return switch (status) {
            case INFEASIBLE -> Double.POSITIVE_INFINITY;
            case UNBOUNDED, FAILED -> Double.NEGATIVE_INFINITY;
            case OPTIMAL, LIMIT, CANCELLED -> {
                if (problem.hasIntegers()) {
                    double bound = model.doubleInfo("mip_dual_bound");
                    yield Double.isNaN(bound) || Double.isNaN(objective) ? bound : Math.min(bound, objective);
                }
                yield status == Status.OPTIMAL ? objective : Double.NEGATIVE_INFINITY;
            }
        };
    }

    private long iterations(NativeModel model) {
        return Math.max(0, model.intInfo("simplex_iteration_count"))
                + Math.max(0, model.intInfo("ipm_iteration_count"))
                + Math.max(0, model.intInfo("crossover_iteration_count"));
    }

    /** Hands over what is known of the start; HiGHS finds the rest by solving with the whole numbers fixed. */
    private void start(NativeModel model) {
        double[] start = settings.start();
        if (start == null || !problem.hasIntegers()) {
            return;
        }
        int[] column = new int[start.length];
        double[] value = new double[start.length];
        int count = 0;
        for (int j = 0; j < start.length; j++) {
            if (!Double.isNaN(start[j])) {
                column[count] = j;
                value[count] = problem.isInteger(j) ? Math.rint(start[j]) : start[j];
                count++;
            }
        }
        if (count > 0) {
            model.start(count, Arrays.copyOf(column, count), Arrays.copyOf(value, count));
        }
    }

    private void limitTime(NativeModel model) {
        double left = relay.secondsLeft();
        if (Double.isFinite(left)) {
            model.option("time_limit", model.runSeconds() + left);
        }
    }

    private void resetScheduler() {
        try {
            library.resetScheduler.invokeExact(1);
        } catch (Throwable e) {
            throw HighsException.of("resetGlobalScheduler", e);
        }
    }

    private String engine() {
        return "HiGHS " + library.version;
    }
}
