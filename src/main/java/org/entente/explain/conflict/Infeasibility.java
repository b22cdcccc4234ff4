package org.entente.explain.conflict;

import java.util.List;

/**
 * Why a case has no plan.
 *
 * @param answer whether it has one
 * @param conflicts minimal sets of promises that cannot hold together; the first is the one to read
 * @param waysOut different smallest sets of relaxations, fewest steps first and then the most worth having
 * @param missing what is not there, in words: a demand that no relaxation brings within reach, and the nearest dead end
 * @param complete whether the search ended before its time did
 * @param solves how often the solver was asked
 * @param seconds the search took
 */
public record Infeasibility(
        Answer answer,
        List<Conflict> conflicts,
        List<WayOut> waysOut,
        List<String> missing,
        boolean complete,
        int solves,
        double seconds) {
    /** Whether a case has a plan. */
    public enum Answer {
        /** It has: there is nothing else to say. */
        FEASIBLE,
        /** Proven: it has none. */
        INFEASIBLE,
        /** The time ran out before even that was known. */
        UNKNOWN
    }

    public Infeasibility {
        conflicts = List.copyOf(conflicts);
        waysOut = List.copyOf(waysOut);
        missing = List.copyOf(missing);
    }

    /** Whether something is missing, rather than too strict. */
    public boolean structural() {
        return !missing.isEmpty();
    }

    /** By how much it fails, as a way out by limits alone says it, or else the first; empty without one. */
    public String headline() {
        List<WayOut> measured = waysOut.stream()
                .filter(way -> way.steps().stream().noneMatch(step -> Double.isNaN(step.amount())))
                .toList();
        if (measured.isEmpty()) {
            return "";
        }
        WayOut told = measured.stream()
                .filter(way -> way.steps().stream().allMatch(step -> step.key().startsWith("limit ")))
                .findFirst()
                .orElse(measured.getFirst());
        return "The case misses "
                + String.join(
                        ", and ", told.steps().stream().map(WayOut.Step::miss).toList())
                + ".";
    }

    /** How far a search has come. */
    public record Progress(int solves, int conflicts, int waysOut) {}
}
