package org.entente.explain.launch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.network.Precedence;
import org.entente.network.Task;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;

/**
 * All that holds the tasks of a schedule: precedence, learning, and the order in which it uses its teams.
 *
 * @param list first those the programme asks for, then those of the teams
 * @param arrivals of people a task needs
 */
public record Holds(Schedule schedule, List<Hold> list, List<Arrival> arrivals) {
    public Holds {
        list = List.copyOf(list);
        arrivals = List.copyOf(arrivals);
    }

    /** What holds what in a schedule. */
    public static Holds of(Schedule schedule) {
        List<Booking> bookings = schedule.bookings();
        int[] at = new int[schedule.programme().tasks().size()];
        Arrays.fill(at, -1);
        for (int i = 0; i < bookings.size(); i++) {
            at[bookings.get(i).task().index()] = i;
        }
        List<Hold> holds = new ArrayList<>();
        for (Precedence precedence : schedule.programme().precedences()) {
            int before = at[precedence.before().index()];
            int after = at[precedence.after().index()];
            if (before >= 0 && after >= 0) {
                holds.add(new Hold(
                        before, after, Hold.Cause.PRECEDENCE, precedence.kind(), precedence.lagWeeks(), null, 0));
            }
        }
        for (int i = 0; i < bookings.size(); i++) {
            Booking booking = bookings.get(i);
            String teacher = booking.mode().learnsFrom();
            Task task =
                    booking.learned() && teacher != null ? schedule.programme().task(teacher) : null;
            if (task != null && at[task.index()] >= 0) {
                holds.add(new Hold(
                        at[task.index()],
                        i,
                        Hold.Cause.LEARNING,
                        Precedence.Kind.FINISH_START,
                        0,
                        booking.mode().team(),
                        0));
            }
        }
        List<Arrival> arrivals = new ArrayList<>();
        TeamOrder.add(schedule, startsAfterFinish(bookings.size(), holds), holds, arrivals);
        return new Holds(schedule, holds, arrivals);
    }

    /** What holds a booking, given by its place in the schedule. */
    public List<Hold> on(int booking) {
        return list.stream().filter(hold -> hold.after() == booking).toList();
    }

    /** Whether the second starts only after the finish of the first, whatever the dates: finish-start chains without overlap. */
    private static boolean[][] startsAfterFinish(int count, List<Hold> holds) {
        boolean[][] after = new boolean[count][count];
        for (Hold hold : holds) {
            after[hold.before()][hold.after()] |= hold.kind() == Precedence.Kind.FINISH_START && hold.lagWeeks() >= 0;
        }
        for (int via = 0; via < count; via++) {
            for (int from = 0; from < count; from++) {
                if (after[from][via]) {
                    for (int to = 0; to < count; to++) {
                        after[from][to] |= after[via][to];
                    }
                }
            }
        }
        return after;
    }
}
