package org.entente.solver.schedule;

/**
 * A job may be done in a way only if another job is done in one of some ways.
 *
 * @param job index of the job
 * @param way index of its way
 * @param otherJob index of the other job
 * @param otherWays indices of the other job's ways that allow it; none: the way is forbidden
 */
public record Requirement(int job, int way, int otherJob, int[] otherWays) {

    /** Whether the ways chosen for the two jobs agree with it. */
    public boolean metBy(int chosen, int chosenOther) {
        if (chosen != way) {
            return true;
        }
        for (int allowed : otherWays) {
            if (allowed == chosenOther) {
                return true;
            }
        }
        return false;
    }
}
