package org.entente.explain.launch;

import java.time.LocalDate;
import java.util.List;

/**
 * How far a date moves from one schedule to another, and what makes the difference.
 *
 * @param name of the date
 * @param days it moves, later above 0
 * @param terms which add up to {@code days}
 * @param phases from milestone to milestone, which add up to {@code days} together with the move of the programme's start
 * @param startDays by which the programme itself starts later
 * @param sentence all of it in words
 */
public record DateMove(
        String name,
        LocalDate before,
        LocalDate after,
        long days,
        List<Term> terms,
        List<Phase> phases,
        long startDays,
        String sentence) {
    public DateMove {
        terms = List.copyOf(terms);
        phases = List.copyOf(phases);
    }

    /** Weeks it moves, later above 0. */
    public double weeks() {
        return days / 7.0;
    }

    /**
     * A part of the difference.
     *
     * @param kind null for the start of the programme
     * @param name the task whose work it is, the holiday, the team waited for, or the kind in words
     * @param before what it takes of the way to the date before, in weeks
     * @param after what it takes after
     * @param days of the difference
     */
    public record Term(
            Part.@org.jspecify.annotations.Nullable Kind kind, String name, int before, int after, long days) {
        /** Weeks of the difference, later above 0. */
        public double weeks() {
            return days / 7.0;
        }
    }

    /** Weeks from the milestone before, or from the start of the programme, to this one. */
    public record Phase(String name, int before, int after) {
        /** Weeks of the difference, later above 0. */
        public int weeks() {
            return after - before;
        }
    }
}
