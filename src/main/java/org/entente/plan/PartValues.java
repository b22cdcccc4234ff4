package org.entente.plan;

import org.entente.network.Agreement;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Price;
import org.entente.network.Process;
import org.entente.network.Product;

/**
 * The values a rule of origin reckons with, per unit, in the case's currency. They do not depend on the plan, so that the rules stay
 * linear:
 *
 * <ul>
 *   <li>A material counts with what is paid for it on the lane by which it comes, or its product's value where no price is agreed; from
 *       outside the agreement's members with its customs value, freight to the border included. Of several ways the dearest of those
 *       that can bring foreign units, as an auditor would. Made at the site itself it counts with its product's value, where that can be foreign.
 *   <li>The ex-works price is the lowest transfer price on the lanes out of the site, less the freight that a price includes; the
 *       product's value where none is agreed.
 * </ul>
 */
final class PartValues {
    private final Network network;
    private final Reach reach;
    private final PriceBook prices;
    private final Incidence in;
    private final Incidence out;

    PartValues(Network network, Reach reach) {
        this.network = network;
        this.reach = reach;
        this.prices = new PriceBook(network);
        int nodes = reach.nodes().count();
        int lanes = network.lanes().size();
        in = Incidence.of(nodes, lanes, a -> reach.to(network.lanes().get(a)));
        out = Incidence.of(nodes, lanes, a -> reach.from(network.lanes().get(a)));
    }

    /**
     * Value of one unit of the material at a node.
     *
     * @param units where units may be foreign
     */
    double material(Agreement agreement, int node, Period period, ForeignUnits units) {
        double foreign = Double.NaN;
        double any = Double.NaN;
        for (int k = in.from(node); k < in.until(node); k++) {
            Lane lane = network.lanes().get(in.item(k));
            if (lane.validity().holdsIn(period)) {
                double value = arriving(agreement, lane, period);
                any = Math.max(Double.isNaN(any) ? value : any, value);
                if (units.at().test(reach.from(lane))) {
                    foreign = Math.max(Double.isNaN(foreign) ? value : foreign, value);
                }
            }
        }
        boolean madeForeign = units.madeAt().test(node);
        double own = value(network.products().get(reach.nodes().product(node)), period);
        if (!Double.isNaN(foreign)) {
            return madeForeign ? Math.max(foreign, own) : foreign;
        }
        return Double.isNaN(any) || madeForeign ? own : any;
    }

    private double arriving(Agreement agreement, Lane lane, Period period) {
        Price price = prices.on(lane, period);
        return agreement.includes(lane.from().country())
                ? GoodsValue.paid(lane, price, period).value()
                : GoodsValue.customs(lane, price, period).value();
    }

    /** Price of one unit of the process's product at the gate. */
    double exWorks(Process process, Period period) {
        int node = reach.node(process);
        double lowest = Double.POSITIVE_INFINITY;
        for (int k = out.from(node); k < out.until(node); k++) {
            Lane lane = network.lanes().get(out.item(k));
            Price price = lane.validity().holdsIn(period) ? prices.on(lane, period) : null;
            if (price != null) {
                lowest =
                        Math.min(lowest, GoodsValue.exWorks(lane, price, period).value());
            }
        }
        return Double.isFinite(lowest) ? lowest : value(process.product(), period);
    }

    private static double value(Product product, Period period) {
        return product.value() * product.currency().rate(period);
    }
}
