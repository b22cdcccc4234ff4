package org.entente.explain.conflict;

import java.util.List;
import org.entente.explain.Words;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.TableRow;

/** The capacity that stands on a line; relaxed by units of line use a year, at no cost, since the case names none. */
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
        return Math.max(1e-3 * of(network).existingPerYear(), 1e-3);
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
        return "capacity " + of(network).id();
    }

    @Override
    public String sentence(Network network) {
        Line of = of(network);
        return of.existingPerYear() == 0
                ? "nothing stands on " + Words.name(of)
                : Words.name(of) + " has room for " + Words.number(of.existingPerYear()) + " a year";
    }

    @Override
    public String wayOut(Network network, double amount) {
        Line of = of(network);
        return "find room for " + Words.number(amount) + " a year more on " + Words.name(of) + ", "
                + Words.number(of.existingPerYear() + amount) + " in all (what that costs is not in the case)";
    }

    @Override
    public String miss(Network network, double amount) {
        return Words.name(of(network)) + " with room for "
                + Words.number(of(network).existingPerYear()) + " a year by " + Words.number(amount);
    }

    @Override
    public String unit(Network network) {
        return "units of line use per year";
    }

    @Override
    public List<TableRow> rows(Network network) {
        return List.of(of(network).row());
    }

    private Line of(Network network) {
        return network.lines().get(line);
    }
}
