package org.entente.network;

import org.jspecify.annotations.Nullable;

/**
 * A tariff line.
 *
 * @param origin country or customs area the goods originate in, {@code *} for any
 * @param destination country or customs area they enter, {@code *} for any
 * @param hsPrefix leading digits of the HS code it covers, or empty when it names a product
 * @param product the product it covers, or null when it goes by HS code
 * @param producer the company it applies to, for countervailing duties by producer, or null for all
 * @param rate share of the customs value (0.10 = 10 %)
 */
public record Duty(
        String origin,
        String destination,
        String hsPrefix,
        @Nullable Product product,
        @Nullable Company producer,
        double rate,
        Kind kind,
        Validity validity,
        TableRow row) {

    /** The tariff line with another rate. */
    public Duty withRate(double changed) {
        return new Duty(origin, destination, hsPrefix, product, producer, changed, kind, validity, row);
    }

    /** How a tariff line acts. */
    public enum Kind {
        /** Third-country (most-favoured-nation) duty: of several that match, the most specific holds. */
        MFN,
        /** Preferential rate that replaces the third-country duty where it is lower. */
        PREFERENCE,
        /** Countervailing or anti-dumping duty, on top; of several that match, the most specific holds. */
        COUNTERVAILING
    }
}
