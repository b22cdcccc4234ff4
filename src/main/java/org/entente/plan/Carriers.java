package org.entente.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.network.Gate;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Precedence;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Programme;
import org.entente.network.Task;

/**
 * What carries the cost of a task into the cars: the processes it releases itself, those on lines it releases, those that make what it
 * releases in a market, and lanes; where it releases nothing, the same of the tasks right after it, and so on. Each unit made or
 * moved carries the same.
 */
final class Carriers {
    /** Processes and lanes by whose units a task's cost is spread. */
    record Of(List<Process> processes, List<Lane> lanes) {
        Set<Product> products() {
            Set<Product> products = new LinkedHashSet<>();
            processes.forEach(process -> products.add(process.product()));
            lanes.forEach(lane -> products.add(lane.product()));
            return products;
        }
    }

    private final Network network;
    private final List<Of> carriers = new ArrayList<>();

    Carriers(Network network) {
        this.network = network;
        for (Task task : network.programme().tasks()) {
            carriers.add(find(task));
        }
    }

    Of of(Task task) {
        return carriers.get(task.index());
    }

    private Of find(Task task) {
        Programme programme = network.programme();
        Set<Task> front = new LinkedHashSet<>(List.of(task));
        Set<Integer> seen = new LinkedHashSet<>();
        while (!front.isEmpty()) {
            Set<Process> processes = new LinkedHashSet<>();
            Set<Lane> lanes = new LinkedHashSet<>();
            for (Gate gate : programme.gates()) {
                if (front.stream().anyMatch(each -> each.index() == gate.task().index())) {
                    released(gate, processes, lanes);
                }
            }
            if (!processes.isEmpty() || !lanes.isEmpty()) {
                return new Of(List.copyOf(processes), List.copyOf(lanes));
            }
            Set<Task> next = new LinkedHashSet<>();
            for (Task each : front) {
                seen.add(each.index());
            }
            for (Precedence precedence : programme.precedences()) {
                boolean from = front.stream()
                        .anyMatch(each -> each.index() == precedence.before().index());
                if (from && !seen.contains(precedence.after().index())) {
                    next.add(precedence.after());
                }
            }
            front = next;
        }
        return new Of(List.of(), List.of());
    }

    private void released(Gate gate, Set<Process> processes, Set<Lane> lanes) {
        switch (gate.target()) {
            case Gate.OfProcess of -> processes.add(network.process(of));
            case Gate.OfLane of -> lanes.add(network.lane(of));
            case Gate.OfLine of ->
                network.processes().stream()
                        .filter(process ->
                                process.line() != null && process.line().index() == of.line())
                        .forEach(processes::add);
            case Gate.OfMarket of ->
                network.processes().stream()
                        .filter(process ->
                                process.product().index() == of.product().index())
                        .forEach(processes::add);
        }
    }
}
