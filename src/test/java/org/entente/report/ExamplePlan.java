package org.entente.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.network.CaseSettings;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Currency;
import org.entente.network.Demand;
import org.entente.network.Entity;
import org.entente.network.Figure;
import org.entente.network.Goal;
import org.entente.network.Incoterm;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Limit;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.NetworkBuilder;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Scope;
import org.entente.network.Site;
import org.entente.network.Source;
import org.entente.network.TableRow;
import org.entente.network.Validity;
import org.entente.plan.Account;
import org.entente.plan.Certificate;
import org.entente.plan.Decision;
import org.entente.plan.Flow;
import org.entente.plan.Formula;
import org.entente.plan.Ledger;
import org.entente.plan.LedgerEntry;
import org.entente.plan.LimitResult;
import org.entente.plan.LineLoad;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.entente.plan.Provenance;
import org.entente.plan.UnitCost;

/**
 * A plan made by hand: a battery bought in China goes into 1,000 and then 2,000 cars made in Slovenia and sold in France.
 *
 * <p>A car costs a battery of 2,000, freight of 100 and duty of 60 on it, material of 9,000, 10 hours at 27, freight of 200 to
 * the market, and its share of a line of 3,000,000: 12,630 in all, exactly.
 */
final class ExamplePlan {
    static final double UNIT_COST = 2_000 + 100 + 60 + 9_000 + 270 + 200 + 3_000_000.0 / 3_000;

    final Network network;
    private final Period first;
    private final Period second;
    private final Product car;
    private final Product battery;
    private final Company maker;
    private final Company supplier;
    private final Site plant;
    private final Site market;
    private final Site cellPlant;
    private final Line line;
    private final Process assembly;
    private final Process cells;
    private final Lane sea;
    private final Lane road;
    private final Currency euro;

    ExamplePlan() {
        this("Twingo", "");
    }

