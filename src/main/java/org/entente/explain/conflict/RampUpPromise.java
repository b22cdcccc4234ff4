package org.entente.explain.conflict;

import java.util.List;
import org.entente.explain.Words;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.TableRow;

/** That a new module of a line starts below its full rate. */
record RampUpPromise(int line) implements Promise {

    @Override
    public Network dropped(Network network) {
        return network.withLine(of(network).withRampUp(List.of()));
    }

    /** {@code amount} is the share of the missing rate that is made up, 0 to 1. */
    @Override
    public Network relaxed(Network network, double amount) {
        List<Double> faster = of(network).rampUp().stream()
                .map(rate -> rate + (1 - rate) * Math.min(1, amount))
                .toList();
        return network.withLine(of(network).withRampUp(faster));
    }

    @Override
    public double step(Network network) {
        return 0.01;
    }

    @Override
    public double most(Network network) {
        return 1;
    }

    @Override
    public boolean isWhole(Network network) {
        return false;
    }

    @Override
    public String key(Network network) {
        return "ramp-up " + of(network).id();
    }

    @Override
    public String sentence(Network network) {
        return "a new module of " + Words.name(of(network)) + " runs at " + rates(of(network));
    }

    @Override
    public String wayOut(Network network, double amount) {
        return "ramp up " + Words.name(of(network)) + " at "
                + rates(relaxed(network, amount).lines().get(line)) + " instead of "
                + rates(of(network));
    }

    @Override
    public String miss(Network network, double amount) {
        Line faster = relaxed(network, amount).lines().get(line);
        return "the ramp-up of " + Words.name(of(network)) + ", which would have to be " + rates(faster);
    }

    @Override
    public String unit(Network network) {
        return "share of the missing rate";
    }

    @Override
    public List<TableRow> rows(Network network) {
        return List.of(of(network).row());
    }

    private Line of(Network network) {
        return network.lines().get(line);
    }

    private static String rates(Line line) {
        List<String> rates = line.rampUp().stream().map(Words::percent).toList();
        return rates.size() == 1
                ? rates.getFirst() + " in its first year"
                : String.join(", ", rates) + " in its first years";
    }
}
