package org.entente.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Demand;
import org.entente.network.Entity;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.plan.ValueLoads.Load;

/**
 * Traces the value added to the goods of a plan through its flows, for all companies alike, whoever the viewpoint is, summed over
 * the horizon.
 *
 * <p>Rule, as in {@link CostTrace}: the units of a product that pass a site are all alike. First what each company b bears for a
 * unit there, and so each seller's margin; then, from each car down through its inputs, what arises for it:
 *
 * <pre>
 *   b[s,k]        = ( Σ_p made[p] · (own_b[p] + Σ_i quantity[p,i] · b[s,i])  +  Σ_a moved[a] · (own_b[a] + b'[from a,k])  +  holding_b ) / units
 *   b'            = b; on a lane on which b sells: 0, and what the buyer pays is the buyer's; on one without a price: the receiver's
 *   margin[a]     = Σ price paid  −  moved[a] · seller's b[from a,k]  −  what the seller pays for the lane
 *   value of a car = Σ over all it is made of: work + margins + duty + carriage
 * </pre>
 *
 * The value of a car is so its full cost to whoever sells it at the market: that sale adds no margin.
 */
public final class ValueTrace {
    private static final int MAX_SWEEPS = 200;
    private static final int MAX_TIERS = 200;
    private static final int MAX_LEGS = 2_000;
    /** Of a unit, what a further round trip would still add. */
    private static final double NOTHING = 1e-15;

    /**
     * Value added to the units of a product sold in a market.
     *
     * @param perUnit by kind, company, country, period and tier
     * @param volume units sold there over the horizon
     */
    public record OfCar(Product product, Site market, double volume, List<ValueAdded> perUnit) {
        public OfCar {
            perUnit = List.copyOf(perUnit);
        }

        /** The value of a unit. */
        public double value() {
            return perUnit.stream().mapToDouble(ValueAdded::amount).sum();
        }
    }

    private static final class Pool {
        final List<Entity> supplies = new ArrayList<>();
        Load holding = new Load();
        double in;
        double out;
        Map<Long, Double> borne = new HashMap<>();

        double units() {
            return Math.max(in, out);
        }
    }

    private final Network network;
    private final ValueBooks books;
    private final ValueKeys keys;
    private final Map<Long, Pool> pools = new LinkedHashMap<>();
    private final double[] made;
    private final double[] moved;
    private final List<OfCar> cars = new ArrayList<>();
    private final List<ValueAdded> left = new ArrayList<>();

    private ValueTrace(Network network) {
        this.network = network;
        books = new ValueBooks(network);
        keys = new ValueKeys(network);
        made = new double[network.processes().size()];
        moved = new double[network.lanes().size()];
    }

    /** Traces a plan. */
    public static ValueTrace of(Plan plan) {
        return of(plan.network(), plan.flows(), plan.ledger());
    }

    /** Traces a plan's flows and ledger. */
    public static ValueTrace of(Network network, List<Flow> flows, Ledger ledger) {
        ValueTrace trace = new ValueTrace(network);
        Map<Long, Double> sold = new LinkedHashMap<>();
        flows.forEach(flow -> trace.count(flow, sold));
        ValueLoads loads = ValueLoads.of(trace.books, trace.keys, ledger, trace.made, trace.moved);
        trace.supply(loads);
        trace.bear(loads);
        trace.addMargins(loads);
        trace.traceCars(sold, loads);
        trace.traceLeft(loads);
        return trace;
    }

    /** Each product in each market in which it is sold, in the order of the demand table. */
    public List<OfCar> cars() {
        return List.copyOf(cars);
    }

    /** What no car carries: stock at the end, processes and lines that are paid for and not used. */
    public List<ValueAdded> left() {
        return List.copyOf(left);
    }

    /**
     * Share of the value of the products and markets in a limit's scope, and in its period, that arises with the companies,
     * countries and owners in it; NaN where nothing is sold.
     */
    public double share(Limit limit) {
        ScopeFilter sold = new ScopeFilter(limit.scope(), network);
        ValueScope scope = new ValueScope(limit.scope(), network);
        double inScope = 0;
        double all = 0;
        for (OfCar car : cars) {
            if (sold.hasProduct(car.product()) && sold.hasMarket(car.market())) {
                for (ValueAdded added : car.perUnit()) {
                    if (limit.period() == null
                            || limit.period().index() == added.period().index()) {
                        double amount = added.amount() * car.volume();
                        inScope +=
                                amount * scope.weight(added.kind(), added.company(), added.country(), added.period());
                        all += amount;
                    }
                }
            }
        }
        return all == 0 ? Double.NaN : inScope / all;
    }

