package org.entente.partners;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.entente.network.Network;
import org.entente.plan.Model;
import org.entente.plan.Planner;
import org.entente.plan.Solved;
import org.entente.plan.Viewpoint;
import org.entente.solver.Certificate;
import org.entente.solver.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What each side has of one plan as the lever moves: the model of the case at each value, evaluated at the same columns. Prices and
 * stakes move money only, so the columns do not depend on them. Where they do after all, as a rule of origin counts value, or where a row
 * breaks, the flows and decisions are held and the rest is chosen anew for both together.
 */
final class Bargain {
    private final Network network;
    private final Sides sides;
    private final Lever lever;
    private final Solved plan;
    private final double[] values;
    private final @Nullable Planner planner;
    private final double weight;
    private final Map<Double, Point> known = new HashMap<>();

    /**
     * What each side has at a value of the lever.
     *
     * @param model of the case there
     * @param values of its columns
     * @param holds whether they keep every row there
     */
    record Point(Model model, double[] values, double viewpoint, double partner, boolean holds) {}

    /**
     * A plan to value.
     *
     * @param planner chooses anew what a lever makes impossible; null to leave it
     * @param weight of the partner in what is best for both together
     */
    Bargain(Network network, Sides sides, Lever lever, Solved plan, @Nullable Planner planner, double weight) {
        this.network = network;
        this.sides = sides;
        this.lever = lever;
        this.plan = plan;
        this.values = Objects.requireNonNull(plan.values());
        this.planner = planner;
        this.weight = weight;
    }

    Lever lever() {
        return lever;
    }

    Point at(double value) {
        Point point = known.get(value);
        if (point == null) {
            point = point(value);
            known.put(value, point);
        }
        return point;
    }

    private Point point(double value) {
        Network there = lever.at(network, value);
        Viewpoint one = Viewpoint.of(there, sides.viewpoint());
        Viewpoint other = Viewpoint.of(there, sides.partner());
        Model model = Model.of(there, Viewpoint.sum(there, one, 1, other, weight));
        boolean same = model.problem().columns() == values.length;
        double[] kept = same ? values : null;
        boolean holds = same && keeps(model.problem(), values);
        if (!holds && planner != null) {
            double[] again = planner.solve(model, model.holding(plan)).values();
            holds = again != null;
            kept = again == null ? kept : again;
        }
        if (kept == null) {
            throw new NoDealException(
                    "what can be decided depends on the price itself, by a rule of origin or a minimum price,"
                            + " and these flows cannot be at another price: the interval cannot be told.");
        }
        return new Point(model, kept, model.worthAt(kept, one), model.worthAt(kept, other), holds);
    }

    private static boolean keeps(Problem problem, double[] values) {
        return Certificate.check(problem, values, problem.objectiveAt(values), null)
                .primalPasses(Certificate.Tolerances.DEFAULT);
    }

    /** Which side's worth is asked about. */
    double worth(double value, Side side) {
        Point point = at(value);
        return side == Side.VIEWPOINT ? point.viewpoint() : point.partner();
    }

    /**
     * Where a side has just what it has without the deal, followed along the straight line its worth is; null where its worth
     * does not move.
     */
    @Nullable
    Double indifferent(Side side, double outside, double tolerance) {
        double from = lever.today();
        double to = step();
        double one = worth(from, side) - outside;
        double other = worth(to, side) - outside;
        double[] across = {from, to};
        boolean between = one * other < 0;
        // a straight line is met at once; where a rule bends it, a few steps of the secant go on
        for (int i = 0; i < 40; i++) {
            double slope = (other - one) / (to - from);
            if (Math.abs(other - one) <= tolerance || !Double.isFinite(slope)) {
                return null;
            }
            double next = to - other / slope;
            if (!(next >= lever.floor() && next <= lever.ceiling())) {
                return next;
            }
            from = to;
            one = other;
            to = next;
            other = worth(to, side) - outside;
            if (Math.abs(other) <= tolerance || from == to) {
                return to;
            }
        }
        return between ? halved(side, outside, across, gain(side, outside, across[0]) > 0) : to;
    }

    private double gain(Side side, double outside, double value) {
        return worth(value, side) - outside;
    }

    /** Where a worth that jumps goes from one side of nothing to the other: the last value at which it is above. */
    private double halved(Side side, double outside, double[] across, boolean firstAbove) {
        double above = across[firstAbove ? 0 : 1];
        double below = across[firstAbove ? 1 : 0];
        for (int i = 0; i < 60; i++) {
            double middle = (above + below) / 2;
            if (gain(side, outside, middle) >= 0) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return above;
    }

    /** How a side's worth moves with the lever. */
    double slope(Side side) {
        double to = step();
        return (worth(to, side) - worth(lever.today(), side)) / (to - lever.today());
    }

    private double step() {
        double ceiling = lever.ceiling();
        return Double.isFinite(ceiling) ? lever.today() < ceiling / 2 ? ceiling : 0 : lever.today() * 2;
    }
}
