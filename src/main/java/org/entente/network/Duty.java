package org.entente.network;

import org.jspecify.annotations.Nullable;

/**
 * A tariff line.
 *
 * @param origin country or customs area the goods were last made in, {@code *} for any
 * @param destination country or customs area they enter, {@code *} for any
 * @param hsPrefix leading digits of the HS code it covers, or empty when it names a product
 * @param product the product it covers, or null when it goes by HS code
 * @param producer the company it applies to, for countervailing duties and undertakings by producer, or null for all
 * @param rate share of the customs value (0.10 = 10 %); 0 of an undertaking
 * @param agreement for a preference: it is given to goods that originate under this agreement's rules; null where it goes by the
 *     place of the last process alone
 * @param undertaking what a producer promised in place of the countervailing duty, of kind {@link Kind#UNDERTAKING}; null of others
 */
public record Duty(
        String origin,
        String destination,
        String hsPrefix,
        @Nullable Product product,
        @Nullable Company producer,
        double rate,
        Kind kind,
        @Nullable Agreement agreement,
        @Nullable Undertaking undertaking,
        Validity validity,
        TableRow row) {

    /** A tariff line that hangs on no agreement and no undertaking. */
    public Duty(
            String origin,
            String destination,
            String hsPrefix,
            @Nullable Product product,
            @Nullable Company producer,
            double rate,
            Kind kind,
            Validity validity,
            TableRow row) {
        this(origin, destination, hsPrefix, product, producer, rate, kind, null, null, validity, row);
    }

    /** The tariff line with another rate. */
    public Duty withRate(double changed) {
        return new Duty(
                origin, destination, hsPrefix, product, producer, changed, kind, agreement, undertaking, validity, row);
    }

    /**
     * A price undertaking: units that enter at this price or more pay no countervailing duty.
     *
     * @param minPrice least customs value per unit
     * @param maxPerYear greatest number of units a year that may enter so, infinity for none
     */
    public record Undertaking(double minPrice, Currency currency, double maxPerYear) {
        /** By how much a customs value is below the least price, in the case's currency. */
        public double raise(double customsValue, Period period) {
            return Math.max(0, minPrice * currency.rate(period) - customsValue);
        }
    }

    /** How a tariff line acts. */
    public enum Kind {
        /** Third-country (most-favoured-nation) duty: of several that match, the most specific holds. */
        MFN,
        /** Preferential rate that replaces the third-country duty where it is lower. */
        PREFERENCE,
        /** Countervailing or anti-dumping duty, on top; of several that match, the most specific holds. */
        COUNTERVAILING,
        /** A producer's promise of a minimum price, which frees from the countervailing duty. */
        UNDERTAKING
    }
}
