package org.entente.explain.launch;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Calendar;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;

/**
 * The tasks of a schedule and what holds them, ready to be timed again: who does what in which order stays, dates follow.
 *
 * <p>Times are in units, a week being {@code unitsPerWeek} of them. A task starts when all that holds it allows and its calendar
 * is open, and pauses while the calendar is closed. Arrays are by place in the schedule.
 */
public final class Timetable {
    private final int size;
    private final WorkTime[] times;
    private final boolean[] startsOpen;
    private final int[] release;
    private final int[] order;
    private final boolean settlesInOnePass;
    private final int[] first;
    private final int[] before;
    private final int[] after;
    private final int[] lag;
    private final boolean[] fromFinish;
    private final boolean[] toFinish;

    /**
     * A timetable.
     *
     * @param horizonWeeks how far calendars are looked up; beyond, there are no holidays
     */
    public Timetable(Holds holds, int horizonWeeks, int unitsPerWeek) {
        Schedule schedule = holds.schedule();
        List<Booking> bookings = schedule.bookings();
        size = bookings.size();
        times = new WorkTime[size];
        startsOpen = new boolean[size];
        release = new int[size];
        Map<List<Integer>, WorkTime> byCalendars = new HashMap<>();
        for (int i = 0; i < size; i++) {
            Booking booking = bookings.get(i);
            List<Integer> calendars = WorkTime.calendars(booking.mode()).stream()
                    .map(Calendar::index)
                    .toList();
            times[i] = byCalendars.computeIfAbsent(
                    calendars, k -> WorkTime.of(schedule.programme(), booking.mode(), horizonWeeks, unitsPerWeek));
            startsOpen[i] = booking.workingWeeks() > 0 && times[i].isOpen(booking.start() * unitsPerWeek);
            release[i] = unitsPerWeek * earliestWeek(schedule, booking);
        }
        for (Arrival arrival : holds.arrivals()) {
            release[arrival.after()] = Math.max(release[arrival.after()], arrival.week() * unitsPerWeek);
        }
        List<Hold> list = holds.list();
        int[] waiting = new int[size];
        first = new int[size + 1];
        list.forEach(hold -> first[hold.after() + 1]++);
        for (int i = 0; i < size; i++) {
            waiting[i] = first[i + 1];
            first[i + 1] += first[i];
        }
        int[] next = Arrays.copyOf(first, size);
        before = new int[list.size()];
        after = new int[list.size()];
        lag = new int[list.size()];
        fromFinish = new boolean[list.size()];
        toFinish = new boolean[list.size()];
        for (Hold hold : list) {
            int at = next[hold.after()]++;
            before[at] = hold.before();
            after[at] = hold.after();
            lag[at] = hold.lagWeeks() * unitsPerWeek;
            fromFinish[at] = hold.fromFinish();
            toFinish[at] = hold.toFinish();
        }
        order = new int[size];
        settlesInOnePass = sort(waiting, list, bookings);
    }

    /** First week a task may start in by its own and the programme's first day. */
    static int earliestWeek(Schedule schedule, Booking booking) {
        var earliest = booking.task().earliest();
        return earliest == null ? 0 : Math.max(0, schedule.programme().weekFrom(earliest));
    }

    public int size() {
        return size;
    }

    /** The working time of a task. */
    WorkTime time(int task) {
        return times[task];
    }

    /** Adds to the first unit of a task. */
    public void notBefore(int task, int unit) {
        release[task] = Math.max(release[task], unit);
    }

    /** Times all tasks as early as what holds them allows. */
    public void earliest(int[] work, int[] start, int[] finish) {
        for (int i = 0; i < size; i++) {
            start[i] = placed(i, release[i]);
            finish[i] = times[i].finish(start[i], work[i]);
        }
        // tasks that overlap may hold each other at both ends: then until nothing moves
        boolean moved = true;
        for (int pass = 0; moved && pass <= size; pass++) {
            moved = false;
            for (int i : order) {
                int ready = start[i];
                for (int k = first[i]; k < first[i + 1]; k++) {
                    ready = Math.max(ready, ready(k, work, start, finish));
                }
                if (ready > start[i]) {
                    start[i] = placed(i, ready);
                    finish[i] = times[i].finish(start[i], work[i]);
                    moved = true;
                }
            }
            moved &= !settlesInOnePass;
        }
    }

