package org.entente.plan;

import org.entente.network.Lane;
import org.entente.network.Period;
import org.entente.network.Price;
import org.jspecify.annotations.Nullable;

/** What the goods on a lane are worth, per unit, in the case's currency. */
final class GoodsValue {
    private GoodsValue() {}

    /** What is paid for them: the transfer price, or the product's value where none is agreed. */
    static double paid(Lane lane, @Nullable Price price, Period period) {
        return price == null
                ? lane.product().value() * lane.product().currency().rate(period)
                : price.amount() * price.currency().rate(period);
    }

    /** Whether what is paid covers the freight too. */
    static boolean freightInPrice(Lane lane, @Nullable Price price) {
        return price != null && lane.betweenCompanies() && lane.incoterm().sellerPaysFreight();
    }

    static double carriage(Lane lane, Period period) {
        return lane.cost() * lane.currency().rate(period);
    }

    /**
     * Customs value: what is paid plus freight to the border where that is not in it: the CIF value of the Union Customs Code,
     * Regulation (EU) 952/2013, art. 70 and 71.
     */
    static double customs(Lane lane, @Nullable Price price, Period period) {
        return paid(lane, price, period) + (freightInPrice(lane, price) ? 0 : carriage(lane, period));
    }

    /** What the goods cost at the gate of the works: what is paid less the freight in it. */
    static double exWorks(Lane lane, Price price, Period period) {
        return paid(lane, price, period) - (freightInPrice(lane, price) ? carriage(lane, period) : 0);
    }
}
