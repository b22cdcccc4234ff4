package org.entente.intake.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.intake.finding.Place;
import org.entente.intake.tables.Companies;
import org.entente.intake.tables.Stakes;
import org.entente.network.Company;
import org.entente.network.Network;
import org.entente.network.Stake;
import org.entente.network.TableRow;
import org.entente.ownership.Ownership;

/** Companies that own each other wholly, and companies that earn money of which a part is held by nobody named. */
final class Shareholdings {
    private final Checks checks;
    private final Network network;
    /** Days within the horizon from which on something is held by another. */
    private final List<LocalDate> days;

    private Shareholdings(Checks checks) {
        this.checks = checks;
        this.network = checks.network;
        LocalDate start = network.periods().getFirst().start();
        LocalDate end = network.periods().getLast().end();
        TreeSet<LocalDate> changes = new TreeSet<>(Set.of(start));
        for (Stake stake : network.stakes()) {
            for (LocalDate day :
                    new LocalDate[] {stake.validity().from(), stake.validity().until()}) {
                if (day != null && day.isAfter(start) && day.isBefore(end)) {
                    changes.add(day);
                }
            }
        }
        days = List.copyOf(changes);
    }

    static void check(Checks checks) {
        if (!checks.network.stakes().isEmpty()) {
            Shareholdings shareholdings = new Shareholdings(checks);
            shareholdings.circles();
            shareholdings.gaps();
        }
    }

    private void circles() {
        Set<Integer> told = new HashSet<>();
        for (LocalDate day : days) {
            Ownership ownership = Ownership.on(network, day);
            for (Company company : network.companies()) {
                if (ownership.isClosed(company) && !told.contains(company.index())) {
                    List<Company> circle = circle(company, ownership);
                    // all that hang below the circle would only say the same again
                    for (Company each : network.companies()) {
                        if (ownership.isClosed(each)) {
                            told.add(each.index());
                        }
                    }
                    tell(circle, day);
                }
            }
        }
    }

    private void tell(List<Company> circle, LocalDate day) {
        Company first = circle.getFirst();
        String since = day.equals(days.getFirst()) ? "" : " From " + day + " on.";
        if (circle.size() == 1) {
            checks.findings.error(
                    holding(first, first),
                    first.id(),
                    "The company " + first.id() + " owns itself wholly: nobody else has any of it." + since,
                    "Lower its treasury shares, or add who holds the rest.");
            return;
        }
        List<String> links = new ArrayList<>();
        for (int k = 0; k < circle.size(); k++) {
            String owner = circle.get((k + 1) % circle.size()).id();
            links.add(circle.get(k).id() + (k == 0 ? " belongs to " : " to ") + owner);
        }
        checks.findings.error(
                holding(circle.get(1), first),
                first.id(),
                "These companies own each other wholly, and nobody outside owns any of them: "
                        + String.join(", ", links) + "." + since,
                "Lower a share in the circle, or add who holds it from outside.");
    }

    /** Walks up from a closed company, always to the one who holds most, until it meets itself. */
    private List<Company> circle(Company from, Ownership ownership) {
        Set<Company> walked = new LinkedHashSet<>();
        Company at = from;
        while (walked.add(at)) {
            Company up = at;
            double most = 0;
            for (Company each : network.companies()) {
                double share = ownership.direct(each, at);
                if (share > most) {
                    most = share;
                    up = each;
                }
            }
            at = up;
        }
        List<Company> all = new ArrayList<>(walked);
        return all.subList(all.indexOf(at), all.size());
    }

    /** The row that says what one holds of another: a stake, or the group of a company. */
    private Place holding(Company owner, Company owned) {
        for (Stake stake : network.stakes()) {
            if (stake.owner().index() == owner.index() && stake.owned().index() == owned.index()) {
                return checks.place(stake.row(), Stakes.OWNED);
            }
        }
        return checks.place(owned.row(), Companies.GROUP);
    }

    private void gaps() {
        Set<Integer> earns = new HashSet<>();
        network.sites().forEach(site -> earns.add(site.company().index()));
        Map<Integer, TableRow> rows = new LinkedHashMap<>();
        for (Stake stake : network.stakes()) {
            if (earns.contains(stake.owned().index())) {
                rows.putIfAbsent(stake.owned().index(), stake.row());
            }
        }
        List<Ownership> all =
                days.stream().map(day -> Ownership.on(network, day)).toList();
        List<String> gaps = new ArrayList<>();
        TableRow first = null;
        for (Map.Entry<Integer, TableRow> entry : rows.entrySet()) {
            Company company = network.companies().get(entry.getKey());
            for (int d = 0; d < days.size(); d++) {
                double rest = all.get(d).unnamed(company);
                boolean nobody = all.get(d).isOwnedByNobody(company);
                if (rest > 0 || nobody) {
                    gaps.add((nobody ? "all" : percent(rest)) + " of " + company.id()
                            + (d == 0 ? "" : " from " + days.get(d)));
                    first = first == null ? entry.getValue() : first;
                    break;
                }
            }
        }
        if (first != null) {
            checks.findings.warning(
                    checks.place(first, Stakes.SHARE),
                    "",
                    "The stakes of companies in the plan do not sum to 100 %; the rest counts as held by others: "
                            + String.join(", ", gaps) + ".",
                    "Nothing need be done where these are many small holders; add rows where an owner or days are missing.");
        }
    }

    private static String percent(double share) {
        return java.math.BigDecimal.valueOf(Math.round(share * 1e4) / 1e2)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }
}
