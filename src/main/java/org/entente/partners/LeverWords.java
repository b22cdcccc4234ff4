package org.entente.partners;

import java.util.List;
import org.entente.explain.Words;
import org.entente.network.Price;
import org.entente.plan.Flow;

/**
 * Values of a lever as they stand in a sentence: one price as money, several as a share of today's, a stake in per cent.
 *
 * @param lever which
 * @param price the one price the lever moves in the plan, or null for several or a stake
 */
public record LeverWords(
        Lever lever, @org.jspecify.annotations.Nullable Price price) {

    /** For a lever of a deal, by the prices that the deal's plan pays. */
    public static LeverWords of(Deal deal, Lever lever) {
        return new LeverWords(
                lever, lever instanceof Lever.Prices prices ? one(deal.network().prices(), prices, deal) : null);
    }

    private static @org.jspecify.annotations.Nullable Price one(List<Price> all, Lever.Prices lever, Deal deal) {
        Price found = null;
        for (Price price : all) {
            if (lever.moves(price) && isPaid(price, deal)) {
                boolean same = found == null
                        || found.amount() == price.amount()
                                && found.product().index() == price.product().index()
                                && found.currency().id().equals(price.currency().id());
                if (!same) {
                    return null;
                }
                found = price;
            }
        }
        return found;
    }

    private static boolean isPaid(Price price, Deal deal) {
        return deal.measured().plan().flows().stream()
                .anyMatch(flow -> flow instanceof Flow.Moved moved
                        && moved.product().index() == price.product().index()
                        && moved.lane().from().company().index()
                                == price.seller().index()
                        && moved.lane().to().company().index() == price.buyer().index()
                        && price.validity().holdsIn(moved.period()));
    }

    /** What is negotiated, as a subject: {@code the price of Motor}, {@code all prices between the two}. */
    public String subject() {
        return switch (lever) {
            case Lever.Prices prices
            when price != null -> "the price of " + price.product().name();
            case Lever.Prices prices
            when prices.product() != null -> "the prices of " + prices.product().name();
            case Lever.Prices prices -> "all prices between the two";
            case Lever.Stakes stakes ->
                "the part of " + stakes.sides().viewpoint().name() + " in the " + Words.percent(stakes.together())
                        + " of " + stakes.held().name() + " the two hold";
        };
    }

    /** Unit of {@link #number}. */
    public String unit() {
        return switch (lever) {
            case Lever.Prices prices ->
                price == null ? "share of today's prices" : price.currency().id() + " per unit";
            case Lever.Stakes stakes -> "share of " + stakes.held().name();
        };
    }

    /** A value of the lever in the unit a reader knows: money per unit, or a share. */
    public double number(double value) {
        return price == null ? value : value * price.amount();
    }

    /** A value with its unit. */
    public String at(double value) {
        if (Double.isInfinite(value)) {
            return "any price";
        }
        return switch (lever) {
            case Lever.Prices prices ->
                price == null
                        ? Words.percent(value) + " of today's prices"
                        : Words.perUnit(number(value), price.currency().id());
            case Lever.Stakes stakes -> Words.percent(value);
        };
    }

    /** A value for a table's cell. */
    public String bare(double value) {
        return Double.isNaN(value)
                ? "–"
                : Double.isInfinite(value) ? "∞" : price == null ? Words.percent(value) : Words.perUnit(number(value));
    }

    /** The ends of an interval for tables' cells; those that mean nothing are left out. */
    public static String bare(Deal deal, Interval of, boolean upper) {
        LeverWords words = of(deal, of.lever());
        return words.bare(deal.isTold(of, upper) ? (upper ? of.most() : of.least()).at() : Double.NaN);
    }
}
