package org.entente.partners.dependence;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.explain.Claim;
import org.entente.explain.Shut;
import org.entente.explain.conflict.Conflict;
import org.entente.explain.conflict.Infeasibility;
import org.entente.explain.conflict.WhyInfeasible;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.partners.dependence.WithoutPartner.Delay;
import org.entente.partners.dependence.WithoutPartner.Outcome;
import org.entente.plan.Flow;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.entente.plan.Planner;
import org.entente.plan.UnplannableException;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * Plans again without each partner of a plan, its processes closed: {@code LossSearch.using(solver).of(plan)}.
 *
 * <p>What a loss costs is the difference of two plans' objectives, each proven to the settings' gap. The money that stays spent with a
 * partner that is gone, such as lines that stand, stays in the plan.
 *
 * <p>Immutable; the methods return one with one thing changed.
 */
public final class LossSearch {
    private static final Duration BUDGET = Duration.ofSeconds(120);
    /** For the promises that break, of each partner without whom there is no plan. */
    private static final Duration CONFLICTS = Duration.ofSeconds(5);

    private static final double DAYS_PER_WEEK = 7;

    /** Hears how many partners are done, of how many. */
    @FunctionalInterface
    public interface Progress {
        void done(int done, int of, String name);
    }

    private final Solver solver;
    private final Settings settings;
    private final Watcher watcher;
    private final Progress progress;
    private final Duration budget;

    private LossSearch(Solver solver, Settings settings, Watcher watcher, Progress progress, Duration budget) {
        this.solver = solver;
        this.settings = settings;
        this.watcher = watcher;
        this.progress = progress;
        this.budget = budget;
    }

    /** With two minutes, default settings, nobody watching. */
    public static LossSearch using(Solver solver) {
        return new LossSearch(solver, Settings.DEFAULT, Watcher.NONE, (done, of, name) -> {}, BUDGET);
    }

    public LossSearch with(Settings changed) {
        return new LossSearch(solver, changed, watcher, progress, budget);
    }

    /** Asks whether to stop; what is known by then stands. */
    public LossSearch watchedBy(Watcher changed) {
        return new LossSearch(solver, settings, changed, progress, budget);
    }

    public LossSearch telling(Progress changed) {
        return new LossSearch(solver, settings, watcher, changed, budget);
    }

    /** Time for all partners; those not reached by then are said to be unfinished. */
    public LossSearch within(Duration changed) {
        return new LossSearch(solver, settings, watcher, progress, changed);
    }

    /** The losses of a plan; none where it has no flows. */
    public Losses of(Plan plan) {
        long begun = System.nanoTime();
        List<Partner> partners = Partner.of(plan);
        Replacements replacements = new Replacements(plan);
        Map<List<Integer>, WithoutPartner> known = new HashMap<>();
        List<WithoutPartner> found = new ArrayList<>();
        int unfinished = 0;
        int solves = 0;
        for (int i = 0; i < partners.size(); i++) {
            Partner partner = partners.get(i);
            progress.done(i, partners.size(), partner.name());
            List<Integer> closed =
                    partner.processes().stream().map(Process::index).toList();
            WithoutPartner before = known.get(closed);
            Duration left = budget.minusNanos(System.nanoTime() - begun);
            if (before != null) {
                found.add(before.as(partner));
            } else if (watcher.cancelled() || !left.isPositive()) {
                unfinished++;
            } else {
                WithoutPartner without = without(plan, partner, replacements, left);
                solves++;
                known.put(closed, without);
                found.add(without);
            }
        }
        found.sort(Comparator.comparing(LossSearch::rank)
                .thenComparingDouble(each -> Double.isNaN(each.cost()) ? 0 : -each.cost()));
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Losses(found, SingleSource.of(plan), unfinished, solves, seconds);
    }

    private static int rank(WithoutPartner without) {
        return switch (without.outcome()) {
            case NO_PLAN -> without.opened().isEmpty() ? 0 : 1;
            case COSTS -> 2;
            case UNKNOWN -> 3;
        };
    }

