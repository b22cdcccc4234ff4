package org.entente.explain.launch;

import java.util.List;
import org.entente.programme.Booking;

/**
 * A task on the way to a date, and what its time went into from where the task before it on the way leaves off.
 *
 * @param from week from which its parts count
 * @param to week up to which they count, where the next task takes over: {@code to − from} is the sum of the parts
 * @param sentence all of it in words
 */
public record Step(Booking booking, int from, int to, List<Part> parts, String sentence) {
    public Step {
        parts = List.copyOf(parts);
    }
}
