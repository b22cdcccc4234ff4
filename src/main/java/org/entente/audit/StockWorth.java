package org.entente.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Stock;

/** At which worth units come into a stock. */
final class StockWorth {
    /** Key of the lot of units for which no transfer price was paid; lots of a price are told by the price. */
    static final Double OWN = Double.NEGATIVE_INFINITY;

    private final Network network;
    private final AuditFlows flows;
    private final Tariffs tariffs;

    StockWorth(Network network, AuditFlows flows, Tariffs tariffs) {
        this.network = network;
        this.flows = flows;
        this.tariffs = tariffs;
    }

    /** What comes to the site of a stock, by worth. */
    Map<Double, LinearSum> came(Stock stock, Period period) {
        Map<Double, LinearSum> came = new TreeMap<>();
        for (Process process : network.processes()) {
            if (process.site().index() == stock.site().index()
                    && process.product().index() == stock.product().index()) {
                came.computeIfAbsent(OWN, k -> new LinearSum()).plus(flows.made(process, period), 1);
            }
        }
        for (Lane lane : network.lanes()) {
            if (arrives(lane, stock)) {
                double price = tariffs.price(lane, period);
                came.computeIfAbsent(Double.isNaN(price) ? OWN : price, k -> new LinearSum())
                        .plus(flows.moved(lane, period), 1);
            }
        }
        return came;
    }

    private static boolean arrives(Lane lane, Stock stock) {
        return lane.to().index() == stock.site().index()
                && lane.product().index() == stock.product().index();
    }

    Double opening(Stock stock) {
        Period first = network.periods().getFirst();
        if (stock.product().value() > 0) {
            return OWN;
        }
        TreeSet<Double> prices = new TreeSet<>();
        for (Lane lane : network.lanes()) {
            if (arrives(lane, stock) && lane.validity().holdsIn(first)) {
                double price = tariffs.price(lane, first);
                if (!Double.isNaN(price)) {
                    prices.add(price);
                }
            }
        }
        return prices.size() == 1 ? prices.first() : OWN;
    }
}
