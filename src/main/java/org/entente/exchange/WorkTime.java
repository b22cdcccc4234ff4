package org.entente.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a project's days and weeks are, and so how its durations are weeks.
 *
 * @param minutesPerDay of work
 * @param minutesPerWeek of work
 */
record WorkTime(int minutesPerDay, int minutesPerWeek) {
    private static final int MINUTES_OF_A_WEEK = 7 * 24 * 60;
    private static final int WORKING_DAYS = 5;
    private static final int LAG_UNITS_PER_MINUTE = 10;
    private static final Pattern DURATION = Pattern.compile(
            "(-)?P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?(?:T(?:(\\d+(?:\\.\\d+)?)H)?(?:(\\d+(?:\\.\\d+)?)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?");

    /** Codes of units as the schema numbers them. */
    static final int WEEKS = 9;

    static final int ELAPSED_WEEKS = 10;
    static final int PERCENT = 19;
    static final int ELAPSED_PERCENT = 20;
    /** Added to a unit's code for an estimate, {@code 3 wks?}. */
    private static final int ESTIMATE = 32;

    static WorkTime of(double hoursPerWeek) {
        int day = (int) Math.clamp(Math.round(hoursPerWeek * 60 / WORKING_DAYS), 1, 24 * 60);
        return new WorkTime(day, day * WORKING_DAYS);
    }

    /** Whether a unit counts all hours of the clock, not working hours. */
    static boolean isElapsed(int unit) {
        return switch (unit >= 35 ? unit - ESTIMATE : unit) {
            case 4, 6, 8, ELAPSED_WEEKS, 12, ELAPSED_PERCENT -> true;
            default -> false;
        };
    }

    static boolean isPercent(int unit) {
        int exact = unit >= 35 ? unit - ESTIMATE : unit;
        return exact == PERCENT || exact == ELAPSED_PERCENT;
    }

    /** Weeks of work as a duration. */
    String duration(double weeks) {
        long minutes = Math.round(weeks * minutesPerWeek);
        return "PT" + minutes / 60 + "H" + minutes % 60 + "M0S";
    }

    /** Minutes of a duration such as {@code PT35H0M0S}; NaN where it is none. */
    static double minutes(String duration) {
        Matcher parts = DURATION.matcher(duration);
        if (duration.length() < 3 || !parts.matches()) {
            return Double.NaN;
        }
        double minutes = 0;
        double[] each = {365 * 24 * 60, 30 * 24 * 60, 24 * 60, 60, 1, 1 / 60.0};
        for (int i = 0; i < each.length; i++) {
            String part = parts.group(i + 2);
            minutes += part == null ? 0 : Double.parseDouble(part) * each[i];
        }
        return parts.group(1) == null ? minutes : -minutes;
    }

    /** Weeks that a duration of a unit takes; not rounded. */
    double weeks(String duration, int unit) {
        return minutes(duration) / (isElapsed(unit) ? MINUTES_OF_A_WEEK : minutesPerWeek);
    }

    /** A lag in calendar weeks, as tenths of minutes that pass. */
    static long lag(int weeks) {
        return (long) weeks * MINUTES_OF_A_WEEK * LAG_UNITS_PER_MINUTE;
    }

    /** Calendar weeks of a lag of a unit other than per cent; not rounded. */
    double lagWeeks(double lag, int unit) {
        return lag / LAG_UNITS_PER_MINUTE / (isElapsed(unit) ? MINUTES_OF_A_WEEK : minutesPerWeek);
    }
}
