package org.entente.network;

/**
 * A market's need of a product in a period.
 *
 * @param volume units in the period
 * @param price per unit as the customer pays it, tax included; 0 where only cost matters
 * @param vat tax in the price, as a share of the price before tax (0.20 = 20 %)
 * @param distribution dealer margin, outbound and warranty, as a share of the price before tax
 * @param mustServe least share of the volume that must be sold, 0 to 1
 */
public record Demand(
        Site market,
        Product product,
        Period period,
        double volume,
        double price,
        double vat,
        double distribution,
        double mustServe,
        Currency currency,
        TableRow row) {
    /** What of a customer price reaches the company. */
    public double netShare() {
        return (1 - distribution) / (1 + vat);
    }

    /** The demand with another volume, and another share of it that must be served. */
    public Demand withVolume(double changed, double mustServeThen) {
        return new Demand(market, product, period, changed, price, vat, distribution, mustServeThen, currency, row);
    }

    /** The demand with another share that must be served. */
    public Demand withMustServe(double changed) {
        return new Demand(market, product, period, volume, price, vat, distribution, changed, currency, row);
    }
}
