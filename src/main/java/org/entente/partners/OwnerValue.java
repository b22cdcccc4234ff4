package org.entente.partners;

import org.entente.network.Company;
import org.jspecify.annotations.Nullable;

/**
 * What a plan leaves to one ultimate owner through all tiers, each euro counted once.
 *
 * @param owner a company or person nobody owns a part of; null for shareholders the case does not name
 * @param unnamedIn whose shareholders the unnamed are; null for a named owner
 * @param presentValue in the case's currency, at the programme's start
 */
public record OwnerValue(@Nullable Company owner, @Nullable Company unnamedIn, double presentValue) {

    /** As a reader would say it. */
    public String label() {
        if (owner != null) {
            return owner.name();
        }
        return unnamedIn == null ? "others" : "others in " + unnamedIn.name();
    }
}
