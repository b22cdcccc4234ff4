package org.entente.explain.conflict;

import org.entente.network.Demand;
import org.entente.network.Network;
import org.entente.network.TableRow;

/** What must be sold of a product in a period, over all its markets; relaxed by units, each market in proportion. */
record DemandPromise(int product, int period) implements Promise {

    @Override
    public Network dropped(Network network) {
        return network.withDemands(demand -> isMine(demand) ? demand.withMustServe(0) : demand);
    }

    @Override
    public Network relaxed(Network network, double amount) {
        double must = must(network);
        double share = must <= 0 ? 0 : Math.max(0, 1 - amount / must);
        return network.withDemands(
                demand -> isMine(demand) ? demand.withMustServe(demand.mustServe() * share) : demand);
    }

    @Override
    public double step(Network network) {
        return Math.max(must(network) * 1e-3, 1e-3);
    }

    @Override
    public boolean isWhole(Network network) {
        return false;
    }

    @Override
    public String sentence(Network network) {
        return Figures.number(must(network)) + " " + name(network) + " must be sold in " + periodId(network);
    }

    @Override
    public String wayOut(Network network, double amount) {
        return "accept " + Figures.number(Math.max(0, must(network) - amount)) + " " + name(network) + " instead of "
                + Figures.number(must(network)) + " in " + periodId(network);
    }

    @Override
    public String unit(Network network) {
        return "units";
    }

    @Override
    public TableRow row(Network network) {
        return network.demands().stream()
                .filter(this::isMine)
                .findFirst()
                .orElseThrow()
                .row();
    }

    private boolean isMine(Demand demand) {
        return demand.product().index() == product && demand.period().index() == period;
    }

    private double must(Network network) {
        return network.demands().stream()
                .filter(this::isMine)
                .mapToDouble(demand -> demand.volume() * demand.mustServe())
                .sum();
    }

    private String name(Network network) {
        return network.products().get(product).name();
    }

    private String periodId(Network network) {
        return network.periods().get(period).id();
    }
}
