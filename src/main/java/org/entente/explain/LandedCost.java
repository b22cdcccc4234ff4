package org.entente.explain;

import java.util.List;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.plan.Plan;

/**
 * What one unit of a product costs in a market, as a tree part → route → account, averaged over the horizon.
 *
 * @param volume units sold over the horizon
 * @param ownSale whether the viewpoint itself sells it there; else the tree is only its part of what a partner sells
 * @param root the product itself; {@code root.perUnit()} is the unit cost
 */
public record LandedCost(Product product, Site market, double volume, boolean ownSale, CostNode root) {

    /** The landed cost of every product in every market where the plan sells it. */
    public static List<LandedCost> of(Plan plan) {
        return new LandedCostTracer(plan).trees();
    }
}
