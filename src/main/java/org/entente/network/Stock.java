package org.entente.network;

/**
 * Leave to hold a product at a site from one period to the next.
 *
 * @param opening quantity in stock before the first period
 * @param max greatest quantity at the end of a period, infinity for none
 * @param costPerYear handling and space per unit and year, beside the cost of capital on the product's value
 * @param scrapCost per unit that leaves the site unused, below 0 where it brings money; NaN where nothing may leave so
 */
public record Stock(
        Site site,
        Product product,
        double opening,
        double max,
        double costPerYear,
        double scrapCost,
        Currency currency,
        TableRow row) {

    /** A stock of which nothing can be scrapped. */
    public Stock(
            Site site,
            Product product,
            double opening,
            double max,
            double costPerYear,
            Currency currency,
            TableRow row) {
        this(site, product, opening, max, costPerYear, Double.NaN, currency, row);
    }

    /** Whether units may leave it unused. */
    public boolean canBeScrapped() {
        return !Double.isNaN(scrapCost);
    }

    /** The stock with another greatest quantity. */
    public Stock withMax(double changed) {
        return new Stock(site, product, opening, changed, costPerYear, scrapCost, currency, row);
    }

    /** The stock with another opening quantity. */
    public Stock withOpening(double changed) {
        return new Stock(site, product, changed, max, costPerYear, scrapCost, currency, row);
    }
}
