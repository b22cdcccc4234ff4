package org.entente.audit;

import java.util.List;
import java.util.Random;

/** Draws from a seed. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 17);
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    @SafeVarargs
    final <T> T of(T... each) {
        return each[random.nextInt(each.length)];
    }

    <T> T of(List<T> each) {
        return each.get(random.nextInt(each.size()));
    }

    /** A number in so many percent of the cases, else nothing: the column's default. */
    String maybe(int percent, int low, int high) {
        return in(percent) ? "" + between(low, high) : "";
    }
}
