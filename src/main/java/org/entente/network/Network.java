package org.entente.network;

import java.util.List;

/**
 * A car programme, complete and consistent: every reference resolved, every list in table order, {@code x.index()} the
 * position of x in its list.
 *
 * @param figures the numbers as entered, with their evidence; empty for networks made by code
 */
public record Network(
        CaseSettings settings,
        List<Period> periods,
        List<Country> countries,
        List<Currency> currencies,
        List<Company> companies,
        List<Site> sites,
        List<Product> products,
        List<Line> lines,
        List<Process> processes,
        List<Lane> lanes,
        List<Price> prices,
        List<Duty> duties,
        List<Stock> stocks,
        List<Demand> demands,
        List<Limit> limits,
        List<Source> sources,
        List<Figure> figures) {

    public Network {
        periods = List.copyOf(periods);
        countries = List.copyOf(countries);
        currencies = List.copyOf(currencies);
        companies = List.copyOf(companies);
        sites = List.copyOf(sites);
        products = List.copyOf(products);
        lines = List.copyOf(lines);
        processes = List.copyOf(processes);
        lanes = List.copyOf(lanes);
        prices = List.copyOf(prices);
        duties = List.copyOf(duties);
        stocks = List.copyOf(stocks);
        demands = List.copyOf(demands);
        limits = List.copyOf(limits);
        sources = List.copyOf(sources);
        figures = List.copyOf(figures);
    }

    /** SHA-256 over what the network says, whatever form it was read from, as 64 hex digits. */
    public String hash() {
        return NetworkHash.of(this);
    }
}
