package org.entente.network;

import org.jspecify.annotations.Nullable;

/**
 * A number of the case as it was entered, with what vouches for it.
 *
 * @param key the row's key as a planner would say it, e.g. {@code process battery-catl}
 * @param column column name
 * @param value as entered
 * @param unit of the column, the row's currency filled in
 * @param source what vouches for it, or null: then it is an assumption
 * @param asOf date of the figure, or empty
 * @param confidence A official, B press, C weak, E estimate, or empty
 * @param low lower end of its range, or NaN
 * @param high upper end of its range, or NaN
 * @param shape how likely the values between are: uniform, triangular …, or empty
 */
public record Figure(
        TableRow row,
        String key,
        String column,
        double value,
        String unit,
        @Nullable Source source,
        String asOf,
        String confidence,
        String note,
        double low,
        double high,
        String shape) {
    /** A figure that no source vouches for, or that its own row calls an estimate. */
    public boolean isAssumption() {
        return source == null || confidence.equals("E");
    }

    public boolean hasRange() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }
}
