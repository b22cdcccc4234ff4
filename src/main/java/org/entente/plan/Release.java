package org.entente.plan;

import java.time.temporal.ChronoUnit;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Programme;

/**
 * How much of a period something is released, as its task is finished in week f: the days of the period after the finish, those
 * of the ramp-up counted half, as a share of its days. Piecewise linear in f, with a kink where the finish or the end of the
 * ramp-up meets an end of the period.
 */
final class Release {
    private static final double DAYS_PER_WEEK = 7;

    private Release() {}

    /** Weeks from the programme's start to the first day of a period. */
    static double start(Programme programme, Period period) {
        return ChronoUnit.DAYS.between(programme.start(), period.start()) / DAYS_PER_WEEK;
    }

    /** Weeks from the programme's start to the day after a period. */
    static double end(Programme programme, Period period) {
        return ChronoUnit.DAYS.between(programme.start(), period.end()) / DAYS_PER_WEEK;
    }

    /** Share of a period, 0 to 1, for a finish in week f. */
    static double share(Programme programme, Period period, int finish, int rampUpWeeks) {
        double from = start(programme, period);
        double until = end(programme, period);
        double full = overlap(finish + rampUpWeeks, Double.POSITIVE_INFINITY, from, until);
        double half = overlap(finish, finish + rampUpWeeks, from, until);
        return (full + half / 2) / (until - from);
    }

    private static double overlap(double a, double b, double from, double until) {
        return Math.max(0, Math.min(b, until) - Math.max(a, from));
    }

    /** Weeks from the programme's start to the end of the last period, whole weeks only. */
    static int horizon(Network network) {
        return Math.max(
                0, network.programme().weekBy(network.periods().getLast().end()));
    }
}
