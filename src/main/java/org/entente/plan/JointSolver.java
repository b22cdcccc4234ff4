package org.entente.plan;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.entente.programme.Schedule;
import org.entente.solver.Capability;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Status;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * Solves network and programme together, by logic-based Benders decomposition (Hooker and Ottosson 2003): the solver decides modes,
 * finishes and the network with the precedences but without the teams; a scheduler then looks for people for every task in every
 * week. Where there are none, a cut says which part of the decisions is impossible, and the solver decides anew. Each of its bounds
 * holds for the whole, as every cut does; the first decision the teams can do is the best.
 */
final class JointSolver implements Solver {
    /** A programme that was cut short is given this long for the rest of the plan. */
    private static final Duration REPAIR = Duration.ofSeconds(20);

    private final Solver solver;
    private final TeamCuts cuts;

    JointSolver(Solver solver, TeamCuts cuts) {
        this.solver = solver;
        this.cuts = cuts;
    }

    @Override
    public String name() {
        return solver.name();
    }

    @Override
    public String version() {
        return solver.version();
    }

    @Override
    public Set<Capability> capabilities() {
        return solver.capabilities();
    }

    @Override
    public Outcome solve(Problem problem, Settings settings, Watcher watcher) {
        long begun = System.nanoTime();
        while (true) {
            Problem asked = cuts.with(problem);
            Outcome outcome = solver.solve(asked, settings(settings, asked, begun), watcher);
            double[] values = outcome.values();
            if (values == null || !cuts.isWhole(problem, values)) {
                return first(outcome, problem, values);
            }
            TeamCuts.Answer answer = cuts.check(values);
            if (answer instanceof TeamCuts.Answer.Possible(Schedule schedule)) {
                double[] own = Arrays.copyOf(values, problem.columns());
                double[] written = cuts.written(own, schedule);
                if (keepsRows(problem, written)) {
                    return first(outcome, problem, written);
                }
                // a launch earlier than was planned may promise more than is made: as late as planned, then
                Schedule exact = cuts.exactSchedule(own);
                double[] late = exact == null ? written : cuts.written(own, exact);
                if (keepsRows(problem, late)) {
                    return first(outcome, problem, late);
                }
            }
            boolean known = answer instanceof TeamCuts.Answer.Impossible;
            if (!known || outcome.status() != Status.OPTIMAL || watcher.cancelled() || isOver(settings, begun)) {
                return repaired(outcome, problem, values, settings, watcher);
            }
        }
    }

    private static boolean isOver(Settings settings, long begun) {
        Duration limit = settings.timeLimit();
        return limit != null && limit.minusNanos(System.nanoTime() - begun).isNegative();
    }

    private static Settings settings(Settings settings, Problem asked, long begun) {
        Settings own = settings.withBasis(null);
        double[] start = settings.start();
        if (start != null && start.length < asked.columns()) {
            double[] longer = Arrays.copyOf(start, asked.columns());
            Arrays.fill(longer, start.length, longer.length, Double.NaN);
            own = own.withStart(longer);
        }
        Duration limit = settings.timeLimit();
        if (limit == null) {
            return own;
        }
        Duration left = limit.minusNanos(System.nanoTime() - begun);
        return own.withTimeLimit(left.isNegative() ? Duration.ZERO : left);
    }

    /** A plan in the modes that were chosen last, with what finishes they allow; without one the bound alone is left. */
    private Outcome repaired(Outcome outcome, Problem problem, double[] values, Settings settings, Watcher watcher) {
        Status ended = watcher.cancelled() ? Status.CANCELLED : Status.LIMIT;
        Schedule schedule = cuts.anySchedule(values);
        if (schedule != null) {
            double[] written = cuts.written(Arrays.copyOf(values, problem.columns()), schedule);
            Problem held = cuts.held(problem, written);
            Outcome rest = solver.solve(
                    held, settings.withTimeLimit(REPAIR).withBasis(null).withStart(null));
            double[] plan = rest.values();
            if (plan != null) {
                return ended(outcome, problem, cuts.written(plan, schedule), ended);
            }
        }
        return ended(outcome, problem, null, ended);
    }

    private static boolean keepsRows(Problem problem, double[] values) {
        return org.entente.solver.Certificate.check(problem, values, problem.objectiveAt(values), null)
                .primalPasses(org.entente.solver.Certificate.Tolerances.DEFAULT);
    }

    private static Outcome first(Outcome outcome, Problem problem, double @Nullable [] values) {
        return ended(outcome, problem, values, outcome.status());
    }

    /** The outcome for the problem itself: without what the cuts added. */
    private static Outcome ended(Outcome outcome, Problem problem, double @Nullable [] values, Status status) {
        double[] own = values == null ? null : Arrays.copyOf(values, problem.columns());
        double objective = own == null ? Double.NaN : problem.objectiveAt(own);
        double[] duals = outcome.rowDuals();
        double[] reduced = outcome.reducedCosts();
        return new Outcome(
                status,
                objective,
                own == null ? outcome.bound() : Math.min(outcome.bound(), objective),
                own,
                duals == null ? null : Arrays.copyOf(duals, problem.rows()),
                reduced == null ? null : Arrays.copyOf(reduced, problem.columns()),
                null,
                outcome.nodes(),
                outcome.iterations(),
                outcome.seconds(),
                outcome.solver(),
                outcome.message());
    }
}
