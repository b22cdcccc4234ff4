package org.entente.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.entente.network.Entity;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Site;
import org.entente.network.Task;

/**
 * What the ledger books for each activity over the horizon, as value and as what companies bear, with lines and tasks spread over
 * the units of what they serve as {@link CostTrace} does.
 */
final class ValueLoads {

    /** Money of one activity. */
    static final class Load {
        /** By part, value added. */
        final Map<Long, Double> parts = new LinkedHashMap<>();
        /** By bearer, what goods carry. */
        final Map<Long, Double> borne = new LinkedHashMap<>();
        /** By bearer, what the goods were sold for. */
        final Map<Long, Double> sold = new LinkedHashMap<>();

        void addAll(Load other, double factor) {
            ValueKeys.addAll(parts, other.parts, factor);
            ValueKeys.addAll(borne, other.borne, factor);
        }
    }

    private final Network network;
    private final ValueBooks books;
    private final ValueKeys keys;
    private final Map<Integer, Load> processes = new HashMap<>();
    private final Map<Integer, Load> lanes = new HashMap<>();
    private final Map<Integer, Load> lines = new HashMap<>();
    private final Map<Integer, Load> tasks = new HashMap<>();
    private final Map<Long, Load> holdings = new HashMap<>();
    private final Load nobody = new Load();

    private ValueLoads(ValueBooks books, ValueKeys keys) {
        this.network = books.network();
        this.books = books;
        this.keys = keys;
    }

    /**
     * @param made units by process index
     * @param moved units by lane index
     */
    static ValueLoads of(ValueBooks books, ValueKeys keys, Ledger ledger, double[] made, double[] moved) {
        ValueLoads loads = new ValueLoads(books, keys);
        for (LedgerEntry entry : ledger.entries()) {
            if (ValueBooks.counts(entry.account()) && entry.amount() != 0) {
                loads.book(entry);
            }
        }
        loads.spreadTasks(made, moved);
        loads.spreadLines(made);
        loads.dropUnused(made, moved);
        return loads;
    }

    Load process(Process process) {
        return processes.computeIfAbsent(process.index(), key -> new Load());
    }

    Load lane(Lane lane) {
        return lanes.computeIfAbsent(lane.index(), key -> new Load());
    }

    /** By site index × products + product index. */
    Map<Long, Load> holdings() {
        return holdings;
    }

    /** What no unit carries. */
    Load nobody() {
        return nobody;
    }

    private void book(LedgerEntry entry) {
        Load load = load(entry.activity(), entry);
        if (entry.counterparty() == null) {
            ValueAdded.Kind kind = ValueBooks.kind(entry.account(), entry.country(), entry.activity());
            ValueKeys.add(
                    load.parts,
                    keys.part(
                            kind,
                            entry.company(),
                            ValueBooks.place(kind, entry.company(), entry.country(), entry.activity()),
                            entry.period()),
                    entry.amount());
        }
        ValueBooks.Role role = books.role(
                entry.account(),
                entry.company(),
                entry.counterparty(),
                entry.activity(),
                entry.period(),
                entry.amount());
        switch (role) {
            case KEPT ->
                ValueKeys.add(
                        load.parts,
                        keys.part(
                                ValueAdded.Kind.MARGIN,
                                entry.company(),
                                entry.company().country(),
                                entry.period()),
                        -entry.amount());
            case SALE -> ValueKeys.add(load.sold, keys.bearer(entry.company(), entry.period()), -entry.amount());
            case BORNE -> ValueKeys.add(load.borne, keys.bearer(entry.company(), entry.period()), entry.amount());
        }
    }

    private Load load(@org.jspecify.annotations.Nullable Entity activity, LedgerEntry entry) {
        return switch (activity) {
            case Process process -> process(process);
            case Lane lane -> lane(lane);
            case Line line -> lines.computeIfAbsent(line.index(), key -> new Load());
            case Task task -> tasks.computeIfAbsent(task.index(), key -> new Load());
            case Site site
            when entry.product() != null ->
                holdings.computeIfAbsent(
                        (long) site.index() * network.products().size()
                                + entry.product().index(),
                        key -> new Load());
            case null, default -> nobody;
        };
    }

    private void spreadTasks(double[] made, double[] moved) {
        Carriers carriers = new Carriers(network);
        for (Task task : network.programme().tasks()) {
            Load load = tasks.get(task.index());
            if (load != null) {
                Carriers.Of of = carriers.of(task);
                List<Load> to = new ArrayList<>();
                List<Double> units = new ArrayList<>();
                of.processes().forEach(process -> add(process(process), made[process.index()], to, units));
                of.lanes().forEach(lane -> add(lane(lane), moved[lane.index()], to, units));
                spread(load, to, units);
            }
        }
    }

    private void spreadLines(double[] made) {
        Map<Integer, List<Load>> to = new HashMap<>();
        Map<Integer, List<Double>> use = new HashMap<>();
        for (Process process : network.processes()) {
            Line line = process.line();
            if (line != null && lines.containsKey(line.index())) {
                add(
                        process(process),
                        made[process.index()] * process.lineUse(),
                        to.computeIfAbsent(line.index(), key -> new ArrayList<>()),
                        use.computeIfAbsent(line.index(), key -> new ArrayList<>()));
            }
        }
        lines.forEach(
                (line, load) -> spread(load, to.getOrDefault(line, List.of()), use.getOrDefault(line, List.of())));
    }

    private static void add(Load load, double units, List<Load> to, List<Double> shares) {
        if (units > 0) {
            to.add(load);
            shares.add(units);
        }
    }

    private void spread(Load load, List<Load> to, List<Double> units) {
        double all = units.stream().mapToDouble(Double::doubleValue).sum();
        for (int i = 0; i < to.size(); i++) {
            to.get(i).addAll(load, units.get(i) / all);
        }
        if (to.isEmpty()) {
            nobody.addAll(load, 1);
        }
    }

    private void dropUnused(double[] made, double[] moved) {
        drop(network.processes(), processes, process -> made[process.index()]);
        drop(network.lanes(), lanes, lane -> moved[lane.index()]);
    }

    private <T extends Entity> void drop(List<T> activities, Map<Integer, Load> loads, ToDoubleFunction<T> units) {
        for (T activity : activities) {
            if (units.applyAsDouble(activity) == 0) {
                Load load = loads.remove(activity.index());
                if (load != null) {
                    nobody.addAll(load, 1);
                }
            }
        }
    }
}
