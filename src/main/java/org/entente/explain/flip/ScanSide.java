package org.entente.explain.flip;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.network.Figure;
import org.entente.plan.Configuration;
import org.entente.plan.Model;
import org.entente.solver.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A figure that moves more than the objective: a volume, a capacity, a quantity. The best cost need be neither convex nor
 * concave in it, so the values up to the far end are sampled, and the first change is closed in on by halving. Each bracket is
 * proven; that nothing changes and changes back between two samples is not.
 */
final class ScanSide implements Side {
    /** Samples up to the end of the range, and shares of the way from there to the far end. */
    private static final int WITHIN = 4;

    private static final double[] BEYOND = {0.05, 0.15, 0.35, 0.6, 1};

    private final Laboratory laboratory;
    private final Figure figure;
    private final Point base;
    private final Configuration decision;
    private final double near;
    private final double far;
    private final boolean whole;
    private final double indifference;
    private final double tolerance;
    private final Map<Double, Point> known = new HashMap<>();

    /**
     * @param near the end of the range on this side, or where the first samples are to end
     * @param tolerance widest bracket near today's value, in the figure's unit
     */
    ScanSide(
            Laboratory laboratory,
            Figure figure,
            Point base,
            Configuration decision,
            double near,
            double far,
            boolean whole,
            double indifference,
            double tolerance) {
        this.laboratory = laboratory;
        this.figure = figure;
        this.base = base;
        this.decision = decision;
        this.near = near;
        this.far = far;
        this.whole = whole;
        this.indifference = indifference;
        this.tolerance = tolerance;
        known.put(base.value(), base);
    }

    @Override
    public List<Turn> turns(int depth) {
        List<Turn> turns = new ArrayList<>();
        Point last = base;
        Configuration decided = decision;
        for (double sample : samples()) {
            while (turns.size() < depth && !isSame(last, decided, at(sample))) {
                Turn turn = closedIn(last, decided, at(sample));
                turns.add(turn);
                last = at(turn.changed().value());
                if (!last.hasPlan()) {
                    return turns;
                }
                decided = Objects.requireNonNull(last.decision());
            }
            if (turns.size() == depth) {
                return turns;
            }
            last = at(sample);
        }
        return turns;
    }

    @Override
    public double objectiveAt(double value) {
        Point point = at(value);
        return point.hasPlan() ? point.objective() : Double.NaN;
    }

    private List<Double> samples() {
        List<Double> samples = new ArrayList<>();
        if (near != base.value()) {
            for (int i = 1; i <= WITHIN; i++) {
                samples.add(rounded(base.value() + (near - base.value()) * i / WITHIN));
            }
        }
        if (far != near) {
            for (double share : BEYOND) {
                samples.add(rounded(near + (far - near) * share));
            }
        }
        return samples.stream()
                .distinct()
                .filter(value -> value != base.value())
                .toList();
    }

    private double rounded(double value) {
        return whole ? Math.rint(value) : value;
    }

    private Turn closedIn(Point kept, Configuration decided, Point changed) {
        double width = Math.max(tolerance, 1e-3 * Math.abs(changed.value() - base.value()));
        while (Math.abs(changed.value() - kept.value()) > (whole ? 1 : width)) {
            double middle = rounded((kept.value() + changed.value()) / 2);
            if (middle == kept.value() || middle == changed.value()) {
                break;
            }
            Point between = at(middle);
            if (isSame(kept, decided, between)) {
                kept = between;
            } else {
                changed = between;
            }
        }
        Configuration other = changed.decision();
        return new Turn(kept.proof(), changed.proof(), other == null ? List.of() : decided.differences(other), false);
    }

    /** Whether the decision at a point is that of one nearer by, or one that is just as good. */
    private boolean isSame(Point kept, Configuration decided, Point point) {
        Configuration other = point.decision();
        if (other == null) {
            return false;
        }
        return decided.sameAs(other, Configuration.THRESHOLD) || isTie(kept, decided, point);
    }

    /** With the whole decisions of the nearer point, is there a plan as good that decides the same? */
    private boolean isTie(Point kept, Configuration decided, Point point) {
        Problem problem = point.model().problem();
        double[] plan = Objects.requireNonNull(kept.plan());
        if (!sameColumns(kept.model().problem(), problem)) {
            return false;
        }
        double[] lower = problem.lower().clone();
        double[] upper = problem.upper().clone();
        for (int j = 0; j < plan.length; j++) {
            if (problem.isInteger(j)) {
                lower[j] = Math.rint(plan[j]);
                upper[j] = lower[j];
            }
        }
        Point held = laboratory.solve(point.value(), point.model(), problem.linearWithin(lower, upper), null);
        Configuration other = held.decision();
        return other != null
                && held.objective() - point.objective() <= indifference
                && decided.sameAs(other, Configuration.THRESHOLD);
    }

    /** Today's whole decisions as a start, where the other problem asks for the same and allows them. */
    private double @Nullable [] wholeDecisions(Problem problem) {
        double[] plan = Objects.requireNonNull(base.plan());
        if (!sameColumns(base.model().problem(), problem)) {
            return null;
        }
        double[] start = new double[plan.length];
        for (int j = 0; j < plan.length; j++) {
            boolean fits = problem.isInteger(j) && plan[j] >= problem.lower()[j] && plan[j] <= problem.upper()[j];
            start[j] = fits ? plan[j] : Double.NaN;
        }
        return start;
    }

    private static boolean sameColumns(Problem one, Problem other) {
        if (one.columns() != other.columns()) {
            return false;
        }
        BitSet integers = new BitSet();
        for (int j = 0; j < one.columns(); j++) {
            integers.set(j, one.isInteger(j) != other.isInteger(j));
        }
        return integers.isEmpty();
    }

    private Point at(double value) {
        Point point = known.get(value);
        if (point == null) {
            @Nullable Model model = laboratory.model(figure, value);
            point = model == null
                    ? new Point(value, base.model(), null, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY)
                    : laboratory.solve(value, model, model.problem(), wholeDecisions(model.problem()));
            known.put(value, point);
        }
        return point;
    }
}
