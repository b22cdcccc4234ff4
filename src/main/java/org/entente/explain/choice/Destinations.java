package org.entente.explain.choice;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.network.Demand;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;

/**
 * The sites a product can come to from where it is made, over any number of lanes. Whatever leaves one of them over a lane comes
 * to another of them: what stands there was made there or came in over a lane from outside.
 */
final class Destinations {
    private final Network network;
    private final Product product;
    private final BitSet sites = new BitSet();

    private Destinations(Network network, Product product) {
        this.network = network;
        this.product = product;
    }

    /** From the sites of processes that make the product. */
    static Destinations of(Network network, Product product, Collection<Process> makers) {
        Destinations destinations = new Destinations(network, product);
        ArrayDeque<Integer> open = new ArrayDeque<>();
        for (Process maker : makers) {
            destinations.add(maker.site(), open);
        }
        while (!open.isEmpty()) {
            int site = open.remove();
            for (Lane lane : network.lanes()) {
                if (lane.from().index() == site && destinations.carries(lane) && lane.maxPerYear() > 0) {
                    destinations.add(lane.to(), open);
                }
            }
        }
        return destinations;
    }

    boolean has(Site site) {
        return sites.get(site.index());
    }

    /** Whether the lane brings the product in from a site that is none of them. */
    boolean isEntry(Lane lane) {
        return carries(lane) && has(lane.to()) && !has(lane.from());
    }

    /** Processes at these sites that use the product. */
    List<Process> users() {
        return network.processes().stream()
                .filter(process -> has(process.site()) && uses(process))
                .toList();
    }

    /** The sites where the product is used or sold. */
    Set<Site> ends() {
        Set<Site> ends = new LinkedHashSet<>();
        users().forEach(process -> ends.add(process.site()));
        for (Demand demand : network.demands()) {
            if (demand.product().index() == product.index() && has(demand.market())) {
                ends.add(demand.market());
            }
        }
        return ends;
    }

    private boolean uses(Process process) {
        return process.inputs().stream().anyMatch(input -> input.product().index() == product.index());
    }

    private boolean carries(Lane lane) {
        return lane.product().index() == product.index();
    }

    private void add(Site site, ArrayDeque<Integer> open) {
        if (!sites.get(site.index())) {
            sites.set(site.index());
            open.add(site.index());
        }
    }
}
