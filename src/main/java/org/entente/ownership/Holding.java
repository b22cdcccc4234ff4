package org.entente.ownership;

import org.entente.network.Company;
import org.jspecify.annotations.Nullable;

/**
 * What one ultimate owner has of a company.
 *
 * @param owner a company or person nobody owns a part of; null for shareholders the case does not name
 * @param unnamedIn whose shareholders the unnamed are: they are behind this company; null for a named owner
 * @param share of the company's money, each euro counted once: 0 to 1
 */
public record Holding(@Nullable Company owner, @Nullable Company unnamedIn, double share) {

    /** As a reader would say it: {@code French State}, {@code others in Renault}. */
    public String label() {
        if (owner != null) {
            return owner.name();
        }
        return unnamedIn == null ? "others" : "others in " + unnamedIn.name();
    }
}
