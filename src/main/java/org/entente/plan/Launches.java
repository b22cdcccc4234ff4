package org.entente.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.network.Demand;
import org.entente.network.Gate;
import org.entente.network.Network;
import org.entente.network.Product;
import org.entente.network.Task;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * When products are launched: the first day on which they may be sold. That is the finish of the task whose gate releases them in a
 * market, the first of several; where no gate does, of the task that releases a process that makes them.
 */
final class Launches {
    static final double DAYS_PER_WEEK = 7;

    private Launches() {}

    /** The gates that a launch of products in markets waits for. */
    static List<Gate> gates(Network network, ScopeFilter scope) {
        List<Gate> markets = network.programme().gates().stream()
                .filter(gate -> gate.target() instanceof Gate.OfMarket of
                        && scope.hasProduct(of.product())
                        && scope.hasMarket(of.market()))
                .toList();
        return markets.isEmpty()
                ? network.programme().gates().stream()
                        .filter(gate -> gate.target() instanceof Gate.OfProcess of
                                && scope.hasProduct(network.process(of).product()))
                        .toList()
                : markets;
    }

    /** The tasks of gates, each once. */
    static List<Task> tasks(List<Gate> gates) {
        Map<Integer, Task> tasks = new LinkedHashMap<>();
        gates.forEach(gate -> tasks.put(gate.task().index(), gate.task()));
        return List.copyOf(tasks.values());
    }

    static String words(List<Task> tasks) {
        return tasks.stream().map(Task::name).collect(Collectors.joining(", "));
    }

    /** The day of the first of the gates to open; null when none does. */
    static @Nullable LocalDate day(List<Gate> gates, Schedule schedule) {
        LocalDate first = null;
        for (Gate gate : gates) {
            Booking booking = schedule.of(gate.task());
            if (booking != null
                    && (gate.mode() == null
                            || Objects.equals(gate.mode(), booking.mode().id()))) {
                LocalDate day = schedule.finishDate(booking);
                first = first == null || day.isBefore(first) ? day : first;
            }
        }
        return first;
    }

    /** The launch of each product that is sold and that the programme releases; products that are never launched are left out. */
    static Map<Product, LocalDate> of(Network network, Schedule schedule) {
        Map<Product, LocalDate> launches = new LinkedHashMap<>();
        for (Demand demand : network.demands()) {
            Product product = demand.product();
            if (!launches.containsKey(product)) {
                ScopeFilter scope = new ScopeFilter(
                        new org.entente.network.Scope(
                                List.of(product), List.of(), List.of(), List.of(), List.of(), List.of()),
                        network);
                LocalDate day = day(gates(network, scope), schedule);
                if (day != null) {
                    launches.put(product, day);
                }
            }
        }
        return launches;
    }
}
