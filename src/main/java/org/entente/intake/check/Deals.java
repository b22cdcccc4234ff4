package org.entente.intake.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.intake.tables.Companies;
import org.entente.intake.tables.Lanes;
import org.entente.network.Company;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Price;
import org.entente.ownership.Ownership;

/** Transfer prices that are missing, and open-book suppliers whose costs more than one customer would have to bear. */
final class Deals {
    private final Checks checks;
    private final Network network;
    private final Supply supply;
    /** What the viewpoint counts of each company's money, by period and company. */
    private final List<double[]> counted = new ArrayList<>();

    private record Deal(int seller, int buyer, int product) {}

    private Deals(Checks checks, Supply supply) {
        this.checks = checks;
        this.network = checks.network;
        this.supply = supply;
        Company viewpoint = network.settings().viewpoint();
        for (Ownership ownership : Ownership.of(network)) {
            counted.add(ownership.lookThrough(viewpoint));
        }
    }

    static void check(Checks checks, Supply supply) {
        Deals deals = new Deals(checks, supply);
        deals.prices();
        deals.openBooks();
    }

    private void prices() {
        Map<Deal, List<Price>> prices = new HashMap<>();
        for (Price price : network.prices()) {
            Deal deal = new Deal(
                    price.seller().index(),
                    price.buyer().index(),
                    price.product().index());
            prices.computeIfAbsent(deal, k -> new ArrayList<>(1)).add(price);
        }
        Map<Deal, Set<String>> missing = new HashMap<>();
        Map<Deal, Lane> first = new LinkedHashMap<>();
        for (Lane lane : network.lanes()) {
            if (!needsPrice(lane)) {
                continue;
            }
            Deal deal = new Deal(
                    lane.from().company().index(),
                    lane.to().company().index(),
                    lane.product().index());
            List<Price> agreed = prices.getOrDefault(deal, List.of());
            for (Period period : network.periods()) {
                boolean used = Supply.holds(lane, period)
                        && matters(lane, period)
                        && supply.reaches(lane.from(), lane.product(), period);
                if (used && agreed.stream().noneMatch(price -> price.validity().holdsIn(period))) {
                    first.putIfAbsent(deal, lane);
                    missing.computeIfAbsent(deal, k -> new LinkedHashSet<>()).add(period.id());
                }
            }
        }
        first.forEach((deal, lane) -> missing(lane, prices.containsKey(deal), missing.getOrDefault(deal, Set.of())));
    }

    private boolean needsPrice(Lane lane) {
        Company seller = lane.from().company();
        return lane.betweenCompanies() && seller.pricing() == Company.Pricing.PRICE;
    }

    /** A price between two companies of which the viewpoint counts the same share cancels. */
    private boolean matters(Lane lane, Period period) {
        double[] share = counted.get(period.index());
        return share[lane.from().company().index()] != share[lane.to().company().index()];
    }

    private void missing(Lane lane, boolean some, Set<String> periods) {
        Company seller = lane.from().company();
        Company buyer = lane.to().company();
        checks.findings.error(
                checks.place(lane.row(), Lanes.PRODUCT),
                lane.product().id(),
                "There is no transfer price at which " + seller.id() + " sells "
                        + lane.product().id() + " to " + buyer.id()
                        + (some ? " in " + String.join(", ", periods) + "." : "."),
                "Add it to " + checks.sheets.fileOf("prices") + ": seller " + seller.id() + ", buyer " + buyer.id()
                        + ", product " + lane.product().id()
                        + (some ? ", with days that cover these periods" : "")
                        + "; or give " + seller.id() + " the pricing open_book.");
    }

    private void openBooks() {
        Map<String, Set<String>> customers = new HashMap<>();
        for (Lane lane : network.lanes()) {
            Company seller = lane.from().company();
            if (lane.betweenCompanies() && seller.pricing() == Company.Pricing.OPEN_BOOK) {
                customers
                        .computeIfAbsent(seller.id(), k -> new TreeSet<>())
                        .add(lane.to().company().id());
            }
        }
        for (Company company : network.companies()) {
            Set<String> buyers = customers.getOrDefault(company.id(), Set.of());
            if (buyers.size() > 1) {
                checks.findings.error(
                        checks.place(company.row(), Companies.PRICING),
                        "open_book",
                        "The open-book supplier " + company.id() + " delivers to " + buyers.size() + " customers: "
                                + String.join(", ", buyers) + ". Whose share of its costs is which would be a guess.",
                        "Give it transfer prices, or split it into one company for each customer.");
            }
        }
    }
}
