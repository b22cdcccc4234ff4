package org.entente.plan;

import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Entity;
import org.entente.network.Period;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * One amount of money of a plan. A cost is positive, income negative.
 *
 * @param company whose books it is in
 * @param counterparty the company it is paid to or comes from, or null for the world outside the network
 * @param country where the value arises, or null for transport between countries
 * @param site where the activity is; the sending site for transport
 * @param product the activity is about, or null for a line
 * @param activity the process, lane or line behind it; the market site for sales, null for a penalty
 * @param formula the amount as it is worked out, in the case's currency, of its period, not discounted
 * @param discount worth at the programme's start of one unit of it, 0 to 1
 * @param share viewpoint share of the company, 0 to 1
 * @param row the table row the figure stands in
 */
public record LedgerEntry(
        Account account,
        Company company,
        @Nullable Company counterparty,
        @Nullable Country country,
        @Nullable Site site,
        @Nullable Product product,
        @Nullable Entity activity,
        Period period,
        Formula formula,
        double discount,
        double share,
        TableRow row) {

    /** In the case's currency, of its period, not discounted. */
    public double amount() {
        return formula.value();
    }

    /** What the objective counts of it: share × discount. */
    public double weight() {
        return share * discount;
    }

    /** What the entry adds to the objective. */
    public double presentValue() {
        return amount() * weight();
    }

    /** What the viewpoint bears of it, not discounted. */
    public double borne() {
        return amount() * share;
    }

    /** The entry counted at another share of the viewpoint. */
    LedgerEntry withShare(double changed) {
        return new LedgerEntry(
                account,
                company,
                counterparty,
                country,
                site,
                product,
                activity,
                period,
                formula,
                discount,
                changed,
                row);
    }
}
