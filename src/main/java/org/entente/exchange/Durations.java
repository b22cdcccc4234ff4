package org.entente.exchange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.entente.exchange.xml.Node;

/** How many working weeks a task of a file takes. */
record Durations(WorkTime time, Told told) {
    int weeks(Node task) {
        String duration = task.text("Duration");
        int unit = task.whole("DurationFormat", 7);
        double weeks = time.weeks(duration, unit);
        if (Double.isNaN(weeks) || weeks < 0) {
            return fromDates(task);
        }
        if (weeks > 0 && WorkTime.isElapsed(unit)) {
            told.warn(
                    task,
                    task.text("Name"),
                    "The duration is elapsed time; it is taken for working weeks, which pause in holidays.",
                    "Shorten it where it runs over holidays.");
        }
        if (unit >= 35) {
            told.warn(task, task.text("Name"), "The duration is an estimate.", "Give it a range in ranges.csv.");
        }
        int whole = Told.up(weeks);
        if (Math.abs(whole - weeks) > 0.02) {
            told.warn(
                    task,
                    Told.number(weeks) + " weeks",
                    "The duration is no whole number of weeks; it was rounded up.",
                    "Change weeks in tasks.csv where that is too long.");
        }
        return whole;
    }

    private int fromDates(Node task) {
        LocalDate start = Days.day(task.text("Start"));
        LocalDate finish = Days.day(task.text("Finish"));
        if (start == null || finish == null || finish.isBefore(start)) {
            told.warn(
                    task,
                    task.text("Name"),
                    "The task has no duration; it was read as a milestone.",
                    "Give its weeks in tasks.csv.");
            return 0;
        }
        int weeks = (int) Math.ceil((ChronoUnit.DAYS.between(start, finish) + 1) / 7.0);
        told.warn(
                task,
                task.text("Name"),
                "The task has no duration; its weeks were counted from its dates.",
                "Check weeks in tasks.csv.");
        return weeks;
    }
}
