package org.entente.plan;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Which items belong to which of a number of keys, in two arrays: the items of key k are {@code items[start[k] … start[k+1]-1]}. */
record Incidence(int[] start, int[] items) {

    /** Sorts items 0 … count-1 by key; items with a negative key are left out. */
    static Incidence of(int keys, int count, IntUnaryOperator keyOf) {
        int[] start = new int[keys + 1];
        for (int item = 0; item < count; item++) {
            int key = keyOf.applyAsInt(item);
            if (key >= 0) {
                start[key + 1]++;
            }
        }
        for (int key = 0; key < keys; key++) {
            start[key + 1] += start[key];
        }
        int[] items = new int[start[keys]];
        int[] next = Arrays.copyOf(start, keys);
        for (int item = 0; item < count; item++) {
            int key = keyOf.applyAsInt(item);
            if (key >= 0) {
                items[next[key]++] = item;
            }
        }
        return new Incidence(start, items);
    }

    int from(int key) {
        return start[key];
    }

    int until(int key) {
        return start[key + 1];
    }

    int item(int position) {
        return items[position];
    }

    int size(int key) {
        return start[key + 1] - start[key];
    }
}
