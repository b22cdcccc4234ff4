package org.entente.plan;

import org.entente.network.Company;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.jspecify.annotations.Nullable;

/** Who pays an open-book supplier's costs: the one company it delivers to. */
final class OpenBooks {
    private final @Nullable Company[] payer;

    /** Throws {@link UnplannableException} when an open-book supplier delivers to two companies: whose share is which would be a guess. */
    OpenBooks(Network network) {
        payer = new Company[network.companies().size()];
        for (Lane lane : network.lanes()) {
            Company seller = lane.from().company();
            if (seller.pricing() == Company.Pricing.OPEN_BOOK && lane.betweenCompanies()) {
                Company known = payer[seller.index()];
                Company buyer = lane.to().company();
                if (known != null && known.index() != buyer.index()) {
                    throw new UnplannableException("open-book supplier " + seller.name() + " delivers to "
                            + known.name() + " and to " + buyer.name()
                            + "; give it transfer prices, or split it into one company for each");
                }
                payer[seller.index()] = buyer;
            }
        }
    }

    /** The company that bears this one's costs, or null when it bears them itself. */
    @Nullable
    Company payer(Company company) {
        return payer[company.index()];
    }
}
