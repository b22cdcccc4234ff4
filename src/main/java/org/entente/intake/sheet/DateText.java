package org.entente.intake.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates, {@code 2026-03-01}: whole days, wherever they stand. {@link DateAdvice} says what is wrong with what is none. */
public final class DateText {
    /** Midnight, which exports add to a date, says no more than the date. */
    private static final Pattern MIDNIGHT = Pattern.compile("[T ](00:00(:00([.,]0+)?)?|0:00(:00)?|12:00(:00)? AM)Z?");

    private DateText() {}

    /** The day a text says, or null; a time of day other than midnight is not part of a day. */
    public static @Nullable LocalDate value(String text) {
        String date =
                text.length() > 10 && MIDNIGHT.matcher(text.substring(10)).matches() ? text.substring(0, 10) : text;
        if (date.length() != 10) {
            return null;
        }
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
