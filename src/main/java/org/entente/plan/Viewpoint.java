package org.entente.plan;

import java.time.LocalDate;
import java.util.List;
import org.entente.network.CaseSettings;
import org.entente.network.Company;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.ownership.Ownership;

/**
 * For whom a plan is best: how much of each company's money counts in each period, and what money of a period is worth at the start.
 *
 * <p>Share: what belongs to the viewpoint through all tiers of ownership, {@link Ownership#lookThrough}; 1 for itself.
 * Discount: (1 + r)^−y with y the years from the programme's start to the middle of the period; for residual values to the end of
 * the last one.
 */
public final class Viewpoint {
    private final double[][] share;
    private final double[] discount;
    private final double discountAtEnd;

    private Viewpoint(Network network, double[][] share) {
        CaseSettings settings = network.settings();
        this.share = share;
        discount = new double[network.periods().size()];
        for (Period period : network.periods()) {
            discount[period.index()] = Math.pow(1 + settings.discountRate(), -period.yearsFrom(settings.start()));
        }
        LocalDate end = network.periods().getLast().end();
        discountAtEnd = Math.pow(1 + settings.discountRate(), -Period.yearsBetween(settings.start(), end));
    }

    /** That of the company the case names. */
    public static Viewpoint of(Network network) {
        return of(network, network.settings().viewpoint());
    }

    /** That of any company. */
    public static Viewpoint of(Network network, Company company) {
        List<Ownership> ownership = Ownership.of(network);
        double[][] share = new double[ownership.size()][];
        for (int t = 0; t < share.length; t++) {
            boolean asBefore = t > 0 && ownership.get(t) == ownership.get(t - 1);
            share[t] = asBefore ? share[t - 1] : ownership.get(t).lookThrough(company);
        }
        return new Viewpoint(network, share);
    }

    /** The weighted sum of two views of one network: what both sides of a deal have together. */
    public static Viewpoint sum(Network network, Viewpoint one, double weight, Viewpoint other, double otherWeight) {
        double[][] share = new double[one.share.length][network.companies().size()];
        for (int t = 0; t < share.length; t++) {
            for (int c = 0; c < share[t].length; c++) {
                share[t][c] = weight * one.share[t][c] + otherWeight * other.share[t][c];
            }
        }
        return new Viewpoint(network, share);
    }

    /** How much of a company's money counts in a period. */
    public double share(Company company, Period period) {
        return share[period.index()][company.index()];
    }

    /** Worth at the programme's start of one unit of money in a period. */
    public double discount(Period period) {
        return discount[period.index()];
    }

    /** The same of what a posting books in a period. */
    double discount(Posting posting, Period period) {
        return posting.atHorizonEnd() ? discountAtEnd : discount[period.index()];
    }
}
