package org.entente.solver;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to solve.
 *
 * @param timeLimit wall time, or null for none
 * @param relativeGap stop once |objective − bound| ≤ relativeGap · |objective|
 * @param threads threads the engine may use
 * @param seed of the engine's random choices
 * @param rootLp how the first relaxation is solved
 * @param start a start: one value per column, NaN where unknown (integer columns suffice), or null
 * @param basis a simplex basis to start an LP from, or null
 */
public record Settings(
        @Nullable Duration timeLimit,
        double relativeGap,
        int threads,
        int seed,
        RootLp rootLp,
        double @Nullable [] start,
        @Nullable Basis basis) {

    /** How the (first) linear relaxation is solved. */
    public enum RootLp {
        /** The vendor's adapter decides by problem size. */
        AUTO,
        SIMPLEX,
        INTERIOR_POINT
    }

    /** No time limit, gap 1e-6, two threads, seed 0. */
    public static final Settings DEFAULT = new Settings(null, 1e-6, 2, 0, RootLp.AUTO, null, null);

    public Settings withTimeLimit(@Nullable Duration limit) {
        return new Settings(limit, relativeGap, threads, seed, rootLp, start, basis);
    }

    public Settings withRelativeGap(double gap) {
        return new Settings(timeLimit, gap, threads, seed, rootLp, start, basis);
    }

    public Settings withThreads(int count) {
        return new Settings(timeLimit, relativeGap, count, seed, rootLp, start, basis);
    }

    public Settings withSeed(int value) {
        return new Settings(timeLimit, relativeGap, threads, value, rootLp, start, basis);
    }

    public Settings withRootLp(RootLp choice) {
        return new Settings(timeLimit, relativeGap, threads, seed, choice, start, basis);
    }

    public Settings withStart(double @Nullable [] values) {
        return new Settings(timeLimit, relativeGap, threads, seed, rootLp, values, basis);
    }

    public Settings withBasis(@Nullable Basis value) {
        return new Settings(timeLimit, relativeGap, threads, seed, rootLp, start, value);
    }
}
