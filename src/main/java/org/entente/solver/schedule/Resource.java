package org.entente.solver.schedule;

import java.util.Arrays;

/**
 * What jobs use: renewable, from a job's start to its finish exclusive, or used up once.
 *
 * @param name for messages
 * @param renewable whether what was used is there again after the job
 * @param capacity in each unit of time 0 … horizon − 1 if renewable, else one element: the stock
 * @param overtime extra capacity in each unit of time, at a cost; empty for none (and where not renewable)
 * @param overtimeCost per unit of resource and unit of time used above the capacity, ≥ 0
 */
public record Resource(String name, boolean renewable, int[] capacity, int[] overtime, long overtimeCost) {
    private static final int[] NONE = {};

    /** The same capacity always, no overtime. */
    public static Resource renewable(String name, int horizon, int capacity) {
        int[] always = new int[horizon];
        Arrays.fill(always, capacity);
        return new Resource(name, true, always, NONE, 0);
    }

    /** The capacity of each unit of time, no overtime. */
    public static Resource renewable(String name, int[] capacity) {
        return new Resource(name, true, capacity, NONE, 0);
    }

    /** A stock that jobs use up. */
    public static Resource stock(String name, int amount) {
        return new Resource(name, false, new int[] {amount}, NONE, 0);
    }

    /** The same resource with extra capacity at a cost. */
    public Resource withOvertime(int[] extra, long cost) {
        return new Resource(name, renewable, capacity, extra, cost);
    }

    /** All that can be had in a unit of time: capacity and overtime. */
    public int most(int time) {
        return capacity[time] + (overtime.length == 0 ? 0 : overtime[time]);
    }
}
