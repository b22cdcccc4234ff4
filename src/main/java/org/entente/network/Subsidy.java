package org.entente.network;

import org.jspecify.annotations.Nullable;

/**
 * Public money for each unit made or sold, under a condition of content.
 *
 * @param product what it is paid for
 * @param agreement the content condition: only originating units of it are paid for; null for none
 * @param market paid for units sold there; null where {@code site} is given, and for units sold anywhere
 * @param site paid for units made there; null where it is paid for units sold
 * @param company who receives it
 * @param amount per unit
 * @param maxPerYear greatest number of units a year, infinity for none
 */
public record Subsidy(
        int index,
        String id,
        Product product,
        @Nullable Agreement agreement,
        @Nullable Site market,
        @Nullable Site site,
        Company company,
        double amount,
        Currency currency,
        double maxPerYear,
        Validity validity,
        TableRow row)
        implements Entity {

    /** The id alone: records refer to each other, and a message wants the name of a thing, not its world. */
    @Override
    public String toString() {
        return id;
    }
}
