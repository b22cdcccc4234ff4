package org.entente.explain.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /**
     * What the date of a target is called: {@code SOP}, with the task's name where several tasks are one; for a task that is no
     * milestone its name.
     */
    public static String name(Schedule schedule, Booking target) {
        Milestone milestone = target.task().milestone();
        String name = ChainWords.name(target);
        if (milestone == null
                || name.toLowerCase(Locale.ROOT).contains(milestone.label().toLowerCase(Locale.ROOT))) {
            return name;
        }
        String label = Character.toUpperCase(milestone.label().charAt(0))
                + milestone.label().substring(1);
        long same = schedule.bookings().stream()
                .filter(booking -> booking.task().milestone() == milestone)
                .count();
        return same == 1 ? label : label + " (" + name + ")";
    }
}
