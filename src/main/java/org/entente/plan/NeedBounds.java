package org.entente.plan;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.jspecify.annotations.Nullable;

/**
 * The most units that a process makes, or a lane carries, in a period of any plan that can be best. Bounds of yes-or-no rows come
 * from here, never from a big constant.
 *
 * <p><b>What holds in every plan.</b> What is made is sold, used or kept: {@code need[k,t] = demand[k,t] + room[k] + Σ_j need[j,t] ·
 * max_p quantity[p,k]}, room being what the stocks of k take. Without stocks it is cut down by site, sweeping back from the markets.
 * A process makes no more than its own maximum, its line's, and what there is of its inputs; a lane no more than its maximum.
 *
 * <p><b>What holds in some best plan.</b> Where a stock has no maximum, or its units can be scrapped, nothing bounds what is made;
 * but units that nobody needs are made for a minimum or a floor alone: {@code useful[k,t] = (Σ_{u ≥ t} demand[k,u] + free[k] + Σ_j
 * useful[j,t] · max_p quantity[p,k]) / rest[k]} with {@link Surplus}. It counts where {@link SurplusUse} finds no other use for them;
 * else what holds in every plan does, and where that is without end, {@code beyond} times the useful, of the most useful product where that is more. Where a plan comes near
 * such a bound, or there is none, the model is solved again with wider ones ({@link Planner}).
 */
final class NeedBounds {
    private static final int MAX_SWEEPS = 8;

    private final Network network;
    private final Reach reach;
    private final double beyond;
    private final int periods;
    private final double[] years;
    private final PartOrder order;
    private final Surplus surplus;
    private final double[] productNeed;
    private final double[] useful;
    private final double[] siteNeed;
    private final double largest;
    private final List<Leaning> leaning = new ArrayList<>();
    private double @Nullable [] supply;
    private @Nullable LaneRings rings;

    /** A bound that holds in some best plan only, while surplus is of no use. */
    sealed interface Leaning {
        Period period();

        double most();
    }

    record OfProcess(Process process, Period period, double most) implements Leaning {}

    record OfLane(Lane lane, Period period, double most) implements Leaning {}

    /** @param beyond 1 while surplus is of no use, else how many times the useful is taken for enough where nothing else bounds */
    NeedBounds(Network network, Reach reach, double beyond) {
        this.network = network;
        this.reach = reach;
        this.beyond = beyond;
        this.periods = network.periods().size();
        this.years = network.periods().stream().mapToDouble(Period::years).toArray();
        this.order = new PartOrder(network, reach);
        this.surplus = new Surplus(network, reach, order);
        this.productNeed = new double[network.products().size() * periods];
        this.useful = new double[productNeed.length];
        this.siteNeed = new double[reach.nodes().count() * periods];
        rollUp();
        this.largest =
                Math.max(1, Arrays.stream(useful).filter(Double::isFinite).max().orElse(1));
        for (int node = 0; node < reach.nodes().count(); node++) {
            System.arraycopy(productNeed, reach.nodes().product(node) * periods, siteNeed, node * periods, periods);
        }
        if (network.stocks().isEmpty()) {
            sweepBack();
        }
    }

    /** Most units of a product made in a period, wherever they are made. */
    double of(Product product, Period period) {
        int at = product.index() * periods + period.index();
        double physical = Double.isInfinite(productNeed[at]) ? supply()[at] : productNeed[at];
        return tighter(physical, useful[at]);
    }

    /** Most units of the product that are of use from a period on, wherever they are made. */
    double useful(Product product, Period period) {
        return useful[product.index() * periods + period.index()];
    }

    /** Most units of use at a node in a period. */
    double useful(int node, Period period) {
        return Math.min(
                siteNeed[node * periods + period.index()],
                useful[reach.nodes().product(node) * periods + period.index()]);
    }

    /** Length of a period in years, worked out once: it is asked for each lane and period. */
    double years(Period period) {
        return years[period.index()];
    }

    /** Most units a process makes in a period. */
    double of(Process process, Period period) {
        double physical = physical(process, period);
        double most = tighter(physical, useful[process.product().index() * periods + period.index()]);
        if (most < physical) {
            leaning.add(new OfProcess(process, period, most));
        }
        return most;
    }

    /** Most units a lane carries in a period. */
    double of(Lane lane, Period period) {
        int product = lane.product().index() * periods;
        int from = network.stocks().isEmpty() ? period.index() : 0;
        double physical = lane.maxPerYear() * years(period);
        if (!rings().has(lane)) {
            physical = Math.min(physical, arriving(lane, period));
        }
        double most = tighter(
                physical,
                useful[product + from] + surplus.opening(lane.product().index()));
        if (most < physical) {
            leaning.add(new OfLane(lane, period, most));
        }
        return most;
    }

    /** What a process could make in a period: by its own maximum and its line's; where it has neither, the most it makes. */
    double couldDo(Process process, Period period) {
        double own = own(process, period);
        return Double.isInfinite(own) ? of(process, period) : own;
    }

    /** What a lane could carry in a period: its maximum; where it has none, the most it carries. */
    double couldDo(Lane lane, Period period) {
        double own = lane.maxPerYear() * years(period);
        return Double.isInfinite(own) ? of(lane, period) : own;
    }

