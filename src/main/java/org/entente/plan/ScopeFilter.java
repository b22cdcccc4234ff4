package org.entente.plan;

import java.util.BitSet;
import java.util.List;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Demand;
import org.entente.network.Entity;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Scope;
import org.entente.network.Site;
import org.jspecify.annotations.Nullable;

/** A limit's scope, ready to be asked often. */
final class ScopeFilter {
    private final @Nullable BitSet products;
    private final @Nullable BitSet sites;
    private final @Nullable BitSet companies;
    private final @Nullable BitSet countries;
    private final @Nullable BitSet processes;
    private final @Nullable BitSet markets;

    ScopeFilter(Scope scope, Network network) {
        products = bits(scope.products());
        sites = bits(scope.sites());
        companies = bits(scope.companies());
        countries = bits(scope.countries());
        processes = bits(scope.processes());
        markets = bits(scope.markets());
    }

    boolean hasProduct(@Nullable Product product) {
        return products == null || (product != null && products.get(product.index()));
    }

    boolean hasMarket(Site market) {
        return markets == null || markets.get(market.index());
    }

    boolean matches(Demand demand) {
        return hasProduct(demand.product()) && hasMarket(demand.market());
    }

    /** Whether the process is among what is counted; product included. */
    boolean matches(Process process) {
        return hasProduct(process.product()) && isMaker(process);
    }

    /** The process side alone: by process, site, company or country. */
    boolean isMaker(Process process) {
        Site site = process.site();
        return has(processes, process)
                && has(sites, site)
                && has(companies, site.company())
                && has(countries, site.country());
    }

    boolean hasCompany(Company company) {
        return companies == null || companies.get(company.index());
    }

    boolean hasCountry(@Nullable Country country) {
        return countries == null || (country != null && countries.get(country.index()));
    }

    boolean hasSite(@Nullable Site site) {
        return sites == null || (site != null && sites.get(site.index()));
    }

    boolean hasProcess(@Nullable Entity activity) {
        return processes == null || (activity instanceof Process process && processes.get(process.index()));
    }

    private static boolean has(@Nullable BitSet set, Entity entity) {
        return set == null || set.get(entity.index());
    }

    private static @Nullable BitSet bits(List<? extends Entity> entities) {
        if (entities.isEmpty()) {
            return null;
        }
        BitSet bits = new BitSet();
        entities.forEach(entity -> bits.set(entity.index()));
        return bits;
    }
}
