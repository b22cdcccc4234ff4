package org.entente.plan;

import java.util.BitSet;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Entity;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Task;
import org.entente.plan.ValueAdded.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How money in a company's books enters the value added.
 *
 * <p>What is paid to the world outside the network is value where it is paid for. Goods that change hands at a price are worth the
 * price from then on: the seller's margin is the price less all it bears for them. What changes hands without a price is handed on
 * at cost. Who works by open book, or develops for the viewpoint, keeps what it is paid above its cost and bears nothing.
 */
final class ValueBooks {

    /** What becomes of an amount in a company's books. */
    enum Role {
        /** It lowers the company's own margin at once: it is paid back, account by account. */
        KEPT,
        /** The price of goods sold on. */
        SALE,
        /** The goods carry it until the company sells them on. */
        BORNE
    }

    private final Network network;
    private final OpenBooks openBooks;
    private final Viewpoint viewpoint;
    private final BitSet sales = new BitSet();

    ValueBooks(Network network) {
        this.network = network;
        openBooks = new OpenBooks(network);
        viewpoint = Viewpoint.of(network);
        PriceBook prices = new PriceBook(network);
        for (Lane lane : network.lanes()) {
            boolean priced = lane.betweenCompanies()
                    && lane.from().company().pricing() == Company.Pricing.PRICE
                    && network.periods().stream().anyMatch(period -> prices.on(lane, period) != null);
            sales.set(lane.index(), priced);
        }
    }

    Network network() {
        return network;
    }

    /** Whether goods on the lane are sold, in any period. */
    boolean isSale(Lane lane) {
        return sales.get(lane.index());
    }

    /** Whether the account is about goods at all. */
    static boolean counts(Account account) {
        return account.isCost();
    }

    Role role(
            Account account,
            Company company,
            @Nullable Company counterparty,
            @Nullable Entity activity,
            Period period,
            double amount) {
        if (openBooks.payer(company) != null) {
            return Role.KEPT;
        }
        if (activity instanceof Task) {
            return viewpoint.share(company, period) < 1 ? Role.KEPT : Role.BORNE;
        }
        boolean priceOfLane = account == Account.TRANSFER
                && activity instanceof Lane lane
                && isSale(lane)
                && company.index() == lane.from().company().index()
                && counterparty != null
                && counterparty.index() == lane.to().company().index();
        if (!priceOfLane) {
            return Role.BORNE;
        }
        // where the buyer works by open book for the seller, the seller's books also hold the price it pays back
        Company payer = openBooks.payer(java.util.Objects.requireNonNull(counterparty));
        boolean paysBack = payer != null && payer.index() == company.index();
        return paysBack && amount > 0 ? Role.BORNE : Role.SALE;
    }

    /** Kind of value of an amount paid to the world outside the network. */
    static Kind kind(Account account, @Nullable Country country, @Nullable Entity activity) {
        if (account == Account.DUTY || account == Account.SUBSIDY) {
            return Kind.DUTY;
        }
        boolean abroad = account == Account.FREIGHT
                && country == null
                && activity instanceof Lane lane
                && lane.from().country().index() != lane.to().country().index();
        return abroad ? Kind.CARRIAGE : Kind.WORK;
    }

    /** Where it arises; null for carriage. */
    static @Nullable Country place(Kind kind, Company company, @Nullable Country country, @Nullable Entity activity) {
        return switch (kind) {
            case CARRIAGE -> null;
            case DUTY -> {
                if (activity instanceof Lane lane) {
                    yield lane.to().country();
                }
                yield country == null ? company.country() : country;
            }
            case MARGIN -> company.country();
            case WORK -> {
                if (country != null) {
                    yield country;
                }
                // freight within a country arises there; capital under way with its owner
                if (activity instanceof Lane lane
                        && lane.from().country().index() == lane.to().country().index()) {
                    yield lane.to().country();
                }
                yield company.country();
            }
        };
    }
}
