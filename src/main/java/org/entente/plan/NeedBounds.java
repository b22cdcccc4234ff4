package org.entente.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Demand;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Product;

/**
 * The most units of a product that can be of use at a site in a period: demand rolled up the bill of materials and back over
 * the lanes. Bounds of yes-or-no rows come from here, never from a big constant.
 *
 * <p>First by product: {@code need[k,t] = demand[k,t] + Σ_j need[j,t] · max_p quantity[p,k]} over the products j whose
 * processes p use k. Then by site: no more than what can be sold there, shipped on and used there, sweeping back from the
 * markets. Where stock may be kept, the need of later periods counts too and the site sweep is left out.
 */
final class NeedBounds {
    private static final int MAX_SWEEPS = 8;

    private final Network network;
    private final Reach reach;
    private final int periods;
    private final double[] years;
    private final double[] productNeed;
    private final double[] siteNeed;

    NeedBounds(Network network, Reach reach) {
        this.network = network;
        this.reach = reach;
        this.periods = network.periods().size();
        this.years = network.periods().stream().mapToDouble(Period::years).toArray();
        this.productNeed = new double[network.products().size() * periods];
        this.siteNeed = new double[reach.nodes().count() * periods];
        rollUp();
        for (int node = 0; node < reach.nodes().count(); node++) {
            System.arraycopy(productNeed, reach.nodes().product(node) * periods, siteNeed, node * periods, periods);
        }
        if (network.stocks().isEmpty()) {
            sweepBack();
        }
    }

    /** Most units of a product that can be of use in a period, wherever they are made. */
    double of(Product product, Period period) {
        return productNeed[product.index() * periods + period.index()];
    }

    /** Most units of use at a node in a period. */
    double at(int node, Period period) {
        return siteNeed[node * periods + period.index()];
    }

    /** Length of a period in years, worked out once: it is asked for each lane and period. */
    double years(Period period) {
        return years[period.index()];
    }

    /** Most units a process can usefully make in a period, its own maximum and its line's included. */
    double of(Process process, Period period) {
        double most = Math.min(at(reach.node(process), period), process.maxPerYear() * years(period));
        Line line = process.line();
        if (line != null && process.lineUse() > 0) {
            double capacity = line.existingPerYear() + line.maxModules() * line.modulePerYear();
            most = Math.min(most, capacity * years(period) / process.lineUse());
        }
        return most;
    }

    double of(Lane lane, Period period) {
        return Math.min(at(reach.to(lane), period), lane.maxPerYear() * years(period));
    }

    /** Parts in an order in which each comes after everything it goes into; what a loop of parts needs is unbounded. */
    private void rollUp() {
        boolean kept = !network.stocks().isEmpty();
        for (Demand demand : network.demands()) {
            int last = demand.period().index();
            for (int t = kept ? 0 : last; t <= last; t++) {
                productNeed[demand.product().index() * periods + t] += demand.volume();
            }
        }
        int products = network.products().size();
        List<Map<Integer, Double>> parts = new ArrayList<>();
        int[] usersLeft = new int[products];
        for (int k = 0; k < products; k++) {
            parts.add(new HashMap<>());
        }
        for (Process process : network.processes()) {
            if (reach.isActive(process)) {
                Map<Integer, Double> of = parts.get(process.product().index());
                for (Input input : process.inputs()) {
                    of.merge(input.product().index(), input.quantity(), Math::max);
                }
            }
        }
        parts.forEach(of -> of.keySet().forEach(part -> usersLeft[part]++));
        ArrayDeque<Integer> ready = new ArrayDeque<>();
        for (int k = 0; k < products; k++) {
            if (usersLeft[k] == 0) {
                ready.add(k);
            }
        }
        int done = 0;
        while (!ready.isEmpty()) {
            int product = ready.remove();
            done++;
            parts.get(product).forEach((part, quantity) -> {
                for (int t = 0; t < periods; t++) {
                    productNeed[part * periods + t] += quantity * productNeed[product * periods + t];
                }
                if (--usersLeft[part] == 0) {
                    ready.add(part);
                }
            });
        }
        if (done < products) {
            for (int k = 0; k < products; k++) {
                if (usersLeft[k] > 0) {
                    Arrays.fill(productNeed, k * periods, (k + 1) * periods, Double.POSITIVE_INFINITY);
                }
            }
        }
    }

    private void sweepBack() {
        double[] own = new double[siteNeed.length];
        for (int d = 0; d < network.demands().size(); d++) {
            Demand demand = network.demands().get(d);
            own[reach.demand(d) * periods + demand.period().index()] += demand.volume();
        }
        for (int sweep = 0; sweep < MAX_SWEEPS; sweep++) {
            double[] next = own.clone();
            for (Lane lane : network.lanes()) {
                if (reach.isActive(lane)) {
                    for (Period period : network.periods()) {
                        if (lane.validity().holdsIn(period)) {
                            next[reach.from(lane) * periods + period.index()] += of(lane, period);
                        }
                    }
                }
            }
            for (Process process : network.processes()) {
                if (reach.isActive(process)) {
                    for (Period period : network.periods()) {
                        if (process.validity().holdsIn(period)) {
                            addInputs(process, period, next);
                        }
                    }
                }
            }
            boolean changed = false;
            for (int i = 0; i < next.length; i++) {
                if (next[i] < siteNeed[i] * (1 - 1e-9)) {
                    siteNeed[i] = next[i];
                    changed = true;
                }
            }
            if (!changed) {
                return;
            }
        }
    }

    private void addInputs(Process process, Period period, double[] need) {
        double most = of(process, period);
        for (int i = 0; i < process.inputs().size(); i++) {
            need[reach.inputNode(process, i) * periods + period.index()] +=
                    most * process.inputs().get(i).quantity();
        }
    }
}
