package org.entente.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.network.Entity;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Validity;
import org.entente.plan.Flow;
import org.entente.plan.Plan;

/**
 * Routes a case knows and keeps shut: processes and lanes whose greatest quantity is nothing until a strategy opens them, lines on
 * which nothing stands and no module may be added, and processes and lanes that another of its strategies lets run in periods in which
 * this one does not.
 *
 * @param processes with the days on which they may run when opened, by their place in the network, so that it fits the network's variants
 * @param lanes the same
 * @param lines with the room they have when opened
 */
public record Shut(Map<Integer, Validity> processes, Map<Integer, Validity> lanes, Map<Integer, Room> lines) {
    /**
     * What a line can have by some strategy; where none opens it, one module of those that the case describes; else nothing, as nobody
     * knows what it could have.
     */
    public record Room(double existingPerYear, int modules) {}

    public Shut {
        processes = sorted(processes);
        lanes = sorted(lanes);
        lines = sorted(lines);
    }

    private static <T> Map<Integer, T> sorted(Map<Integer, T> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /** What a case as it stands keeps shut altogether. */
    public static Shut of(Network network) {
        return of(network, List.of());
    }

    /**
     * What a case keeps shut, altogether or for a time.
     *
     * @param strategies the same case under its other strategies: what they know to run longer is known
     */
    public static Shut of(Network network, Collection<Network> strategies) {
        return new Shut(
                of(
                        network.processes(),
                        strategies,
                        Network::processes,
                        Process::maxPerYear,
                        Process::validity,
                        network),
                of(network.lanes(), strategies, Network::lanes, Lane::maxPerYear, Lane::validity, network),
                lines(network, strategies));
    }

    /** Whether nothing can be made on it. */
    private static boolean isShut(Line line) {
        return line.existingPerYear() == 0 && (line.maxModules() == 0 || line.modulePerYear() == 0);
    }

    private static Map<Integer, Room> lines(Network network, Collection<Network> strategies) {
        Map<Integer, Room> shut = new TreeMap<>();
        for (Line line : network.lines()) {
            boolean used = network.processes().stream()
                    .anyMatch(process ->
                            process.line() != null && process.line().index() == line.index() && process.lineUse() > 0);
            if (used && isShut(line)) {
                double standing = 0;
                int modules = 0;
                for (Network strategy : strategies) {
                    for (Line same : strategy.lines()) {
                        if (same.id().equals(line.id())) {
                            standing = Math.max(standing, same.existingPerYear());
                            modules = Math.max(
                                    modules, same.modulePerYear() == line.modulePerYear() ? same.maxModules() : 0);
                        }
                    }
                }
                boolean blank = standing == 0 && modules == 0 && line.modulePerYear() > 0;
                shut.put(line.index(), new Room(standing, blank ? 1 : modules));
            }
        }
        return shut;
    }

    /** Places of what is shut altogether, not for a time: its greatest quantity is nothing. */
    private static <T extends Entity> List<T> altogether(
            List<T> things, Map<Integer, Validity> shut, Function<T, Double> most) {
        return things.stream()
                .filter(thing -> shut.containsKey(thing.index()) && most.apply(thing) == 0)
                .toList();
    }

    /** Names of what a network keeps shut altogether: processes, then lanes, then lines. */
    public List<String> names(Network network) {
        List<String> names = new ArrayList<>();
        altogether(network.processes(), processes, Process::maxPerYear)
                .forEach(process -> names.add(Words.name(process)));
        altogether(network.lanes(), lanes, Lane::maxPerYear).forEach(lane -> names.add(Words.name(lane)));
        lines.keySet().forEach(line -> names.add(Words.name(network.lines().get(line))));
        return names;
    }

    /** Names of what another strategy lets run longer. */
    public List<String> namesForATime(Network network) {
        List<String> names = new ArrayList<>();
        processes.keySet().stream()
                .map(network.processes()::get)
                .filter(process -> process.maxPerYear() > 0)
                .forEach(process -> names.add(Words.name(process)));
        lanes.keySet().stream()
                .map(network.lanes()::get)
                .filter(lane -> lane.maxPerYear() > 0)
                .forEach(lane -> names.add(Words.name(lane)));
        return names;
    }

    /** Names of lines that stay shut when all is opened, as nobody says what room they could have. */
    public List<String> withoutKnownRoom(Network network) {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().equals(new Room(0, 0)))
                .map(line -> Words.name(network.lines().get(line.getKey())))
                .toList();
    }

    /** What of it has to do with some products: processes that make them with their lines, and lanes that carry them. */
    public Shut of(Network network, Predicate<Product> products) {
        Map<Integer, Validity> made = new TreeMap<>(processes);
        made.keySet()
                .removeIf(process ->
                        !products.test(network.processes().get(process).product()));
        Map<Integer, Validity> carried = new TreeMap<>(lanes);
        carried.keySet()
                .removeIf(lane -> !products.test(network.lanes().get(lane).product()));
        Map<Integer, Room> on = new TreeMap<>(lines);
        on.keySet()
                .removeIf(line -> network.processes().stream()
                        .noneMatch(process -> process.line() != null
                                && process.line().index() == line
                                && products.test(process.product())));
        return new Shut(made, carried, on);
    }

