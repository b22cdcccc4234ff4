package org.entente.explain.flip;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.plan.Configuration;
import org.entente.plan.Model;
import org.entente.solver.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A figure that moves the objective alone, along a straight line. The best cost as a function of the figure is then the lower
 * envelope of one line per plan, which is concave: a plan that is best at two values is best between them, and the nearest
 * value at which it is beaten is found by stepping from the far end to the crossing of its line with that of the plan that
 * beats it, until nothing beats it there (M. J. Eisner and D. G. Severance, "Mathematical techniques for efficient record
 * segmentation in large shared databases", Journal of the ACM 23, 1976). A flip found so is proven to be the nearest.
 */
final class CostSide implements Side {
    private static final int MOST_STEPS = 200;

    private final Laboratory laboratory;
    private final Point base;
    private final Configuration decision;
    private final Model farModel;
    private final double far;
    private final double indifference;
    private final double tolerance;
    /** Up to where today's plan is known to be the best. */
    private double bestUpTo;

    /** @param tolerance widest bracket, in the figure's unit */
    CostSide(
            Laboratory laboratory,
            Point base,
            Configuration decision,
            Model farModel,
            double far,
            double indifference,
            double tolerance) {
        this.laboratory = laboratory;
        this.base = base;
        this.decision = decision;
        this.farModel = farModel;
        this.far = far;
        this.indifference = indifference;
        this.tolerance = tolerance;
        this.bestUpTo = base.value();
    }

    @Override
    public List<Turn> turns(int depth) {
        List<Turn> turns = new ArrayList<>();
        Point best = base;
        Configuration decided = decision;
        double from = base.value();
        for (int step = 0; turns.size() < depth && step < MOST_STEPS; step++) {
            Corner corner = corner(best, from);
            if (best == base) {
                bestUpTo = corner == null ? far : corner.at.value();
            }
            if (corner == null) {
                break;
            }
            Configuration beyond = Objects.requireNonNull(corner.beyond.decision());
            if (decided.sameAs(beyond, Configuration.THRESHOLD)) {
                best = corner.beyond;
                from = corner.at.value();
                continue;
            }
            Point outside = outside(best, corner);
            Configuration other = Objects.requireNonNull(outside.decision());
            if (!decided.sameAs(other, Configuration.THRESHOLD)) {
                turns.add(new Turn(corner.at.proof(), outside.proof(), decided.differences(other), true));
                decided = other;
            }
            best = outside;
            from = outside.value();
        }
        return turns;
    }

    @Override
    public double objectiveAt(double value) {
        boolean known = Math.abs(value - base.value()) <= Math.abs(bestUpTo - base.value());
        return known ? line(base, value) : solve(value, base).objective();
    }

    /** Where a plan stops being best: the value, solved, and the plan that is as good there and better beyond. */
    private record Corner(Point at, Point beyond) {}

    /** The first corner of a plan that is best at {@code from}; null where it is best up to the far end. */
    private @Nullable Corner corner(Point best, double from) {
        if (staysBest(best) && from == base.value()) {
            return null;
        }
        Point beyond = solve(far, best);
        double at = far;
        if (line(best, at) - beyond.objective() <= indifference) {
            return null;
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            double gapFrom = line(best, from) - line(beyond, from);
            double gapAt = line(best, at) - line(beyond, at);
            double crossing = gapFrom >= 0 ? from : from + (at - from) * gapFrom / (gapFrom - gapAt);
            Point there = solve(crossing, best);
            if (line(best, crossing) - there.objective() <= indifference || crossing == from) {
                double held = Math.min(there.objective(), line(best, crossing));
                return new Corner(new Point(crossing, best.model(), best.plan(), held, there.bound()), beyond);
            }
            at = crossing;
            beyond = there;
        }
        throw new Laboratory.Unproven("no corner after " + MOST_STEPS + " steps");
    }

    /** The plan at the first value beyond a corner at which what is won is more than what counts as equally good. */
    private Point outside(Point best, Corner corner) {
        double at = corner.at.value();
        double gain = (line(best, far) - line(corner.beyond, far)) / Math.abs(far - at);
        double step = Math.max(tolerance, gain > 0 ? 2 * indifference / gain : 0);
        return solve(Math.abs(far - at) <= step ? far : at + Math.signum(far - at) * step, corner.beyond);
    }

    /** Whether costs only rise where the plan does nothing: then nothing else can become better, and no solve is needed. */
    private boolean staysBest(Point best) {
        double[] cost = base.model().problem().cost();
        double[] changed = farModel.problem().cost();
        double[] plan = Objects.requireNonNull(best.plan());
        for (int j = 0; j < cost.length; j++) {
            if (changed[j] < cost[j] || changed[j] > cost[j] && plan[j] > 0) {
                return false;
            }
        }
        return true;
    }

    private Point solve(double value, Point start) {
        Point point = laboratory.solve(value, base.model(), problemAt(value), start.plan());
        if (!point.hasPlan()) {
            throw new Laboratory.Unproven("a plan that exists was not found");
        }
        return point;
    }

    private Problem problemAt(double value) {
        double way = way(value);
        Problem here = base.model().problem();
        Problem there = farModel.problem();
        double[] cost = new double[here.columns()];
        for (int j = 0; j < cost.length; j++) {
            cost[j] = here.cost()[j] + way * (there.cost()[j] - here.cost()[j]);
        }
        return here.withObjective(here.offset() + way * (there.offset() - here.offset()), cost);
    }

    /** What a plan costs at a value. */
    private double line(Point point, double value) {
        double[] plan = Objects.requireNonNull(point.plan());
        double here = base.model().problem().objectiveAt(plan);
        double there = farModel.problem().objectiveAt(plan);
        return here + way(value) * (there - here);
    }

    private double way(double value) {
        return (value - base.value()) / (far - base.value());
    }
}
