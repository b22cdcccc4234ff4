package org.entente.intake.difference;

import java.util.List;

/**
 * Differences that are made at once on the way from one case to another: one cell, cells that changed alike, or rows that
 * make no sense without each other.
 *
 * @param words {@code price of 6 rows × 1.05}
 * @param differences places in {@link Differences#list()}
 */
public record Step(String words, List<Integer> differences, Phase phase) {
    public Step {
        differences = List.copyOf(differences);
    }

    /** When on the way a step is made: what opens comes before what closes, so that the cases between can be planned. */
    public enum Phase {
        SETTINGS,
        OPENS,
        NUMBERS,
        CLOSES,
        LIMITS
    }
}
