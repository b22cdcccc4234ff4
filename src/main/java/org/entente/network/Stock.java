package org.entente.network;

/**
 * Leave to hold a product at a site from one period to the next.
 *
 * @param opening quantity in stock before the first period
 * @param max greatest quantity at the end of a period, infinity for none
 * @param costPerYear handling and space per unit and year, beside the cost of capital on the product's value
 */
public record Stock(
        Site site, Product product, double opening, double max, double costPerYear, Currency currency, TableRow row) {
    /** The stock with another greatest quantity. */
    public Stock withMax(double changed) {
        return new Stock(site, product, opening, changed, costPerYear, currency, row);
    }

    /** The stock with another opening quantity. */
    public Stock withOpening(double changed) {
        return new Stock(site, product, changed, max, costPerYear, currency, row);
    }
}
