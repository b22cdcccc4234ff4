package org.entente.programme.search;

import java.util.Arrays;

/** A schedule in the population, as the list that generates it. Compared by makespan. */
final class Individual {
    final int[] list;
    final int[] way;
    final int[] start;
    int makespan;
    /** Beyond the stocks; 0 if feasible. */
    int excess;

    Individual(int jobs) {
        list = new int[jobs];
        way = new int[jobs];
        start = new int[jobs];
    }

    /** What is minimised: feasible schedules first. */
    long fitness() {
        return ((long) excess << Integer.SIZE) + makespan;
    }

    void copy(Individual other) {
        System.arraycopy(other.list, 0, list, 0, list.length);
        System.arraycopy(other.way, 0, way, 0, way.length);
        System.arraycopy(other.start, 0, start, 0, start.length);
        makespan = other.makespan;
        excess = other.excess;
    }

    /** Whether both are the same schedule. */
    boolean same(Individual other) {
        return makespan == other.makespan && Arrays.equals(start, other.start) && Arrays.equals(way, other.way);
    }
}
