package org.entente.explain.conflict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.entente.network.Network;
import org.jspecify.annotations.Nullable;

/** How little each promise of a way out must give: one after the other is drawn back to the least that still leaves a plan. */
final class Amounts {
    private static final int MAX_DOUBLINGS = 40;
    private static final double PRECISION = 1e-5;

    /** A promise and by how much it gives; NaN when it had to be dropped whole. */
    record Given(Promise promise, double amount) {}

    private final Network network;
    private final Feasibility feasibility;

    Amounts(Network network, Feasibility feasibility) {
        this.network = network;
        this.feasibility = feasibility;
    }

    /** The least amounts, in the order of the promises, and so that no single one can be less. */
    List<Given> least(List<Promise> wayOut) {
        List<Given> given = new ArrayList<>();
        for (Promise promise : wayOut) {
            given.add(new Given(promise, Double.NaN));
        }
        for (int i = 0; i < given.size(); i++) {
            Double amount = least(given, i);
            if (amount != null) {
                given.set(i, new Given(given.get(i).promise(), amount));
            }
        }
        return given;
    }

    /** The network with the way out taken. */
    Network taken(List<Given> given) {
        Network taken = network;
        for (Given one : given) {
            taken = Double.isNaN(one.amount())
                    ? one.promise().dropped(taken)
                    : one.promise().relaxed(taken, one.amount());
        }
        return taken;
    }

    private @Nullable Double least(List<Given> given, int at) {
        Promise promise = given.get(at).promise();
        double step = promise.step(network);
        if (Double.isNaN(step)) {
            return null;
        }
        double tooLittle = 0;
        double enough = step;
        int doublings = 0;
        while (!enough(given, at, enough)) {
            tooLittle = enough;
            enough *= 2;
            if (++doublings > MAX_DOUBLINGS) {
                return null;
            }
        }
        double precision = promise.isWhole(network) ? 1 : Math.max(enough * PRECISION, step * PRECISION);
        while (enough - tooLittle > precision) {
            double middle = promise.isWhole(network) ? Math.floor((tooLittle + enough) / 2) : (tooLittle + enough) / 2;
            if (enough(given, at, middle)) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        if (promise.isWhole(network)) {
            return enough;
        }
        double round = roundedUp(enough * (1 - 10 * PRECISION));
        return enough(given, at, round) ? round : roundedUp(enough);
    }

    private boolean enough(List<Given> given, int at, double amount) {
        List<Given> tried = new ArrayList<>(given);
        tried.set(at, new Given(given.get(at).promise(), amount));
        return feasibility.holds(taken(tried));
    }

    /** Up to three figures, so that the sentence is short and the amount still enough. */
    private static double roundedUp(double amount) {
        return new BigDecimal(amount)
                .round(new MathContext(3, RoundingMode.CEILING))
                .doubleValue();
    }
}
