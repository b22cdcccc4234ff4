package org.entente.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.entente.network.Network;
import org.entente.programme.Schedule;
import org.entente.programme.ScheduleRules;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Status;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * From a network to a plan: {@code Plan plan = Planner.using(solver).plan(network);}
 *
 * <p>Immutable; the methods return a planner with one thing changed.
 */
public final class Planner {
    /** A linear problem with every whole decision fixed; where even that takes longer, the solver's own point stands. */
    private static final Duration SETTLING = Duration.ofSeconds(20);

    private static final Settings BRIEF = Settings.DEFAULT.withTimeLimit(SETTLING);

    private final Solver solver;
    private final Settings settings;
    private final Watcher watcher;

    private Planner(Solver solver, Settings settings, Watcher watcher) {
        this.solver = solver;
        this.settings = settings;
        this.watcher = watcher;
    }

    /** A planner with default settings and nobody watching. */
    public static Planner using(Solver solver) {
        return new Planner(solver, Settings.DEFAULT, Watcher.NONE);
    }

    public Planner with(Settings changed) {
        return new Planner(solver, changed, watcher);
    }

    public Planner watchedBy(Watcher changed) {
        return new Planner(solver, settings, changed);
    }

    /**
     * Plans the network.
     *
     * @return a plan of every status: ask {@link Plan#hasPlan()} before reading flows
     * @throws UnplannableException when the case asks for what no model here can hold
     */
    public Plan plan(Network network) {
        long begun = System.nanoTime();
        Model model = Model.of(network);
        return plan(model, model.problem(), begun);
    }

    /** Plans what is best for another viewpoint than the case's own; the plan's ledger counts as that viewpoint does. */
    public Plan plan(Network network, Viewpoint viewpoint) {
        long begun = System.nanoTime();
        Model model = Model.of(network, viewpoint);
        return plan(model, model.problem(), begun);
    }

    /**
     * Plans a model within more rows and columns than its own.
     *
     * @param narrowed a problem whose first columns and rows are the model's own, and the same costs; its bound becomes the plan's
     * @return the plan, certified by the rows of the model itself
     */
    public Plan plan(Model model, Problem narrowed) {
        return plan(model, narrowed, System.nanoTime());
    }

    /**
     * Plans a model as {@link #plan(Model, Problem)} does, and keeps the columns' values, at which the model of another network
     * may be evaluated.
     */
    public Solved solve(Model model, Problem narrowed) {
        return solve(model, narrowed, System.nanoTime());
    }

    /**
     * What no plan of a network is better than: the objective of one relaxed plan, without whole numbers and teams. Infinite where even
     * that does not exist, minus infinite where nothing was proven in time.
     *
     * @throws UnplannableException when the case asks for what no model here can hold
     */
    public double bound(Network network) {
        Model model = Model.of(network);
        Problem problem = model.problem();
        Outcome outcome = solver.solve(problem.linearWithin(problem.lower(), problem.upper()), settings, watcher);
        return switch (outcome.status()) {
            case INFEASIBLE -> model.isNarrowed() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            case OPTIMAL, LIMIT, CANCELLED ->
                model.isNarrowed() || Double.isNaN(outcome.bound()) ? Double.NEGATIVE_INFINITY : outcome.bound();
            case UNBOUNDED, FAILED -> Double.NEGATIVE_INFINITY;
        };
    }

    private Plan plan(Model model, Problem narrowed, long begun) {
        return solve(model, narrowed, begun).plan();
    }

    private Solved solve(Model model, Problem narrowed, long begun) {
        Solved solved = once(model, narrowed, begun);
        Model wider = model;
        while (narrowed == model.problem() && !wider.isWidest() && (leans(wider, solved) || lacks(wider, solved))) {
            Solved before = solved;
            wider = wider.wider();
            solved = once(wider, wider.problem(), begun);
            if (leans(wider, solved) && isNoBetter(solved.plan(), before.plan())) {
                return solved;
            }
        }
        return leans(wider, solved) ? withoutEnd(solved) : solved;
    }

    /**
     * Whether wider bounds brought nothing: what leans on them then costs the viewpoint nothing, such as parts in the stock of an outsider, and
     * the plan is one of many as good.
     */
    private static boolean isNoBetter(Plan wide, Plan narrow) {
        double room = 1e-9 * Math.max(1, Math.abs(narrow.objective()));
        return wide.status() == PlanStatus.PROVEN
                && narrow.status() == PlanStatus.PROVEN
                && wide.objective() >= narrow.objective() - room;
    }

    private static boolean leans(Model model, Solved solved) {
        return solved.values() != null && model.leansOn(solved.values());
    }

