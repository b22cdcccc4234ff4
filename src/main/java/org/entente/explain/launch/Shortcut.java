package org.entente.explain.launch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.network.Mode;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Precedence;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.entente.programme.Booking;
import org.entente.programme.DevelopmentCost;
import org.entente.programme.Manner;
import org.entente.programme.Project;
import org.entente.programme.Schedule;
import org.entente.programme.ScheduleGoal;
import org.entente.programme.ScheduleRules;

/**
 * What can be said of a step without a solver: the schedule as it is, timed again in its order, is one way to take it; and nothing
 * is better than each task done its best way as if teams had people without end. Where the two meet, nothing is left to search.
 */
final class Shortcut {
    private Shortcut() {}

    /** Value of the schedule timed again, NaN where it breaks a rule of the changed programme, and the bound. */
    static Answering.Answer of(Schedule known, Network stepped, ScheduleGoal goal) {
        Programme programme = stepped.programme();
        Schedule again = retimed(known, programme);
        boolean late = goal.deadline() != null && again.makespan() > programme.weekBy(goal.deadline());
        boolean sound = !late && ScheduleRules.broken(again).isEmpty();
        Period period = stepped.periods().getFirst();
        double value = switch (goal.kind()) {
            case MAKESPAN -> again.makespan();
            case COST -> DevelopmentCost.of(again, period);
        };
        Project project = new Project(programme, known.makespan() + 1);
        double bound = switch (goal.kind()) {
            case MAKESPAN -> earliestEnd(project);
            case COST -> leastCost(project, period);
        };
        return new Answering.Answer(sound ? value : Double.NaN, bound, sound ? programme.date(again.makespan()) : null);
    }

    /** The same tasks in the same modes and order, by a changed programme. */
    static Schedule retimed(Schedule known, Programme programme) {
        List<Booking> same = new ArrayList<>();
        for (Booking booking : known.bookings()) {
            Task task = programme.tasks().get(booking.task().index());
            Mode mode = task.modes().get(booking.mode().index());
            int weeks = booking.learned() ? mode.weeksLearned() : mode.weeks();
            same.add(new Booking(task, mode, booking.learned(), booking.start(), booking.finish(), weeks));
        }
        Timetable timetable = Floats.timetable(Holds.of(new Schedule(programme, same)));
        int[] work = same.stream().mapToInt(Booking::workingWeeks).toArray();
        int[] start = new int[work.length];
        int[] finish = new int[work.length];
        timetable.earliest(work, start, finish);
        List<Booking> bookings = new ArrayList<>();
        for (int i = 0; i < work.length; i++) {
            Booking booking = same.get(i);
            bookings.add(new Booking(
                    booking.task(), booking.mode(), booking.learned(), start[i], finish[i], booking.workingWeeks()));
        }
        return new Schedule(programme, bookings);
    }

    /** The week before which no schedule ends, by precedence and days alone; at most the project's horizon. */
    private static int earliestEnd(Project project) {
        Programme programme = project.programme();
        int[] start =
                programme.tasks().stream().mapToInt(project::earliestStart).toArray();
        int[] finish = new int[start.length];
        boolean moved = true;
        for (int pass = 0; moved && pass <= start.length + 1; pass++) {
            moved = false;
            for (Task task : programme.tasks()) {
                int least = finish(project, task, start[task.index()]);
                if (least > finish[task.index()]) {
                    finish[task.index()] = least;
                    moved = true;
                }
            }
            for (Precedence precedence : programme.precedences()) {
                int before = precedence.before().index();
                int after = precedence.after().index();
                boolean fromFinish = precedence.kind() == Precedence.Kind.FINISH_START
                        || precedence.kind() == Precedence.Kind.FINISH_FINISH;
                boolean toFinish = precedence.kind() == Precedence.Kind.FINISH_FINISH
                        || precedence.kind() == Precedence.Kind.START_FINISH;
                int week = (fromFinish ? finish[before] : start[before]) + precedence.lagWeeks();
                int[] held = toFinish ? finish : start;
                if (week > held[after]) {
                    held[after] = week;
                    moved = true;
                }
            }
        }
        return Math.min(project.horizon(), Arrays.stream(finish).max().orElse(0));
    }

    private static int finish(Project project, Task task, int start) {
        int least = project.horizon();
        for (Manner manner : project.manners(task)) {
            int finish = manner.earliestFinish(start);
            least = finish < 0 ? least : Math.min(least, finish);
        }
        return least;
    }

    private static double leastCost(Project project, Period period) {
        double cost = 0;
        for (Task task : project.programme().tasks()) {
            cost += project.manners(task).stream()
                    .mapToDouble(manner -> DevelopmentCost.of(manner.mode(), manner.workingWeeks(), period))
                    .min()
                    .orElse(0);
        }
        return cost;
    }
}
