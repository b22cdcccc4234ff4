package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Lane;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.plan.Flow;

/**
 * Units of a product that go from one site to another over the horizon, by whatever mode.
 *
 * @param modes by which they go, in words; may be empty
 * @param immaterial engineering, tooling or software: nothing is carried, by the mode of its lanes
 */
record Stream(Site from, Site to, Product product, String modes, boolean immaterial, double quantity) {
    private record Key(Site from, Site to, Product product) {}

    /** The streams between different places, largest first. */
    static List<Stream> of(List<Flow> flows) {
        Map<Key, Stream> streams = new LinkedHashMap<>();
        for (Flow flow : flows) {
            if (flow instanceof Flow.Moved moved
                    && moved.lane().from() != moved.lane().to()) {
                Lane lane = moved.lane();
                Stream stream = new Stream(
                        lane.from(),
                        lane.to(),
                        lane.product(),
                        lane.hasMode() ? lane.mode() : "",
                        isImmaterial(lane),
                        moved.quantity());
                streams.merge(new Key(lane.from(), lane.to(), lane.product()), stream, Stream::plus);
            }
        }
        List<Stream> sorted = new ArrayList<>(streams.values());
        sorted.sort(Comparator.comparingDouble(stream -> -stream.quantity()));
        return sorted;
    }

    private static boolean isImmaterial(Lane lane) {
        return switch (lane.mode()) {
            case "data", "none" -> true;
            // no mode, no mass, no cost, no time: knowledge rather than goods
            case "" -> lane.product().massKg() == 0 && lane.cost() == 0 && lane.leadTimeDays() == 0;
            default -> false;
        };
    }

    private Stream plus(Stream other) {
        boolean known = other.modes.isEmpty() || List.of(modes.split(" and ")).contains(other.modes);
        String both = known ? modes : modes.isEmpty() ? other.modes : modes + " and " + other.modes;
        return new Stream(from, to, product, both, immaterial && other.immaterial, quantity + other.quantity);
    }

    /** {@code Battery pack: Ningde → Novo mesto by sea, 119,600 pieces}. */
    String sentence() {
        return product.name() + ": " + from.name() + " → " + to.name() + (modes.isEmpty() ? "" : " by " + modes) + ", "
                + Numbers.quantity(quantity, product.unit());
    }
}
