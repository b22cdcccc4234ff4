package org.entente.explain.conflict;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.Network;

/**
 * Finds a minimal set of promises that cannot hold together, by halving (QuickXplain, U. Junker, AAAI 2004): of n promises and
 * a conflict of k, about k · log(n / k) questions to the solver.
 */
final class MinimalConflict {
    private final Network network;
    private final List<Promise> all;
    private final Feasibility feasibility;

    MinimalConflict(Network network, List<Promise> all, Feasibility feasibility) {
        this.network = network;
        this.all = all;
        this.feasibility = feasibility;
    }

    /** A minimal conflict among {@code candidates}, which together cannot hold; empty when nothing at all can hold. */
    List<Promise> among(List<Promise> candidates) {
        if (!feasibility.holds(network, all, List.of())) {
            return List.of();
        }
        return split(List.of(), false, candidates);
    }

    /** What of {@code candidates} must be added to {@code background} for a minimal conflict. */
    private List<Promise> split(List<Promise> background, boolean grown, List<Promise> candidates) {
        if (grown && !feasibility.holds(network, all, background)) {
            return List.of();
        }
        if (candidates.size() == 1) {
            return candidates;
        }
        int middle = candidates.size() / 2;
        List<Promise> first = candidates.subList(0, middle);
        List<Promise> second = candidates.subList(middle, candidates.size());
        List<Promise> ofSecond = split(joined(background, first), true, second);
        List<Promise> ofFirst = split(joined(background, ofSecond), !ofSecond.isEmpty(), first);
        return joined(ofFirst, ofSecond);
    }

    private static List<Promise> joined(List<Promise> a, List<Promise> b) {
        List<Promise> both = new ArrayList<>(a);
        both.addAll(b);
        return both;
    }
}
