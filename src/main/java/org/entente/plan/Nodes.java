package org.entente.plan;

import java.util.Arrays;

/**
 * Numbers the (site, product) pairs that occur, densely and in order of first use; a hash table of primitive longs, so that
 * a million pairs cost 12 MB and no objects.
 */
final class Nodes {
    private static final long FREE = -1;

    private final int products;
    private long[] slots = new long[1024];
    private int[] numbers = new int[1024];
    private long[] pairs = new long[512];
    private int count;

    Nodes(int products) {
        this.products = products;
        Arrays.fill(slots, FREE);
    }

    int count() {
        return count;
    }

    int site(int node) {
        return (int) (pairs[node] / products);
    }

    int product(int node) {
        return (int) (pairs[node] % products);
    }

    /** The pair's number, or -1 when it was never added. */
    int find(int site, int product) {
        long pair = (long) site * products + product;
        int slot = slotOf(pair, slots);
        return slots[slot] == FREE ? -1 : numbers[slot];
    }

    /** The pair's number, a new one when it has none. */
    int add(int site, int product) {
        long pair = (long) site * products + product;
        int slot = slotOf(pair, slots);
        if (slots[slot] != FREE) {
            return numbers[slot];
        }
        if (count == pairs.length) {
            pairs = Arrays.copyOf(pairs, count * 2);
        }
        pairs[count] = pair;
        slots[slot] = pair;
        numbers[slot] = count;
        count++;
        if (count * 2 > slots.length) {
            grow();
        }
        return count - 1;
    }

    private void grow() {
        long[] wider = new long[slots.length * 2];
        Arrays.fill(wider, FREE);
        int[] widerNumbers = new int[wider.length];
        for (int node = 0; node < count; node++) {
            int slot = slotOf(pairs[node], wider);
            wider[slot] = pairs[node];
            widerNumbers[slot] = node;
        }
        slots = wider;
        numbers = widerNumbers;
    }

    private static int slotOf(long pair, long[] table) {
        long mixed = pair * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & (table.length - 1);
        while (table[slot] != FREE && table[slot] != pair) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }
}
