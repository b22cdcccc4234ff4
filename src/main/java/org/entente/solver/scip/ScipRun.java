package org.entente.solver.scip;

import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Relay;
import org.entente.solver.Settings;
import org.entente.solver.Status;
import org.jspecify.annotations.Nullable;

/** One solve: hand-over, parameters, run, and what came out. Runs on one thread from beginning to end. */
final class ScipRun {
    private final ScipLibrary library;
    private final Problem problem;
    private final Settings settings;
    private final Relay relay;

    ScipRun(ScipLibrary library, Problem problem, Settings settings, Relay relay) {
        this.library = library;
        this.problem = problem;
        this.settings = settings;
        this.relay = relay;
    }

    Outcome solve() {
        try {
            Outcome outcome = run(true);
            relay.rethrow();
            return outcome;
        } catch (ScipException e) {
            relay.rethrow();
            return Outcome.failed(engine(), relay.seconds(), String.valueOf(e.getMessage()));
        }
    }

    private Outcome run(boolean costs) {
        if (crossedBounds()) {
            // SCIP refuses these as a mistake of the caller.
            return without(Status.INFEASIBLE, "");
        }
        try (ScipModel model = new ScipModel(library, problem, costs)) {
            model.set("limits/gap", Math.max(0, settings.relativeGap()));
            model.set("limits/absgap", 1e-6);
            model.set("randomization/randomseedshift", settings.seed() & Integer.MAX_VALUE);
            double left = relay.secondsLeft();
            if (Double.isFinite(left)) {
                model.set("limits/time", Math.min(left, 1e20));
            }
            if (settings.start() != null && costs && problem.hasIntegers()) {
                model.start(settings.start());
            }
            ScipEvents events = ScipEvents.attach(library, model, relay);
            try {
                ScipStatus status = model.solve();
                if (costs) {
                    events.ended();
                }
                return costs ? outcome(model, status) : withoutCosts(model, status);
            } finally {
                ScipEvents.detach(model);
            }
        }
    }

    private Outcome outcome(ScipModel model, ScipStatus status) {
        return switch (status) {
            case OPTIMAL, GAP_LIMIT -> outcome(model, Status.OPTIMAL, "");
            case INFEASIBLE -> without(Status.INFEASIBLE, "");
            case UNBOUNDED, INFEASIBLE_OR_UNBOUNDED -> run(false);
            case INTERRUPTED -> outcome(model, relay.ending(), "");
            case TERMINATED, TIME_LIMIT, NODE_LIMIT, TOTAL_NODE_LIMIT, STALL_LIMIT, MEMORY_LIMIT ->
                outcome(model, Status.LIMIT, "SCIP stopped: " + status);
            case UNKNOWN -> outcome(model, Status.FAILED, "SCIP ended without a status");
        };
    }

    /** The costs fall without end, or there is no feasible point: solved again without costs, one of them is left. */
    private Outcome withoutCosts(ScipModel model, ScipStatus status) {
        return switch (status) {
            case OPTIMAL, GAP_LIMIT -> without(Status.UNBOUNDED, "");
            case INFEASIBLE -> without(Status.INFEASIBLE, "");
            case INTERRUPTED -> without(relay.ending(), "");
            case TERMINATED, TIME_LIMIT, NODE_LIMIT, TOTAL_NODE_LIMIT, STALL_LIMIT, MEMORY_LIMIT ->
                without(Status.LIMIT, "infeasible or unbounded; SCIP stopped: " + status);
            case UNBOUNDED, INFEASIBLE_OR_UNBOUNDED, UNKNOWN ->
                without(Status.FAILED, "SCIP could not tell infeasible from unbounded");
        };
    }

    private Outcome outcome(ScipModel model, Status status, String message) {
        double @Nullable [] values = model.best();
        if (values.length == 0) {
            values = null;
        }
        double objective = values == null ? Double.NaN : problem.objectiveAt(values);
        double bound = model.bound();
        return new Outcome(
                status,
                objective,
                values == null ? bound : Math.min(bound, objective),
                values,
                null,
                null,
                null,
                problem.hasIntegers() ? model.nodes() : 0,
                model.iterations(),
                relay.seconds(),
                engine(),
                message);
    }

    private Outcome without(Status status, String message) {
        double bound = status == Status.INFEASIBLE ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        return new Outcome(status, Double.NaN, bound, null, null, null, null, 0, 0, relay.seconds(), engine(), message);
    }

    private boolean crossedBounds() {
        for (int j = 0; j < problem.columns(); j++) {
            if (problem.lower()[j] > problem.upper()[j]) {
                return true;
            }
        }
        for (int i = 0; i < problem.rows(); i++) {
            if (problem.rowLower()[i] > problem.rowUpper()[i]) {
                return true;
            }
        }
        return false;
    }

    private String engine() {
        return "SCIP " + library.version;
    }
}
