package org.entente.explain.launch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.network.Mode;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;

/** Float by a forward and, for each date that counts, a backward pass over all that holds the tasks of a schedule. */
final class Floats {
    private Floats() {}

    /** One per booking, in their order. */
    static List<TaskTimes> of(Holds holds, List<Integer> targets) {
        Schedule schedule = holds.schedule();
        List<Booking> bookings = schedule.bookings();
        int size = bookings.size();
        Timetable timetable = timetable(holds);
        int[] work = bookings.stream().mapToInt(Booking::workingWeeks).toArray();
        int[] start = bookings.stream().mapToInt(Booking::start).toArray();
        int[] finish = bookings.stream().mapToInt(Booking::finish).toArray();
        int[] earliest = new int[size];
        timetable.earliest(work, earliest, new int[size]);
        int end = schedule.makespan();
        List<int[]> latest = new ArrayList<>();
        for (int target : targets) {
            int[] limit = new int[size];
            Arrays.fill(limit, Integer.MAX_VALUE);
            limit[target] = finish[target];
            int[] starts = new int[size];
            timetable.latest(work, limit, starts);
            latest.add(starts);
        }
        int[] byEnd = new int[size];
        int[] limit = new int[size];
        Arrays.fill(limit, end);
        timetable.latest(work, limit, byEnd);
        List<TaskTimes> tasks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Booking booking = bookings.get(i);
            List<TaskTimes.FloatTo> floats = new ArrayList<>();
            int last = Integer.MAX_VALUE;
            for (int t = 0; t < targets.size(); t++) {
                int by = latest.get(t)[i];
                if (by < Integer.MAX_VALUE) {
                    floats.add(new TaskTimes.FloatTo(bookings.get(targets.get(t)), by - start[i]));
                    last = Math.min(last, by);
                }
            }
            floats.add(new TaskTimes.FloatTo(null, byEnd[i] - start[i]));
            int latestStart = last == Integer.MAX_VALUE ? byEnd[i] : last;
            tasks.add(new TaskTimes(
                    booking,
                    team(booking.mode()),
                    Math.min(earliest[i], start[i]),
                    latestStart,
                    latestStart - start[i],
                    timetable.latestAlone(i, work, start, finish, targets.contains(i) ? finish[i] : end) - start[i],
                    latestStart == start[i],
                    Math.max(0, start[i] - timetable.earliestAlone(i, work, start, finish)),
                    floats,
                    booking.task().latest() == null
                            ? Integer.MAX_VALUE
                            : schedule.programme().weekBy(booking.task().latest()) - finish[i]));
        }
        return tasks;
    }

    /** In weeks, calendars looked up to well after the last finish. */
    static Timetable timetable(Holds holds) {
        return new Timetable(holds, 2 * holds.schedule().makespan() + 104, 1);
    }

    /** Who does it: names joined by {@code and}; empty for nobody of ours. */
    static String team(Mode mode) {
        return String.join(
                " and ",
                mode.staffings().stream()
                        .filter(staffing -> staffing.people() > 0)
                        .map(staffing -> staffing.team().name())
                        .distinct()
                        .toList());
    }
}
