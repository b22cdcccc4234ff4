package org.entente.cli;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.entente.app.CaseWhatIf;
import org.entente.explain.Evidence;
import org.entente.explain.FigureWords;
import org.entente.explain.alternative.NearBest;
import org.entente.explain.conflict.Infeasibility;
import org.entente.explain.flip.CellFlips;
import org.entente.explain.flip.DecisionMap;
import org.entente.explain.flip.FlipWords;
import org.entente.explain.flip.Flips;
import org.entente.intake.CaseTables;
import org.entente.intake.finding.Findings;
import org.entente.network.Figure;
import org.entente.plan.Plan;
import org.entente.plan.ResidualValues;
import org.entente.programme.Schedule;
import org.entente.report.Explained;
import org.jspecify.annotations.Nullable;

/** What {@code plan} finds out about its plan beside the plan itself, one thing after the other within a budget of time. */
final class Explaining {
    /** Flips up to twice as far as the end of the range are worth a map. */
    private static final double CLOSE = 2;

    /** Coefficients of a model that is not built again beside the plan: memory that sufficed for one may not do for two more. */
    private static final int LARGE = 1_000_000;

    /** Other plans are looked for within this share of the full cost, and so many listed. */
    private static final double WITHIN = 0.01;

    private static final int LISTED = 4;
    /** How often uncertain weeks are drawn. */
    private static final int DRAWS = 10_000;

    private static final Duration MAP = Duration.ofSeconds(8);

    private final Plan plan;
    private final Solving solving;
    private final long end;
    private Explained explained;

    private Explaining(Plan plan, Explained known, Solving solving, Duration budget) {
        this.plan = plan;
        this.explained = known;
        this.solving = solving;
        this.end = System.nanoTime() + budget.toNanos();
    }

    /**
     * Finds out what it can.
     *
     * @param conflict why there is no plan, where there is none
     * @param tables the case's tables, asked for only when their figures are moved; null for what a summary needs only
     */
    static Explained of(
            Plan plan,
            @Nullable Infeasibility conflict,
            Solving solving,
            @Nullable Supplier<CaseTables> tables,
            Duration budget) {
        Explained known = conflict == null ? Explained.NOTHING : Explained.NOTHING.with(conflict);
        Schedule schedule = plan.schedule();
        if (schedule != null && !budget.isZero()) {
            known = known.with(solving.timing(plan.network(), schedule, DRAWS));
        }
        if (!plan.hasPlan() || budget.isZero()) {
            return known;
        }
        boolean outlives = ResidualValues.canMatter(plan.network());
        boolean large = plan.provenance().nonzeros() > LARGE;
        if (large || plan.provenance().seconds() > budget.toMillis() / 1000.0) {
            return known.lacking("What holds the plan back was not looked for: "
                    + (large
                            ? "the case is too large to plan it again in passing."
                            : "one plan takes longer than the time for it.")
                    + " Ask entente worth, flip and alternatives.");
        }
        if (outlives) {
            known = known.with(solving.residual(plan, part(budget)));
        }
        Explaining explaining = new Explaining(plan, known, solving, budget);
        explaining.explained = known.with(solving.worth(plan, tables == null ? budget : part(budget)));
        if (tables != null) {
            explaining.alternatives(part(budget));
            explaining.flips(tables);
        }
        return explaining.explained;
    }

    private void alternatives(Duration most) {
        if (isOver()) {
            explained = explained.lacking("Time was too short to look for other plans that are nearly as good."
                    + " Give more with --why-seconds.");
            return;
        }
        Duration budget = left().compareTo(most) < 0 ? left() : most;
        NearBest near = solving.alternatives(plan.network(), WITHIN, LISTED, budget);
        // a search that found nothing and proved nothing has nothing to say
        if (near != null && (near.exhausted() || !near.alternatives().isEmpty())) {
            explained = explained.with(near);
        }
    }

    private void flips(Supplier<CaseTables> tables) {
        if (plan.network().figures().stream().noneMatch(Figure::hasRange)) {
            return;
        }
        if (isOver()) {
            explained = explained.lacking("Time was too short to look for the figures that would change the decision."
                    + " Give more with --why-seconds.");
            return;
        }
        CaseTables read = tables.get();
        List<Figure> ranged = heaviestFirst(read.figures("ranged", new Findings()));
        try {
            Flips flips = solving.flips(new CaseWhatIf(read), ranged, 1, left());
            if (flips != null && !flips.cells().isEmpty()) {
                explained = explained.with(flips);
                map(read, flips);
            }
        } catch (IllegalStateException e) {
            explained =
                    explained.lacking("The figures that would change the decision were not found: the solver gave no"
                            + " proof (" + e.getMessage() + ").");
        }
    }

    /** In the order of the cost that rests on them, for when time is short. */
    private List<Figure> heaviestFirst(List<Figure> figures) {
        Map<String, Double> money = new HashMap<>();
        Evidence.of(plan)
                .heaviestAssumptions(Integer.MAX_VALUE)
                .forEach(weighed -> money.merge(FigureWords.name(weighed.figure()), weighed.money(), Double::sum));
        return figures.stream()
                .sorted(Comparator.comparingDouble(figure -> -money.getOrDefault(FigureWords.name(figure), 0.0)))
                .toList();
    }

    /** A map of the two figures whose flips are closest and not alike: two markets of one car tip the same decision. */
    private void map(CaseTables read, Flips flips) {
        List<CellFlips> close = flips.cells().stream()
                .filter(CellFlips::flips)
                .filter(cell -> cell.closeness() <= CLOSE)
                .toList();
        if (close.isEmpty() || isOver()) {
            return;
        }
        CellFlips x = close.getFirst();
        CellFlips y = close.stream()
                .filter(cell -> !FlipWords.kind(cell).equals(FlipWords.kind(x)))
                .findFirst()
                .orElse(null);
        if (y == null) {
            return;
        }
        Duration most = left().compareTo(MAP) < 0 ? left() : MAP;
        DecisionMap map = solving.map(new CaseWhatIf(read), x, y, most);
        // half a map misleads
        if (map.complete()) {
            explained = explained.with(map);
        }
    }

    /** What one question may take where others are asked after it. */
    private static Duration part(Duration budget) {
        return budget.dividedBy(3);
    }

    private boolean isOver() {
        return left().isZero() || solving.interrupted();
    }

    private Duration left() {
        long nanos = end - System.nanoTime();
        return Duration.ofNanos(Math.max(0, nanos));
    }
}
