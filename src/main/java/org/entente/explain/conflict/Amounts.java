package org.entente.explain.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import org.entente.network.Network;

/**
 * How little each promise of a way out must give: one after the other is drawn back to the least that still leaves a plan, to three
 * digits and rounded up, so that the sentence is short and the amount still enough.
 */
final class Amounts {
    private static final int DIGITS = 1000;
    /** A million times the promise and more: what that does not mend, such as a cost per unit of nothing, no amount does. */
    private static final int MAX_TENFOLDS = 9;

    /** A promise and by how much it gives; NaN when it had to be dropped whole. */
    record Given(Promise promise, double amount) {
        Given more(double factor, Network network) {
            return Double.isNaN(amount) || promise.isWhole(network) ? this : new Given(promise, amount * factor);
        }
    }

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
            Promise promise = given.get(i).promise();
            int at = i;
            DoublePredicate enough = amount -> {
                List<Given> tried = new ArrayList<>(given);
                tried.set(at, new Given(promise, amount));
                return feasibility.holds(taken(tried));
            };
            double amount = promise.isWhole(network) ? leastWhole(promise, enough) : least(promise, enough);
            given.set(i, new Given(promise, amount));
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

    private double leastWhole(Promise promise, DoublePredicate enough) {
        double tooLittle = 0;
        double most = promise.most(network);
        double amount = Math.min(1, most);
        while (!enough.test(amount)) {
            if (amount >= most) {
                return Double.NaN;
            }
            tooLittle = amount;
            amount = Math.min(2 * amount, most);
        }
        while (amount - tooLittle > 1) {
            double middle = Math.floor((tooLittle + amount) / 2);
            if (enough.test(middle)) {
                amount = middle;
            } else {
                tooLittle = middle;
            }
        }
        return amount;
    }

    /** First the power of ten, then its thousandths. */
    private double least(Promise promise, DoublePredicate enough) {
        double most = promise.most(network);
        if (promise instanceof DemandPromise && !enough.test(most * 0.999)) {
            return most;
        }
        int power = (int) Math.floor(Math.log10(promise.step(network)));
        int least = power;
        while (!enough.test(Math.min(ten(1, power), most))) {
            if (ten(1, power) >= most || power - least > MAX_TENFOLDS) {
                return Double.NaN;
            }
            power++;
        }
        int scale = power - 3;
        int tooLittle = power == least ? 0 : DIGITS / 10;
        int amount = (int) Math.min(DIGITS, Math.ceil(most / ten(1, scale)));
        while (amount - tooLittle > 1) {
            int middle = (tooLittle + amount) / 2;
            if (enough.test(ten(middle, scale))) {
                amount = middle;
            } else {
                tooLittle = middle;
            }
        }
        return Math.min(ten(amount, scale), most);
    }

    private static double ten(int digits, int power) {
        return new BigDecimal(digits).scaleByPowerOfTen(power).doubleValue();
    }
}
