package org.entente.network;

import java.util.List;

/** What a limit counts: things that match every non-empty list; an empty list leaves that side open. */
public record Scope(
        List<Product> products,
        List<Site> sites,
        List<Company> companies,
        List<Country> countries,
        List<Process> processes,
        List<Site> markets,
        List<Company> owners) {
    public static final Scope ALL = new Scope(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** A scope that does not ask for owners. */
    public Scope(
            List<Product> products,
            List<Site> sites,
            List<Company> companies,
            List<Country> countries,
            List<Process> processes,
            List<Site> markets) {
        this(products, sites, companies, countries, processes, markets, List.of());
    }

    public Scope {
        products = List.copyOf(products);
        sites = List.copyOf(sites);
        companies = List.copyOf(companies);
        countries = List.copyOf(countries);
        processes = List.copyOf(processes);
        markets = List.copyOf(markets);
        owners = List.copyOf(owners);
    }

    public Scope withProducts(List<Product> changed) {
        return new Scope(changed, sites, companies, countries, processes, markets, owners);
    }

    public Scope withSites(List<Site> changed) {
        return new Scope(products, changed, companies, countries, processes, markets, owners);
    }

    public Scope withCompanies(List<Company> changed) {
        return new Scope(products, sites, changed, countries, processes, markets, owners);
    }

    public Scope withCountries(List<Country> changed) {
        return new Scope(products, sites, companies, changed, processes, markets, owners);
    }

    public Scope withProcesses(List<Process> changed) {
        return new Scope(products, sites, companies, countries, changed, markets, owners);
    }

    public Scope withMarkets(List<Site> changed) {
        return new Scope(products, sites, companies, countries, processes, changed, owners);
    }

    public Scope withOwners(List<Company> changed) {
        return new Scope(products, sites, companies, countries, processes, markets, changed);
    }
}
