package org.entente.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.entente.network.Company;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.ownership.Ownership;
import org.jspecify.annotations.Nullable;

/** Every amount of money, in the case's currency: who bears it, for what, when. Costs are above zero. */
final class AuditMoney {
    /** What money is for, as far as limits and open books tell it apart. */
    enum Use {
        /** Material, conversion, labour, energy and fixed cost. */
        WORK,
        /** Freight, duty, goods under way and in stock, scrapping. */
        CARRIAGE,
        TOOLING,
        MODULE,
        DEVELOPMENT,
        RESIDUAL,
        SUBSIDY,
        PURCHASE,
        REVENUE
    }

    /**
     * An amount.
     *
     * @param other the company of the network that receives it or pays it, or null; an entry of the opposite sign stands in its books
     * @param site where it arises, of a lane where it starts; null for nowhere
     * @param product what it is about; null for a line or a task
     * @param carriers products that bear it where it is about none
     * @param atEnd whether it counts from the end of the horizon and not from the middle of its period
     */
    record Entry(
            Company company,
            @Nullable Company other,
            Use use,
            Period period,
            LinearSum amount,
            @Nullable Site site,
            @Nullable Product product,
            List<Product> carriers,
            boolean atEnd) {
        /** The same in other books, times a factor. */
        Entry in(Company books, Company counterpart, Use as, double factor) {
            return new Entry(books, counterpart, as, period, amount.times(factor), site, product, carriers, atEnd);
        }
    }

    private static final double DAYS_PER_YEAR = 365.25;

    private final Network network;
    private final List<Entry> entries = new ArrayList<>();
    private final List<double[]> counted = new ArrayList<>();
    private final List<Ownership> ownership;

    AuditMoney(Network network) {
        this.network = network;
        this.ownership = Ownership.of(network);
        for (Ownership of : ownership) {
            counted.add(of.lookThrough(network.settings().viewpoint()));
        }
    }

    void add(
            Company company, Use use, Period period, LinearSum amount, @Nullable Site site, @Nullable Product product) {
        add(new Entry(company, null, use, period, amount, site, product, List.of(), false));
    }

    void add(Entry entry) {
        if (!entry.amount.isZero()) {
            entries.add(entry);
        }
    }

    /** One company pays another for goods. */
    void pay(
            Company buyer,
            Company seller,
            Period period,
            LinearSum amount,
            @Nullable Site site,
            @Nullable Product product) {
        if (buyer.index() != seller.index()) {
            Entry paid = new Entry(buyer, seller, Use.PURCHASE, period, amount, site, product, List.of(), false);
            add(paid);
            add(paid.in(seller, buyer, Use.PURCHASE, -1));
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** What of a company's money is the viewpoint's, in a period. */
    double share(Company company, Period period) {
        return counted.get(period.index())[company.index()];
    }

    Ownership ownership(Period period) {
        return ownership.get(period.index());
    }

    /** What one unit of money in a period is worth on the programme's first day. */
    double worth(Period period) {
        return worth(period.middle());
    }

    private double worth(LocalDate day) {
        double years = ChronoUnit.DAYS.between(network.settings().start(), day) / DAYS_PER_YEAR;
        return Math.pow(1 + network.settings().discountRate(), -years);
    }

    /** Present value of cost for a company: what of each company's money is its own, discounted. */
    LinearSum presentValue(Company owner, boolean revenue) {
        LinearSum sum = new LinearSum();
        for (Period period : network.periods()) {
            double[] share = ownership.get(period.index()).lookThrough(owner);
            for (Entry entry : entries) {
                if (entry.period.index() == period.index() && (revenue || entry.use != Use.REVENUE)) {
                    LocalDate day = entry.atEnd ? network.periods().getLast().end() : period.middle();
                    sum.plus(entry.amount, share[entry.company.index()] * worth(day));
                }
            }
        }
        return sum;
    }
}
