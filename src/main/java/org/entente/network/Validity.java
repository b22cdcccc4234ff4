package org.entente.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days in which a row holds: from the first day on, until the day before the last.
 *
 * @param from first day, or null for always
 * @param until first day on which it no longer holds, or null for ever
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {
    public static final Validity ALWAYS = new Validity(null, null);

    /** A row holds in a period when it holds on the period's middle day: simple to say, and never half-true. */
    public boolean holdsIn(Period period) {
        // most rows hold always: a model asks this once for each row and period
        if (from == null && until == null) {
            return true;
        }
        return holdsOn(period.middle());
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
