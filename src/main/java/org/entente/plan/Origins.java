package org.entente.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Site;
import org.jspecify.annotations.Nullable;

/**
 * Where the units of a product that stand at a site were made: the site of their last process. Transport does not change
 * origin, so a hub cannot launder it. Where units of several origins meet, the origin is open; intake rejects such a case
 * when the duty beyond depends on it, but for preferences under an agreement, which its rules of origin decide unit by unit.
 */
final class Origins {
    private static final int NOWHERE = -1;
    private static final int SEVERAL = -2;

    private final Network network;
    private final Reach reach;
    private final int[] siteOf;
    private BitSet @Nullable [] makers;

    Origins(Network network, Reach reach) {
        this.network = network;
        this.reach = reach;
        this.siteOf = new int[reach.nodes().count()];
        Arrays.fill(siteOf, NOWHERE);
        for (Process process : network.processes()) {
            if (reach.isActive(process)) {
                merge(reach.node(process), process.site().index());
            }
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Lane lane : network.lanes()) {
                if (reach.isActive(lane) && siteOf[reach.from(lane)] != NOWHERE) {
                    changed |= merge(reach.to(lane), siteOf[reach.from(lane)]);
                }
            }
        }
    }

    /** The site where what this lane carries was made; its starting site when made in several places. */
    Site of(Lane lane) {
        int site = siteOf[reach.from(lane)];
        return site < 0 ? lane.from() : network.sites().get(site);
    }

    /** Every site where what this lane carries may have been made. */
    List<Site> makers(Lane lane) {
        if (makers == null) {
            makers = traced();
        }
        List<Site> sites = new ArrayList<>();
        BitSet at = makers[reach.from(lane)];
        for (int s = at.nextSetBit(0); s >= 0; s = at.nextSetBit(s + 1)) {
            sites.add(network.sites().get(s));
        }
        return sites;
    }

    private BitSet[] traced() {
        BitSet[] at = new BitSet[reach.nodes().count()];
        Arrays.setAll(at, node -> new BitSet());
        for (Process process : network.processes()) {
            if (reach.isActive(process)) {
                at[reach.node(process)].set(process.site().index());
            }
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Lane lane : network.lanes()) {
                if (reach.isActive(lane)) {
                    BitSet to = at[reach.to(lane)];
                    int before = to.cardinality();
                    to.or(at[reach.from(lane)]);
                    changed |= to.cardinality() > before;
                }
            }
        }
        return at;
    }

    private boolean merge(int node, int site) {
        int before = siteOf[node];
        siteOf[node] = before == NOWHERE || before == site ? site : SEVERAL;
        return siteOf[node] != before;
    }
}
