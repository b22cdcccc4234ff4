package org.entente.plan;

import org.entente.network.Period;
import org.entente.network.Task;
import org.entente.programme.Manner;

/**
 * A task done in one manner and finished in one stretch of weeks, within which all that hangs on its finish is linear.
 *
 * @param way index of the manner among the task's
 * @param from first finish week of the stretch
 * @param until last finish week of it
 * @param period in which the task's cost falls
 * @param chosen column, yes or no
 * @param finish column: the finish week if chosen, else 0
 * @param leastStart earliest start that finishes in the stretch
 * @param leastWeeks fewest calendar weeks the task takes then
 * @param mostWeeks most calendar weeks it takes then, holidays included
 */
record Stage(
        Task task,
        Manner manner,
        int way,
        int from,
        int until,
        Period period,
        int chosen,
        int finish,
        int leastStart,
        int leastWeeks,
        int mostWeeks) {
    /** {@code [task,mode,last week]}, as columns and rows are named; a plus for what is learned. */
    String key() {
        return key(task, manner, until);
    }

    static String key(Task task, Manner manner, int until) {
        String mode = manner.mode().id();
        return "[" + task.id() + (mode.isEmpty() ? "" : "," + mode) + (manner.learned() ? "+" : "") + "," + until + "]";
    }
}
