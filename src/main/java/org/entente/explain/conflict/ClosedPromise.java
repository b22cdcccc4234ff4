package org.entente.explain.conflict;

import java.util.List;
import java.util.stream.Stream;
import org.entente.explain.Words;
import org.entente.network.Network;
import org.entente.network.TableRow;

/**
 * Choices the case has closed by a greatest volume of 0, most often by a strategy. They are one promise: which of them matter is
 * narrowed down later, and a way out opens as few as will do.
 */
record ClosedPromise(List<Integer> processes, List<Integer> lanes) implements Promise {
    ClosedPromise {
        processes = List.copyOf(processes);
        lanes = List.copyOf(lanes);
    }

    @Override
    public Network dropped(Network network) {
        return relaxed(network, Double.POSITIVE_INFINITY);
    }

    @Override
    public Network relaxed(Network network, double amount) {
        Network open = network;
        for (int process : processes) {
            open = open.withProcess(open.processes().get(process).withMaxPerYear(amount));
        }
        for (int lane : lanes) {
            open = open.withLane(open.lanes().get(lane).withMaxPerYear(amount));
        }
        return open;
    }

    @Override
    public double step(Network network) {
        return 1;
    }

    @Override
    public double most(Network network) {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public boolean isWhole(Network network) {
        return false;
    }

    @Override
    public String key(Network network) {
        return "closed "
                + String.join(
                        ",",
                        Stream.concat(
                                        processes.stream()
                                                .map(process -> network.processes()
                                                        .get(process)
                                                        .id()),
                                        lanes.stream()
                                                .map(lane -> network.lanes()
                                                        .get(lane)
                                                        .id()))
                                .toList());
    }

    @Override
    public String sentence(Network network) {
        List<String> names = names(network);
        return Words.list(names) + (names.size() == 1 ? " stays" : " stay") + " closed, as the case has "
                + (names.size() == 1 ? "it" : "them");
    }

    @Override
    public String wayOut(Network network, double amount) {
        return "open " + Words.list(names(network)) + ", closed in the case, for " + Words.number(amount) + " a year";
    }

    @Override
    public String miss(Network network, double amount) {
        return "having " + Words.list(names(network)) + " closed by " + Words.number(amount) + " a year";
    }

    @Override
    public String unit(Network network) {
        return "units per year";
    }

    @Override
    public List<TableRow> rows(Network network) {
        return PromiseWords.rows(Stream.concat(
                processes.stream()
                        .map(process -> network.processes().get(process).row()),
                lanes.stream().map(lane -> network.lanes().get(lane).row())));
    }

    @Override
    public List<Promise> parts(Network network) {
        return processes.size() + lanes.size() == 1
                ? List.of()
                : Stream.<Promise>concat(
                                processes.stream().map(process -> new ClosedPromise(List.of(process), List.of())),
                                lanes.stream().map(lane -> new ClosedPromise(List.of(), List.of(lane))))
                        .toList();
    }

    @Override
    public List<Promise> steps(Network network) {
        return processes.size() + lanes.size() == 1 ? List.of(this) : parts(network);
    }

    private List<String> names(Network network) {
        return Stream.concat(
                        processes.stream()
                                .map(process -> Words.name(network.processes().get(process))),
                        lanes.stream().map(lane -> Words.name(network.lanes().get(lane))))
                .toList();
    }
}
