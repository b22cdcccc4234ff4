package org.entente.plan;

import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Entity;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * What an amount is about, before it has a period and a quantity; the fields are those of {@link LedgerEntry}.
 *
 * @param atHorizonEnd whether it is discounted from the end of the horizon rather than from the middle of its period
 */
record Posting(
        Account account,
        Company company,
        @Nullable Company counterparty,
        @Nullable Country country,
        @Nullable Site site,
        @Nullable Product product,
        @Nullable Entity activity,
        TableRow row,
        boolean atHorizonEnd) {

    /** An amount discounted from the middle of its period. */
    Posting(
            Account account,
            Company company,
            @Nullable Company counterparty,
            @Nullable Country country,
            @Nullable Site site,
            @Nullable Product product,
            @Nullable Entity activity,
            TableRow row) {
        this(account, company, counterparty, country, site, product, activity, row, false);
    }

    /** The same at the end of the horizon. */
    Posting atHorizonsEnd() {
        return new Posting(account, company, counterparty, country, site, product, activity, row, true);
    }

    /** The same in another company's books, dealing with {@code other}. */
    Posting inBooksOf(Company books, Company other, Account as) {
        return new Posting(as, books, other, country, site, product, activity, row, atHorizonEnd);
    }
}
