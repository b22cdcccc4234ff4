package org.entente.explain.worth;

import java.time.Duration;
import java.util.List;
import org.entente.explain.Claim;
import org.entente.explain.Shut;
import org.entente.explain.worth.ShutRoutes.Answer;
import org.entente.network.Network;
import org.entente.plan.Certificate;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.entente.plan.Planner;
import org.entente.plan.UnplannableException;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * What opening what a case shuts would be worth: {@code ShutSearch.using(solver).of(plan, shut)}. One relaxed plan bounds it; only where
 * that leaves something to gain, one plan more is made.
 *
 * <p>Immutable; the methods return one with one thing changed.
 */
public final class ShutSearch {
    private static final Duration BUDGET = Duration.ofSeconds(20);

    private final Solver solver;
    private final Settings settings;
    private final Watcher watcher;
    private final Duration budget;

    private ShutSearch(Solver solver, Settings settings, Watcher watcher, Duration budget) {
        this.solver = solver;
        this.settings = settings;
        this.watcher = watcher;
        this.budget = budget;
    }

    /** With twenty seconds, default settings, nobody watching. */
    public static ShutSearch using(Solver solver) {
        return new ShutSearch(solver, Settings.DEFAULT, Watcher.NONE, BUDGET);
    }

    public ShutSearch with(Settings changed) {
        return new ShutSearch(solver, changed, watcher, budget);
    }

    public ShutSearch watchedBy(Watcher changed) {
        return new ShutSearch(solver, settings, changed, budget);
    }

    /** Time for both plans; nothing is planned without any. */
    public ShutSearch within(Duration changed) {
        return new ShutSearch(solver, settings, watcher, changed);
    }

    /**
     * Bounds what opening is worth, and plans with all of it open where there is something to gain.
     *
     * @param plan the best plan found with it shut, or none
     */
    public ShutRoutes of(Plan plan, Shut shut) {
        Network network = plan.network();
        if (shut.isEmpty()) {
            return new ShutRoutes(network, shut, Answer.NOTHING_SHUT, 0, 0, List.of(), null);
        }
        boolean none = plan.status() == PlanStatus.INFEASIBLE;
        if (budget.isZero() || !(plan.hasPlan() || none)) {
            return ShutRoutes.unknown(network, shut);
        }
        try {
            return of(plan, shut, shut.opened(network), none);
        } catch (UnplannableException e) {
            return ShutRoutes.unknown(network, shut);
        }
    }

    private ShutRoutes of(Plan plan, Shut shut, Network open, boolean none) {
        long end = System.nanoTime() + budget.toNanos();
        double bound = planner(end).bound(open);
        if (bound == Double.POSITIVE_INFINITY) {
            return none
                    ? answer(plan, shut, Answer.NO_PLAN, Double.NaN, Double.NaN, List.of(), Claim.noPlan(open))
                    : ShutRoutes.unknown(plan.network(), shut);
        }
        double most = plan.objective() - bound;
        if (!none && most <= blur(plan)) {
            return answer(
                    plan,
                    shut,
                    Answer.NOTHING,
                    0,
                    Math.max(0, most),
                    List.of(),
                    new Claim(open, Claim.Said.of(plan.objective(), bound)));
        }
        Plan other =
                System.nanoTime() < end && !watcher.cancelled() ? planner(end).plan(open) : null;
        if (other == null || !other.hasPlan()) {
            if (none && other != null && other.status() == PlanStatus.INFEASIBLE) {
                return answer(plan, shut, Answer.NO_PLAN, Double.NaN, Double.NaN, List.of(), Claim.of(other));
            }
            return none
                    ? ShutRoutes.unknown(plan.network(), shut)
                    : answer(plan, shut, Answer.BOUNDED, 0, most, List.of(), null);
        }
        List<String> used = List.copyOf(shut.usedBy(other, plan.network()));
        if (none) {
            return answer(plan, shut, Answer.MAKES_A_PLAN, Double.NaN, Double.NaN, used, Claim.of(other));
        }
        double least = Math.max(0, plan.objective() - other.objective());
        boolean proven = plan.status() == PlanStatus.PROVEN && other.status() == PlanStatus.PROVEN;
        if (proven && least <= blur(plan)) {
            return answer(plan, shut, Answer.NOTHING, 0, least, List.of(), Claim.of(other));
        }
        Certificate certificate = other.certificate();
        double worth = certificate == null ? most : Math.min(most, plan.objective() - certificate.bound());
        return answer(
                plan,
                shut,
                proven ? Answer.WORTH : Answer.BOUNDED,
                least,
                Math.max(worth, least),
                used,
                Claim.of(other));
    }

    /** What two plans may differ by and be as good, each proven to the gap. */
    private double blur(Plan plan) {
        return Math.max(0.5, 2 * settings.relativeGap() * Math.abs(plan.objective()));
    }

    private static ShutRoutes answer(
            Plan plan, Shut shut, Answer answer, double least, double most, List<String> used, @Nullable Claim claim) {
        return new ShutRoutes(plan.network(), shut, answer, least, most, used, claim);
    }

    private Planner planner(long end) {
        Duration left = Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
        Duration limit = settings.timeLimit();
        Duration within = limit != null && limit.compareTo(left) < 0 ? limit : left;
        return Planner.using(solver).with(settings.withTimeLimit(within)).watchedBy(watcher);
    }
}
