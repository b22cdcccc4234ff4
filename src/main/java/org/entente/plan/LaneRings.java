package org.entente.plan;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import org.entente.network.Lane;
import org.entente.network.Network;

/**
 * Lanes on which a unit could come back to where it started. What goes over such a lane is bounded by no need: units that go round
 * serve nobody, but a price or a share may pay for them.
 */
final class LaneRings {
    private final BitSet onRing = new BitSet();

    LaneRings(Network network, Reach reach) {
        for (Lane lane : network.lanes()) {
            onRing.set(lane.index(), reach.isActive(lane));
        }
        IntUnaryOperator from = a -> onRing.get(a) ? reach.from(network.lanes().get(a)) : -1;
        IntUnaryOperator to = a -> onRing.get(a) ? reach.to(network.lanes().get(a)) : -1;
        int nodes = reach.nodes().count();
        int lanes = network.lanes().size();
        peel(nodes, lanes, to, from);
        peel(nodes, lanes, from, to);
    }

    /** Whether it may be on one: a lane between two rings is taken for one too. */
    boolean has(Lane lane) {
        return onRing.get(lane.index());
    }

    /** Takes away the lanes out of places that no lane goes to, again and again. */
    private void peel(int nodes, int lanes, IntUnaryOperator end, IntUnaryOperator start) {
        Incidence out = Incidence.of(nodes, lanes, start);
        int[] left = new int[nodes];
        int[] ends = new int[lanes];
        for (int a = 0; a < lanes; a++) {
            ends[a] = end.applyAsInt(a);
            if (ends[a] >= 0) {
                left[ends[a]]++;
            }
        }
        ArrayDeque<Integer> free = new ArrayDeque<>();
        for (int node = 0; node < nodes; node++) {
            if (left[node] == 0 && out.size(node) > 0) {
                free.add(node);
            }
        }
        while (!free.isEmpty()) {
            int node = free.remove();
            for (int k = out.from(node); k < out.until(node); k++) {
                int lane = out.item(k);
                onRing.clear(lane);
                if (--left[ends[lane]] == 0) {
                    free.add(ends[lane]);
                }
            }
        }
    }
}