    ExamplePlan(String carName, String note) {
        NetworkBuilder build = new NetworkBuilder();
        first = build.period(
                i -> new Period(i, "2026", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1), row("periods", 2)));
        second = build.period(
                i -> new Period(i, "2027", LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1), row("periods", 3)));
        euro = build.currency(i -> new Currency(i, "EUR", List.of(1.0, 1.0), TableRow.NONE));
        Country china = build.country(i -> new Country(i, "CN", "China", "CN", row("countries", 2)));
        Country slovenia = build.country(i -> new Country(i, "SI", "Slovenia", "EU", row("countries", 3)));
        Country france = build.country(i -> new Country(i, "FR", "France", "EU", row("countries", 4)));
        maker = build.company(
                i -> new Company(i, "maker", "Renault", france, null, Company.Pricing.PRICE, 0, row("companies", 2)));
        supplier = build.company(
                i -> new Company(i, "cells", "CATL", china, null, Company.Pricing.PRICE, 0, row("companies", 3)));
        cellPlant = build.site(i -> site(i, "Ningde", supplier, china, 26.67, 119.55, "supplier", 2));
        plant = build.site(i -> site(i, "Novo mesto", maker, slovenia, 45.8, 15.17, "plant", 3));
        market = build.site(i -> site(i, "Paris", maker, france, 48.86, 2.35, "market", 4));
        build.site(i -> site(i, "Douai", maker, france, 50.37, 3.08, "plant", 5));
        car = build.product(
                i -> new Product(i, "car", carName, "piece", 1200, "870380", 13_000, euro, true, row("products", 2)));
        battery = build.product(i ->
                new Product(i, "battery", "Battery", "piece", 220, "850760", 2_000, euro, false, row("products", 3)));
        line = build.line(i -> new Line(
                i,
                "assembly",
                "Assembly line",
                plant,
                0,
                0,
                2_500,
                1,
                3_000_000,
                0,
                null,
                Double.POSITIVE_INFINITY,
                List.of(0.5),
                euro,
                row("lines", 2)));
        cells = build.process(i -> process(i, "cells", "Cells and pack", cellPlant, battery, 0, 0, null, List.of(), 2));
        assembly = build.process(i -> process(
                i,
                "assembly",
                "Assembly",
                plant,
                car,
                9_000,
                10,
                line,
                List.of(new Input(battery, 1, row("inputs", 2))),
                3));
        sea = build.lane(i -> lane(i, cellPlant, plant, battery, "sea", 100, 2));
        road = build.lane(i -> lane(i, plant, market, car, "road", 200, 3));
        build.demand(new Demand(market, car, first, 1_000, 19_490, 0.2, 0.14, 1, euro, row("demand", 2)));
        build.demand(new Demand(market, car, second, 2_000, 19_490, 0.2, 0.14, 1, euro, row("demand", 3)));
        Source press = new Source(
                "P1", "Price of the car", "A newspaper", "2026-01", "https://press.example/price", row("sources", 2));
        build.source(press);
        build.figure(figure("processes", 3, "process assembly", "cost", 9_000, "EUR per piece", null, 8_000, 10_000));
        build.figure(
                figure("processes", 3, "process assembly", "labour_hours", 10, "h", press, Double.NaN, Double.NaN));
        build.figure(
                figure("sites", 3, "site novo-mesto", "labour_cost", 27, "EUR per h", press, Double.NaN, Double.NaN));
        build.figure(figure(
                "prices",
                2,
                "price cells to maker, battery",
                "price",
                2_000,
                "EUR per piece",
                press,
                Double.NaN,
                Double.NaN));
        build.figure(figure("demand", 2, "demand paris car 2026", "vat", 0.2, "share", press, Double.NaN, Double.NaN));
        network = build.build(new CaseSettings(
                "example",
                "A small electric car",
                "Who makes it so that it sells from €19,490?",
                euro,
                maker,
                0.08,
                LocalDate.of(2026, 1, 1),
                0.08,
                1_600,
                Goal.PROFIT,
                "base",
                "base",
                note));
    }

    Plan plan(PlanStatus status, double gap, LimitResult... limits) {
        List<LedgerEntry> entries = new ArrayList<>();
        make(entries, first, 1_000);
        make(entries, second, 2_000);
        entries.add(entry(Account.INVESTMENT, null, plant, null, line, first, 3_000_000, line.row()));
        Ledger ledger = new Ledger(entries);
        double objective = ledger.total();
        return new Plan(
                network,
                status,
                objective,
                List.of(new Decision.Open(line, first, 1, 3_000_000), new Decision.Nominate(cells, first, 0)),
                List.of(
                        new Flow.Made(cells, first, 1_000), new Flow.Made(cells, second, 2_000),
                        new Flow.Made(assembly, first, 1_000), new Flow.Made(assembly, second, 2_000),
                        new Flow.Moved(sea, first, 1_000), new Flow.Moved(sea, second, 2_000),
                        new Flow.Moved(road, first, 1_000), new Flow.Moved(road, second, 2_000),
                        new Flow.Sold(network.demands().get(0), 1_000),
                                new Flow.Sold(network.demands().get(1), 2_000)),
                ledger,
                List.of(new UnitCost(car, market, UNIT_COST, 3_000, 1)),
                List.of(limits),
                List.of(new LineLoad(line, first, 1_250, 1_000), new LineLoad(line, second, 2_500, 2_000)),
                null,
                new Certificate(objective - gap * Math.abs(objective), gap, 2e-10, 0, 0, 0.0001, 42, true),
                provenance(),
                "");
    }

    Plan without(PlanStatus status, String message) {
        return new Plan(
                network,
                status,
                Double.NaN,
                List.of(),
                List.of(),
                new Ledger(List.of()),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                provenance(),
                message);
    }

    /** A ceiling on the customer price of the car. */
    LimitResult price(double ceiling, double reached) {
        return result(limit(Limit.Kind.RETAIL_PRICE, Limit.Sense.AT_MOST, ceiling), reached);
    }

    /** A ceiling on the unit cost of the car. */
    LimitResult cost(double ceiling, double reached) {
        return result(limit(Limit.Kind.UNIT_COST, Limit.Sense.AT_MOST, ceiling), reached);
    }

    /** A limit on anything else. */
    LimitResult other(Limit.Kind kind, Limit.Sense sense, double value, double reached) {
        return result(limit(kind, sense, value), reached);
    }

    LimitResult result(Limit limit, double reached) {
        double over = limit.sense() == Limit.Sense.AT_MOST ? reached - limit.value() : limit.value() - reached;
        return new LimitResult(limit, reached, over <= 0, Math.max(0, over));
    }

    Limit limit(Limit.Kind kind, Limit.Sense sense, double value) {
        Scope scope = new Scope(List.of(car), List.of(), List.of(), List.of(), List.of(), List.of());
        return new Limit(
                0, "limit", kind, scope, null, sense, value, euro, Limit.Enforcement.REPORT, 0, "", row("limits", 2));
    }

    private void make(List<LedgerEntry> entries, Period period, double cars) {
        entries.add(entry(Account.TRANSFER, supplier, cellPlant, battery, sea, period, 2_000 * cars, row("prices", 2)));
        entries.add(entry(Account.FREIGHT, null, cellPlant, battery, sea, period, 100 * cars, sea.row()));
        entries.add(entry(Account.DUTY, null, cellPlant, battery, sea, period, 60 * cars, sea.row()));
        entries.add(entry(Account.MATERIAL, null, plant, car, assembly, period, 9_000 * cars, assembly.row()));
        entries.add(entry(Account.LABOUR, null, plant, car, assembly, period, 270 * cars, assembly.row()));
        entries.add(entry(Account.FREIGHT, null, plant, car, road, period, 200 * cars, road.row()));
        double net = 19_490 / 1.2 * 0.86;
        entries.add(entry(Account.REVENUE, null, market, car, market, period, -net * cars, row("demand", 2)));
    }

    private LedgerEntry entry(
            Account account,
            Company counterparty,
            Site site,
            Product product,
            Entity activity,
            Period period,
            double amount,
            TableRow row) {
        boolean moves = account == Account.FREIGHT || account == Account.DUTY;
        return new LedgerEntry(
                account,
                maker,
                counterparty,
                moves ? null : site.country(),
                site,
                product,
                activity,
                period,
                formula(account, site, amount, row),
                1 / Math.pow(1.08, 0.5 + period.index()),
                1,
                row);
    }

    /** The figures an amount is worked out from, by name; those of the site count as one each. */
    private static Formula formula(Account account, Site site, double amount, TableRow row) {
        String column = switch (account) {
            case LABOUR -> "labour_hours";
            case DUTY -> "rate";
            case TRANSFER, REVENUE -> "price";
            case TOOLING -> "tooling";
            case INVESTMENT -> "investment";
            default -> "cost";
        };
        Formula of = new Formula.Cell(amount, row, column);
        return account == Account.LABOUR ? of.times(new Formula.Cell(1, site.row(), "labour_cost")) : of;
    }

    private Site site(
            int i,
            String name,
            Company company,
            Country country,
            double latitude,
            double longitude,
            String role,
            int at) {
        return new Site(i, name, name, company, country, latitude, longitude, role, 27, 0.1, euro, row("sites", at));
    }

    private Process process(
            int i,
            String id,
            String name,
            Site site,
            Product product,
            double material,
            double hours,
            Line on,
            List<Input> inputs,
            int at) {
        return new Process(
                i,
                id,
                name,
                site,
                product,
                material,
                0,
                hours,
                0,
                0,
                on,
                1,
                0,
                0,
                0,
                0,
                Double.POSITIVE_INFINITY,
                euro,
                Validity.ALWAYS,
                inputs,
                row("processes", at));
    }

    private Lane lane(int i, Site from, Site to, Product product, String mode, double cost, int at) {
        return new Lane(
                i,
                "lane" + i,
                from,
                to,
                product,
                mode,
                cost,
                euro,
                30,
                5,
                Incoterm.FCA,
                Double.POSITIVE_INFINITY,
                Validity.ALWAYS,
                row("lanes", at));
    }

    private static Figure figure(
            String table,
            int at,
            String key,
            String column,
            double value,
            String unit,
            Source source,
            double low,
            double high) {
        return new Figure(
                row(table, at),
                key,
                column,
                value,
                unit,
                source,
                "2026",
                source == null ? "E" : "B",
                "",
                low,
                high,
                "");
    }

    private static TableRow row(String table, int line) {
        return new TableRow(table, line);
    }

    private static Provenance provenance() {
        return new Provenance(
                "0123456789abcdef".repeat(4),
                "0.1.0",
                "HiGHS 1.12",
                1e-4,
                60,
                2,
                7,
                Instant.parse("2026-01-02T03:04:05Z"),
                0.42,
                120,
                80,
                400);
    }
}