    /** The earliest start of a task that all others, on these dates, allow. */
    public int earliestAlone(int task, int[] work, int[] start, int[] finish) {
        int ready = release[task];
        for (int k = first[task]; k < first[task + 1]; k++) {
            ready = Math.max(ready, ready(k, work, start, finish));
        }
        return placed(task, ready);
    }

    /**
     * The latest starts that keep some finishes.
     *
     * @param limit by which finish a task is held itself; {@link Integer#MAX_VALUE} for none
     * @param latest filled in; {@link Integer#MAX_VALUE} for tasks that nothing held waits for
     */
    public void latest(int[] work, int[] limit, int[] latest) {
        Arrays.fill(latest, Integer.MAX_VALUE);
        for (int i = 0; i < size; i++) {
            if (limit[i] < Integer.MAX_VALUE) {
                latest[i] = placedBack(i, times[i].latestStart(limit[i], work[i]));
            }
        }
        boolean moved = true;
        for (int pass = 0; moved && pass <= size; pass++) {
            moved = false;
            for (int at = size - 1; at >= 0; at--) {
                int held = order[at];
                if (latest[held] == Integer.MAX_VALUE) {
                    continue;
                }
                for (int k = first[held]; k < first[held + 1]; k++) {
                    int i = before[k];
                    int end = (toFinish[k] ? times[held].finish(latest[held], work[held]) : latest[held]) - lag[k];
                    int bound = placedBack(i, fromFinish[k] ? times[i].latestStart(end, work[i]) : end);
                    if (bound < latest[i]) {
                        latest[i] = bound;
                        moved = true;
                    }
                }
            }
            moved &= !settlesInOnePass;
        }
    }

    /** The latest start of a task that moves none of the others off these dates. */
    public int latestAlone(int task, int[] work, int[] start, int[] finish, int limit) {
        int latest = placedBack(task, times[task].latestStart(limit, work[task]));
        for (int k = 0; k < before.length; k++) {
            if (before[k] == task) {
                int end = (toFinish[k] ? finish[after[k]] : start[after[k]]) - lag[k];
                latest = Math.min(
                        latest, placedBack(task, fromFinish[k] ? times[task].latestStart(end, work[task]) : end));
            }
        }
        return latest;
    }

    /** Marks the tasks that drive the date of a target: back from it, of all that holds a task those that released it last. */
    public void trace(int target, int[] work, int[] start, int[] finish, boolean[] drives) {
        Arrays.fill(drives, false);
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(target));
        drives[target] = true;
        while (!open.isEmpty()) {
            int i = open.pop();
            int last = release[i];
            for (int k = first[i]; k < first[i + 1]; k++) {
                last = Math.max(last, ready(k, work, start, finish));
            }
            for (int k = first[i]; k < first[i + 1]; k++) {
                if (!drives[before[k]] && ready(k, work, start, finish) == last) {
                    drives[before[k]] = true;
                    open.push(before[k]);
                }
            }
        }
    }

    /** The start that a hold allows its task. */
    private int ready(int k, int[] work, int[] start, int[] finish) {
        int end = (fromFinish[k] ? finish[before[k]] : start[before[k]]) + lag[k];
        int held = after[k];
        return toFinish[k] ? times[held].earliestStart(end, work[held]) : end;
    }

    private int placed(int task, int at) {
        return startsOpen[task] ? times[task].nextOpen(at) : at;
    }

    private int placedBack(int task, int at) {
        return startsOpen[task] ? times[task].lastOpen(at) : at;
    }

    /** Orders the tasks so that none comes before what holds it, and returns whether that was possible. */
    private boolean sort(int[] waiting, List<Hold> list, List<Booking> bookings) {
        ArrayDeque<Integer> free = new ArrayDeque<>();
        for (int i = 0; i < size; i++) {
            if (waiting[i] == 0) {
                free.add(i);
            }
        }
        int count = 0;
        while (!free.isEmpty()) {
            int i = free.remove();
            order[count++] = i;
            for (Hold hold : list) {
                if (hold.before() == i && --waiting[hold.after()] == 0) {
                    free.add(hold.after());
                }
            }
        }
        if (count == size) {
            return true;
        }
        int[] byStart = java.util.stream.IntStream.range(0, size)
                .boxed()
                .sorted(java.util.Comparator.comparingInt(i -> bookings.get(i).start()))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(byStart, 0, order, 0, size);
        return false;
    }
}
