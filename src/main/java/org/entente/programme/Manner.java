package org.entente.programme;

import org.entente.network.Mode;

/**
 * A mode of a task, with or without what its team has learned before: the ways a scheduler chooses from.
 *
 * @param workingWeeks it takes
 * @param paused whether some week is closed for it
 * @param finishByStart first week after it for each start 0 … horizon, −1 where it may not start; not to be written to
 */
public record Manner(Mode mode, boolean learned, int workingWeeks, boolean paused, int[] finishByStart) {
    /** First week after it when it starts in a week or, where that is closed, as soon as it may after; −1 when beyond the horizon. */
    public int earliestFinish(int start) {
        int at = firstStart(start);
        return at < 0 ? -1 : finishByStart[at];
    }

    /** First week from a week on in which it may start; −1 when there is none within the horizon. */
    public int firstStart(int week) {
        for (int at = Math.max(0, week); at < finishByStart.length; at++) {
            if (finishByStart[at] >= 0) {
                return at;
            }
        }
        return -1;
    }
}
