package org.entente.explain.conflict;

import java.util.List;

/**
 * Why a case has no plan.
 *
 * @param conflicts minimal sets of promises that cannot hold together; the first is the one to read
 * @param waysOut different smallest sets of relaxations, fewest first
 * @param structural whether no plan exists even with every promise dropped: something is missing, not too strict
 * @param complete whether the search ended before its time did
 * @param solves how often the solver was asked
 * @param seconds the search took
 */
public record Infeasibility(
        List<Conflict> conflicts,
        List<WayOut> waysOut,
        boolean structural,
        boolean complete,
        int solves,
        double seconds) {
    public Infeasibility {
        conflicts = List.copyOf(conflicts);
        waysOut = List.copyOf(waysOut);
    }
}
