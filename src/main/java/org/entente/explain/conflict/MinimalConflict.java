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
    private final Feasibility feasibility;

    MinimalConflict(Network network, Feasibility feasibility) {
        this.network = network;
        this.feasibility = feasibility;
    }

    /** A minimal conflict among {@code candidates}, which together cannot hold though without them a plan exists. */
    List<Promise> among(List<Promise> candidates) {
        return split(List.of(), false, candidates);
    }

    /** The conflict with each promise narrowed to the pieces without which there would be none, where they stand out. */
    List<Promise> narrowed(List<Promise> conflict) {
        List<Promise> pieces = new ArrayList<>(conflict);
        for (Promise promise : conflict) {
            if (!promise.parts(network).isEmpty()) {
                pieces.remove(promise);
                pieces.addAll(narrowed(promise, List.copyOf(pieces)));
            }
        }
        return Promises.joined(pieces, network);
    }

    private List<Promise> narrowed(Promise promise, List<Promise> others) {
        List<Promise> parts = promise.parts(network);
        List<Promise> needed = split(others, true, parts);
        if (promise instanceof DemandPromise && needed.size() < parts.size()) {
            // Any market or year would do: then it is not this one's fault, and the volume as a whole is what is
            // promised.
            List<Promise> rest =
                    parts.stream().filter(part -> !needed.contains(part)).toList();
            if (!feasibility.holds(joined(others, rest))) {
                return List.of(promise);
            }
        }
        List<Promise> pieces = new ArrayList<>();
        for (int i = 0; i < needed.size(); i++) {
            Promise part = needed.get(i);
            if (part.parts(network).isEmpty()) {
                pieces.add(part);
            } else {
                List<Promise> beside = joined(joined(others, pieces), needed.subList(i + 1, needed.size()));
                pieces.addAll(narrowed(part, beside));
            }
        }
        return pieces;
    }

    /** What of {@code candidates} must be added to {@code background} for a minimal conflict. */
    private List<Promise> split(List<Promise> background, boolean grown, List<Promise> candidates) {
        if (grown && !feasibility.holds(background)) {
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
