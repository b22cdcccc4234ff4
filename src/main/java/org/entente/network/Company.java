package org.entente.network;

import org.jspecify.annotations.Nullable;

/**
 * A legal entity.
 *
 * @param group the company it belongs to wholly, or null when it stands alone
 * @param pricing how it charges its customers
 * @param markup for {@link Pricing#OPEN_BOOK}: what it adds to its costs, as a share (0.05 = 5 %)
 */
public record Company(
        int index,
        String id,
        String name,
        Country country,
        @Nullable String group,
        Pricing pricing,
        double markup,
        TableRow row)
        implements Entity {

    /** How a company charges its customers. */
    public enum Pricing {
        /** By the transfer prices of table {@code prices}. */
        PRICE,
        /** Its costs are passed through to its customer with a markup. */
        OPEN_BOOK
    }

    /** The id alone: records refer to each other, and a message wants the name of a thing, not its world. */
    @Override
    public String toString() {
        return id;
    }
}