    /** Without some processes. */
    public Shut without(Collection<Process> gone) {
        Map<Integer, Validity> left = new TreeMap<>(processes);
        gone.forEach(process -> left.remove(process.index()));
        return new Shut(left, lanes, lines);
    }

    private static <T extends Entity> Map<Integer, Validity> of(
            List<T> things,
            Collection<Network> strategies,
            Function<Network, List<T>> same,
            Function<T, Double> most,
            Function<T, Validity> validity,
            Network network) {
        Map<String, Validity> longest = new TreeMap<>();
        for (Network strategy : strategies) {
            for (T thing : same.apply(strategy)) {
                if (most.apply(thing) > 0) {
                    longest.merge(thing.id(), validity.apply(thing), Shut::both);
                }
            }
        }
        Map<Integer, Validity> shut = new TreeMap<>();
        for (T thing : things) {
            Validity now = validity.apply(thing);
            Validity known = both(now, longest.getOrDefault(thing.id(), now));
            if (most.apply(thing) == 0 || isLonger(known, now, network.periods())) {
                shut.put(thing.index(), known);
            }
        }
        return shut;
    }

    private static Validity both(Validity one, Validity other) {
        LocalDate from = one.from();
        LocalDate until = one.until();
        LocalDate otherFrom = other.from();
        LocalDate otherUntil = other.until();
        return new Validity(
                from == null || otherFrom == null ? null : from.isBefore(otherFrom) ? from : otherFrom,
                until == null || otherUntil == null ? null : until.isAfter(otherUntil) ? until : otherUntil);
    }

    private static boolean isLonger(Validity known, Validity now, List<Period> periods) {
        return periods.stream().anyMatch(period -> known.holdsIn(period) && !now.holdsIn(period));
    }

    /** Within what a proof about the network holds: a clause to end a sentence with, empty where nothing is shut. */
    public static String within(Network network) {
        return of(network).isEmpty() ? "" : " with what the case leaves open";
    }

    public boolean isEmpty() {
        return processes.isEmpty() && lanes.isEmpty() && lines.isEmpty();
    }

    /** The network with all of it open; what was shut altogether has no greatest quantity. */
    public Network opened(Network network) {
        Network open = network;
        for (Map.Entry<Integer, Room> line : lines.entrySet()) {
            open = open.withLine(open.lines()
                    .get(line.getKey())
                    .withExistingPerYear(line.getValue().existingPerYear())
                    .withModules(0, line.getValue().modules()));
        }
        return open.withProcesses(process -> {
                    Validity known = processes.get(process.index());
                    Process longer = known == null ? process : process.withValidity(known);
                    return known != null && process.maxPerYear() == 0
                            ? longer.withMaxPerYear(Double.POSITIVE_INFINITY)
                            : longer;
                })
                .withLanes(lane -> {
                    Validity known = lanes.get(lane.index());
                    Lane longer = known == null ? lane : lane.withValidity(known);
                    return known != null && lane.maxPerYear() == 0
                            ? longer.withMaxPerYear(Double.POSITIVE_INFINITY)
                            : longer;
                });
    }

    /**
     * What of it a plan of the opened network uses, by name.
     *
     * @param before the network with it shut
     */
    public Set<String> usedBy(Plan plan, Network before) {
        Set<String> used = new LinkedHashSet<>();
        for (Flow flow : plan.flows()) {
            switch (flow) {
                case Flow.Made made -> {
                    Process as = before.processes().get(made.process().index());
                    if (as.maxPerYear() == 0 || !as.validity().holdsIn(made.period())) {
                        used.add(Words.name(as));
                    }
                    Line line = as.line();
                    if (line != null && as.lineUse() > 0 && isShut(line)) {
                        used.add(Words.name(line));
                    }
                }
                case Flow.Moved moved -> {
                    Lane as = before.lanes().get(moved.lane().index());
                    if (as.maxPerYear() == 0 || !as.validity().holdsIn(moved.period())) {
                        used.add(Words.name(as));
                    }
                }
                case Flow.Sold _, Flow.Stocked _, Flow.Scrapped _ -> {}
            }
        }
        return used;
    }

    /** How much of it there is, in words: {@code 12 processes and one lane}. */
    public String words() {
        List<String> parts = new ArrayList<>();
        add(parts, processes.size(), "process", "processes");
        add(parts, lanes.size(), "lane", "lanes");
        add(parts, lines.size(), "line", "lines");
        return Words.list(parts);
    }

    private static void add(List<String> parts, int size, String one, String many) {
        if (size > 0) {
            parts.add(size == 1 ? "one " + one : size + " " + many);
        }
    }
}
