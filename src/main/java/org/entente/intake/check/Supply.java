package org.entente.intake.check;

import java.util.BitSet;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.Stock;
import org.jspecify.annotations.Nullable;

/**
 * Which products can come to which sites, by processes whose inputs can come there and lanes that carry the product; in all, and
 * in each period, where what may be kept in stock can come from the period before.
 */
final class Supply {
    private final Network network;
    private final boolean timeMatters;
    private final BitSet[] ever;
    private final BitSet[] @Nullable [] byPeriod;

    Supply(Network network) {
        this.network = network;
        this.timeMatters = network.processes().stream().anyMatch(Supply::isTimed)
                || network.lanes().stream()
                        .anyMatch(lane -> lane.validity().from() != null
                                || lane.validity().until() != null);
        this.ever = spread(null, null);
        this.byPeriod = new BitSet[network.periods().size()][];
        BitSet[] before = null;
        if (timeMatters) {
            for (Period period : network.periods()) {
                before = spread(period, before);
                byPeriod[period.index()] = before;
            }
        }
    }

    private static boolean isTimed(Process process) {
        return process.validity().from() != null || process.validity().until() != null;
    }

    /** Whether the product can come to the site in the period; in any, where the period is null. */
    boolean reaches(Site site, Product product, @Nullable Period period) {
        BitSet[] at = period == null || !timeMatters ? ever : byPeriod[period.index()];
        return at != null && at[site.index()].get(product.index());
    }

    /** Whether dates of processes or lanes can make one period different from another. */
    boolean timeMatters() {
        return timeMatters;
    }

    static boolean holds(Process process, @Nullable Period period) {
        return process.maxPerYear() > 0 && (period == null || process.validity().holdsIn(period));
    }

    static boolean holds(Lane lane, @Nullable Period period) {
        return lane.maxPerYear() > 0 && (period == null || lane.validity().holdsIn(period));
    }

    private BitSet[] spread(@Nullable Period period, BitSet @Nullable [] before) {
        BitSet[] at = new BitSet[network.sites().size()];
        for (int s = 0; s < at.length; s++) {
            at[s] = new BitSet();
        }
        for (Stock stock : network.stocks()) {
            int site = stock.site().index();
            int product = stock.product().index();
            boolean kept = before != null && before[site].get(product);
            if (stock.opening() > 0 || kept) {
                at[site].set(product);
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (Process process : network.processes()) {
                BitSet here = at[process.site().index()];
                if (!here.get(process.product().index()) && holds(process, period) && fed(process, here)) {
                    here.set(process.product().index());
                    more = true;
                }
            }
            for (Lane lane : network.lanes()) {
                int product = lane.product().index();
                if (at[lane.from().index()].get(product)
                        && !at[lane.to().index()].get(product)
                        && holds(lane, period)) {
                    at[lane.to().index()].set(product);
                    more = true;
                }
            }
        }
        return at;
    }

    private static boolean fed(Process process, BitSet here) {
        for (Input input : process.inputs()) {
            if (!here.get(input.product().index())) {
                return false;
            }
        }
        return true;
    }
}
