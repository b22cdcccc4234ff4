package org.entente.explain.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.network.Figure;
import org.entente.network.Source;

/**
 * How old a figure is: from its own date, {@code as_of}, or else that of its source, to the day on which the plan was made.
 * Where only a month or a year is known, from the last day of it: no younger figure is called old. A date to come is age 0.
 */
public enum Age {
    UNDER_ONE_YEAR("under one year"),
    ONE_TO_TWO_YEARS("one to two years"),
    TWO_TO_FIVE_YEARS("two to five years"),
    OVER_FIVE_YEARS("over five years"),
    UNDATED("no date");

    private static final Pattern DATE =
            Pattern.compile("\\b((?:19|20)\\d\\d)(?:-(\\d\\d)(?:-(\\d\\d))?|-?Q([1-4]))?(?!\\d)");
    private static final double YEAR = 365.25;

    private final String label;

    Age(String label) {
        this.label = label;
    }

    /** In words. */
    public String label() {
        return label;
    }

    /** Days from a figure's date to a day; empty where neither figure nor source has a date. */
    static OptionalLong days(Figure figure, LocalDate day) {
        Source source = figure.source();
        OptionalLong own = days(figure.asOf(), day);
        return own.isPresent() || source == null ? own : days(source.date(), day);
    }

    /** Days from the last day a date can mean; empty where it is none. */
    static OptionalLong days(String date, LocalDate day) {
        Matcher matcher = DATE.matcher(date);
        if (!matcher.find()) {
            return OptionalLong.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            LocalDate last = matcher.group(3) != null
                    ? LocalDate.of(year, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)))
                    : YearMonth.of(year, month(matcher)).atEndOfMonth();
            return OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(last, day)));
        } catch (DateTimeException e) {
            return OptionalLong.empty(); // 2026-13: no date, and no reason to stop
        }
    }

    private static int month(Matcher matcher) {
        if (matcher.group(4) != null) {
            return 3 * Integer.parseInt(matcher.group(4));
        }
        return matcher.group(2) == null ? 12 : Integer.parseInt(matcher.group(2));
    }

    static Age of(OptionalLong days) {
        if (days.isEmpty()) {
            return UNDATED;
        }
        double years = days.getAsLong() / YEAR;
        return years < 1
                ? UNDER_ONE_YEAR
                : years < 2 ? ONE_TO_TWO_YEARS : years < 5 ? TWO_TO_FIVE_YEARS : OVER_FIVE_YEARS;
    }
}
