package org.entente.explain.chance;

import org.entente.programme.Booking;

/**
 * What a task does to a date over all draws.
 *
 * @param lowWeeks least working weeks; as planned without a range
 * @param highWeeks most working weeks
 * @param meanWeeks working weeks, on average over the draws
 * @param critical share of the draws in which it is on the way that drives the date (criticality index)
 * @param crucial correlation of its weeks with the date, −1 to 1; 0 for a task without a range
 */
public record TaskChance(
        Booking booking, double lowWeeks, double highWeeks, double meanWeeks, double critical, double crucial) {}