    /** The bounds handed out so far that hold while surplus is of no use. */
    List<Leaning> leaning() {
        return List.copyOf(leaning);
    }

    private double tighter(double physical, double useful) {
        if (beyond == 1) {
            return Math.min(physical, useful);
        }
        return Double.isInfinite(physical) ? beyond * Math.max(useful, largest) : physical;
    }

    private double physical(Process process, Period period) {
        double most = Math.min(siteNeed[reach.node(process) * periods + period.index()], own(process, period));
        if (Double.isInfinite(most)) {
            most = Math.min(most, fromInputs(process, period, supply()));
        }
        return most;
    }

    /** By its own maximum and its line's. */
    private double own(Process process, Period period) {
        double most = process.maxPerYear() * years(period);
        Line line = process.line();
        if (line != null && process.lineUse() > 0) {
            double capacity = line.existingPerYear() + line.maxModules() * line.modulePerYear();
            most = Math.min(most, capacity * years(period) / process.lineUse());
        }
        return most;
    }

    /** Most that passes the end of a lane on no ring: with stocks, what was there before and has been made by then. */
    private double arriving(Lane lane, Period period) {
        if (network.stocks().isEmpty()) {
            return siteNeed[reach.to(lane) * periods + period.index()];
        }
        return there(lane.product().index(), period, made());
    }

    private double there(int product, Period period, double[] made) {
        double most = surplus.opening(product);
        for (int t = 0; t <= period.index(); t++) {
            most += made[product * periods + t];
        }
        return most;
    }

    private double fromInputs(Process process, Period period, double[] made) {
        double most = Double.POSITIVE_INFINITY;
        for (Input input : process.inputs()) {
            if (input.quantity() > 0) {
                most = Math.min(most, there(input.product().index(), period, made) / input.quantity());
            }
        }
        return most;
    }

    private double[] made() {
        double[] made = supply();
        double[] least = new double[made.length];
        for (int i = 0; i < made.length; i++) {
            least[i] = Math.min(made[i], productNeed[i]);
        }
        return least;
    }

    /** Most that can be made of each product in a period, by what makes it: parts first. */
    private double[] supply() {
        if (supply != null) {
            return supply;
        }
        double[] made = new double[productNeed.length];
        order.inLoop().stream()
                .forEach(k -> Arrays.fill(made, k * periods, (k + 1) * periods, Double.POSITIVE_INFINITY));
        Incidence makers = Incidence.of(
                network.products().size(),
                network.processes().size(),
                p -> reach.isActive(network.processes().get(p))
                        ? network.processes().get(p).product().index()
                        : -1);
        for (int i = order.size() - 1; i >= 0; i--) {
            int product = order.at(i);
            for (int m = makers.from(product); m < makers.until(product); m++) {
                Process process = network.processes().get(makers.item(m));
                for (Period period : network.periods()) {
                    if (process.validity().holdsIn(period)) {
                        made[product * periods + period.index()] +=
                                Math.min(own(process, period), fromInputs(process, period, made));
                    }
                }
            }
        }
        supply = made;
        return made;
    }

    private LaneRings rings() {
        if (rings == null) {
            rings = new LaneRings(network, reach);
        }
        return rings;
    }

    /** What a loop of parts needs is unbounded. */
    private void rollUp() {
        boolean kept = !network.stocks().isEmpty();
        for (Demand demand : network.demands()) {
            int product = demand.product().index();
            int last = demand.period().index();
            productNeed[product * periods + last] += demand.volume();
            for (int t = kept ? 0 : last; t <= last; t++) {
                useful[product * periods + t] += demand.volume();
            }
        }
        order.inLoop().stream().forEach(k -> {
            Arrays.fill(productNeed, k * periods, (k + 1) * periods, Double.POSITIVE_INFINITY);
            Arrays.fill(useful, k * periods, (k + 1) * periods, Double.POSITIVE_INFINITY);
        });
        for (int i = 0; i < order.size(); i++) {
            int product = order.at(i);
            for (int at = product * periods; at < (product + 1) * periods; at++) {
                productNeed[at] += surplus.room(product);
                useful[at] = kept ? (useful[at] + surplus.free(product)) / surplus.rest(product) : productNeed[at];
            }
            for (Map.Entry<Integer, Double> part : order.most(product).entrySet()) {
                for (int t = 0; t < periods; t++) {
                    int of = part.getKey() * periods + t;
                    productNeed[of] += part.getValue() * productNeed[product * periods + t];
                    useful[of] += part.getValue() * useful[product * periods + t];
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
                            next[reach.from(lane) * periods + period.index()] += Math.min(
                                    siteNeed[reach.to(lane) * periods + period.index()],
                                    lane.maxPerYear() * years(period));
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
        double most = Math.min(siteNeed[reach.node(process) * periods + period.index()], own(process, period));
        for (int i = 0; i < process.inputs().size(); i++) {
            need[reach.inputNode(process, i) * periods + period.index()] +=
                    most * process.inputs().get(i).quantity();
        }
    }
}
