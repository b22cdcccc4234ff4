package org.entente.explain.conflict;

import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.TableRow;

/** The least quantity and share a nominated process was promised; relaxed in proportion. */
record MinimumPromise(int process) implements Promise {

    @Override
    public Network dropped(Network network) {
        return network.withProcess(of(network).withMinimum(0, 0));
    }

    /** {@code amount} is the share of the minimum that is given up, 0 to 1. */
    @Override
    public Network relaxed(Network network, double amount) {
        double kept = Math.max(0, 1 - amount);
        return network.withProcess(of(network)
                .withMinimum(of(network).minPerYear() * kept, of(network).minShare() * kept));
    }

    @Override
    public double step(Network network) {
        return 0.01;
    }

    @Override
    public boolean isWhole(Network network) {
        return false;
    }

    @Override
    public String sentence(Network network) {
        return Figures.name(of(network)) + " wants " + minimum(of(network)) + " once nominated";
    }

    @Override
    public String wayOut(Network network, double amount) {
        return "settle with " + Figures.name(of(network)) + " for "
                + minimum(relaxed(network, amount).processes().get(process)) + " instead of " + minimum(of(network));
    }

    @Override
    public String unit(Network network) {
        return "share of the minimum";
    }

    @Override
    public TableRow row(Network network) {
        return of(network).row();
    }

    private Process of(Network network) {
        return network.processes().get(process);
    }

    private static String minimum(Process process) {
        String volume = process.minPerYear() > 0 ? Figures.number(process.minPerYear()) + " a year" : "";
        String share = process.minShare() > 0 ? Figures.percent(process.minShare()) + " of the volume" : "";
        return volume.isEmpty() ? share : share.isEmpty() ? volume : volume + " and " + share;
    }
}
