package org.entente.explain.conflict;

import java.util.List;
import org.entente.explain.LimitWords;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.TableRow;

/**
 * A hard limit. One row of the table may make several, one for each period or member of a group: they are its parts.
 *
 * @param limits their indices, at least one
 */
record LimitPromise(List<Integer> limits) implements Promise {
    LimitPromise {
        limits = List.copyOf(limits);
    }

    @Override
    public Network dropped(Network network) {
        Network left = network;
        for (int limit : limits) {
            left = left.withLimit(left.limits().get(limit).withEnforcement(Limit.Enforcement.REPORT));
        }
        return left;
    }

    @Override
    public Network relaxed(Network network, double amount) {
        Limit of = of(network);
        return network.withLimit(of.withValue(value(of, amount)));
    }

    @Override
    public double step(Network network) {
        Limit of = of(network);
        return isWhole(network) ? 1 : Math.max(Math.abs(of.value()) * 1e-3, LimitFigures.isShare(of) ? 1e-4 : 1e-2);
    }

    @Override
    public double most(Network network) {
        Limit of = of(network);
        boolean ceiling = of.sense() == Limit.Sense.AT_MOST;
        if (of.kind() == Limit.Kind.LAUNCH && ceiling) {
            // after the last period no launch is of use
            return Math.max(0, network.periods().getLast().end().toEpochDay() - of.value());
        }
        return ceiling
                ? (LimitFigures.isShare(of) ? 1 - of.value() : Double.POSITIVE_INFINITY)
                : Math.max(0, of.value());
    }

    @Override
    public boolean isWhole(Network network) {
        Limit.Kind kind = of(network).kind();
        return kind == Limit.Kind.SOURCES || kind == Limit.Kind.LAUNCH;
    }

    @Override
    public String key(Network network) {
        Limit of = of(network);
        boolean alone = network.limits().stream()
                        .filter(other -> other.id().equals(of.id()))
                        .count()
                == 1;
        return "limit " + of.id()
                + (alone || of.period() == null ? "" : " " + of.period().id());
    }

    @Override
    public String sentence(Network network) {
        Limit of = of(network);
        return "limit " + of.id() + ": " + LimitFigures.rule(of)
                + (limits.size() > 1 ? ", and " + (limits.size() - 1) + " like it" : "");
    }

    @Override
    public String wayOut(Network network, double amount) {
        Limit of = of(network);
        boolean ceiling = of.sense() == Limit.Sense.AT_MOST;
        if (of.kind() == Limit.Kind.LAUNCH) {
            return "move limit " + of.id() + " (" + LimitWords.subject(of) + ") to "
                    + LimitFigures.amount(of, value(of, amount)) + " instead of "
                    + LimitFigures.amount(of, of.value()) + " (" + LimitFigures.difference(of, amount)
                    + (ceiling ? " later)" : " earlier)");
        }
        return (ceiling ? "raise limit " : "lower limit ") + of.id() + " (" + LimitWords.subject(of) + ") by "
                + LimitFigures.difference(of, amount) + ", from " + LimitFigures.amount(of, of.value()) + " to "
                + LimitFigures.amount(of, value(of, amount));
    }

    @Override
    public String givenUp(Network network) {
        return "give up limit " + of(network).id() + " (" + LimitFigures.rule(of(network)) + ")";
    }

    @Override
    public String miss(Network network, double amount) {
        Limit of = of(network);
        return "limit " + of.id() + " (" + LimitFigures.rule(of) + ") by " + LimitFigures.difference(of, amount);
    }

    @Override
    public String unit(Network network) {
        Limit of = of(network);
        return LimitWords.unit(of);
    }

    @Override
    public List<TableRow> rows(Network network) {
        return PromiseWords.rows(
                limits.stream().map(limit -> network.limits().get(limit).row()));
    }

    @Override
    public List<Promise> parts(Network network) {
        return limits.size() == 1
                ? List.of()
                : limits.stream()
                        .<Promise>map(limit -> new LimitPromise(List.of(limit)))
                        .toList();
    }

    @Override
    public List<Promise> steps(Network network) {
        return limits.size() == 1 ? List.of(this) : parts(network);
    }

    private Limit of(Network network) {
        return network.limits().get(limits.getFirst());
    }

    private static double value(Limit of, double amount) {
        return of.sense() == Limit.Sense.AT_MOST ? of.value() + amount : of.value() - amount;
    }
}
