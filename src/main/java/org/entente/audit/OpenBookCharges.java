package org.entente.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.audit.AuditMoney.Entry;
import org.entente.audit.AuditMoney.Use;
import org.entente.network.Company;
import org.entente.network.Lane;
import org.entente.network.Network;

/** What suppliers with open books charge. */
final class OpenBookCharges {
    private final Network network;
    private final AuditMoney money;

    OpenBookCharges(Network network, AuditMoney money) {
        this.network = network;
        this.money = money;
    }

    /** Open books: all costs of such a company in a period, what it pays to others included, with its markup, from its one customer. */
    List<String> post() {
        List<String> troubles = new ArrayList<>();
        List<Company> left = new ArrayList<>(network.companies().stream()
                .filter(company -> company.pricing() == Company.Pricing.OPEN_BOOK
                        && customers(company).size() == 1)
                .toList());
        while (!left.isEmpty()) {
            Company next = left.stream()
                    .filter(company -> left.stream()
                            .noneMatch(other ->
                                    other != company && customers(other).contains(company.index())))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                troubles.add("Companies with open books deliver to each other in a circle.");
                return troubles;
            }
            left.remove(next);
            Company buyer = network.companies().get(customers(next).first());
            for (Entry entry : List.copyOf(money.entries())) {
                if (entry.company().index() == next.index() && passesOn(entry)) {
                    money.add(entry.in(buyer, next, entry.use(), 1));
                    money.add(entry.in(buyer, next, Use.PURCHASE, next.markup()));
                    money.add(entry.in(next, buyer, Use.PURCHASE, -1 - next.markup()));
                }
            }
        }
        return troubles;
    }

    /** Costs are passed on, and what lowers them; what it is paid by others is not, and its work for the programme is charged anyway. */
    private static boolean passesOn(Entry entry) {
        boolean received = entry.other() != null
                && entry.amount().factors().values().stream().anyMatch(factor -> factor < 0);
        return entry.use() != Use.REVENUE && entry.use() != Use.DEVELOPMENT && !received;
    }

    private TreeSet<Integer> customers(Company company) {
        TreeSet<Integer> customers = new TreeSet<>();
        for (Lane lane : network.lanes()) {
            if (lane.betweenCompanies() && lane.from().company().index() == company.index()) {
                customers.add(lane.to().company().index());
            }
        }
        return customers;
    }
}
