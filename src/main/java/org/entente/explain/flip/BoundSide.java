package org.entente.explain.flip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.entente.network.Figure;
import org.entente.plan.Configuration;
import org.entente.plan.Model;
import org.entente.solver.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A figure that moves bounds and right-hand sides along straight lines: a volume, a capacity, a ceiling.
 *
 * <p>Let U(s) be the least cost with today's whole decisions, s being how far the figure has moved. U is convex and piecewise
 * linear: where the tangents at both ends of an interval meet on U, it is linear on either side, and the flows may move along a
 * straight line, so that shares do not stray further between than at the ends. On each such piece one problem with s as a
 * further column asks whether any whole decisions cost less than U anywhere; if none do, none flip there, and that is proven.
 * If some do, the least s at which they do is asked for, until nothing nearer is found.
 */
final class BoundSide implements Side {
    private static final int MOST_STEPS = 60;

    private final Laboratory laboratory;
    private final Figure figure;
    private final Point base;
    private final Configuration decision;
    private final Parametric family;
    private final Model farModel;
    private final double far;
    private final double indifference;
    private final double tolerance;

    /** @param tolerance widest bracket, in the figure's unit */
    BoundSide(
            Laboratory laboratory,
            Figure figure,
            Point base,
            Configuration decision,
            Parametric family,
            Model farModel,
            double far,
            double indifference,
            double tolerance) {
        this.laboratory = laboratory;
        this.figure = figure;
        this.base = base;
        this.decision = decision;
        this.family = family;
        this.farModel = farModel;
        this.far = far;
        this.indifference = indifference;
        this.tolerance = tolerance / Math.abs(far - base.value());
    }

    @Override
    public List<Turn> turns(int depth) throws Unclear {
        List<Turn> turns = new ArrayList<>();
        Point best = base;
        Configuration decided = decision;
        double from = 0;
        for (int step = 0; turns.size() < depth && from < 1; step++) {
            if (step == MOST_STEPS) {
                throw new Unclear();
            }
            Proof held = kept(best, decided, from);
            double s = (held.value() - base.value()) / (far - base.value());
            if (s >= 1) {
                break;
            }
            from = Math.min(1, s + tolerance);
            best = at(from);
            Configuration other = best.decision();
            if (other == null) {
                turns.add(new Turn(held, best.proof(), List.of(), true));
                break;
            }
            if (!decided.sameAs(other, Configuration.THRESHOLD)) {
                turns.add(new Turn(held, best.proof(), decided.differences(other), true));
                decided = other;
            }
        }
        return turns;
    }

    @Override
    public double objectiveAt(double value) {
        double s = (value - base.value()) / (far - base.value());
        for (int i = 1; i < known.size(); i++) {
            Held one = known.get(i - 1);
            Held other = known.get(i);
            if (s >= one.s && s <= other.s && other.s > one.s) {
                return one.cost + (other.cost - one.cost) * (s - one.s) / (other.s - one.s);
            }
        }
        Point point = value == base.value() ? base : solved(value);
        return point.hasPlan() ? point.objective() : Double.NaN;
    }

    /** A value of U, and how steep it is there; NaN where it was not asked for. */
    private record Held(double s, double cost, double slope, double[] plan) {
        double tangent(double at) {
            return cost + slope * (at - s);
        }
    }

    /** Values of U up to where today's decision is known to be the best; it is straight between them. */
    private final List<Held> known = new ArrayList<>();

    /** The last value at which the whole decisions of a plan are best and its shares what they are. */
    private Proof kept(Point best, Configuration decided, double from) throws Unclear {
        double[] wholes = Objects.requireNonNull(best.plan());
        Held start = new Held(from, best.objective(), Double.NaN, wholes);
        Held end = end(wholes, from);
        List<Held> ends = new ArrayList<>();
        pieces(wholes, start, end, ends, 0);
        Held before = start;
        if (best == base) {
            known.add(start);
        }
        for (Held after : ends) {
            double first = Math.min(beaten(before, after, wholes), strayed(before, after, decided));
            Held last = first < after.s ? between(before, after, first) : after;
            if (best == base) {
                known.add(last);
            }
            if (first < after.s) {
                return proof(last);
            }
            before = after;
        }
        return proof(end);
    }

    /** U where the whole decisions can be kept no longer, or at the far end. What grows mostly outgrows a capacity before. */
    private Held end(double[] wholes, double from) throws Unclear {
        Held end = far > base.value() ? null : held(wholes, 1);
        if (end == null) {
            end = held(wholes, furthest(wholes, from));
        }
        if (end == null) {
            throw new Unclear();
        }
        return end;
    }

    private static Held between(Held one, Held other, double s) {
        double way = other.s > one.s ? (s - one.s) / (other.s - one.s) : 0;
        return new Held(s, one.cost + way * (other.cost - one.cost), Double.NaN, one.plan);
    }

    /** What is known where U is the best cost: no whole decisions undercut it by more than what counts as equally good. */
    private Proof proof(Held held) {
        return new Proof(value(held.s), held.cost, held.cost - 2 * indifference);
    }

    private @Nullable Held held(double[] wholes, double s) {
        Outcome outcome = laboratory.solve(
                base.model(), family.between(s, s).holding(wholes).costs(0).buildLinear(), null);
        double[] values = outcome.values();
        double[] reduced = outcome.reducedCosts();
        if (values == null || reduced == null) {
            return null;
        }
        double slope = reduced[family.parameter()];
        return new Held(s, outcome.objective(), slope, Arrays.copyOf(values, family.parameter()));
    }

