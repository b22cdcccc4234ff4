package org.entente.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.network.CaseSettings;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Currency;
import org.entente.network.Demand;
import org.entente.network.Duty;
import org.entente.network.Goal;
import org.entente.network.Incoterm;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.NetworkBuilder;
import org.entente.network.Period;
import org.entente.network.Price;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.Stock;
import org.entente.network.TableRow;
import org.entente.network.Validity;

/** Small programmes drawn at random: parts, a car, suppliers inside and outside the group, lines, duties, prices, stock. */
public final class RandomNetworks {
    private static final TableRow ROW = TableRow.NONE;
    private static final double NO_LIMIT = Double.POSITIVE_INFINITY;

    private final Random random;
    private final NetworkBuilder builder = new NetworkBuilder();
    private final List<Period> periods = new ArrayList<>();
    private final List<Company> companies = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();
    private final Currency euro;

    private RandomNetworks(long seed) {
        random = new Random(seed);
        int count = 1 + random.nextInt(2);
        List<Double> rates = new ArrayList<>();
        for (int t = 0; t < count; t++) {
            LocalDate start = LocalDate.of(2026 + t, 1, 1);
            periods.add(builder.period(i -> new Period(i, "" + start.getYear(), start, start.plusYears(1), ROW)));
            rates.add(1.0);
        }
        euro = builder.currency(i -> new Currency(i, "EUR", rates, ROW));
    }

    public static Network of(long seed) {
        return new RandomNetworks(seed).build();
    }

    private Network build() {
        Country inside = builder.country(i -> new Country(i, "FR", "France", "EU", ROW));
        Country outside = builder.country(i -> new Country(i, "CN", "China", "CN", ROW));
        company("maker", inside, null, Company.Pricing.PRICE, 0);
        company("motors", inside, "maker", Company.Pricing.PRICE, 0);
        company("supplier", outside, null, Company.Pricing.PRICE, 0);
        company("open", outside, null, Company.Pricing.OPEN_BOOK, 0.1);
        for (int k = 0; k < 4; k++) {
            String id = k == 0 ? "car" : "part" + k;
            double value = 10 + random.nextInt(90);
            products.add(builder.product(i -> new Product(i, id, id, "piece", 1, "85", value, euro, false, ROW)));
        }
        site("plant", 0, inside);
        site("market", 0, inside);
        site("cleon", 1, inside);
        site("shanghai", 2, outside);
        site("wuhan", 3, outside);
        for (int k = 1; k < products.size(); k++) {
            for (int s : new int[] {0, 2, 3, 4}) {
                if (s == 0 || random.nextInt(3) > 0) {
                    makePart(k, s);
                }
            }
        }
        makeCar();
        builder.duty(new Duty("*", "EU", "85", null, null, 0.05, Duty.Kind.MFN, Validity.ALWAYS, ROW));
        if (random.nextBoolean()) {
            builder.stock(new Stock(sites.get(0), products.get(1), random.nextInt(5), 50, 1, euro, ROW));
        }
        for (Period period : periods) {
            double must = random.nextInt(3) / 2.0;
            double price = 100 + random.nextInt(400);
            double volume = 10 + random.nextInt(40);
            builder.demand(new Demand(sites.get(1), products.get(0), period, volume, price, 0.2, 0.1, must, euro, ROW));
        }
        Goal goal = random.nextBoolean() ? Goal.PROFIT : Goal.COST;
        LocalDate start = periods.getFirst().start();
        return builder.build(new CaseSettings(
                "random", "", "", euro, companies.get(0), 0.08, start, 0.08, 1600, goal, "base", "base", ""));
    }

    private void makePart(int k, int s) {
        Site site = sites.get(s);
        boolean own = s == 0;
        process("p" + k + "@" + site.id(), site, products.get(k), own ? 40 : 20, own, List.of());
        if (!own) {
            Incoterm incoterm = Incoterm.values()[random.nextInt(Incoterm.values().length)];
            double cost = random.nextInt(6);
            builder.lane(i -> new Lane(
                    i,
                    site.id() + ">plant:" + k,
                    site,
                    sites.get(0),
                    products.get(k),
                    "road",
                    cost,
                    euro,
                    random.nextInt(60),
                    1,
                    incoterm,
                    NO_LIMIT,
                    Validity.ALWAYS,
                    ROW));
            if (site.company().pricing() == Company.Pricing.PRICE) {
                double price = 15 + random.nextInt(30);
                builder.price(new Price(
                        site.company(), companies.get(0), products.get(k), price, euro, Validity.ALWAYS, ROW));
            }
        }
    }

    private void makeCar() {
        List<Input> inputs = new ArrayList<>();
        for (int k = 1; k < products.size(); k++) {
            inputs.add(new Input(products.get(k), 1 + random.nextInt(3), ROW));
        }
        process("car@plant", sites.get(0), products.get(0), 30, true, inputs);
        builder.lane(i -> new Lane(
                i,
                "plant>market",
                sites.get(0),
                sites.get(1),
                products.get(0),
                "road",
                3,
                euro,
                5,
                1,
                Incoterm.DAP,
                NO_LIMIT,
                Validity.ALWAYS,
                ROW));
    }

    private void process(String id, Site site, Product product, int cost, boolean plenty, List<Input> inputs) {
        Line line = random.nextInt(4) == 0 ? line(id, site, plenty) : null;
        double tooling = random.nextInt(4) == 0 ? random.nextInt(500) : 0;
        double material = 1 + random.nextInt(cost);
        double least = tooling > 0 && !plenty && random.nextBoolean() ? random.nextInt(20) : 0;
        double share = tooling > 0 && random.nextInt(3) == 0 ? 0.25 : 0;
        builder.process(i -> new Process(
                i,
                id,
                id,
                site,
                product,
                material,
                1,
                random.nextInt(2),
                0,
                1,
                line,
                1,
                tooling,
                0,
                least,
                share,
                NO_LIMIT,
                euro,
                Validity.ALWAYS,
                inputs,
                ROW));
    }

    private Line line(String id, Site site, boolean plenty) {
        double module = plenty ? 500 : 20 + random.nextInt(60);
        double standing = random.nextInt(3) == 0 ? 30 : 0;
        return builder.line(i -> new Line(
                i,
                "line-" + id,
                id,
                site,
                standing,
                2,
                module,
                2,
                100 + random.nextInt(900),
                random.nextInt(20),
                null,
                NO_LIMIT,
                plenty ? List.of() : List.of(0.5),
                euro,
                ROW));
    }

    private void company(String id, Country country, String group, Company.Pricing pricing, double markup) {
        companies.add(builder.company(i -> new Company(i, id, id, country, group, pricing, markup, ROW)));
    }

    private void site(String id, int company, Country country) {
        double wage = 5 + random.nextInt(40);
        sites.add(builder.site(
                i -> new Site(i, id, id, companies.get(company), country, 45, 5, "plant", wage, 0.1, euro, ROW)));
    }
}
