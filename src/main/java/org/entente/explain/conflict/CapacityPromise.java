package org.entente.explain.conflict;

import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.TableRow;

/** What a line can make at most: relaxed by standing capacity a year. */
record CapacityPromise(int line) implements Promise {

    @Override
    public Network dropped(Network network) {
        return network.withLine(of(network).withExistingPerYear(Double.POSITIVE_INFINITY));
    }

    @Override
    public Network relaxed(Network network, double amount) {
        return network.withLine(of(network).withExistingPerYear(of(network).existingPerYear() + amount));
    }

    @Override
    public double step(Network network) {
        Line of = of(network);
        return Math.max(1e-3 * (of.existingPerYear() + of.maxModules() * of.modulePerYear()), 1e-3);
    }

    @Override
    public boolean isWhole(Network network) {
        return false;
    }

    @Override
    public String sentence(Network network) {
        Line of = of(network);
        String modules = of.maxModules() == 0
                ? ""
                : " and at most " + of.maxModules() + (of.maxModules() == 1 ? " module" : " modules") + " of "
                        + Figures.number(of.modulePerYear());
        return of.name() + " at " + of.site().name() + " has " + Figures.number(of.existingPerYear()) + " a year"
                + modules;
    }

    @Override
    public String wayOut(Network network, double amount) {
        Line of = of(network);
        return "add capacity for " + Figures.number(amount) + " a year to " + of.name() + " at "
                + of.site().name();
    }

    @Override
    public String unit(Network network) {
        return "line use per year";
    }

    @Override
    public TableRow row(Network network) {
        return of(network).row();
    }

    private Line of(Network network) {
        return network.lines().get(line);
    }
}