    private WithoutPartner without(Plan plan, Partner partner, Replacements replacements, Duration left) {
        Plan other = plan(partner.gone(plan.network()), left);
        if (other == null || !other.hasPlan()) {
            if (other == null || other.status() != PlanStatus.INFEASIBLE) {
                return WithoutPartner.without(partner, Outcome.UNKNOWN, List.of(), List.of());
            }
            WithoutPartner lost = WithoutPartner.without(
                    partner, Outcome.NO_PLAN, List.of(Claim.noPlan(other.network())), breaks(plan, partner, left));
            return rescued(plan, lost, replacements, left);
        }
        return beside(plan, partner, other, replacements);
    }

    /**
     * Without a plan: whether what the case keeps shut makes one possible, first of the products that are lost alone, so that no more
     * is opened than it takes, then all of it.
     */
    private WithoutPartner rescued(Plan plan, WithoutPartner lost, Replacements replacements, Duration left) {
        long begun = System.nanoTime();
        Partner partner = lost.partner();
        Set<Integer> products = new TreeSet<>();
        partner.used().forEach(process -> products.add(process.product().index()));
        Shut all = Shut.of(plan.network()).without(partner.processes());
        Shut ofLost = all.of(plan.network(), product -> products.contains(product.index()));
        for (Shut shut : new LinkedHashSet<>(List.of(ofLost, all))) {
            Duration rest = left.minusNanos(System.nanoTime() - begun);
            if (!shut.isEmpty() && rest.isPositive()) {
                Plan other = plan(shut.opened(partner.gone(plan.network())), rest);
                if (other != null && other.hasPlan()) {
                    return lost.rescuedBy(
                            beside(plan, partner, other, replacements),
                            List.copyOf(shut.usedBy(other, plan.network())));
                }
            }
        }
        return lost;
    }

    private @Nullable Plan plan(Network network, Duration left) {
        Duration limit = settings.timeLimit();
        Settings within = settings.withTimeLimit(limit != null && limit.compareTo(left) < 0 ? limit : left);
        try {
            return Planner.using(solver).with(within).watchedBy(watcher).plan(network);
        } catch (UnplannableException e) {
            return null;
        }
    }

    private static WithoutPartner beside(Plan plan, Partner partner, Plan other, Replacements replacements) {
        double cost = other.objective() - plan.objective();
        double units = sold(plan);
        Claim claim = Claim.of(other);
        return new WithoutPartner(
                partner,
                Outcome.COSTS,
                cost,
                units == 0 ? Double.NaN : cost / units,
                plan.status() == PlanStatus.PROVEN && other.status() == PlanStatus.PROVEN,
                units - sold(other),
                delays(plan, other),
                replacements.of(partner, other),
                List.of(),
                claim == null ? List.of() : List.of(claim),
                List.of());
    }

    private List<String> breaks(Plan plan, Partner partner, Duration left) {
        Duration patience = left.compareTo(CONFLICTS) < 0 ? left : CONFLICTS;
        try {
            Infeasibility why = WhyInfeasible.using(solver, watcher, patience)
                    .standing(partner::gone)
                    .explain(partner.gone(plan.network()));
            List<String> said = new ArrayList<>(why.missing());
            if (!why.conflicts().isEmpty()) {
                why.conflicts().getFirst().promises().stream()
                        .map(Conflict.Said::sentence)
                        .forEach(said::add);
            }
            return said;
        } catch (UnplannableException e) {
            return List.of();
        }
    }

    private static List<Delay> delays(Plan plan, Plan other) {
        List<Delay> delays = new ArrayList<>();
        Map<Product, LocalDate> after = other.launches();
        plan.launches().forEach((product, day) -> {
            LocalDate then = after.get(product);
            double weeks = then == null ? Double.POSITIVE_INFINITY : ChronoUnit.DAYS.between(day, then) / DAYS_PER_WEEK;
            if (weeks != 0) {
                delays.add(new Delay(product, weeks));
            }
        });
        return delays;
    }

    private static double sold(Plan plan) {
        return plan.flows().stream()
                .filter(flow -> flow instanceof Flow.Sold)
                .mapToDouble(Flow::quantity)
                .sum();
    }
}
