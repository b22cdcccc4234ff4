package org.entente.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.network.Company;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Price;
import org.entente.network.Product;
import org.entente.ownership.Ownership;
import org.entente.plan.Flow;

/** Finds what two sides can negotiate, or says why there is nothing. */
final class Levers {
    private static final double SAME = 1e-9;

    private Levers() {}

    /** The scale of all prices between the sides; throws {@link NoDealException} where there are none. */
    static Lever.Prices prices(Network network, Sides sides) {
        String names = sides.viewpoint().name() + " and " + sides.partner().name();
        if (network.lanes().stream().noneMatch(sides::between)) {
            List<String> shared = network.companies().stream()
                    .filter(company -> sides.of(company) == Side.SHARED)
                    .map(Company::id)
                    .toList();
            throw new NoDealException("no lane of the case goes between " + names
                    + ", or companies of theirs: they have no price to negotiate."
                    + (shared.isEmpty()
                            ? partnersOf(network, sides)
                            : " Both hold a part of " + String.join(", ", shared)
                                    + ": ask how to share it with --stake " + shared.getFirst() + "."));
        }
        boolean priced = network.prices().stream().anyMatch(price -> sides.between(price) && price.amount() > 0);
        if (!priced) {
            boolean open = network.lanes().stream()
                    .filter(sides::between)
                    .anyMatch(lane -> lane.from().company().pricing() == Company.Pricing.OPEN_BOOK);
            throw new NoDealException(
                    open
                            ? "what goes between " + names
                                    + " is charged by open book, its costs and a markup: there is no"
                                    + " transfer price to negotiate. Give the seller pricing price and a row in table prices."
                            : "table prices has no price for what goes between " + names
                                    + ": there is nothing to negotiate. Add a row with its seller, buyer, product and price.");
        }
        return new Lever.Prices(sides, null);
    }

    /** Each product whose price between the sides the flows pay, where there are several. */
    static List<Lever.Prices> byProduct(Network network, Sides sides, List<Flow> flows) {
        TreeSet<Integer> traded = new TreeSet<>();
        for (Flow flow : flows) {
            if (flow instanceof Flow.Moved moved && sides.between(moved.lane())) {
                traded.add(moved.product().index());
            }
        }
        List<Lever.Prices> levers = new ArrayList<>();
        for (int index : traded) {
            Product product = network.products().get(index);
            Lever.Prices lever = new Lever.Prices(sides, product);
            if (network.prices().stream().anyMatch(price -> lever.moves(price) && price.amount() > 0)) {
                levers.add(lever);
            }
        }
        return levers.size() > 1 ? levers : List.of();
    }

    /**
     * How the two share a company: their holdings in the last period, each other period's in the same proportion. Throws
     * {@link NoDealException} where one of them holds none of it, or they share it otherwise from time to time.
     */
    static Lever.Stakes stakes(Network network, Sides sides, Company held) {
        double own = 0;
        double other = 0;
        for (Period period : network.periods()) {
            Ownership ownership = Ownership.of(network, period);
            double ofViewpoint = ownership.direct(sides.viewpoint(), held);
            double ofPartner = ownership.direct(sides.partner(), held);
            if (Math.abs(own * ofPartner - other * ofViewpoint) > SAME) {
                throw new NoDealException("how " + sides.viewpoint().name() + " and "
                        + sides.partner().name() + " share " + held.name()
                        + " changes over the periods of the case: ask with a strategy in which it does not.");
            }
            own = ofViewpoint > 0 || ofPartner > 0 ? ofViewpoint : own;
            other = ofViewpoint > 0 || ofPartner > 0 ? ofPartner : other;
        }
        for (Company owner : List.of(sides.viewpoint(), sides.partner())) {
            if ((owner == sides.viewpoint() ? own : other) <= 0) {
                throw new NoDealException(owner.name() + " holds no stake of " + held.name()
                        + " itself: there is nothing to share. Table stakes must give both of them a part.");
            }
        }
        return new Lever.Stakes(sides, held, own, own + other);
    }

    private static String partnersOf(Network network, Sides sides) {
        List<String> traders = new ArrayList<>();
        for (Company company : network.companies()) {
            boolean trades = sides.of(company) != Side.VIEWPOINT
                    && network.prices().stream().anyMatch(price -> isWith(price, sides, company));
            if (trades) {
                traders.add(company.id());
            }
        }
        return traders.isEmpty() ? "" : " Prices with the viewpoint have: " + String.join(", ", traders) + ".";
    }

    private static boolean isWith(Price price, Sides sides, Company company) {
        return price.seller().index() == company.index() && sides.of(price.buyer()) == Side.VIEWPOINT
                || price.buyer().index() == company.index() && sides.of(price.seller()) == Side.VIEWPOINT;
    }
}