    /** How far the whole decisions can be kept at all. */
    private double furthest(double[] wholes, double from) throws Unclear {
        Outcome outcome = laboratory.solve(
                base.model(),
                family.between(from, 1).holding(wholes).parameterCosts(-1).buildLinear(),
                null);
        double[] values = outcome.values();
        if (values == null) {
            throw new Unclear();
        }
        // the solver's tolerance may let it reach a hair too far
        double reached = values[family.parameter()];
        return reached >= 1 ? 1 : Math.max(from, reached - 1e-9);
    }

    /** The ends of the linear pieces of U from one point to another, in order. */
    private void pieces(double[] wholes, Held one, Held other, List<Held> ends, int depth) throws Unclear {
        if (depth == MOST_STEPS) {
            throw new Unclear();
        }
        if (Math.abs(other.tangent(one.s) - one.cost) <= indifference) {
            ends.add(other);
            return;
        }
        if (Double.isNaN(one.slope)) {
            Held start = held(wholes, one.s);
            if (start == null) {
                throw new Unclear();
            }
            pieces(wholes, new Held(one.s, one.cost, start.slope, one.plan), other, ends, depth);
            return;
        }
        double meet = meet(one, other);
        boolean straight = Math.abs(one.tangent(other.s) - other.cost) <= indifference
                || meet - one.s <= tolerance
                || other.s - meet <= tolerance;
        if (straight) {
            ends.add(other);
            return;
        }
        Held between = held(wholes, meet);
        if (between == null) {
            throw new Unclear();
        }
        if (between.cost - one.tangent(meet) <= indifference) {
            ends.add(between);
            ends.add(other);
            return;
        }
        pieces(wholes, one, between, ends, depth + 1);
        pieces(wholes, between, other, ends, depth + 1);
    }

    /** Where the tangents of two points meet. */
    private static double meet(Held one, Held other) {
        double steeper = other.slope - one.slope;
        return steeper <= 0 ? other.s : (one.cost - other.cost + other.slope * other.s - one.slope * one.s) / steeper;
    }

    /** The s on a piece up to which no other whole decisions cost less; infinite where none do on all of it. */
    private double beaten(Held one, Held other, double[] wholes) throws Unclear {
        if (!base.model().problem().hasIntegers()) {
            return Double.POSITIVE_INFINITY;
        }
        double slope = other.s > one.s ? (other.cost - one.cost) / (other.s - one.s) : 0;
        double level = one.cost - slope * one.s;
        double to = other.s;
        double found = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS; step++) {
            Outcome best = laboratory.solve(
                    base.model(), family.between(one.s, to).costs(slope).build(), started(one.plan, one.s));
            double[] values = best.values();
            if (values == null) {
                throw new Unclear();
            }
            if (best.bound() >= level - 2 * indifference) {
                return found;
            }
            double[] plan = Arrays.copyOf(values, family.parameter());
            Outcome least = laboratory.solve(
                    base.model(),
                    family.between(one.s, to)
                            .holding(plan)
                            .costingAtMost(level - indifference, slope)
                            .parameterCosts(1)
                            .buildLinear(),
                    null);
            double[] nearest = least.values();
            if (nearest == null || Arrays.equals(whole(plan), whole(wholes))) {
                throw new Unclear();
            }
            double won = nearest[family.parameter()];
            if (won - one.s <= tolerance) {
                return one.s;
            }
            to = won - tolerance / 2;
            found = to;
        }
        throw new Unclear();
    }

    private double[] started(double[] plan, double s) {
        double[] start = new double[plan.length + 1];
        for (int j = 0; j < plan.length; j++) {
            start[j] = base.model().problem().isInteger(j) ? Math.rint(plan[j]) : Double.NaN;
        }
        start[plan.length] = s;
        return start;
    }

    private double[] whole(double[] plan) {
        double[] whole = new double[plan.length];
        for (int j = 0; j < plan.length; j++) {
            whole[j] = base.model().problem().isInteger(j) ? Math.rint(plan[j]) : 0;
        }
        return whole;
    }

    /** The s on a piece at which the shares have strayed too far, its flows moving straight; infinite where they do not. */
    private double strayed(Held one, Held other, Configuration decided) throws Unclear {
        if (decided.sameAs(decision(other.s, other.plan), Configuration.THRESHOLD)) {
            return Double.POSITIVE_INFINITY;
        }
        double low = 0;
        double high = 1;
        double step = tolerance / Math.max(tolerance, other.s - one.s);
        while (high - low > step) {
            double middle = (low + high) / 2;
            double[] plan = new double[one.plan.length];
            for (int j = 0; j < plan.length; j++) {
                plan[j] = one.plan[j] + middle * (other.plan[j] - one.plan[j]);
            }
            if (decided.sameAs(decision(one.s + middle * (other.s - one.s), plan), Configuration.THRESHOLD)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return one.s + low * (other.s - one.s);
    }

    /** What a plan decides where the figure is at s: which share of a demand is served hangs on its volume there. */
    private Configuration decision(double s, double[] plan) throws Unclear {
        Model model = s == 1 ? farModel : laboratory.model(figure, value(s));
        if (model == null) {
            throw new Unclear();
        }
        return Configuration.of(model, plan);
    }

    private Point at(double s) {
        return solved(value(s));
    }

    private double value(double s) {
        return base.value() + s * (far - base.value());
    }

    /** The case itself, built and solved anew at a value. */
    private Point solved(double value) {
        Model model = laboratory.model(figure, value);
        return model == null
                ? new Point(value, base.model(), null, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY)
                : laboratory.solve(value, model, model.problem(), null);
    }
}
