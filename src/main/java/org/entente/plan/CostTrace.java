package org.entente.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.network.Entity;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.TableRow;
import org.entente.network.Task;
import org.jspecify.annotations.Nullable;

/**
 * Traces what the viewpoint bears through the plan's flows, summed over the horizon, to the units of each product at each
 * site.
 *
 * <p>Rule: the units of a product that pass a site all cost the same there, whichever way they came and went:
 *
 * <pre>
 *   c[s,k] = ( Σ_p made[p] · (own[p] + Σ_i quantity[p,i] · c[s,i])  +  Σ_a moved[a] · (own[a] + c[from a,k])  +  own[s,k] )
 *            / units that came in
 * </pre>
 *
 * where {@code own} is what the ledger books for a process or lane per unit, and for a place as such: holding of stock, subsidies. Tooling and fixed cost of a process are spread
 * evenly over all units it makes within the horizon; cost of a line over the processes on it by their line use, then
 * likewise; cost of a task of the programme over all units of what it releases ({@link Carriers}). What no unit carries (a line opened and never used) is {@link #unallocated()}; what lies in stock at the end is
 * {@link #leftInStock()}. Cars sold + left in stock + unallocated = the ledger's cost, to the cent.
 */
public final class CostTrace {
    private static final int MAX_SWEEPS = 200;

    /** One way in which units come to a site. */
    public record Supply(Entity activity, double quantity) {}

    /** Money of one account of an activity over the horizon. */
    public record Own(Account account, double amount, List<TableRow> rows) {}

    private static final class Pool {
        final List<Supply> supplies = new ArrayList<>();
        double in;
        double out;
        /** What is booked at the place itself: holding of stock, subsidies on sales. */
        final EnumMap<Account, Cost> own = new EnumMap<>(Account.class);

        double unitCost;

        double booked() {
            return own.values().stream().mapToDouble(cost -> cost.amount).sum();
        }
    }

    private static final class Cost {
        double amount;
        final Set<TableRow> rows = new LinkedHashSet<>();

        void add(double money, TableRow row) {
            amount += money;
            rows.add(row);
        }

        void addAll(double money, Set<TableRow> from) {
            amount += money;
            rows.addAll(from);
        }
    }

    private final Network network;
    /** By site index × products + product index, in order of first use. */
    private final Map<Long, Pool> pools = new LinkedHashMap<>();

    private final double[] made;
    private final double[] moved;
    private final double[] lineUse;
    private final Books processBooks;
    private final Books laneBooks;
    private final Books lineBooks;
    private final Books taskBooks;
    private double unallocated;

    /** The cost accounts of each activity of one kind, by its index. */
    private static final class Books {
        final List<@Nullable EnumMap<Account, Cost>> accounts;

        Books(int size) {
            accounts = new ArrayList<>(Collections.nCopies(size, null));
        }

        Map<Account, Cost> of(int index) {
            EnumMap<Account, Cost> map = accounts.get(index);
            return map == null ? Map.of() : map;
        }

        Cost cost(int index, Account account) {
            EnumMap<Account, Cost> map = accounts.get(index);
            if (map == null) {
                map = new EnumMap<>(Account.class);
                accounts.set(index, map);
            }
            return map.computeIfAbsent(account, key -> new Cost());
        }

        double total(int index) {
            return of(index).values().stream().mapToDouble(cost -> cost.amount).sum();
        }
    }

    private CostTrace(Network network) {
        this.network = network;
        made = new double[network.processes().size()];
        moved = new double[network.lanes().size()];
        lineUse = new double[network.lines().size()];
        processBooks = new Books(made.length);
        laneBooks = new Books(moved.length);
        lineBooks = new Books(lineUse.length);
        taskBooks = new Books(network.programme().tasks().size());
    }

    /** Traces a plan's flows and ledger. */
    public static CostTrace of(Network network, List<Flow> flows, Ledger ledger) {
        CostTrace trace = new CostTrace(network);
        flows.forEach(trace::count);
        trace.supply();
        trace.book(ledger);
        trace.spreadTasks();
        trace.spreadLines();
        trace.countUnallocated();
        trace.solve();
        return trace;
    }

