package org.entente.explain.chance;

import java.time.LocalDate;
import java.util.List;
import org.entente.programme.Booking;

/**
 * How likely a date is.
 *
 * @param target the task whose finish it is
 * @param planned the date in the schedule
 * @param due the date to keep
 * @param basis why it is to be kept
 * @param kept share of the draws that are finished by then
 * @param p50 half of the draws are finished by then
 * @param p80 eight of ten
 * @param p90 nine of ten
 * @param mean average date
 * @param curve by when which share is finished, in order: the S-curve from the first draw to the last
 * @param tasks those with a range or ever on the way that drives the date, the most critical first
 * @param sentence all of it in words
 */
public record DateChance(
        Booking target,
        String name,
        LocalDate planned,
        LocalDate due,
        Basis basis,
        double kept,
        LocalDate p50,
        LocalDate p80,
        LocalDate p90,
        LocalDate mean,
        List<Point> curve,
        List<TaskChance> tasks,
        String sentence) {
    /** Where the date to keep comes from. */
    public enum Basis {
        /** A limit of the case. */
        LIMIT,
        /** The last day of the task itself. */
        LATEST,
        /** None is asked for: the date in the schedule. */
        PLANNED
    }

    /** By a date, a share of the draws is finished. */
    public record Point(double share, LocalDate date) {}

    public DateChance {
        curve = List.copyOf(curve);
        tasks = List.copyOf(tasks);
    }
}
