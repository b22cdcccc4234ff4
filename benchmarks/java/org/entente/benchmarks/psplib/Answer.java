package org.entente.benchmarks.psplib;

/**
 * What one side says about an instance.
 *
 * @param makespan of a schedule that was checked, or {@link Integer#MAX_VALUE}
 * @param bound no schedule is shorter
 */
record Answer(int makespan, int bound, boolean proven, double seconds) {
    boolean found() {
        return makespan < Integer.MAX_VALUE;
    }
}