    /** Average cost of a unit at a site; 0 where none comes. */
    public double unitCost(Site site, Product product) {
        Pool pool = pools.get(key(site, product));
        return pool == null ? 0 : pool.unitCost;
    }

    /** Units a unit's cost is spread over at a site: those that came in, or went out where opening stock was used too. */
    public double units(Site site, Product product) {
        Pool pool = pools.get(key(site, product));
        return pool == null ? 0 : Math.max(pool.in, pool.out);
    }

    /** The ways in which units came to a site. */
    public List<Supply> supplies(Site site, Product product) {
        Pool pool = pools.get(key(site, product));
        return pool == null ? List.of() : List.copyOf(pool.supplies);
    }

    /** What the ledger books for a process itself over the horizon, its share of its line included. */
    public List<Own> own(Process process) {
        return list(processBooks.of(process.index()));
    }

    /** What the ledger books for a lane over the horizon. */
    public List<Own> own(Lane lane) {
        return list(laneBooks.of(lane.index()));
    }

    private static List<Own> list(Map<Account, Cost> accounts) {
        List<Own> list = new ArrayList<>();
        accounts.forEach((account, cost) -> list.add(new Own(account, cost.amount, List.copyOf(cost.rows))));
        return list;
    }

    /** What the ledger books for a product at a site itself over the horizon: holding of stock, subsidies on what is sold there. */
    public List<Own> own(Site site, Product product) {
        Pool pool = pools.get(key(site, product));
        return pool == null ? List.of() : list(pool.own);
    }

    /** Cost that no unit carries: nominated but unused processes, opened but unused lines. */
    public double unallocated() {
        return unallocated;
    }

    /** Cost of the units that came and went nowhere: stock at the end of the horizon. */
    public double leftInStock() {
        return pools.values().stream()
                .mapToDouble(pool -> pool.unitCost * Math.max(0, pool.in - pool.out))
                .sum();
    }

