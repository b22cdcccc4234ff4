package org.entente.intake.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.intake.finding.Findings;

/** What is wrong with a text that is no date, and how to mend it. */
public final class DateAdvice {
    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]+\\d{1,2}:\\d{2}.*");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./ ](\\d{1,2})[-./ ](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-./ ](\\d{1,2})[-./ ](\\d{4}|\\d{2})");
    private static final Pattern BARE = Pattern.compile("((?:19|20|21)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-./](\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-./](\\d{1,2})");
    private static final Pattern QUARTER =
            Pattern.compile("(?:(\\d{4})[ -]?Q([1-4])|Q([1-4])[ -]?(\\d{4}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEK = Pattern.compile("(\\d{4})[ -]?(?:W|KW|CW)(\\d{1,2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED =
            Pattern.compile("(?:(\\d{1,2})[. -]*)?(\\p{L}{3,9})[. -]*(?:(\\d{1,2}),? )?(\\d{4}|\\d{2})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DateAdvice() {}

    /** Why {@link DateText#value} gave null. */
    public static NumberAdvice of(String text) {
        String shown = "'" + Findings.shorten(text) + "'";
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            return new NumberAdvice(
                    shown + " has a time of day, where dates are whole days.", "Write " + time.group(1) + ".");
        }
        return new NumberAdvice(
                shown + " is no date.", "Write it as " + (text.length() > 40 ? EXAMPLE : meant(text)) + ".");
    }

    private static final String EXAMPLE = "year-month-day, such as 2026-03-01";

    /** The date that was probably meant, or an example. */
    private static String meant(String text) {
        if (text.matches("\\d{4}")) {
            return text + "-01-01";
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher bare = BARE.matcher(text);
        if (bare.matches()) {
            return day(bare.group(1), bare.group(2), bare.group(3));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            String year = full(yearLast.group(3));
            String dayFirst = day(year, yearLast.group(2), yearLast.group(1));
            String monthFirst = day(year, yearLast.group(1), yearLast.group(2));
            if (dayFirst.equals(monthFirst) || monthFirst.equals(EXAMPLE)) {
                return dayFirst;
            }
            return dayFirst.equals(EXAMPLE)
                    ? monthFirst
                    : dayFirst + " (day first) or " + monthFirst + " (month first)";
        }
        Matcher yearMonth = YEAR_MONTH.matcher(text);
        if (yearMonth.matches()) {
            return day(yearMonth.group(1), yearMonth.group(2), "1");
        }
        Matcher monthYear = MONTH_YEAR.matcher(text);
        if (monthYear.matches()) {
            return day(monthYear.group(2), monthYear.group(1), "1");
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            boolean first = quarter.group(1) != null;
            int of = Integer.parseInt(quarter.group(first ? 2 : 3));
            return day(quarter.group(first ? 1 : 4), String.valueOf(3 * of - 2), "1");
        }
        Matcher week = WEEK.matcher(text);
        if (week.matches() && Integer.parseInt(week.group(2)) >= 1 && Integer.parseInt(week.group(2)) <= 52) {
            LocalDate inFirst =
                    LocalDate.of(Integer.parseInt(week.group(1)), 1, 4).with(java.time.DayOfWeek.MONDAY);
            return inFirst.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                    .toString();
        }
        return named(text);
    }

    private static String named(String text) {
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            String word = named.group(2).toLowerCase(Locale.ROOT);
            int month = MONTHS.indexOf(word.length() < 3 ? word : word.substring(0, 3)) + 1;
            String day = named.group(1) != null ? named.group(1) : named.group(3) != null ? named.group(3) : "1";
            if (month > 0) {
                return day(full(named.group(4)), String.valueOf(month), day);
            }
        }
        double serial = NumberText.value(text);
        if (serial >= 20_000 && serial < 100_000) {
            return LocalDate.of(1899, 12, 30).plusDays((long) serial)
                    + "; a date of a spreadsheet shows as such a number when its cell is not formatted as a date";
        }
        return EXAMPLE;
    }

    private static String full(String year) {
        return year.length() == 2 ? "20" + year : year;
    }

    private static String day(String year, String month, String day) {
        try {
            YearMonth of = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            return of.atDay(Integer.parseInt(day)).toString();
        } catch (DateTimeException e) {
            return EXAMPLE;
        }
    }
}