    private static boolean lacks(Model model, Solved solved) {
        return model.isNarrowed() && solved.plan().status() == PlanStatus.INFEASIBLE;
    }

    /** What a bound alone holds back, which the case does not have, would go on without end. */
    private Solved withoutEnd(Solved solved) {
        Model model = solved.model();
        String why = loopOr(why(PlanStatus.UNBOUNDED, ""), model, MoneyLoop.known(model, solver, BRIEF));
        return new Solved(
                model, none(model.network(), PlanStatus.UNBOUNDED, solved.plan().provenance(), why), null);
    }

    private static String loopOr(String why, Model model, @Nullable MoneyLoop loop) {
        return loop == null
                ? why
                : loop.words(model.network().settings().currency().id());
    }

    private static Plan none(Network network, PlanStatus status, Provenance provenance, String why) {
        return new Plan(
                network,
                status,
                Double.NaN,
                List.of(),
                List.of(),
                new Ledger(List.of()),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                provenance,
                why);
    }

    private Solved once(Model model, Problem narrowed, long begun) {
        Network network = model.network();
        Problem problem = model.problem();
        // Worked out beside the solve: on a case of many rows it takes as long as building the model.
        CompletableFuture<String> hash = CompletableFuture.supplyAsync(network::hash);
        Outcome outcome = model.joint(solver).solve(narrowed, left(begun), watcher);
        double[] values = outcome.values() == null
                ? null
                : Arrays.copyOf(settled(model, narrowed, outcome.values()), problem.columns());
        Provenance provenance = provenance(hash.join(), problem, outcome, begun);
        if (values == null) {
            PlanStatus status = status(outcome, false);
            String why = why(status, told(status, outcome, model));
            MoneyLoop loop = loop(model, status);
            status = loop == null ? status : PlanStatus.UNBOUNDED;
            why = loopOr(why, model, loop);
            return new Solved(model, none(network, status, provenance, why), null);
        }
        Settlement settlement = new Settlement(model, values);
        List<Flow> flows = settlement.flows();
        Ledger ledger = settlement.ledger();
        List<UnitCost> unitCosts = settlement.unitCosts(flows, ledger);
        double objective = problem.objectiveAt(values);
        Schedule schedule = settlement.schedule();
        List<String> broken = schedule == null ? List.of() : ScheduleRules.broken(schedule);
        Certificate certificate = certificate(problem, values, objective, outcome.bound(), ledger, broken.isEmpty());
        Plan plan = new Plan(
                network,
                certificate.holds() ? status(outcome, true) : PlanStatus.FAILED,
                objective,
                settlement.decisions(),
                flows,
                ledger,
                unitCosts,
                settlement.limits(unitCosts, flows, ledger),
                settlement.loads(),
                schedule,
                OriginSettlement.of(model, values, flows, ledger),
                certificate,
                provenance,
                certificate.holds()
                        ? fault(outcome)
                        : "the plan does not pass the check outside the solver"
                                + (broken.isEmpty() ? ". " + CellTrace.told(model) : ": " + broken.getFirst()));
        return new Solved(model, plan, values);
    }

    /** The round that makes money without end, where it is known that there is one or the solver failed over it; else null. */
    private @Nullable MoneyLoop loop(Model model, PlanStatus status) {
        return switch (status) {
            case UNBOUNDED -> MoneyLoop.known(model, solver, BRIEF);
            case FAILED -> {
                MoneyLoop loop = MoneyLoop.of(model, solver, BRIEF);
                // a round proves nothing where there may be no plan at all
                yield loop != null && hasAnyPlan(model) ? loop : null;
            }
            case PROVEN, TIME_LIMIT, CANCELLED, INFEASIBLE -> null;
        };
    }

    private boolean hasAnyPlan(Model model) {
        Problem free =
                model.problem().withObjective(0, new double[model.problem().columns()]);
        return model.joint(solver).solve(free, BRIEF).values() != null;
    }

    /** The settings with what is left of the time limit: it is for the plan, not for the solver alone. */
    private Settings left(long begun) {
        Duration limit = settings.timeLimit();
        if (limit == null) {
            return settings;
        }
        Duration left = limit.minusNanos(System.nanoTime() - begun);
        return settings.withTimeLimit(left.isNegative() ? Duration.ZERO : left);
    }

