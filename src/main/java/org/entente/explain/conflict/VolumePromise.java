package org.entente.explain.conflict;

import java.util.List;
import org.entente.explain.Words;
import org.entente.network.Network;
import org.entente.network.TableRow;

/** The greatest quantity a year of a process or lane that is open. */
record VolumePromise(boolean ofLane, int index) implements Promise {

    @Override
    public Network dropped(Network network) {
        return at(network, Double.POSITIVE_INFINITY);
    }

    @Override
    public Network relaxed(Network network, double amount) {
        return at(network, atMost(network) + amount);
    }

    @Override
    public double step(Network network) {
        return Math.max(atMost(network) * 1e-3, 1e-3);
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
        return ofLane
                ? "volume lane " + network.lanes().get(index).id()
                : "volume process " + network.processes().get(index).id();
    }

    @Override
    public String sentence(Network network) {
        return name(network) + (ofLane ? " carries" : " makes") + " at most " + Words.number(atMost(network))
                + " a year";
    }

    @Override
    public String wayOut(Network network, double amount) {
        return "allow " + Words.number(amount) + " a year more of " + name(network) + ", "
                + Words.number(atMost(network) + amount) + " in all";
    }

    @Override
    public String miss(Network network, double amount) {
        return Words.number(atMost(network)) + " a year of " + name(network) + " by " + Words.number(amount);
    }

    @Override
    public String unit(Network network) {
        return "units per year";
    }

    @Override
    public List<TableRow> rows(Network network) {
        return List.of(
                ofLane
                        ? network.lanes().get(index).row()
                        : network.processes().get(index).row());
    }

    private double atMost(Network network) {
        return ofLane
                ? network.lanes().get(index).maxPerYear()
                : network.processes().get(index).maxPerYear();
    }

    private Network at(Network network, double most) {
        return ofLane
                ? network.withLane(network.lanes().get(index).withMaxPerYear(most))
                : network.withProcess(network.processes().get(index).withMaxPerYear(most));
    }

    private String name(Network network) {
        return ofLane
                ? Words.name(network.lanes().get(index))
                : Words.name(network.processes().get(index));
    }
}
