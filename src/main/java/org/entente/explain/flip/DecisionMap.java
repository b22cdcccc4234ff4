package org.entente.explain.flip;

import java.util.List;
import org.entente.network.Figure;
import org.entente.plan.Configuration;

/**
 * Which decision wins over the plane of two figures.
 *
 * @param x the figure to the right
 * @param y the figure upwards
 * @param decisions what may win, today's first
 * @param regions polygons that cover the rectangle between the axes' ends
 * @param corners the points that were solved, all corners of the regions among them
 * @param exact whether the borders are proven: both figures move the objective alone, so that a decision that is best at all
 *     corners of a region is best in all of it. Else every region is a square whose middle was solved
 * @param complete whether the time lasted
 */
public record DecisionMap(
        Axis x,
        Axis y,
        List<Winner> decisions,
        List<Region> regions,
        List<Corner> corners,
        boolean exact,
        boolean complete,
        int solves,
        double seconds) {
    public DecisionMap {
        decisions = List.copyOf(decisions);
        regions = List.copyOf(regions);
        corners = List.copyOf(corners);
    }

    /** One side of the plane. */
    public record Axis(Figure figure, double low, double high) {
        /** The figure's range, or half of today's value to half as much again, and some way beyond a flip that lies near. */
        static Axis of(CellFlips cell) {
            Figure figure = cell.figure();
            double low = figure.hasRange() ? figure.low() : Math.max(cell.lowest(), 0.5 * figure.value());
            double high = figure.hasRange() ? figure.high() : Math.min(cell.highest(), 1.5 * figure.value());
            double width = high - low;
            for (Turn turn : cell.below()) {
                if (turn.at() < low && turn.at() > low - 2 * width) {
                    low = Math.max(cell.lowest(), turn.at() - 0.15 * width);
                }
            }
            for (Turn turn : cell.above()) {
                if (turn.at() > high && turn.at() < high + 2 * width) {
                    high = Math.min(cell.highest(), turn.at() + 0.15 * width);
                }
            }
            return new Axis(figure, low, high);
        }

        double at(double share) {
            return low + share * (high - low);
        }
    }

    /** A decision; {@code differences} from today's, empty for today's own, and where nothing can be planned. */
    public record Winner(List<Configuration.Difference> differences, boolean feasible) {
        public Winner {
            differences = List.copyOf(differences);
        }
    }

    /**
     * A part of the plane.
     *
     * @param decision position in {@link DecisionMap#decisions()}
     * @param outline corners in order, in the units of the figures
     */
    public record Region(int decision, List<Vertex> outline) {
        public Region {
            outline = List.copyOf(outline);
        }
    }

    /** A place on the plane, in the units of the figures. */
    public record Vertex(double x, double y) {}

    /** A place that was solved: the cost of the best plan there, and what no plan can cost less than. */
    public record Corner(double x, double y, double objective, double bound) {}
}
