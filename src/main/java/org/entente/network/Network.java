package org.entente.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A car programme, complete and consistent: every reference resolved, every list in table order, {@code x.index()} the
 * position of x in its list.
 *
 * <p>A process, line or lane is what its list says: what refers to one by its place, such as a gate, is resolved here, and a record
 * that holds another is given the list's own, so that a changed network never remembers what it was changed from.
 *
 * @param law agreements with rules of origin and subsidies under a condition, {@link TradeLaw#NONE} where there are none
 * @param programme the development programme, {@link Programme#NONE} where things may be made at once
 * @param figures the numbers as entered, with their evidence; empty for networks made by code
 */
public record Network(
        CaseSettings settings,
        List<Period> periods,
        List<Country> countries,
        List<Currency> currencies,
        List<Company> companies,
        List<Stake> stakes,
        List<Site> sites,
        List<Product> products,
        List<Line> lines,
        List<Process> processes,
        List<Lane> lanes,
        List<Price> prices,
        List<Duty> duties,
        TradeLaw law,
        List<Stock> stocks,
        List<Demand> demands,
        List<Limit> limits,
        Programme programme,
        List<Source> sources,
        List<Figure> figures) {

    public Network {
        periods = List.copyOf(periods);
        countries = List.copyOf(countries);
        currencies = List.copyOf(currencies);
        companies = List.copyOf(companies);
        stakes = List.copyOf(stakes);
        sites = List.copyOf(sites);
        products = List.copyOf(products);
        lines = List.copyOf(lines);
        processes = onTheirLines(processes, lines);
        lanes = List.copyOf(lanes);
        prices = List.copyOf(prices);
        duties = List.copyOf(duties);
        stocks = List.copyOf(stocks);
        demands = List.copyOf(demands);
        limits = ofTheseProcesses(limits, processes);
        sources = List.copyOf(sources);
        figures = List.copyOf(figures);
    }

    /** SHA-256 over what the network says, whatever form it was read from, as 64 hex digits. */
    public String hash() {
        return NetworkHash.of(this);
    }

    /** The process that a gate releases. */
    public Process process(Gate.OfProcess released) {
        return processes.get(released.process());
    }

    /** The line that a gate releases. */
    public Line line(Gate.OfLine released) {
        return lines.get(released.line());
    }

    /** The lane that a gate releases. */
    public Lane lane(Gate.OfLane released) {
        return lanes.get(released.lane());
    }

    /** The network with one line changed, for the processes that run on it too. */
    public Network withLine(Line changed) {
        return with(replaced(lines, changed), processes, lanes, stocks, demands, limits);
    }

    /** The network with one process changed. */
    public Network withProcess(Process changed) {
        return with(lines, replaced(processes, changed), lanes, stocks, demands, limits);
    }

    /** The network with one lane changed. */
    public Network withLane(Lane changed) {
        return with(lines, processes, replaced(lanes, changed), stocks, demands, limits);
    }

    /** The network with its lanes changed one by one. */
    public Network withLanes(UnaryOperator<Lane> change) {
        return with(lines, processes, lanes.stream().map(change).toList(), stocks, demands, limits);
    }

    /** The network with its processes changed one by one. */
    public Network withProcesses(UnaryOperator<Process> change) {
        return with(lines, processes.stream().map(change).toList(), lanes, stocks, demands, limits);
    }

    /** The network with its stocks changed one by one. */
    public Network withStocks(UnaryOperator<Stock> change) {
        return with(lines, processes, lanes, stocks.stream().map(change).toList(), demands, limits);
    }

    /** The network asked under other settings: another viewpoint. */
    public Network withSettings(CaseSettings changed) {
        return with(changed, stakes, prices);
    }

    /** The network with other shareholdings. */
    public Network withStakes(List<Stake> changed) {
        return with(settings, changed, prices);
    }

    /** The network with other transfer prices. */
    public Network withPrices(List<Price> changed) {
        return with(settings, stakes, changed);
    }

    /** The network with one limit changed. */
    public Network withLimit(Limit changed) {
        List<Limit> others = new ArrayList<>(limits);
        others.set(changed.index(), changed);
        return with(lines, processes, lanes, stocks, demands, others);
    }

    /** The network with other limits, each at the place its index says. */
    public Network withLimits(List<Limit> others) {
        return with(lines, processes, lanes, stocks, demands, others);
    }

    /** The network with its demand rows changed one by one. */
    public Network withDemands(UnaryOperator<Demand> change) {
        return with(
                lines, processes, lanes, stocks, demands.stream().map(change).toList(), limits);
    }

    /** The network with the stock at a place of the list changed. */
    public Network withStock(int at, Stock changed) {
        List<Stock> others = new ArrayList<>(stocks);
        others.set(at, changed);
        return with(lines, processes, lanes, others, demands, limits);
    }

    /** The network with a limit more; its index is its place at the end of the list. */
    public Network withMore(Limit limit) {
        List<Limit> more = new ArrayList<>(limits);
        more.add(limit);
        return withLimits(more);
    }

    /** The network with one tariff line changed, named by its place in the list. */
    public Network withDuty(int place, Duty changed) {
        List<Duty> others = new ArrayList<>(duties);
        others.set(place, changed);
        return with(others, law, programme);
    }

    /** The network under another law of origin. */
    public Network withLaw(TradeLaw changed) {
        return with(duties, changed, programme);
    }

    /** The network with another development programme. */
    public Network withProgramme(Programme changed) {
        return with(duties, law, changed);
    }

    private Network with(CaseSettings otherSettings, List<Stake> otherStakes, List<Price> otherPrices) {
        return new Network(
                otherSettings,
                periods,
                countries,
                currencies,
                companies,
                otherStakes,
                sites,
                products,
                lines,
                processes,
                lanes,
                otherPrices,
                duties,
                law,
                stocks,
                demands,
                limits,
                programme,
                sources,
                figures);
    }

    private Network with(List<Duty> otherDuties, TradeLaw otherLaw, Programme otherProgramme) {
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
                otherDuties,
                otherLaw,
                stocks,
                demands,
                limits,
                otherProgramme,
                sources,
                figures);
    }

    private static List<Process> onTheirLines(List<Process> processes, List<Line> lines) {
        return processes.stream()
                .map(process -> {
                    Line line = process.line();
                    Line listed = line == null ? null : lines.get(line.index());
                    return line == listed ? process : process.withLine(listed);
                })
                .toList();
    }

    private static List<Limit> ofTheseProcesses(List<Limit> limits, List<Process> processes) {
        return limits.stream()
                .map(limit -> {
                    List<Process> named = limit.scope().processes();
                    List<Process> listed = named.stream()
                            .map(process -> processes.get(process.index()))
                            .toList();
                    return named.equals(listed)
                            ? limit
                            : limit.withScope(limit.scope().withProcesses(listed));
                })
                .toList();
    }

    private static <T extends Entity> List<T> replaced(List<T> list, T changed) {
        List<T> others = new ArrayList<>(list);
        others.set(changed.index(), changed);
        return others;
    }

    private Network with(
            List<Line> otherLines,
            List<Process> otherProcesses,
            List<Lane> otherLanes,
            List<Stock> otherStocks,
            List<Demand> otherDemands,
            List<Limit> otherLimits) {
        return new Network(
                settings,
                periods,
                countries,
                currencies,
                companies,
                stakes,
                sites,
                products,
                otherLines,
                otherProcesses,
                otherLanes,
                prices,
                duties,
                law,
                otherStocks,
                otherDemands,
                otherLimits,
                programme,
                sources,
                figures);
    }
}
