package org.entente.explain.conflict;

import java.util.List;
import org.entente.explain.Words;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.TableRow;

/**
 * The least a nominated process was promised.
 *
 * @param ofShare whether its share of what is made of the product, else its quantity a year
 */
record MinimumPromise(int process, boolean ofShare) implements Promise {

    @Override
    public Network dropped(Network network) {
        return relaxed(network, Double.POSITIVE_INFINITY);
    }

    @Override
    public Network relaxed(Network network, double amount) {
        Process of = of(network);
        return network.withProcess(
                ofShare
                        ? of.withMinimum(of.minPerYear(), Math.max(0, of.minShare() - amount))
                        : of.withMinimum(Math.max(0, of.minPerYear() - amount), of.minShare()));
    }

    @Override
    public double step(Network network) {
        return least(network) * 1e-3;
    }

    @Override
    public double most(Network network) {
        return least(network);
    }

    @Override
    public boolean isWhole(Network network) {
        return false;
    }

    @Override
    public String key(Network network) {
        return (ofShare ? "share " : "minimum ") + of(network).id();
    }

    @Override
    public String sentence(Network network) {
        return Words.name(of(network)) + " was promised " + said(least(network)) + " once nominated";
    }

    @Override
    public String wayOut(Network network, double amount) {
        double left = Math.max(0, least(network) - amount);
        return "agree with " + Words.name(of(network)) + " on " + (left == 0 ? "no minimum" : "at least " + said(left))
                + " instead of " + said(least(network));
    }

    @Override
    public String miss(Network network, double amount) {
        return said(least(network)) + " for " + Words.name(of(network)) + " by "
                + (ofShare ? Words.points(amount) : Words.number(amount));
    }

    @Override
    public String unit(Network network) {
        return ofShare ? "share" : "units per year";
    }

    @Override
    public List<TableRow> rows(Network network) {
        return List.of(of(network).row());
    }

    private double least(Network network) {
        return ofShare ? of(network).minShare() : of(network).minPerYear();
    }

    private String said(double least) {
        return ofShare ? Words.percent(least) + " of the volume" : Words.number(least) + " a year";
    }

    private Process of(Network network) {
        return network.processes().get(process);
    }
}
