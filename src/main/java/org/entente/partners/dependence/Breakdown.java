package org.entente.partners.dependence;

import java.util.List;
import org.entente.network.Period;
import org.entente.network.Product;
import org.entente.network.Site;
import org.jspecify.annotations.Nullable;

/**
 * A value and whose it is; the slices sum to it.
 *
 * @param product whose unit it is of; null for all that is sold
 * @param market where it is sold; null for all that is sold
 * @param period in which it is booked; null for the whole horizon
 * @param volume units
 * @param value of a unit, or of all that is sold, in the case's currency
 * @param slices the largest first
 */
public record Breakdown(
        View view,
        @Nullable Product product,
        @Nullable Site market,
        @Nullable Period period,
        double volume,
        double value,
        List<Slice> slices) {
    public Breakdown {
        slices = List.copyOf(slices);
    }

    /** Share of a country, company or owner by its id; 0 when it has none. */
    public double share(String id) {
        return slices.stream()
                .filter(slice -> slice.id().equals(id))
                .mapToDouble(Slice::share)
                .sum();
    }

    /** The same of the value without carriage and duty. */
    public double shareOfMaking(String id) {
        double making = slices.stream()
                .filter(Slice::isOfPartner)
                .mapToDouble(Slice::amount)
                .sum();
        double its = slices.stream()
                .filter(slice -> slice.id().equals(id))
                .mapToDouble(Slice::amount)
                .sum();
        return making == 0 ? Double.NaN : its / making;
    }

    /** How many tiers there are. */
    public int tiers() {
        return slices.stream().mapToInt(slice -> slice.byTier().size()).max().orElse(0);
    }
}
