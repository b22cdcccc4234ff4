package org.entente.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.network.CaseSettings;
import org.entente.network.Company;
import org.entente.network.Network;
import org.entente.network.Period;

/**
 * How much of each company's money the viewpoint company counts as its own, and what money of a period is worth at the start.
 *
 * <p>Share: 1 for the viewpoint and every company that belongs to it wholly, through however many steps; 0 for others.
 * Discount: (1 + r)^−y with y the years from the programme's start to the middle of the period.
 */
final class Viewpoint {
    private final double[] share;
    private final double[] discount;

    Viewpoint(Network network) {
        CaseSettings settings = network.settings();
        share = new double[network.companies().size()];
        Map<String, Company> byId = new HashMap<>();
        network.companies().forEach(company -> byId.put(company.id(), company));
        for (Company company : network.companies()) {
            share[company.index()] = belongs(company, settings.viewpoint(), byId) ? 1 : 0;
        }
        discount = new double[network.periods().size()];
        for (Period period : network.periods()) {
            discount[period.index()] = Math.pow(1 + settings.discountRate(), -period.yearsFrom(settings.start()));
        }
    }

    double share(Company company) {
        return share[company.index()];
    }

    double discount(Period period) {
        return discount[period.index()];
    }

    private static boolean belongs(Company company, Company viewpoint, Map<String, Company> byId) {
        Set<String> seen = new HashSet<>();
        Company at = company;
        while (at != null && seen.add(at.id())) {
            if (at.index() == viewpoint.index()) {
                return true;
            }
            at = at.group() == null ? null : byId.get(at.group());
        }
        return false;
    }
}
