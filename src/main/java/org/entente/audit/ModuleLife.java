package org.entente.audit;

import java.time.LocalDate;
import org.entente.network.Line;
import org.entente.network.Period;
import org.entente.network.TableRow;

/** How long a module of a line is there, and how much of its rate it gives. */
final class ModuleLife {
    private ModuleLife() {}

    /** The day on which a module of a period may first produce. */
    static LocalDate opening(Line line, Period period) {
        LocalDate earliest = line.earliest();
        return earliest == null || earliest.isBefore(period.start()) ? period.start() : earliest;
    }

    /**
     * Which part of a period a module opened in another is there.
     *
     * @param rated whether a year of ramp-up counts by its share of the rate, or whole
     */
    static double share(Line line, Period opened, Period period, boolean rated) {
        LocalDate first = opening(line, opened);
        double from = Math.max(0, years(first, period.start()));
        double until = Math.min(line.lifeYears(), years(first, period.end()));
        double sum = 0;
        int ramped = rated ? line.rampUp().size() : 0;
        for (int year = 0; year <= ramped; year++) {
            double end = year < ramped ? year + 1 : Double.POSITIVE_INFINITY;
            double rate = year < ramped ? line.rampUp().get(year) : 1;
            sum += rate * Math.max(0, Math.min(until, end) - Math.max(from, year));
        }
        // ages in days may add up to a day more than the period, and no module is there for more than all of it
        return sum / Math.max(years(period.start(), period.end()), until - from);
    }

    /** Years between two days as the length of periods is told: whole months as twelfths, else days ÷ 365.25. */
    static double years(LocalDate from, LocalDate until) {
        return new Period(0, "", from, until, TableRow.NONE).years();
    }
}
