package org.entente.partners;

import org.entente.network.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Where an interval ends, and why it does not go on.
 *
 * @param at value of the lever; infinity where nothing ends it
 * @param why what ends it
 * @param side the side that is indifferent there, for {@link Why#INDIFFERENT}
 * @param promise the promise that would break beyond, for {@link Why#PROMISE}
 * @param worth what that side has of the plan there, worked out anew; NaN for other reasons
 * @param outside what it has without the deal; NaN for other reasons
 * @param holds whether the same flows keep every row of the model there, checked row by row
 */
public record End(
        double at, Why why, @Nullable Side side, @Nullable Limit promise, double worth, double outside, boolean holds) {

    /** Why an interval ends. */
    public enum Why {
        /** One side has just what it has without the deal. */
        INDIFFERENT,
        /** A promise of the case breaks. */
        PROMISE,
        /** There is no further: a price of nothing, the whole of what both hold. */
        EDGE
    }

    /** By how much the side's worth there differs from what it has without; NaN where no side ends it. */
    public double difference() {
        return worth - outside;
    }
}
