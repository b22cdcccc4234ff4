package org.entente.exchange;

import java.time.LocalDate;
import org.entente.exchange.xml.Node;

/** First and last days of tasks, from constraints and deadlines. */
record Constraints(Told told) {
    private static final int AS_LATE_AS_POSSIBLE = 1;
    private static final int MUST_START_ON = 2;
    private static final int MUST_FINISH_ON = 3;
    private static final int START_NO_EARLIER = 4;
    private static final int START_NO_LATER = 5;
    private static final int FINISH_NO_EARLIER = 6;
    private static final int FINISH_NO_LATER = 7;

    /** First day on which a task may start, blank for any; says what of its constraint cannot be kept. */
    String earliest(Node task) {
        int type = task.whole("ConstraintType", 0);
        LocalDate day = Days.day(task.text("ConstraintDate"));
        String name = task.text("Name");
        switch (type) {
            case AS_LATE_AS_POSSIBLE ->
                told.warn(task, name, "As late as possible: Entente starts tasks as early as it pays.", "");
            case MUST_START_ON ->
                told.warn(
                        task,
                        name,
                        "The task must start on a day; here it may start on that day or later.",
                        "Give latest in tasks.csv.");
            case START_NO_LATER, FINISH_NO_EARLIER ->
                told.warn(
                        task,
                        name,
                        type == START_NO_LATER
                                ? "The task has a latest day to start; tasks here have a latest day to be finished."
                                : "The task has an earliest day to be finished; tasks here have an earliest day to start.",
                        "Give earliest or latest in tasks.csv.");
            default -> {}
        }
        boolean bounds = type == MUST_START_ON || type == START_NO_EARLIER;
        return bounds && day != null ? day.toString() : "";
    }

    /** Day by which a task must be finished, blank for none. */
    String latest(Node task) {
        int type = task.whole("ConstraintType", 0);
        LocalDate last = Days.day(task.text("Deadline"));
        LocalDate constraint = Days.day(task.text("ConstraintDate"));
        if (type == MUST_FINISH_ON) {
            told.warn(
                    task,
                    task.text("Name"),
                    "The task must be finished on a day; here it may be finished by that day.",
                    "");
        }
        if ((type == FINISH_NO_LATER || type == MUST_FINISH_ON)
                && constraint != null
                && (last == null || constraint.isBefore(last))) {
            last = constraint;
        }
        return last == null ? "" : Days.finishedAfter(last).toString();
    }
}
