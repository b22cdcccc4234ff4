package org.entente.exchange;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as Entente counts them, to the end of a week, and as Project does, to the evening of a working day. */
final class Days {
    private Days() {}

    /** The day of a date and time such as {@code 2026-03-02T08:00:00}; null where it is none. */
    static @Nullable LocalDate day(String text) {
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The day itself or the first weekday after it. */
    static LocalDate weekdayFrom(LocalDate day) {
        LocalDate at = day;
        while (isWeekend(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** The last weekday before the day on which something is finished: work done by Monday ends on Friday evening. */
    static LocalDate lastWeekdayBefore(LocalDate finished) {
        LocalDate at = finished.minusDays(1);
        while (isWeekend(at)) {
            at = at.minusDays(1);
        }
        return at;
    }

    /** The day on which something is finished whose last working day is this one: Friday's work is done by Monday. */
    static LocalDate finishedAfter(LocalDate last) {
        return weekdayFrom(last.plusDays(1));
    }
}
