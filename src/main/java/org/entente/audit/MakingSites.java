package org.entente.audit;

import java.util.List;
import java.util.TreeSet;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Site;

/** Where goods may have been made. */
final class MakingSites {
    private MakingSites() {}

    /** The sites where the goods of a lane may have been made; of goods that nobody makes, where they lie. */
    static List<Site> of(Network network, Lane lane) {
        TreeSet<Integer> sites = new TreeSet<>(List.of(lane.from().index()));
        boolean more = true;
        while (more) {
            more = false;
            for (Lane other : network.lanes()) {
                if (other.product().index() == lane.product().index()
                        && sites.contains(other.to().index())) {
                    more |= sites.add(other.from().index());
                }
            }
        }
        List<Site> makers = network.processes().stream()
                .filter(process -> process.product().index() == lane.product().index()
                        && sites.contains(process.site().index()))
                .map(Process::site)
                .distinct()
                .toList();
        return makers.isEmpty() ? List.of(lane.from()) : makers;
    }
}
