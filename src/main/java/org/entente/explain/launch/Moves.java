package org.entente.explain.launch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;

/**
 * What moved between two schedules, tasks being told by their ids: {@code Moves.between(before, after)}.
 *
 * @param dates of each start of production and launch, or of the end, and what makes the difference
 * @param tasks of either schedule, in order of time
 */
public record Moves(List<DateMove> dates, List<TaskMove> tasks) {
    public Moves {
        dates = List.copyOf(dates);
        tasks = List.copyOf(tasks);
    }

    /** What moved from one schedule to the other; programmes, modes and order may all differ. */
    public static Moves between(Schedule before, Schedule after) {
        List<Integer> targets = Targets.of(after);
        List<Integer> others = Targets.of(before);
        ChainWalk walk = new ChainWalk(Holds.of(after));
        ChainWalk otherWalk = new ChainWalk(Holds.of(before));
        List<DateMove> dates = new ArrayList<>();
        for (int target : targets) {
            String id = after.bookings().get(target).task().id();
            int other = others.stream()
                    .filter(at -> before.bookings().get(at).task().id().equals(id))
                    .findFirst()
                    .orElse(targets.size() == 1 && others.size() == 1 ? others.getFirst() : -1);
            if (other >= 0) {
                dates.add(new MoveTerms(before, otherWalk.to(other), after, walk.to(target)).move());
            }
        }
        return new Moves(dates, tasks(before, after));
    }

    private static List<TaskMove> tasks(Schedule before, Schedule after) {
        List<TaskMove> tasks = new ArrayList<>();
        for (Booking now : after.bookings()) {
            Booking was = booking(before, now.task().id());
            tasks.add(new TaskMove(
                    now.task().id(),
                    ChainWords.name(now),
                    was == null ? null : before.startDate(was),
                    was == null ? null : before.finishDate(was),
                    after.startDate(now),
                    after.finishDate(now)));
        }
        for (Booking was : before.bookings()) {
            if (booking(after, was.task().id()) == null) {
                tasks.add(new TaskMove(
                        was.task().id(),
                        ChainWords.name(was),
                        before.startDate(was),
                        before.finishDate(was),
                        null,
                        null));
            }
        }
        tasks.sort(Comparator.comparing(TaskMove::first).thenComparing(TaskMove::last));
        return tasks;
    }

    static @org.jspecify.annotations.Nullable Booking booking(Schedule schedule, String id) {
        for (Booking booking : schedule.bookings()) {
            if (booking.task().id().equals(id)) {
                return booking;
            }
        }
        return null;
    }
}
