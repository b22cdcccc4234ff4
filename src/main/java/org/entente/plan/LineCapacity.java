package org.entente.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.entente.network.Line;
import org.entente.network.Period;

/**
 * What a line module gives over time.
 *
 * <p>A module opened in period t produces from the later of the period's first day and the line's earliest day, for its life.
 * Its rate follows the ramp-up, a share for each year of its age. In period u it gives {@code module · years(u) · share},
 * where share is the ramp-up averaged over the days of u.
 */
final class LineCapacity {
    private static final double DAYS_PER_YEAR = 365.25;

    private LineCapacity() {}

    static boolean canOpen(Line line, Period period) {
        return start(line, period).isBefore(period.end());
    }

    /** Units of line use that one module opened in {@code opened} gives in period {@code in}. */
    static double moduleGives(Line line, Period opened, Period in) {
        return line.modulePerYear() * in.years() * averageRate(line, opened, in);
    }

    /** Years of period {@code in} during which a module opened in {@code opened} is alive, for its fixed cost. */
    static double yearsAlive(Line line, Period opened, Period in) {
        LocalDate start = start(line, opened);
        double from = Math.max(0, age(start, in.start()));
        double until = Math.min(line.lifeYears(), age(start, in.end()));
        return until <= from ? 0 : (until - from) / whole(in, until - from) * in.years();
    }

    /** Share of its life that a module opened in {@code opened} has left on a day; 0 where its life is not known. */
    static double lifeLeft(Line line, Period opened, LocalDate day) {
        double life = line.lifeYears();
        return Double.isInfinite(life) ? 0 : Math.max(0, life - age(start(line, opened), day)) / life;
    }

    private static double averageRate(Line line, Period opened, Period in) {
        LocalDate start = start(line, opened);
        double from = Math.max(0, age(start, in.start()));
        double until = Math.min(line.lifeYears(), age(start, in.end()));
        if (until <= from) {
            return 0;
        }
        double sum = 0;
        double at = from;
        while (at < until - 1e-9) {
            int year = (int) Math.floor(at + 1e-9);
            double next = year < line.rampUp().size() ? Math.min(until, year + 1.0) : until;
            double rate = year < line.rampUp().size() ? line.rampUp().get(year) : 1;
            sum += rate * (next - at);
            at = next;
        }
        return sum / whole(in, until - from);
    }

    /** Years of a period; ages told in days may add up to a day more, and no module is there for more than the whole of it. */
    private static double whole(Period in, double there) {
        return Math.max(age(in.start(), in.end()), there);
    }

    private static LocalDate start(Line line, Period period) {
        LocalDate earliest = line.earliest();
        return earliest == null || earliest.isBefore(period.start()) ? period.start() : earliest;
    }

    /** Age in years; whole calendar years count as whole, so that a yearly ramp-up meets yearly periods exactly. */
    private static double age(LocalDate start, LocalDate day) {
        long months = ChronoUnit.MONTHS.between(start, day);
        if (start.plusMonths(months).equals(day)) {
            return months / 12.0;
        }
        return ChronoUnit.DAYS.between(start, day) / DAYS_PER_YEAR;
    }
}
