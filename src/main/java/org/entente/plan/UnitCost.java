package org.entente.plan;

import org.entente.network.Product;
import org.entente.network.Site;

/**
 * Full cost of a product in a market, averaged over the horizon, as the viewpoint bears it, not discounted.
 *
 * @param amount per unit, in the case's currency; where a partner sells, what the viewpoint has of the cost less what it is paid
 * @param volume units sold there over the horizon
 * @param share what of the seller's money the viewpoint counts, the least of all periods, 0 to 1
 */
public record UnitCost(Product product, Site market, double amount, double volume, double share) {

    /** Whether the sale is the viewpoint's own: only then is the amount what the product costs. */
    public boolean isOwnSale() {
        return share >= 1;
    }
}
