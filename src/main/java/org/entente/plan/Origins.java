package org.entente.plan;

import java.util.Arrays;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Site;

/**
 * Where the units of a product that stand at a site were made: the site of their last process. Transport does not change
 * origin, so a hub cannot launder it. Where units of several origins meet, the origin is open; intake rejects such a case
 * when the duty beyond depends on it.
 */
final class Origins {
    private static final int NOWHERE = -1;
    private static final int SEVERAL = -2;

    private final Network network;
    private final Reach reach;
    private final int[] siteOf;

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

    private boolean merge(int node, int site) {
        int before = siteOf[node];
        siteOf[node] = before == NOWHERE || before == site ? site : SEVERAL;
        return siteOf[node] != before;
    }
}
