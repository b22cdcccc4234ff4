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

    /** As long as it takes. */
    private static final Duration FOREVER = Duration.ofDays(10_000);

    /** What was decided when time ran out is worth a question to the teams all the same. */
    private static final Duration QUESTION = Duration.ofSeconds(1);

    /** Plans on the way take this share of the time at most. */
    private static final double REPAIR_SHARE = 0.25;

    /** How long a search goes on before anybody asks how it goes. */
    private static final double QUIET_SECONDS = 1;

    /** The last try of a search that was stopped, whose own time is over. */
    private static final Patience LAST = new Patience(() -> REPAIR, () -> false);

    private final Solver solver;
    private final TeamCuts cuts;
    private final double quietSeconds;

    JointSolver(Solver solver, TeamCuts cuts) {
        this(solver, cuts, QUIET_SECONDS);
    }

    /** @param quietSeconds how long to go on before plans on the way are looked for */
    JointSolver(Solver solver, TeamCuts cuts, double quietSeconds) {
        this.solver = solver;
        this.cuts = cuts;
        this.quietSeconds = quietSeconds;
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
        JointProgress joint = new JointProgress(watcher, problem, begun);
        double repairing = 0;
        while (true) {
            Problem asked = cuts.with(problem);
            Outcome outcome = solver.solve(asked, settings(settings, asked, begun), joint);
            double[] values = outcome.values();
            if (values != null && !cuts.isWhole(problem, values)) {
                return ended(outcome, problem, values, outcome.status(), outcome.bound());
            }
            joint.ended(outcome.bound());
            if (values == null) {
                return best(outcome, problem, joint);
            }
            Patience patience = new Patience(() -> longer(left(settings, begun), QUESTION), watcher::cancelled);
            boolean stopped = outcome.status() != Status.OPTIMAL
                    || watcher.cancelled()
                    || left(settings, begun).isZero();
            TeamCuts.Answer answer = cuts.check(values, patience, !stopped);
            if (answer instanceof TeamCuts.Answer.Possible(Schedule schedule)) {
                double[] own = Arrays.copyOf(values, problem.columns());
                double[] written = cuts.written(own, schedule);
                if (!keepsRows(problem, written)) {
                    // a launch earlier than was planned may promise more than is made: as late as planned, then
                    Schedule exact = cuts.exactSchedule(own, patience);
                    written = exact == null ? written : cuts.written(own, exact);
                }
                if (keepsRows(problem, written)) {
                    joint.plan(written);
                    return best(outcome, problem, joint);
                }
            }
            boolean known = answer instanceof TeamCuts.Answer.Impossible;
            boolean last = !known
                    || stopped
                    || watcher.cancelled()
                    || left(settings, begun).isZero();
            // a plan to tell of, and to fall back on, for a share of the time at most
            boolean wanted = repairing <= REPAIR_SHARE * (joint.seconds() - quietSeconds);
            if (last ? joint.best() == null : wanted) {
                double before = joint.seconds();
                Duration soFar = Duration.ofNanos((long) (1e9 * before));
                repair(problem, values, settings, joint, last ? LAST : patience.within(soFar));
                repairing += joint.seconds() - before;
            }
            if (last || joint.gap() <= settings.relativeGap()) {
                Status ended = joint.gap() <= settings.relativeGap()
                        ? Status.OPTIMAL
                        : watcher.cancelled() ? Status.CANCELLED : Status.LIMIT;
                return ended(outcome, problem, joint.best(), ended, joint.bound());
            }
        }
    }

    /** What a solve ended with, or the better plan that was known before it. */
    private static Outcome best(Outcome outcome, Problem problem, JointProgress joint) {
        double[] best = joint.best();
        Status status = best != null && outcome.values() == null && outcome.status() == Status.INFEASIBLE
                ? Status.LIMIT // cuts and rounding leave nothing better to find, and nothing is proven by it
                : outcome.status();
        return ended(outcome, problem, best, status, joint.bound());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static Duration left(Settings settings, long begun) {
        Duration limit = settings.timeLimit();
        Duration left = limit == null ? FOREVER : limit.minusNanos(System.nanoTime() - begun);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Settings settings(Settings settings, Problem asked, long begun) {
        Settings own = settings.withBasis(null);
        double[] start = settings.start();
        if (start != null && start.length < asked.columns()) {
            double[] longer = Arrays.copyOf(start, asked.columns());
            Arrays.fill(longer, start.length, longer.length, Double.NaN);
            own = own.withStart(longer);
        }
        return settings.timeLimit() == null ? own : own.withTimeLimit(left(settings, begun));
    }

    /** A plan in the modes that were chosen, with what finishes the teams allow them; none where that does not work out. */
    private void repair(Problem problem, double[] values, Settings settings, JointProgress joint, Patience patience) {
        Schedule schedule = cuts.anySchedule(values, patience);
        if (schedule == null) {
            return;
        }
        double[] written = cuts.written(Arrays.copyOf(values, problem.columns()), schedule);
        Outcome rest = solver.solve(
                cuts.held(problem, written),
                settings.withTimeLimit(patience.atMost(REPAIR)).withBasis(null).withStart(null),
                patience.watcher());
        double[] found = rest.values();
        if (found != null) {
            double[] plan = cuts.written(found, schedule);
            if (keepsRows(problem, plan)) {
                joint.plan(plan);
            }
        }
    }

    private static boolean keepsRows(Problem problem, double[] values) {
        return org.entente.solver.Certificate.check(problem, values, problem.objectiveAt(values), null)
                .primalPasses(org.entente.solver.Certificate.Tolerances.DEFAULT);
    }

    /** The outcome for the problem itself: without what the cuts added. */
    private static Outcome ended(
            Outcome outcome, Problem problem, double @Nullable [] values, Status status, double bound) {
        double[] own = values == null ? null : Arrays.copyOf(values, problem.columns());
        double objective = own == null ? Double.NaN : problem.objectiveAt(own);
        double[] duals = outcome.rowDuals();
        double[] reduced = outcome.reducedCosts();
        return new Outcome(
                status,
                objective,
                own == null ? bound : Math.min(bound, objective),
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
