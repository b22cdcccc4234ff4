package org.entente.explain.flip;

import java.util.List;
import java.util.Objects;
import org.entente.network.Figure;
import org.entente.plan.Configuration;
import org.entente.plan.Model;
import org.entente.solver.Problem;
import org.jspecify.annotations.Nullable;

/** Searches one figure in both directions. */
final class CellSearch {
    /** Brackets are no wider than this share of the range, or of today's value. */
    static final double TOLERANCE = 1e-3;

    /** Where zero is another model (a tooling of nothing needs no nomination), this share of today's value stands for it. */
    private static final double NEXT_TO_ZERO = 1e-6;

    private final Laboratory laboratory;
    private final Point origin;
    private final Configuration decision;
    private final Figure figure;
    private final int depth;
    private final double indifference;

    /** @param origin the case as it is, solved */
    CellSearch(Laboratory laboratory, Point origin, Configuration decision, Figure figure, int depth) {
        this.laboratory = laboratory;
        this.origin = new Point(figure.value(), origin.model(), origin.plan(), origin.objective(), origin.bound());
        this.decision = decision;
        this.figure = figure;
        this.depth = depth;
        this.indifference = Laboratory.indifference(origin);
    }

    /** The far end of a side and the model there. */
    private record Far(double value, Model model, Effect effect) {}

    CellFlips run() {
        WhatIf.Allowed allowed = laboratory.whatIf().allowed(figure);
        Span span = Span.of(figure, allowed);
        Far low = far(span.lowest());
        Far high = far(span.highest());
        if ((low == null || low.effect == Effect.NONE) && (high == null || high.effect == Effect.NONE)) {
            boolean ranged = figure.hasRange();
            return new CellFlips(
                    figure,
                    List.of(),
                    List.of(),
                    low == null ? figure.value() : low.value,
                    high == null ? figure.value() : high.value,
                    ranged ? origin.objective() : Double.NaN,
                    ranged ? origin.objective() : Double.NaN,
                    false);
        }
        boolean straight = isStraightAcross(low, high);
        Found below = found(low, straight || isStraight(low), Math.max(span.lowest(), figure.low()), allowed);
        Found above = found(high, straight || isStraight(high), Math.min(span.highest(), figure.high()), allowed);
        return new CellFlips(
                figure,
                below.turns,
                above.turns,
                low == null ? figure.value() : low.value,
                high == null ? figure.value() : high.value,
                below.atEnd,
                above.atEnd,
                true);
    }

    /** What was found on one side. */
    private record Found(List<Turn> turns, double atEnd) {}

    /** @param near the end of the range on this side, or NaN */
    private Found found(@Nullable Far far, boolean straight, double near, WhatIf.Allowed allowed) {
        try {
            return found(side(far, straight, near, allowed), near);
        } catch (Side.Unclear e) {
            try {
                return found(sampled(Objects.requireNonNull(far), near, allowed), near);
            } catch (Side.Unclear again) {
                throw new IllegalStateException("a sampled side is never unclear", again);
            }
        }
    }

    private Found found(Side side, double near) throws Side.Unclear {
        return new Found(side.turns(depth), Double.isNaN(near) ? Double.NaN : side.objectiveAt(near));
    }

    private @Nullable Far far(double value) {
        if (value == figure.value()) {
            return null;
        }
        Far far = tried(value);
        if (value != 0 || far != null && (far.effect != Effect.OTHER || fits(far))) {
            return far;
        }
        Far beside = tried(NEXT_TO_ZERO * figure.value());
        return beside != null && (far == null || beside.effect == Effect.COST || fits(beside)) ? beside : far;
    }

    /** The model at a far end; where that is no case, at the end of the range. */
    private @Nullable Far tried(double value) {
        Model model = laboratory.model(figure, value);
        if (model != null) {
            return new Far(value, model, Effect.between(origin.model().problem(), model.problem()));
        }
        double end = value < figure.value() ? figure.low() : figure.high();
        boolean farther = value == 0 || Double.isNaN(end) || end == value || end == figure.value();
        return farther ? null : tried(end);
    }

    /** Whether what the figure moves, it moves along one straight line from far below to far above: seen without a build. */
    private boolean isStraightAcross(@Nullable Far low, @Nullable Far high) {
        if (low == null || high == null || low.effect != high.effect || !moves(low)) {
            return false;
        }
        double way = (figure.value() - low.value) / (high.value - low.value);
        Problem here = origin.model().problem();
        return isStraight(low.model.problem(), here, high.model.problem(), way, low.effect);
    }

    /** The same from today's value to a far end: seen half way. */
    private boolean isStraight(@Nullable Far far) {
        if (far == null || !moves(far) || far.effect == Effect.OTHER && !fits(far)) {
            return false;
        }
        Model between = laboratory.model(figure, (figure.value() + far.value) / 2);
        Problem here = origin.model().problem();
        return between != null && isStraight(here, between.problem(), far.model.problem(), 0.5, far.effect);
    }

    private boolean fits(Far far) {
        return Parametric.fits(origin.model().problem(), far.model.problem(), isVolume());
    }

    private static boolean isStraight(Problem one, Problem between, Problem other, double way, Effect effect) {
        return switch (effect) {
            case COST -> Effect.between(one, between) == Effect.COST && Effect.isStraight(one, between, other, way);
            case OTHER -> Parametric.isStraight(one, between, other, way);
            case NONE -> true;
        };
    }

    private static boolean moves(Far far) {
        return far.effect != Effect.NONE;
    }

    private Side side(@Nullable Far far, boolean straight, double near, WhatIf.Allowed allowed) {
        if (far == null || far.effect == Effect.NONE) {
            return new StillSide(origin.objective());
        }
        if (far.effect == Effect.COST && straight && !allowed.whole()) {
            return new CostSide(laboratory, origin, decision, far.model, far.value, indifference, tolerance());
        }
        Problem here = origin.model().problem();
        Problem there = far.model.problem();
        if (far.effect == Effect.OTHER && straight && !allowed.whole() && fits(far)) {
            // what was derived from the larger volume holds for the smaller one, not the other way round
            Problem rows = far.value > figure.value() ? there : here;
            Parametric family = new Parametric(here, there, rows);
            return new BoundSide(
                    laboratory, figure, origin, decision, family, far.model, far.value, indifference, tolerance());
        }
        return sampled(far, near, allowed);
    }

    /** A demand's volume: rows whose coefficients are rolled up from it only cut more the smaller it is. */
    private boolean isVolume() {
        return figure.row().table().equals("demand") && figure.column().equals("volume");
    }

    private Side sampled(Far far, double near, WhatIf.Allowed allowed) {
        double first = Double.isNaN(near)
                ? figure.value() + (far.value - figure.value()) / 10
                : far.value < figure.value() ? Math.max(near, far.value) : Math.min(near, far.value);
        return new ScanSide(
                laboratory, figure, origin, decision, first, far.value, allowed.whole(), indifference, tolerance());
    }

    private double tolerance() {
        return TOLERANCE * (figure.hasRange() ? figure.high() - figure.low() : Math.abs(figure.value()));
    }

    /** A side on which nothing changes. */
    private record StillSide(double objective) implements Side {
        @Override
        public List<Turn> turns(int depth) {
            return List.of();
        }

        @Override
        public double objectiveAt(double value) {
            return objective;
        }
    }
}
