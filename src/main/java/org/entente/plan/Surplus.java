package org.entente.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Stock;

/**
 * How many units of a product can come into stock though no market and no process takes them: what minimums and floors force, opening
 * stock, and what can be made of such units of its parts.
 *
 * <p>free[k] = opening[k] + Σ forced[k] + Σ_j free[j] / quantity[k,j] over its parts j, where forced counts, over all periods, the
 * minimum volumes of the processes that make k, floors of units made, and floors of jobs in units of the least work.
 */
final class Surplus {
    private static final int MOST_SHARES = 12;
    private static final double SMALL = 0.01;

    private final Network network;
    private final Reach reach;
    private final double[] free;
    private final double[] room;
    private final double[] opening;
    private final double[] rest;

    Surplus(Network network, Reach reach, PartOrder order) {
        this.network = network;
        this.reach = reach;
        int products = network.products().size();
        this.free = new double[products];
        this.room = new double[products];
        this.opening = new double[products];
        this.rest = new double[products];
        for (Stock stock : network.stocks()) {
            int k = stock.product().index();
            opening[k] += stock.opening();
            room[k] += stock.canBeScrapped() ? Double.POSITIVE_INFINITY : stock.max();
        }
        List<List<Double>> shares = new ArrayList<>();
        for (int k = 0; k < products; k++) {
            free[k] = opening[k];
            shares.add(new ArrayList<>());
        }
        for (Process process : network.processes()) {
            if (reach.isActive(process)) {
                for (Period period : network.periods()) {
                    if (process.validity().holdsIn(period)) {
                        free[process.product().index()] += process.minPerYear() * period.years();
                    }
                }
                if (process.minShare() > 0) {
                    shares.get(process.product().index()).add(process.minShare());
                }
            }
        }
        for (int k = 0; k < products; k++) {
            rest[k] = rest(shares.get(k));
        }
        network.limits().forEach(this::floor);
        for (int i = order.size() - 1; i >= 0; i--) {
            int product = order.at(i);
            for (Map.Entry<Integer, Double> part : order.least(product).entrySet()) {
                free[product] += free[part.getKey()] / part.getValue();
            }
        }
    }

    /** Units of the product that can come into stock needed by nobody. */
    double free(int product) {
        return free[product];
    }

    /** Units that all stocks of the product together take at the end of a period; without end where some can be scrapped. */
    double room(int product) {
        return room[product];
    }

    double opening(int product) {
        return opening[product];
    }

    /** The least share of all that is made that is left to processes without a minimum share: what is needed of them forces as much. */
    double rest(int product) {
        return rest[product];
    }

    private void floor(Limit limit) {
        if (limit.enforcement() == Limit.Enforcement.REPORT || limit.sense() != Limit.Sense.AT_LEAST) {
            return;
        }
        switch (limit.kind()) {
            case MADE, JOBS -> {
                double[] most = new double[free.length];
                ScopeFilter scope = new ScopeFilter(limit.scope(), network);
                for (Process process : network.processes()) {
                    if (reach.isActive(process) && scope.matches(process)) {
                        int k = process.product().index();
                        most[k] = Math.max(most[k], units(limit, process));
                    }
                }
                for (int k = 0; k < free.length; k++) {
                    free[k] += most[k];
                }
            }
            case UNIT_COST,
                    RETAIL_PRICE,
                    INVESTMENT,
                    SPEND_SHARE,
                    SOLD,
                    CO2,
                    CO2_PER_UNIT,
                    SOURCES,
                    MADE_SHARE,
                    LAUNCH,
                    PARTICIPATION,
                    DEPENDENCE,
                    CORE -> {}
        }
    }

    private double units(Limit limit, Process process) {
        if (limit.kind() == Limit.Kind.MADE) {
            return Math.max(0, limit.value());
        }
        double years = network.periods().stream()
                .filter(period -> limit.period() == null || limit.period().index() == period.index())
                .mapToDouble(Period::years)
                .sum();
        return process.labourHours() <= 0
                ? 0
                : Math.max(0, limit.value()) * network.settings().hoursPerJob() * years / process.labourHours();
    }

    private static double rest(List<Double> shares) {
        if (shares.isEmpty()) {
            return 1;
        }
        if (shares.size() > MOST_SHARES) {
            return SMALL;
        }
        double rest = shares.stream().mapToDouble(share -> share).min().orElse(1);
        double sum = shares.stream().mapToDouble(share -> share).sum();
        rest = sum < 1 - SMALL ? 1 - sum : rest;
        for (int set = 1; set < 1 << shares.size(); set++) {
            double of = 0;
            for (int i = 0; i < shares.size(); i++) {
                of += (set >> i & 1) == 0 ? 0 : shares.get(i);
            }
            rest = 1 - of > 1e-9 ? Math.min(rest, 1 - of) : rest;
        }
        return Math.max(rest, SMALL);
    }
}
