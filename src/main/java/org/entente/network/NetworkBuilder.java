package org.entente.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Collects the rows of a network; each entity is made with the index it will have.
 *
 * <p>{@code Site site = builder.site(i -> new Site(i, "cleon", …));}
 */
public final class NetworkBuilder {
    private final List<Period> periods = new ArrayList<>();
    private final List<Country> countries = new ArrayList<>();
    private final List<Currency> currencies = new ArrayList<>();
    private final List<Company> companies = new ArrayList<>();
    private final List<Stake> stakes = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Price> prices = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();
    private final List<Agreement> agreements = new ArrayList<>();
    private final List<OriginRule> originRules = new ArrayList<>();
    private final List<Subsidy> subsidies = new ArrayList<>();
    private final List<Stock> stocks = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private final List<Limit> limits = new ArrayList<>();
    private Programme programme = Programme.NONE;
    private final List<Source> sources = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    public Period period(IntFunction<Period> make) {
        return add(periods, make);
    }

    public Country country(IntFunction<Country> make) {
        return add(countries, make);
    }

    public Currency currency(IntFunction<Currency> make) {
        return add(currencies, make);
    }

    public Company company(IntFunction<Company> make) {
        return add(companies, make);
    }

    public Site site(IntFunction<Site> make) {
        return add(sites, make);
    }

    public Product product(IntFunction<Product> make) {
        return add(products, make);
    }

    public Line line(IntFunction<Line> make) {
        return add(lines, make);
    }

    public Process process(IntFunction<Process> make) {
        return add(processes, make);
    }

    public Lane lane(IntFunction<Lane> make) {
        return add(lanes, make);
    }

    public Limit limit(IntFunction<Limit> make) {
        return add(limits, make);
    }

    public Agreement agreement(IntFunction<Agreement> make) {
        return add(agreements, make);
    }

    public Subsidy subsidy(IntFunction<Subsidy> make) {
        return add(subsidies, make);
    }

    public void originRule(OriginRule rule) {
        originRules.add(rule);
    }

    public void stake(Stake stake) {
        stakes.add(stake);
    }

    public void price(Price price) {
        prices.add(price);
    }

    public void duty(Duty duty) {
        duties.add(duty);
    }

    public void stock(Stock stock) {
        stocks.add(stock);
    }

    public void demand(Demand demand) {
        demands.add(demand);
    }

    public void programme(Programme made) {
        programme = made;
    }

    public void source(Source source) {
        sources.add(source);
    }

    public void figure(Figure figure) {
        figures.add(figure);
    }

    public List<Period> periods() {
        return List.copyOf(periods);
    }

    /** The products so far. */
    public List<Product> products() {
        return List.copyOf(products);
    }

    public List<Demand> demands() {
        return List.copyOf(demands);
    }

    public List<Lane> lanes() {
        return List.copyOf(lanes);
    }

    /** The network, all of it; throws IllegalArgumentException when it has no period. */
    public Network build(CaseSettings settings) {
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("a network needs at least one period");
        }
        return new Network(
                settings,
                periods,
                countries,
                currencies,
                companies,
                stakes,
                sites,
                products,
                lines,
                processes,
                lanes,
                prices,
                duties,
                new TradeLaw(agreements, originRules, subsidies),
                stocks,
                demands,
                limits,
                programme,
                sources,
                figures);
    }

    private static <T> T add(List<T> list, IntFunction<T> make) {
        T made = make.apply(list.size());
        list.add(made);
        return made;
    }
}
