package org.entente.explain.launch;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.Milestone;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;

/** The dates a programme is judged by. */
public final class Targets {
    private Targets() {}

    /**
     * Places in the schedule of the tasks that are a start of production or a launch; where there is none, of the last to
     * finish. Empty for an empty schedule.
     */
    public static List<Integer> of(Schedule schedule) {
        List<Booking> bookings = schedule.bookings();
        List<Integer> targets = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < bookings.size(); i++) {
            Milestone milestone = bookings.get(i).task().milestone();
            if (milestone == Milestone.SOP || milestone == Milestone.LAUNCH) {
                targets.add(i);
            }
            if (last < 0 || bookings.get(i).finish() >= bookings.get(last).finish()) {
                last = i;
            }
        }
        return targets.isEmpty() && last >= 0 ? List.of(last) : targets;
    }
}