    private void count(Flow flow) {
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
            case Flow.Sold units -> pool(units.demand().market(), units.product()).out += units.quantity();
            // Summed over the horizon, stock from one period to the next neither comes nor goes.
            case Flow.Stocked units -> pool(units.stock().site(), units.product());
            // What is scrapped serves nobody: its cost stays with what is left in stock.
            case Flow.Scrapped units -> pool(units.stock().site(), units.product());
        }
    }

    private void supply() {
        for (Process process : network.processes()) {
            if (made[process.index()] > 0) {
                supply(process, pool(process.site(), process.product()), made[process.index()]);
            }
        }
        for (Lane lane : network.lanes()) {
            if (moved[lane.index()] > 0) {
                supply(lane, pool(lane.to(), lane.product()), moved[lane.index()]);
            }
        }
    }

    private static void supply(Entity activity, Pool pool, double quantity) {
        pool.supplies.add(new Supply(activity, quantity));
        pool.in += quantity;
    }

    private void book(Ledger ledger) {
        for (LedgerEntry entry : ledger.entries()) {
            double borne = entry.borne();
            if (entry.account().isCost() && borne != 0) {
                book(entry, borne);
            }
        }
    }

    private void book(LedgerEntry entry, double borne) {
        switch (entry.activity()) {
            case Process process ->
                processBooks.cost(process.index(), entry.account()).add(borne, entry.row());
            case Lane lane -> laneBooks.cost(lane.index(), entry.account()).add(borne, entry.row());
            case Line line -> lineBooks.cost(line.index(), entry.account()).add(borne, entry.row());
            case Site site
            when entry.product() != null ->
                pool(site, entry.product())
                        .own
                        .computeIfAbsent(entry.account(), key -> new Cost())
                        .add(borne, entry.row());
            case Task task -> taskBooks.cost(task.index(), entry.account()).add(borne, entry.row());
            case null, default -> unallocated += borne;
        }
    }

    /** What a task costs is carried by the units of what it releases, each unit alike. */
    private void spreadTasks() {
        Carriers carriers = new Carriers(network);
        for (Task task : network.programme().tasks()) {
            Carriers.Of of = carriers.of(task);
            double units = 0;
            for (Process process : of.processes()) {
                units += made[process.index()];
            }
            for (Lane lane : of.lanes()) {
                units += moved[lane.index()];
            }
            Map<Account, Cost> accounts = taskBooks.of(task.index());
            if (units == 0) {
                unallocated += taskBooks.total(task.index());
                continue;
            }
            for (Map.Entry<Account, Cost> entry : accounts.entrySet()) {
                Cost cost = entry.getValue();
                for (Process process : of.processes()) {
                    if (made[process.index()] > 0) {
                        double share = made[process.index()] / units;
                        processBooks.cost(process.index(), entry.getKey()).addAll(cost.amount * share, cost.rows);
                    }
                }
                for (Lane lane : of.lanes()) {
                    if (moved[lane.index()] > 0) {
                        double share = moved[lane.index()] / units;
                        laneBooks.cost(lane.index(), entry.getKey()).addAll(cost.amount * share, cost.rows);
                    }
                }
            }
        }
    }

    private void spreadLines() {
        for (Process process : network.processes()) {
            if (process.line() != null) {
                lineUse[process.line().index()] += made[process.index()] * process.lineUse();
            }
        }
        for (Process process : network.processes()) {
            Line line = process.line();
            double use = made[process.index()] * process.lineUse();
            if (line != null && use > 0) {
                double share = use / lineUse[line.index()];
                lineBooks
                        .of(line.index())
                        .forEach((account, cost) ->
                                processBooks.cost(process.index(), account).addAll(cost.amount * share, cost.rows));
            }
        }
    }

    private void countUnallocated() {
        for (int p = 0; p < made.length; p++) {
            unallocated += made[p] > 0 ? 0 : processBooks.total(p);
        }
        for (int a = 0; a < moved.length; a++) {
            unallocated += moved[a] > 0 ? 0 : laneBooks.total(a);
        }
        for (int l = 0; l < lineUse.length; l++) {
            unallocated += lineUse[l] > 0 ? 0 : lineBooks.total(l);
        }
        for (Pool pool : pools.values()) {
            unallocated += pool.in > 0 || pool.out > 0 ? 0 : pool.booked();
        }
    }

    /** Sweeps until the costs settle: one sweep for each tier of a network without round trips, few more with them. */
    private void solve() {
        for (int sweep = 0; sweep < MAX_SWEEPS; sweep++) {
            double change = 0;
            for (Pool pool : pools.values()) {
                double units = Math.max(pool.in, pool.out);
                if (units > 0) {
                    double cost = (pool.booked() + supplyCost(pool)) / units;
                    change = Math.max(change, Math.abs(cost - pool.unitCost) / Math.max(1, Math.abs(cost)));
                    pool.unitCost = cost;
                }
            }
            if (change < 1e-13) {
                return;
            }
        }
    }

    private double supplyCost(Pool pool) {
        double sum = 0;
        for (Supply supply : pool.supplies) {
            switch (supply.activity()) {
                case Process process -> {
                    sum += processBooks.total(process.index());
                    for (Input input : process.inputs()) {
                        sum += supply.quantity() * input.quantity() * unitCost(process.site(), input.product());
                    }
                }
                case Lane lane ->
                    sum += laneBooks.total(lane.index()) + supply.quantity() * unitCost(lane.from(), lane.product());
                default ->
                    throw new IllegalStateException(
                            "not a supply: " + supply.activity().id());
            }
        }
        return sum;
    }

    private long key(Site site, Product product) {
        return (long) site.index() * network.products().size() + product.index();
    }

    private Pool pool(Site site, Product product) {
        return pools.computeIfAbsent(key(site, product), key -> new Pool());
    }
}
