package org.entente.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of time in which quantities are summed.
 *
 * @param start first day
 * @param end first day after
 */
public record Period(int index, String id, LocalDate start, LocalDate end, TableRow row) implements Entity {
    private static final double DAYS_PER_YEAR = 365.25;

    /** Length in years; a calendar year counts as exactly 1, leap or not. */
    public double years() {
        long months = ChronoUnit.MONTHS.between(start, end);
        if (start.plusMonths(months).equals(end)) {
            return months / 12.0;
        }
        return ChronoUnit.DAYS.between(start, end) / DAYS_PER_YEAR;
    }

    public LocalDate middle() {
        return start.plusDays(ChronoUnit.DAYS.between(start, end) / 2);
    }

    /** Years from the first day of the programme to the middle of this period: what discounting uses. */
    public double yearsFrom(LocalDate programmeStart) {
        return yearsBetween(programmeStart, middle());
    }

    /** Years between two days, as discounting counts them: days ÷ 365.25. */
    public static double yearsBetween(LocalDate from, LocalDate until) {
        return ChronoUnit.DAYS.between(from, until) / DAYS_PER_YEAR;
    }

    /** The id alone: records refer to each other, and a message wants the name of a thing, not its world. */
    @Override
    public String toString() {
        return id;
    }
}
