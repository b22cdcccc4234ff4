package org.entente.explain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.network.Entity;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Validity;
import org.entente.plan.Flow;
import org.entente.plan.Plan;

/**
 * Routes a case knows and keeps shut: processes and lanes whose greatest quantity is nothing until a strategy opens them, and those that
 * another of its strategies lets run in periods in which this one does not.
 *
 * @param processes with the days on which they may run when opened, by their place in the network, so that it fits the network's variants
 * @param lanes the same
 */
public record Shut(Map<Integer, Validity> processes, Map<Integer, Validity> lanes) {
    public Shut {
        processes = Map.copyOf(processes);
        lanes = Map.copyOf(lanes);
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
                of(network.lanes(), strategies, Network::lanes, Lane::maxPerYear, Lane::validity, network));
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

    public boolean isEmpty() {
        return processes.isEmpty() && lanes.isEmpty();
    }

    /** The network with all of it open; what was shut altogether has no greatest quantity. */
    public Network opened(Network network) {
        return network.withProcesses(process -> {
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
        String made = count(processes.size(), "process", "processes");
        String carried = count(lanes.size(), "lane", "lanes");
        return lanes.isEmpty() ? made : processes.isEmpty() ? carried : made + " and " + carried;
    }

    private static String count(int size, String one, String many) {
        return size == 1 ? "one " + one : size + " " + many;
    }
}
