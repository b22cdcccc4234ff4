package org.entente.network;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The holidays of a team: weeks in which its tasks pause. */
public record Calendar(int index, String id, List<Closure> closures, TableRow row) implements Entity {
    private static final int WORKING_DAYS_THAT_CLOSE_A_WEEK = 3;

    public Calendar {
        closures = List.copyOf(closures);
    }

    /**
     * Days on which nobody works.
     *
     * @param from first day
     * @param to last day
     * @param yearly whether the same days of every other year are closed too
     */
    public record Closure(String name, LocalDate from, LocalDate to, boolean yearly, TableRow row) {
        boolean covers(LocalDate day) {
            if (!yearly) {
                return !day.isBefore(from) && !day.isAfter(to);
            }
            LocalDate start = from.withYear(day.getYear());
            LocalDate end = start.plusDays(to.toEpochDay() - from.toEpochDay());
            return !day.isBefore(start) && !day.isAfter(end)
                    || !day.isBefore(start.minusYears(1)) && !day.isAfter(end.minusYears(1));
        }
    }

    /** Whether the seven days from this one on are closed: at least three of their working days, Monday to Friday, are. */
    public boolean closesWeekOf(LocalDate first) {
        int closed = 0;
        for (int i = 0; i < 7; i++) {
            LocalDate day = first.plusDays(i);
            if (isWorkingDay(day) && isClosed(day)) {
                closed++;
            }
        }
        return closed >= WORKING_DAYS_THAT_CLOSE_A_WEEK;
    }

    /** The closure that takes most of the working days of the seven from this one on, or null when none takes any. */
    public @Nullable Closure closureInWeekOf(LocalDate first) {
        Closure longest = null;
        int most = 0;
        for (Closure closure : closures) {
            int days = 0;
            for (int i = 0; i < 7; i++) {
                LocalDate day = first.plusDays(i);
                days += isWorkingDay(day) && closure.covers(day) ? 1 : 0;
            }
            if (days > most) {
                most = days;
                longest = closure;
            }
        }
        return longest;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private boolean isClosed(LocalDate day) {
        return closures.stream().anyMatch(closure -> closure.covers(day));
    }

    /** The id alone: records refer to each other, and a message wants the name of a thing, not its world. */
    @Override
    public String toString() {
        return id;
    }
}
