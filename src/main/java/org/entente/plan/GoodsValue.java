package org.entente.plan;

import org.entente.network.Lane;
import org.entente.network.Period;
import org.entente.network.Price;
import org.entente.network.Product;
import org.jspecify.annotations.Nullable;

/** What the goods on a lane are worth, per unit, in the case's currency. */
final class GoodsValue {
    private static final double KG_PER_TONNE = 1000;

    private GoodsValue() {}

    /** What is paid for them: the transfer price, or the product's value where none is agreed. */
    static Formula paid(Lane lane, @Nullable Price price, Period period) {
        return price == null
                ? own(lane.product(), period)
                : new Formula.Cell(price.amount(), price.row(), "price").times(Formula.rate(price.currency(), period));
    }

    /** The product's own value. */
    static Formula own(Product product, Period period) {
        return new Formula.Cell(product.value(), product.row(), "value")
                .times(Formula.rate(product.currency(), period));
    }

    /** Whether what is paid covers the freight too. */
    static boolean freightInPrice(Lane lane, @Nullable Price price) {
        return price != null && lane.betweenCompanies() && lane.incoterm().sellerPaysFreight();
    }

    static Formula carriage(Lane lane, Period period) {
        double byMass = lane.costPerTonne() * lane.product().massKg() / KG_PER_TONNE;
        Formula cost = new Formula.Cell(lane.cost() - byMass, lane.row(), "cost");
        if (byMass != 0) {
            Product product = lane.product();
            Formula mass = new Formula.Cell(product.massKg(), product.row(), "mass_kg").times(1 / KG_PER_TONNE);
            cost = cost.plus(new Formula.Cell(lane.costPerTonne(), lane.row(), "cost_per_tonne").times(mass));
        }
        return cost.times(Formula.rate(lane.currency(), period));
    }

    /**
     * Customs value: what is paid plus freight to the border where that is not in it: the CIF value of the Union Customs Code,
     * Regulation (EU) 952/2013, art. 70 and 71.
     */
    static Formula customs(Lane lane, @Nullable Price price, Period period) {
        Formula paid = paid(lane, price, period);
        return freightInPrice(lane, price) ? paid : paid.plus(carriage(lane, period));
    }

    /** What the goods cost at the gate of the works: what is paid less the freight in it. */
    static Formula exWorks(Lane lane, Price price, Period period) {
        Formula paid = paid(lane, price, period);
        return freightInPrice(lane, price) ? paid.minus(carriage(lane, period)) : paid;
    }
}
