package org.entente.explain.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.explain.flip.CellFlips;
import org.entente.explain.flip.Flips;
import org.entente.explain.flip.Turn;
import org.entente.network.Figure;
import org.entente.network.TableRow;
import org.entente.plan.Configuration;

/**
 * How far a figure is from changing the decision.
 *
 * @param value the nearest value at which another decision is best, in the figure's unit
 * @param closeness the way to it as a share of the way to the end of the figure's range: below 1 it lies within the range
 * @param sentence what is then decided
 */
public record FlipDistance(double value, double closeness, String sentence) {

    /** Where flips have been looked for. */
    @FunctionalInterface
    public interface Book {
        /** Nothing was looked for. */
        Book EMPTY = figure -> Optional.empty();

        /** The nearest flips that a search has found. */
        static Book of(Flips flips) {
            Map<Place, FlipDistance> found = new HashMap<>();
            for (CellFlips cell : flips.cells()) {
                if (cell.flips()) {
                    Turn turn = cell.nearest();
                    String sentence = turn.infeasible()
                            ? "Beyond it there is no plan"
                            : turn.differences().stream()
                                    .map(Configuration.Difference::sentence)
                                    .findFirst()
                                    .orElse("");
                    found.put(Place.of(cell.figure()), new FlipDistance(turn.at(), cell.closeness(), sentence));
                }
            }
            return figure -> Optional.ofNullable(found.get(Place.of(figure)));
        }

        /** The nearest flip of a figure; empty where there is none or none was looked for. */
        Optional<FlipDistance> of(Figure figure);
    }

    /** The cell a figure stands in. */
    private record Place(TableRow row, String column) {
        static Place of(Figure figure) {
            return new Place(figure.row(), figure.column());
        }
    }
}
