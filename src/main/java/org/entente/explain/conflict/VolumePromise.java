package org.entente.explain.conflict;

import org.entente.network.Network;
import org.entente.network.TableRow;

/** The greatest quantity a year of a process or lane. */
record VolumePromise(boolean ofLane, int index) implements Promise {

    @Override
    public Network dropped(Network network) {
        return at(network, Double.POSITIVE_INFINITY);
    }

    @Override
    public Network relaxed(Network network, double amount) {
        return at(network, most(network) + amount);
    }

    @Override
    public double step(Network network) {
        return Math.max(most(network) * 1e-3, 1e-3);
    }

    @Override
    public boolean isWhole(Network network) {
        return false;
    }

    @Override
    public String sentence(Network network) {
        return name(network) + " at most " + Figures.number(most(network)) + " a year";
    }

    @Override
    public String wayOut(Network network, double amount) {
        return "allow " + Figures.number(amount) + " a year more of " + name(network) + ", "
                + Figures.number(most(network) + amount) + " in all";
    }

    @Override
    public String unit(Network network) {
        return "units per year";
    }

    @Override
    public TableRow row(Network network) {
        return ofLane
                ? network.lanes().get(index).row()
                : network.processes().get(index).row();
    }

    private double most(Network network) {
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
        return Figures.name(
                ofLane ? network.lanes().get(index) : network.processes().get(index));
    }
}
