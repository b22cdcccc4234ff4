package org.entente.plan;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Scope;
import org.entente.ownership.Ownership;
import org.jspecify.annotations.Nullable;

/**
 * How much of a company's value added in a country counts for a scope: all or nothing by company and country, and of what is left
 * the part that belongs to the owners in scope through all tiers. Duty and carriage count for nobody.
 */
final class ValueScope {
    private final ScopeFilter filter;
    /** By period and company what belongs to the owners in scope; null where the scope names none. */
    private final double @Nullable [][] owned;

    ValueScope(Scope scope, Network network) {
        filter = new ScopeFilter(scope, network);
        owned = scope.owners().isEmpty() ? null : owned(scope.owners(), network);
    }

    double weight(ValueAdded.Kind kind, Company company, @Nullable Country country, Period period) {
        if (!kind.isOfCompany() || !filter.hasCompany(company) || !filter.hasCountry(country)) {
            return 0;
        }
        return owned == null ? 1 : owned[period.index()][company.index()];
    }

    private static double[][] owned(List<Company> owners, Network network) {
        double[][] shares =
                new double[network.periods().size()][network.companies().size()];
        List<Ownership> inPeriods = Ownership.of(network);
        for (int t = 0; t < shares.length; t++) {
            for (Company owner : outermost(owners, inPeriods.get(t))) {
                double[] of = inPeriods.get(t).lookThrough(owner);
                for (int c = 0; c < of.length; c++) {
                    shares[t][c] = Math.min(1, shares[t][c] + of[c]);
                }
            }
        }
        return shares;
    }

    /** Without those that belong wholly to another of them: what they own counts once. */
    private static List<Company> outermost(List<Company> owners, Ownership ownership) {
        List<Company> kept = new ArrayList<>();
        for (Company owner : owners) {
            boolean inside = kept.stream()
                    .anyMatch(other -> other.index() == owner.index() || ownership.lookThrough(other, owner) >= 1);
            if (!inside) {
                kept.removeIf(other -> ownership.lookThrough(owner, other) >= 1);
                kept.add(owner);
            }
        }
        return kept;
    }
}