    private void count(Flow flow, Map<Long, Double> sold) {
        switch (flow) {
            case Flow.Made units -> {
                made[units.process().index()] += units.quantity();
                for (Input input : units.process().inputs()) {
                    pool(units.process().site(), input.product()).out += units.quantity() * input.quantity();
                }
            }
            case Flow.Moved units -> {
                moved[units.lane().index()] += units.quantity();
                pool(units.lane().from(), units.product()).out += units.quantity();
            }
            case Flow.Sold units -> {
                pool(units.demand().market(), units.product()).out += units.quantity();
                ValueKeys.add(sold, key(units.demand().market(), units.product()), units.quantity());
            }
            case Flow.Stocked units -> pool(units.stock().site(), units.product());
            // What is scrapped serves nobody: its cost stays with what is left in stock.
            case Flow.Scrapped units -> pool(units.stock().site(), units.product());
        }
    }

    private void supply(ValueLoads loads) {
        for (Process process : network.processes()) {
            supply(process, process.site(), process.product(), made[process.index()]);
        }
        for (Lane lane : network.lanes()) {
            supply(lane, lane.to(), lane.product(), moved[lane.index()]);
        }
        loads.holdings().forEach((key, load) -> {
            Pool pool = pools.get(key);
            if (pool == null || pool.units() == 0) {
                loads.nobody().addAll(load, 1);
            } else {
                pool.holding = load;
            }
        });
    }

    private void supply(Entity activity, Site site, Product product, double units) {
        if (units > 0) {
            Pool pool = pool(site, product);
            pool.supplies.add(activity);
            pool.in += units;
        }
    }

    /** Sweeps until what is borne settles: one sweep for each tier without round trips. */
    private void bear(ValueLoads loads) {
        for (int sweep = 0; sweep < MAX_SWEEPS; sweep++) {
            double change = 0;
            for (Pool pool : pools.values()) {
                if (pool.units() > 0) {
                    Map<Long, Double> borne = borne(pool, loads);
                    change = Math.max(change, distance(borne, pool.borne));
                    pool.borne = borne;
                }
            }
            if (change < 1e-13) {
                return;
            }
        }
    }

    private Map<Long, Double> borne(Pool pool, ValueLoads loads) {
        Map<Long, Double> sum = new HashMap<>();
        ValueKeys.addAll(sum, pool.holding.borne, 1);
        for (Entity supply : pool.supplies) {
            if (supply instanceof Process process) {
                ValueKeys.addAll(sum, loads.process(process).borne, 1);
                for (Input input : process.inputs()) {
                    ValueKeys.addAll(
                            sum, pool(process.site(), input.product()).borne, made[process.index()] * input.quantity());
                }
            } else if (supply instanceof Lane lane) {
                hand(lane, loads.lane(lane).borne, 1, sum);
                hand(lane, pool(lane.from(), lane.product()).borne, moved[lane.index()], sum);
            }
        }
        double units = pool.units();
        sum.replaceAll((bearer, amount) -> amount / units);
        return sum;
    }

    /** What is still borne after a lane. */
    private void hand(Lane lane, Map<Long, Double> before, double factor, Map<Long, Double> after) {
        before.forEach((bearer, amount) -> {
            if (!keys.isOf(bearer, lane.from().company())) {
                ValueKeys.add(after, bearer, amount * factor);
            } else if (!books.isSale(lane)) {
                ValueKeys.add(after, keys.handed(bearer, lane.to().company()), amount * factor);
            }
        });
    }

    private static double distance(Map<Long, Double> one, Map<Long, Double> other) {
        double most = 0;
        for (Map.Entry<Long, Double> entry : one.entrySet()) {
            double amount = entry.getValue();
            double before = other.getOrDefault(entry.getKey(), 0.0);
            most = Math.max(most, Math.abs(amount - before) / Math.max(1, Math.abs(amount)));
        }
        return most;
    }

