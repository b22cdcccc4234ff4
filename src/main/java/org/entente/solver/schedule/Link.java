package org.entente.solver.schedule;

/**
 * One job's time after another's: time(after) ≥ time(before) + lag, where the kind says which times. It holds only when the jobs
 * are done in the ways named.
 *
 * @param before index of a job
 * @param after index of another job
 * @param lag in units of time, may be negative
 * @param beforeWay index of a way of {@code before}, or {@link #ANY}
 * @param afterWay index of a way of {@code after}, or {@link #ANY}
 */
public record Link(int before, int after, Kind kind, int lag, int beforeWay, int afterWay) {
    /** Whatever way is chosen. */
    public static final int ANY = -1;

    /** Which times are tied: of the job before, of the job after. */
    public enum Kind {
        FINISH_START,
        START_START,
        FINISH_FINISH,
        START_FINISH;

        /** Whether the finish, not the start, of the job before counts. */
        public boolean fromFinish() {
            return this == FINISH_START || this == FINISH_FINISH;
        }

        /** Whether the finish, not the start, of the job after is held back. */
        public boolean toFinish() {
            return this == FINISH_FINISH || this == START_FINISH;
        }
    }

    /** The one starts after the other has finished, in whatever ways. */
    public static Link finishStart(int before, int after) {
        return new Link(before, after, Kind.FINISH_START, 0, ANY, ANY);
    }

    /** In whatever ways. */
    public static Link of(int before, int after, Kind kind, int lag) {
        return new Link(before, after, kind, lag, ANY, ANY);
    }

    /** Whether it holds when the jobs are done in these ways. */
    public boolean holdsFor(int chosenBefore, int chosenAfter) {
        return (beforeWay == ANY || beforeWay == chosenBefore) && (afterWay == ANY || afterWay == chosenAfter);
    }
}
