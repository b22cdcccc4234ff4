package org.entente.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.network.Agreement;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.Stock;

/** The values that rules of origin reckon with. */
final class MaterialValues {
    private final Network network;
    private final Tariffs tariffs;
    private final OriginClauses clauses;

    MaterialValues(Network network, Tariffs tariffs, OriginClauses clauses) {
        this.network = network;
        this.tariffs = tariffs;
        this.clauses = clauses;
    }

    /** Of several ways by which a material comes the dearest of those that can bring foreign units. */
    double of(Agreement agreement, Site site, Product product, Period period) {
        double own = Tariffs.value(product, period);
        boolean made = network.processes().stream().anyMatch(process -> makes(process, site, product));
        double foreign = Double.NEGATIVE_INFINITY;
        double any = Double.NEGATIVE_INFINITY;
        for (Lane lane : network.lanes()) {
            if (lane.to().index() == site.index()
                    && lane.product().index() == product.index()
                    && lane.validity().holdsIn(period)) {
                double value = agreement.includes(lane.from().country())
                        ? tariffs.value(lane, period)
                        : tariffs.customsValue(lane, period);
                any = Math.max(any, value);
                if (mayBeForeign(agreement, lane.from(), product, period, new HashSet<>())) {
                    foreign = Math.max(foreign, value);
                }
            }
        }
        if (made && makesForeign(agreement, site, product, period)) {
            foreign = Math.max(foreign, own);
        }
        return Double.isFinite(foreign) ? foreign : Double.isFinite(any) ? any : own;
    }

    private static boolean makes(Process process, Site site, Product product) {
        return process.site().index() == site.index() && process.product().index() == product.index();
    }

    private boolean mayBeForeign(Agreement agreement, Site site, Product product, Period period, Set<Integer> seen) {
        if (!seen.add(site.index())) {
            return false;
        }
        for (Stock stock : network.stocks()) {
            if (stock.site().index() == site.index()
                    && stock.product().index() == product.index()
                    && stock.opening() > 0) {
                return true;
            }
        }
        if (makesForeign(agreement, site, product, period)) {
            return true;
        }
        return network.lanes().stream()
                .anyMatch(lane -> lane.to().index() == site.index()
                        && lane.product().index() == product.index()
                        && mayBeForeign(agreement, lane.from(), product, period, seen));
    }

    private boolean makesForeign(Agreement agreement, Site site, Product product, Period period) {
        return network.processes().stream()
                .anyMatch(process -> makes(process, site, product)
                        && clauses
                                .passed(
                                        agreement,
                                        process,
                                        period,
                                        new boolean[process.inputs().size()])
                                .stream()
                                .noneMatch(List::isEmpty));
    }

    double exWorks(Process process, Period period) {
        double lowest = Double.POSITIVE_INFINITY;
        for (Lane lane : network.lanes()) {
            if (lane.from().index() == process.site().index()
                    && lane.product().index() == process.product().index()
                    && lane.validity().holdsIn(period)) {
                double price = tariffs.price(lane, period);
                double freight = Tariffs.sellerPaysFreight(lane) ? Tariffs.freight(lane, period) : 0;
                lowest = Double.isNaN(price) ? lowest : Math.min(lowest, price - freight);
            }
        }
        return Double.isFinite(lowest) ? lowest : Tariffs.value(process.product(), period);
    }
}