    /** A seller's margin on a lane: the price less all it bears for what it sells. */
    private void addMargins(ValueLoads loads) {
        for (Lane lane : network.lanes()) {
            if (books.isSale(lane) && moved[lane.index()] > 0) {
                Load load = loads.lane(lane);
                Map<Long, Double> margin = new HashMap<>(load.sold);
                lessBorne(margin, load.borne, 1, lane);
                lessBorne(margin, pool(lane.from(), lane.product()).borne, moved[lane.index()], lane);
                margin.forEach((bearer, amount) -> ValueKeys.add(
                        load.parts,
                        keys.part(
                                ValueAdded.Kind.MARGIN,
                                lane.from().company(),
                                lane.from().company().country(),
                                keys.period(bearer)),
                        amount));
            }
        }
    }

    private void lessBorne(Map<Long, Double> margin, Map<Long, Double> borne, double factor, Lane lane) {
        borne.forEach((bearer, amount) -> {
            if (keys.isOf(bearer, lane.from().company())) {
                ValueKeys.add(margin, bearer, -amount * factor);
            }
        });
    }

    private void traceCars(Map<Long, Double> sold, ValueLoads loads) {
        for (Demand demand : network.demands()) {
            Double volume = sold.remove(key(demand.market(), demand.product()));
            if (volume != null) {
                List<ValueAdded> perUnit = trace(key(demand.market(), demand.product()), 1, loads);
                cars.add(new OfCar(demand.product(), demand.market(), volume, perUnit));
            }
        }
    }

    private void traceLeft(ValueLoads loads) {
        loads.nobody().parts.forEach((part, amount) -> left.add(keys.valueAdded(part, 0, amount)));
        pools.forEach((key, pool) -> {
            if (pool.in > pool.out) {
                left.addAll(trace(key, pool.in - pool.out, loads));
            }
        });
    }

    /** What arises for units of a pool, tier by tier downwards. */
    private List<ValueAdded> trace(long start, double quantity, ValueLoads loads) {
        List<ValueAdded> found = new ArrayList<>();
        Map<Long, Double> wanted = new LinkedHashMap<>(Map.of(start, quantity));
        for (int tier = 0; tier < MAX_TIERS && !wanted.isEmpty(); tier++) {
            Map<Long, Double> parts = new LinkedHashMap<>();
            Map<Long, Double> inputs = new LinkedHashMap<>();
            for (int leg = 0; leg < MAX_LEGS && !wanted.isEmpty(); leg++) {
                Map<Long, Double> further = new LinkedHashMap<>();
                wanted.forEach((key, units) -> {
                    if (units > NOTHING * quantity) {
                        open(key, units, parts, further, inputs, loads);
                    }
                });
                wanted = further;
            }
            int at = tier;
            parts.forEach((part, amount) -> found.add(keys.valueAdded(part, at, amount)));
            wanted = inputs;
        }
        return found;
    }

    /** Books what arises for units at a pool, and what is wanted for them from other sites and one tier down. */
    private void open(
            long key,
            double units,
            Map<Long, Double> parts,
            Map<Long, Double> further,
            Map<Long, Double> inputs,
            ValueLoads loads) {
        Pool pool = java.util.Objects.requireNonNull(pools.get(key));
        double share = units / pool.units();
        ValueKeys.addAll(parts, pool.holding.parts, share);
        for (Entity supply : pool.supplies) {
            if (supply instanceof Process process) {
                ValueKeys.addAll(parts, loads.process(process).parts, share);
                for (Input input : process.inputs()) {
                    ValueKeys.add(
                            inputs,
                            key(process.site(), input.product()),
                            share * made[process.index()] * input.quantity());
                }
            } else if (supply instanceof Lane lane) {
                ValueKeys.addAll(parts, loads.lane(lane).parts, share);
                ValueKeys.add(further, key(lane.from(), lane.product()), share * moved[lane.index()]);
            }
        }
    }

    private long key(Site site, Product product) {
        return (long) site.index() * network.products().size() + product.index();
    }

    private Pool pool(Site site, Product product) {
        return pools.computeIfAbsent(key(site, product), key -> new Pool());
    }
}
