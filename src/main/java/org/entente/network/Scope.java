package org.entente.network;

import java.util.List;

/** What a limit counts: things that match every non-empty list; an empty list leaves that side open. */
public record Scope(
        List<Product> products,
        List<Site> sites,
        List<Company> companies,
        List<Country> countries,
        List<Process> processes,
        List<Site> markets) {
    public static final Scope ALL = new Scope(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Scope {
        products = List.copyOf(products);
        sites = List.copyOf(sites);
        companies = List.copyOf(companies);
        countries = List.copyOf(countries);
        processes = List.copyOf(processes);
        markets = List.copyOf(markets);
    }
}
