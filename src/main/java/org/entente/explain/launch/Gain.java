package org.entente.explain.launch;

import java.time.LocalDate;
import java.util.List;
import org.entente.network.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * What one step is worth: the difference of two answers, each with its proof.
 *
 * @param step as the subject of a sentence, such as {@code one more person in ACDC}
 * @param state how things stand, such as {@code all its people are at work in 23 weeks}
 * @param amount size of the step
 * @param row the table row to change
 * @param worth by which the goal gets better, ≥ 0: weeks by which the programme ends sooner, or money; NaN when not found out
 * @param least proven lower end of the worth
 * @param most proven upper end of the worth
 * @param unit {@code weeks}, or the currency
 * @param end last finish, or first launch of a plan, with the step taken; null when not found out
 * @param sooner launches that come sooner by the step when the order of tasks is kept, whatever else is scheduled again
 * @param sentence all of it in words
 */
public record Gain(
        Kind kind,
        String step,
        String state,
        int amount,
        TableRow row,
        Answer answer,
        double worth,
        double least,
        double most,
        String unit,
        @Nullable LocalDate end,
        List<Sooner> sooner,
        String sentence) {
    public Gain {
        sooner = List.copyOf(sooner);
    }

    /** By how many weeks a launch comes sooner. */
    public record Sooner(String name, int weeks) {}

    /** What is stepped. */
    public enum Kind {
        /** More people. */
        TEAM,
        /** A week less of a task. */
        TASK,
        /** No holiday. */
        HOLIDAY
    }

    /** What is known of the worth. */
    public enum Answer {
        /** Proven to be above nothing. */
        WORTH,
        /** The proofs leave open whether it is anything. */
        OPEN,
        /** Proven to be nothing. */
        NOTHING,
        /** Time ran out before the step was answered. */
        UNFINISHED
    }
}
