package org.entente.explain.conflict;

import java.util.List;

/**
 * Why a case has no plan.
 *
 * @param feasible whether the case has a plan after all: then there is nothing else to say
 * @param conflicts minimal sets of promises that cannot hold together; the first is the one to read
 * @param waysOut different smallest sets of relaxations, fewest steps first and then the most worth having
 * @param missing what is not there, in words: a demand that no relaxation brings within reach, and the nearest dead end
 * @param complete whether the search ended before its time did
 * @param solves how often the solver was asked
 * @param seconds the search took
 */
public record Infeasibility(
        boolean feasible,
        List<Conflict> conflicts,
        List<WayOut> waysOut,
        List<String> missing,
        boolean complete,
        int solves,
        double seconds) {
    public Infeasibility {
        conflicts = List.copyOf(conflicts);
        waysOut = List.copyOf(waysOut);
        missing = List.copyOf(missing);
    }

    /** Whether something is missing, rather than too strict. */
    public boolean structural() {
        return !missing.isEmpty();
    }

    /** By how much it fails, as the first way out says it; empty without one. */
    public String headline() {
        return waysOut.isEmpty()
                ? ""
                : "The case misses "
                        + String.join(
                                ", and ",
                                waysOut.getFirst().steps().stream()
                                        .map(WayOut.Step::miss)
                                        .toList())
                        + ".";
    }

    /** How far a search has come. */
    public record Progress(int solves, int conflicts, int waysOut) {}
}
