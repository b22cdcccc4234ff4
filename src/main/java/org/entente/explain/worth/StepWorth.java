package org.entente.explain.worth;

import java.util.List;
import org.entente.explain.Claim;
import org.entente.network.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * What one step of a binding limit is worth: the difference of two plans, each with its proof.
 *
 * @param limit the limit in words, such as {@code Assembly at Cléon: 120,000 a year}
 * @param state how the plan stands to it, such as {@code full in 2027–2029}
 * @param step the step as the subject of a sentence
 * @param amount size of the step, in {@code unit}
 * @param row the table row that sets the limit
 * @param worth by which the plan gets better, ≥ 0, in present value of the case's currency; NaN when not found out
 * @param least proven lower end of the worth
 * @param most proven upper end of the worth
 * @param objective of the plan with the step taken; NaN without one
 * @param bound proven lower bound on that objective
 * @param claim what is said of the case with the step taken; null where it was not planned to the end
 * @param changes what the plan then decides otherwise, in words; empty when only quantities move
 * @param sentence all of it in a sentence
 */
public record StepWorth(
        BindingKind kind,
        String limit,
        String state,
        String step,
        double amount,
        String unit,
        TableRow row,
        Answer answer,
        double worth,
        double least,
        double most,
        double objective,
        double bound,
        @Nullable Claim claim,
        List<String> changes,
        String sentence) {

    /** What is known of the worth. */
    public enum Answer {
        /** Proven to be above nothing. */
        WORTH,
        /** The plans' proofs leave open whether it is anything. */
        OPEN,
        /** Proven to be nothing: the limit binds, and a step of it changes nothing that counts. */
        NOTHING,
        /** Time ran out before the step was planned. */
        UNFINISHED
    }

    public StepWorth {
        changes = List.copyOf(changes);
    }
}