    /**
     * The solver's point without its dust. A yes-or-no that the solver left a hair off zero lets a little through its linking
     * rows; where rounding it breaks a row, the rest is solved again around the rounded decisions.
     */
    private double[] settled(Model model, Problem problem, double[] values) {
        double[] swept = Settlement.swept(problem, values);
        if (!problem.hasIntegers() || passes(problem, swept)) {
            return passes(problem, swept) ? swept : values;
        }
        double[] lower = problem.lower().clone();
        double[] upper = problem.upper().clone();
        for (int j = 0; j < swept.length; j++) {
            // what was proven to leave room for the teams stays as it is
            if (problem.isInteger(j) || model.isOfProgramme(j)) {
                lower[j] = swept[j];
                upper[j] = swept[j];
            }
        }
        Outcome again = solver.solve(problem.linearWithin(lower, upper), Settings.DEFAULT.withTimeLimit(SETTLING));
        double[] better = again.values();
        if (better == null) {
            return values;
        }
        double[] clean = Settlement.swept(problem, better);
        return passes(problem, clean) ? clean : values;
    }

    private static boolean passes(Problem problem, double[] values) {
        return org.entente.solver.Certificate.check(problem, values, problem.objectiveAt(values), null)
                .primalPasses(org.entente.solver.Certificate.Tolerances.DEFAULT);
    }

    private static Certificate certificate(
            Problem problem, double[] values, double objective, double bound, Ledger ledger, boolean scheduled) {
        org.entente.solver.Certificate check = org.entente.solver.Certificate.check(problem, values, objective, null);
        double difference = Math.abs(objective - ledger.total());
        double gap = Double.isFinite(bound)
                ? Math.max(0, objective - bound) / Math.max(Math.abs(objective), 1e-9)
                : Double.POSITIVE_INFINITY;
        double cent = Math.max(0.01, 1e-12 * sizeOf(problem, values));
        return new Certificate(
                bound,
                gap,
                check.rowViolation(),
                check.boundViolation(),
                check.integralityViolation(),
                difference,
                problem.rows(),
                scheduled
                        && check.primalPasses(org.entente.solver.Certificate.Tolerances.DEFAULT)
                        && difference <= cent);
    }

    /** Sum of the sizes of the objective's terms: what its rounding is measured against. */
    private static double sizeOf(Problem problem, double[] values) {
        double size = Math.abs(problem.offset());
        for (int j = 0; j < values.length; j++) {
            size += Math.abs(problem.cost()[j] * values[j]);
        }
        return size;
    }

    private Provenance provenance(String hash, Problem problem, Outcome outcome, long begun) {
        Duration limit = settings.timeLimit();
        return new Provenance(
                hash,
                Objects.requireNonNullElse(Planner.class.getPackage().getImplementationVersion(), "development"),
                outcome.solver(),
                settings.relativeGap(),
                limit == null ? Double.POSITIVE_INFINITY : limit.toMillis() / 1000.0,
                settings.threads(),
                settings.seed(),
                Instant.now(),
                (System.nanoTime() - begun) / 1e9,
                problem.columns(),
                problem.rows(),
                problem.nonzeros());
    }

    /** That the solver failed after it had found the plan, or empty. */
    private static String fault(Outcome outcome) {
        return outcome.status() == Status.FAILED ? "the solver failed (" + outcome.message() + ")" : "";
    }

    private static PlanStatus status(Outcome outcome, boolean hasPlan) {
        return switch (outcome.status()) {
            case OPTIMAL -> PlanStatus.PROVEN;
            case LIMIT -> PlanStatus.TIME_LIMIT;
            case CANCELLED -> PlanStatus.CANCELLED;
            case INFEASIBLE -> PlanStatus.INFEASIBLE;
            case UNBOUNDED -> PlanStatus.UNBOUNDED;
            // A crash with a plan in hand: what was found stands, its bound too; more was not proven.
            case FAILED -> hasPlan ? PlanStatus.TIME_LIMIT : PlanStatus.FAILED;
        };
    }

    /** What the solver says, where it failed with the cells that it most likely failed on. */
    private static String told(PlanStatus status, Outcome outcome, Model model) {
        return status == PlanStatus.FAILED ? outcome.message() + ". " + CellTrace.told(model) : outcome.message();
    }

    private static String why(PlanStatus status, String message) {
        return switch (status) {
            case PROVEN -> "";
            case TIME_LIMIT -> "No plan was found in the time given. Give it more with --time-limit.";
            case CANCELLED -> "Stopped before a first plan was found.";
            case INFEASIBLE ->
                "No plan keeps every hard limit and serves all the demand that must be served, with what the case leaves open.";
            case UNBOUNDED ->
                "Money could be made without end: look for a price above all its costs with no maximum volume.";
            case FAILED -> "The solver failed: " + message + ".";
        };
    }
}
