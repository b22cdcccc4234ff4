package org.entente.explain.conflict;

import org.entente.explain.LimitWords;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.TableRow;

/** A hard limit. */
record LimitPromise(int limit) implements Promise {

    @Override
    public Network dropped(Network network) {
        return network.withLimit(of(network).withEnforcement(Limit.Enforcement.REPORT));
    }

    @Override
    public Network relaxed(Network network, double amount) {
        Limit of = of(network);
        double value = of.sense() == Limit.Sense.AT_MOST ? of.value() + amount : of.value() - amount;
        return network.withLimit(of.withValue(value));
    }

    @Override
    public double step(Network network) {
        Limit of = of(network);
        return isWhole(of) ? 1 : Math.max(Math.abs(of.value()) * 1e-3, isShare(of) ? 1e-3 : 1e-2);
    }

    @Override
    public boolean isWhole(Network network) {
        return isWhole(of(network));
    }

    @Override
    public String sentence(Network network) {
        Limit of = of(network);
        return "limit " + of.id() + ": " + LimitWords.subject(of)
                + (of.sense() == Limit.Sense.AT_MOST ? " at most " : " at least ") + value(of, of.value());
    }

    @Override
    public String wayOut(Network network, double amount) {
        Limit of = of(network);
        boolean ceiling = of.sense() == Limit.Sense.AT_MOST;
        double value = ceiling ? of.value() + amount : of.value() - amount;
        return (ceiling ? "raise limit " : "lower limit ") + of.id() + " (" + LimitWords.subject(of) + ") by "
                + difference(of, amount) + ", from " + value(of, of.value()) + " to " + value(of, value);
    }

    @Override
    public String unit(Network network) {
        Limit of = of(network);
        return switch (of.kind()) {
            case UNIT_COST, RETAIL_PRICE -> of.currency().id() + " per unit";
            case INVESTMENT -> of.currency().id();
            case SPEND_SHARE, MADE_SHARE, SOLD, MADE, CO2, CO2_PER_UNIT, JOBS, SOURCES ->
                of.kind().unit();
        };
    }

    @Override
    public TableRow row(Network network) {
        return of(network).row();
    }

    private Limit of(Network network) {
        return network.limits().get(limit);
    }

    private static boolean isWhole(Limit of) {
        return of.kind() == Limit.Kind.SOURCES;
    }

    private static boolean isShare(Limit of) {
        return of.kind() == Limit.Kind.SPEND_SHARE || of.kind() == Limit.Kind.MADE_SHARE;
    }

    private static String value(Limit of, double value) {
        return isShare(of) ? Figures.percent(value) : Figures.amount(value, unitOf(of));
    }

    private static String difference(Limit of, double value) {
        return isShare(of) ? Figures.points(value) : Figures.amount(value, unitOf(of));
    }

    private static String unitOf(Limit of) {
        return switch (of.kind()) {
            case UNIT_COST, RETAIL_PRICE, INVESTMENT -> of.currency().id();
            case SPEND_SHARE, MADE_SHARE, SOLD, MADE, CO2, CO2_PER_UNIT, JOBS, SOURCES ->
                of.kind().unit();
        };
    }
}
