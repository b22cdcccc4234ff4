package org.entente.explain.worth;

import java.util.function.Supplier;
import org.entente.network.Network;
import org.entente.network.TableRow;

/**
 * A limit at which a plan stands, and the step to try.
 *
 * @param limit the limit in words
 * @param state how the plan stands to it, such as {@code full in 2027–2029}
 * @param step the step as the subject of a sentence, such as {@code 1,000 more a year on Assembly at Cléon}
 * @param amount size of the step, in {@code unit}
 * @param stepped the network with the step taken; never stricter than before
 */
record Binding(
        BindingKind kind,
        String limit,
        String state,
        String step,
        double amount,
        String unit,
        TableRow row,
        Supplier<Network> stepped) {}
