package org.entente.partners;

import java.util.HashMap;
import java.util.Map;
import org.entente.network.Network;
import org.entente.plan.Model;
import org.entente.plan.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * What each side has of one plan as the lever moves: the model of the case at each value, evaluated at the same columns. Prices and
 * stakes move money only, so the columns do not depend on them; that is checked at each value.
 */
final class Bargain {
    private final Network network;
    private final Sides sides;
    private final Lever lever;
    private final double[] values;
    private final Map<Double, Point> known = new HashMap<>();

    /**
     * What each side has at a value of the lever.
     *
     * @param model of the case there
     */
    record Point(Model model, double viewpoint, double partner) {}

    Bargain(Network network, Sides sides, Lever lever, double[] values) {
        this.network = network;
        this.sides = sides;
        this.lever = lever;
        this.values = values;
    }

    Lever lever() {
        return lever;
    }

    double[] values() {
        return values;
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
        Model model = Model.of(there);
        if (model.problem().columns() != values.length) {
            throw new NoDealException(
                    "what can be decided depends on the price itself, by a rule of origin or a minimum price:"
                            + " the interval cannot be told for one plan. Ask under a strategy without that rule.");
        }
        return new Point(
                model,
                model.worthAt(values, Viewpoint.of(there, sides.viewpoint())),
                model.worthAt(values, Viewpoint.of(there, sides.partner())));
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
        return to;
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
