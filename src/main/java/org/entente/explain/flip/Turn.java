package org.entente.explain.flip;

import java.util.List;
import org.entente.plan.Configuration;

/**
 * A value at which the decision changes.
 *
 * @param kept the last value at which the decision before it is proven best
 * @param changed the first value at which another is proven best, a hair further out
 * @param differences what is decided differently beyond; empty where nothing can be planned beyond
 * @param exhaustive whether it is proven that the decision does not change nearer by; else the values between were sampled
 */
public record Turn(Proof kept, Proof changed, List<Configuration.Difference> differences, boolean exhaustive) {
    public Turn {
        differences = List.copyOf(differences);
    }

    /** The value at which the decision changes, to within the bracket. */
    public double at() {
        return kept.value();
    }

    /** Whether beyond it nothing can be planned. */
    public boolean infeasible() {
        return !changed.feasible();
    }
}
