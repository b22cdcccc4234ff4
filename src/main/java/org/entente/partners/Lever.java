package org.entente.partners;

import org.entente.network.Company;
import org.entente.network.Network;
import org.entente.network.Product;
import org.jspecify.annotations.Nullable;

/** What the two negotiate: a number that moves money from one side to the other and no goods. */
public sealed interface Lever {
    /** Where it stands today. */
    double today();

    /** Least value that makes sense. */
    double floor();

    /** Greatest value that makes sense; infinity for none. */
    double ceiling();

    /** The case with the lever at a value. */
    Network at(Network network, double value);

    /**
     * All transfer prices from one side to the other, or those of one product, multiplied by one factor: 1 today.
     *
     * @param product null for all
     */
    record Prices(Sides sides, @Nullable Product product) implements Lever {
        @Override
        public double today() {
            return 1;
        }

        @Override
        public double floor() {
            return 0;
        }

        @Override
        public double ceiling() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public Network at(Network network, double value) {
            return network.withPrices(network.prices().stream()
                    .map(price -> moves(price) ? price.withAmount(price.amount() * value) : price)
                    .toList());
        }

        /** Whether it moves a price. */
        public boolean moves(org.entente.network.Price price) {
            return sides.between(price) && (product == null || price.product().index() == product.index());
        }
    }

    /**
     * What the viewpoint holds itself of a company in the last period, the two sides' holdings together unchanged; in other periods
     * the same part of what the two hold together then.
     *
     * @param held the company
     * @param today share the viewpoint holds
     * @param together share the two hold together
     */
    record Stakes(Sides sides, Company held, double today, double together) implements Lever {
        @Override
        public double floor() {
            return 0;
        }

        @Override
        public double ceiling() {
            return together;
        }

        @Override
        public Network at(Network network, double value) {
            return network.withStakes(network.stakes().stream()
                    .map(stake -> {
                        if (stake.owned().index() != held.index()) {
                            return stake;
                        }
                        if (stake.owner().index() == sides.viewpoint().index()) {
                            return stake.withShare(stake.share() * value / today);
                        }
                        return stake.owner().index() == sides.partner().index()
                                ? stake.withShare(stake.share() * (together - value) / (together - today))
                                : stake;
                    })
                    .toList());
        }
    }
}
