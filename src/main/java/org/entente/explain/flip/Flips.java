package org.entente.explain.flip;

import java.util.Comparator;
import java.util.List;

/**
 * Which facts the decision hangs on.
 *
 * @param cells one per figure asked for, that with the closest flip first, then by how much the cost moves
 * @param objective present value of net cost of today's plan, in the case's currency
 * @param threshold shares that differ by no more are the same decision
 * @param indifference plans whose cost differs by no more are taken for equally good, in the case's currency
 * @param unfinished figures of which nothing is known: the time did not last, or the solver broke off
 * @param builds how many models were built
 * @param solves how many were solved
 * @param seconds all together
 */
public record Flips(
        List<CellFlips> cells,
        double objective,
        double threshold,
        double indifference,
        int unfinished,
        int builds,
        int solves,
        double seconds) {
    public Flips {
        cells = cells.stream()
                .sorted(Comparator.comparingDouble(CellFlips::closeness)
                        .thenComparing(Comparator.comparingDouble(
                                        (CellFlips cell) -> Double.isNaN(cell.swing()) ? 0 : cell.swing())
                                .reversed())
                        .thenComparing(cell -> cell.figure().key())
                        .thenComparing(cell -> cell.figure().column()))
                .toList();
    }

    /** The figures with a flip within their range: what to check before signing. */
    public List<CellFlips> withinRange() {
        return cells.stream().filter(CellFlips::withinRange).toList();
    }

    /** The figures the cost moves with, most first: the bars of a tornado. */
    public List<CellFlips> bySwing() {
        return cells.stream()
                .filter(cell -> cell.swing() > indifference)
                .sorted(Comparator.comparingDouble(CellFlips::swing).reversed())
                .toList();
    }
}
