package org.entente.explain.waterfall;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Rounding that keeps sums. */
final class Cents {
    private Cents() {}

    /** An amount of money in whole cents. */
    static long of(double amount) {
        return Math.round(amount * 100);
    }

    /**
     * Rounds amounts to whole cents that sum to a given total: each is rounded down, and the cents that are then missing go to
     * those with the largest remainders (method of Hamilton). No amount moves by a cent or more when they summed to the
     * total within half a cent.
     */
    static long[] split(double[] amounts, long total) {
        long[] cents = new long[amounts.length];
        if (cents.length == 0) {
            return cents;
        }
        long missing = total;
        for (int i = 0; i < cents.length; i++) {
            cents[i] = (long) Math.floor(amounts[i] * 100);
            missing -= cents[i];
        }
        int[] byRemainder = IntStream.range(0, cents.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> cents[i] - amounts[i] * 100))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; missing != 0; i++) {
            long step = Long.signum(missing);
            cents[byRemainder[i % cents.length]] += step;
            missing -= step;
        }
        return cents;
    }
}
