package org.entente.explain.evidence;

import java.util.Optional;
import java.util.OptionalLong;
import org.entente.network.Figure;

/**
 * A figure with all that says how far to trust it, and how much hangs on it.
 *
 * @param money worked out from it over the horizon, in the case's currency
 * @param share of the cost that is worked out from it, 0 to 1; NaN without a plan. A cost may rest on two figures, so shares of
 *     figures do not add up
 * @param days its age; empty where neither it nor its source has a date
 * @param flip how far it is from changing the decision, where that was looked for
 */
public record Exhibit(
        Figure figure, Grade grade, double money, double share, OptionalLong days, Optional<FlipDistance> flip) {
    public Age age() {
        return Age.of(days);
    }
}
