package org.entente.partners;

import java.util.List;
import org.entente.network.Company;

/**
 * What a company earns in a plan.
 *
 * @param shares what of its money counts for the case's viewpoint, by period, 0 to 1
 * @param costsKnown whether what it makes costs anything in the case; a supplier that is its price alone has a profit that means nothing
 * @param periods its money by period, in the order of the network's periods, not discounted
 * @param present the same at the programme's start
 */
public record PartnerAccount(
        Company company, List<Double> shares, boolean costsKnown, List<Statement> periods, Statement present) {
    public PartnerAccount {
        shares = List.copyOf(shares);
        periods = List.copyOf(periods);
    }

    /** What it earns over the horizon, after investment, at the programme's start. */
    public double presentValue() {
        return present.cashFlow();
    }
}
