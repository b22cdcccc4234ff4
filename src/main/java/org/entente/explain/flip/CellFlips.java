package org.entente.explain.flip;

import java.util.List;
import org.entente.network.Figure;

/**
 * What hangs on one figure.
 *
 * @param below values under today's at which the decision changes, the nearest first; as many as were asked for
 * @param above the same over today's
 * @param lowest how far down was searched
 * @param highest how far up was searched
 * @param atLow present value of net cost at the low end of the figure's range; NaN without a range or a plan there
 * @param atHigh the same at its high end
 * @param touches whether the figure enters the model at all: one of a part nobody could use does not
 */
public record CellFlips(
        Figure figure,
        List<Turn> below,
        List<Turn> above,
        double lowest,
        double highest,
        double atLow,
        double atHigh,
        boolean touches) {
    public CellFlips {
        below = List.copyOf(below);
        above = List.copyOf(above);
    }

    /** Whether any value that was searched changes the decision. */
    public boolean flips() {
        return !below.isEmpty() || !above.isEmpty();
    }

    /**
     * How close the nearest flip is: the way to it as a share of the way to the range's end on that side, so that below 1 the
     * flip lies within the range; of today's value for a figure without a range. Infinite without a flip.
     */
    public double closeness() {
        return Math.min(closeness(below, figure.low()), closeness(above, figure.high()));
    }

    /** The nearest flip, relative to the range; throws NoSuchElementException where nothing {@link #flips()}. */
    public Turn nearest() {
        return closeness(below, figure.low()) <= closeness(above, figure.high()) && !below.isEmpty()
                ? below.getFirst()
                : above.getFirst();
    }

    /** Whether a flip lies within the figure's range. */
    public boolean withinRange() {
        return figure.hasRange() && closeness() <= 1;
    }

    /** How much the cost moves over the range; NaN where an end is not known. */
    public double swing() {
        return Math.abs(atHigh - atLow);
    }

    private double closeness(List<Turn> turns, double end) {
        if (turns.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        double way = Math.abs(turns.getFirst().at() - figure.value());
        double side = Math.abs(end - figure.value());
        double width = figure.high() - figure.low();
        // today's value at an end of its range: what lies beyond is measured in widths of the range, and lies outside
        double unit = !figure.hasRange() ? Math.abs(figure.value()) : side > 0 ? side : width;
        double share = way == 0 ? 0 : way / unit;
        return figure.hasRange() && side == 0 ? 1 + share : share;
    }
}
