package org.entente.explain.waterfall;

import java.util.List;
import org.entente.network.Product;
import org.jspecify.annotations.Nullable;

/**
 * The way of an amount of money from one plan to another. The steps of each list sum to the difference to the cent.
 *
 * @param from name of the plan it starts at
 * @param to name of the plan it ends at
 * @param product whose unit cost it is, averaged over its markets by volume; null for the objective
 * @param fromCents where it starts, in hundredths of the currency
 * @param toCents where it ends
 * @param byPart for a unit cost: one step per part of the product's own bill of materials, then what assembly and delivery of
 *     the product add; for the objective: one per product it is booked for; each taken apart by account
 * @param byAccount one step per account
 */
public record Waterfall(
        String from,
        String to,
        @Nullable Product product,
        long fromCents,
        long toCents,
        List<Step> byPart,
        List<Step> byAccount) {

    /** Which plans it leads between, and of what. */
    record Ends(String from, String to, @Nullable Product product) {}

    public Waterfall {
        byPart = List.copyOf(byPart);
        byAccount = List.copyOf(byAccount);
    }

    public double start() {
        return fromCents / 100.0;
    }

    public double end() {
        return toCents / 100.0;
    }
}
