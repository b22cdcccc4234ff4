package org.entente.partners;

import java.util.List;
import org.entente.network.Limit;
import org.entente.plan.LimitResult;
import org.jspecify.annotations.Nullable;

/**
 * Finds the interval of a lever for one plan. Each side's worth is a straight line in the lever; where a line meets what the side
 * has without the deal, the interval ends, and the worth there is worked out anew from the model at that value. A promise of the
 * case that breaks before ends it sooner.
 */
final class IntervalFinder {
    private final Bargain bargain;
    private final double viewpointOutside;
    private final double partnerOutside;
    private final double today;

    IntervalFinder(Bargain bargain, double viewpointOutside, double partnerOutside) {
        this.bargain = bargain;
        this.viewpointOutside = viewpointOutside;
        this.partnerOutside = partnerOutside;
        this.today = bargain.lever().today();
    }

    /** The interval, cut to where the promises hold. */
    Interval find() {
        return find(true);
    }

    /** The interval by what the sides have alone: quicker, and enough to see what moves it. */
    Interval withoutPromises() {
        return find(false);
    }

    private Interval find(boolean promises) {
        Lever lever = bargain.lever();
        End least = edge(lever.floor());
        End most = edge(lever.ceiling());
        double[] slopes = new double[2];
        for (Side side : List.of(Side.VIEWPOINT, Side.PARTNER)) {
            double outside = side == Side.VIEWPOINT ? viewpointOutside : partnerOutside;
            double slope = bargain.slope(side);
            slopes[side.ordinal()] = slope;
            Double root = Double.isFinite(outside) ? bargain.indifferent(side, outside, tolerance(side)) : null;
            if (root == null) {
                continue;
            }
            if (slope > 0 && root > least.at()) {
                least = end(root, side, outside);
            } else if (slope < 0 && root < most.at()) {
                most = end(root, side, outside);
            }
        }
        double from = least.at();
        double to = most.at();
        if (promises && from <= to) {
            least = narrowed(least, within(from, to));
            most = narrowed(most, within(least.at(), to));
        }
        return interval(least, most, from, to, slopes);
    }

    /** What each side gains at a value. */
    Interval.Gains gains(double value) {
        Bargain.Point point = bargain.at(value);
        return new Interval.Gains(point.viewpoint() - viewpointOutside, point.partner() - partnerOutside);
    }

    /** Sums of large amounts are exact to their own size only. */
    double tolerance(Side side) {
        double outside = side == Side.VIEWPOINT ? viewpointOutside : partnerOutside;
        double size = Math.abs(bargain.worth(today, side));
        return 1e-6 * Math.max(1, Double.isFinite(outside) ? Math.max(size, Math.abs(outside)) : size);
    }

    /**
     * The product of two straight lines, one rising and one falling, is greatest half-way between where they are nothing; cut to
     * where the promises hold. Where a rule or a penalty bends a line it is searched for.
     */
    private Interval interval(End least, End most, double from, double to, double[] slopes) {
        double nash = Double.NaN;
        boolean bothEnds = slopes[0] * slopes[1] < 0 && Double.isFinite(from) && Double.isFinite(to);
        if (bothEnds && least.at() <= most.at()) {
            nash = isStraight(least.at(), most.at())
                    ? Math.clamp(
                            (root(Side.VIEWPOINT, from, to) + root(Side.PARTNER, from, to)) / 2, least.at(), most.at())
                    : best(least.at(), most.at());
        }
        return new Interval(
                bargain.lever(),
                least,
                most,
                nash,
                slopes[0],
                slopes[1],
                Double.isNaN(nash) ? Interval.Gains.NONE : gains(nash));
    }

    private boolean isStraight(double from, double to) {
        double middle = (from + to) / 2;
        for (Side side : List.of(Side.VIEWPOINT, Side.PARTNER)) {
            double bend = bargain.worth(middle, side) - (bargain.worth(from, side) + bargain.worth(to, side)) / 2;
            if (Math.abs(bend) > tolerance(side)) {
                return false;
            }
        }
        return true;
    }

    /** Where a side's straight line is nothing, whether or not the lever goes so far. */
    private double root(Side side, double from, double to) {
        double one = gain(side, from);
        double other = gain(side, to);
        return from == to ? from : from - one * (to - from) / (other - one);
    }

    private double gain(Side side, double value) {
        Interval.Gains gains = gains(value);
        return side == Side.VIEWPOINT ? gains.viewpoint() : gains.partner();
    }

    /** The value at which the product of both gains is greatest, by golden section: it rises and then falls. */
    private double best(double from, double to) {
        double golden = (Math.sqrt(5) - 1) / 2;
        double low = from;
        double high = to;
        for (int i = 0; i < 60 && high - low > 1e-9 * Math.max(1, Math.abs(high)); i++) {
            double left = high - golden * (high - low);
            double right = low + golden * (high - low);
            if (product(left) < product(right)) {
                low = left;
            } else {
                high = right;
            }
        }
        return (low + high) / 2;
    }

    private double product(double value) {
        return gain(Side.VIEWPOINT, value) * gain(Side.PARTNER, value);
    }

    /** A value inside where promises are asked to hold first: today's if both gain there. */
    private double within(double from, double to) {
        double far = Double.isFinite(to) ? to : Math.max(today, 2 * from);
        return today >= from && today <= to ? today : (from + far) / 2;
    }

    private End narrowed(End end, double inside) {
        if (!Double.isFinite(end.at())) {
            return end;
        }
        End broken = breaksBefore(end, inside);
        return broken == null ? end : broken;
    }

    /** The first promise to break on the way to an end, searched to the last digit that matters; null where none does. */
    private @Nullable End breaksBefore(End end, double inside) {
        if (broken(end.at()) == null || broken(inside) != null) {
            return null;
        }
        double kept = inside;
        double over = end.at();
        Limit promise = broken(over);
        for (int i = 0; i < 60 && Math.abs(over - kept) > 1e-10 * Math.max(1, Math.abs(over)); i++) {
            double middle = (kept + over) / 2;
            Limit there = broken(middle);
            if (there == null) {
                kept = middle;
            } else {
                over = middle;
                promise = there;
            }
        }
        return new End(kept, End.Why.PROMISE, null, promise, Double.NaN, Double.NaN, holds(kept));
    }

    /** A kept promise that the plan's flows break at a value, or null. */
    private @Nullable Limit broken(double value) {
        List<LimitResult> results =
                bargain.at(value).model().limitsAt(bargain.at(value).values());
        for (LimitResult result : results) {
            if (result.limit().enforcement() == Limit.Enforcement.HARD && !result.holds()) {
                return result.limit();
            }
        }
        return null;
    }

    private End end(double at, Side side, double outside) {
        if (!Double.isFinite(at)) {
            return new End(at, End.Why.EDGE, null, null, Double.NaN, Double.NaN, true);
        }
        boolean beyond = at < bargain.lever().floor() || at > bargain.lever().ceiling();
        double worth = beyond ? outside : bargain.worth(at, side);
        return new End(at, End.Why.INDIFFERENT, side, null, worth, outside, !beyond && holds(at));
    }

    private End edge(double at) {
        return new End(at, End.Why.EDGE, null, null, Double.NaN, Double.NaN, !Double.isFinite(at) || holds(at));
    }

    private boolean holds(double value) {
        return bargain.at(value).holds();
    }
}
