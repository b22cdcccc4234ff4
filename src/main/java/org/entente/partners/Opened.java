package org.entente.partners;

import java.util.List;
import org.entente.explain.Shut;
import org.jspecify.annotations.Nullable;

/**
 * A deal with what the case keeps shut opened: what a company knows it can do, it can do without the other.
 *
 * @param shut what was opened
 * @param used what of it one of the plans uses, by name; empty where opening it changes nothing
 * @param deal worked out as the other; null where there is none
 * @param trouble why there is none, or empty
 */
public record Opened(Shut shut, List<String> used, @Nullable Deal deal, String trouble) {
    public Opened {
        used = List.copyOf(used);
    }
}
