package org.entente.plan;

import org.entente.network.Product;
import org.entente.network.Site;

/**
 * Full cost of a product in a market, averaged over the horizon, as the viewpoint bears it, not discounted.
 *
 * @param amount per unit, in the case's currency
 * @param volume units sold there over the horizon
 */
public record UnitCost(Product product, Site market, double amount, double volume) {}
