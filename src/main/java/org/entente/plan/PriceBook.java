package org.entente.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Company;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Price;
import org.jspecify.annotations.Nullable;

/** Finds the transfer price on a lane in a period. */
final class PriceBook {
    private record Deal(int seller, int buyer, int product) {}

    private final Map<Deal, List<Price>> prices = new HashMap<>();

    PriceBook(Network network) {
        for (Price price : network.prices()) {
            Deal deal = new Deal(
                    price.seller().index(),
                    price.buyer().index(),
                    price.product().index());
            prices.computeIfAbsent(deal, key -> new ArrayList<>()).add(price);
        }
    }

    /** The price the receiving company pays the sending one, or null when none is agreed, or the seller has an open book. */
    @Nullable
    Price on(Lane lane, Period period) {
        if (prices.isEmpty()
                || !lane.betweenCompanies()
                || lane.from().company().pricing() == Company.Pricing.OPEN_BOOK) {
            return null;
        }
        Deal deal = new Deal(
                lane.from().company().index(),
                lane.to().company().index(),
                lane.product().index());
        for (Price price : prices.getOrDefault(deal, List.of())) {
            if (price.validity().holdsIn(period)) {
                return price;
            }
        }
        return null;
    }
}
