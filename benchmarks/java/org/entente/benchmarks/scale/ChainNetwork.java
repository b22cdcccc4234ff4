package org.entente.benchmarks.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.network.CaseSettings;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Currency;
import org.entente.network.Demand;
import org.entente.network.Goal;
import org.entente.network.Incoterm;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.NetworkBuilder;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.Stock;
import org.entente.network.TableRow;
import org.entente.network.Validity;

/** A {@link Chain} as a network, as a case's tables would give it. */
final class ChainNetwork {
    private static final TableRow CODE = TableRow.NONE;
    private static final double NO_LIMIT = Double.POSITIVE_INFINITY;
    static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final Chain chain;
    private final NetworkBuilder builder = new NetworkBuilder();
    private final Currency euro;
    private final Country country = builder.country(i -> new Country(i, "FR", "France", "EU", CODE));
    private final Company company = builder.company(
            i -> new Company(i, "owner", "Owner", country, null, Company.Pricing.PRICE, 0, CODE));

    private ChainNetwork(Chain chain) {
        this.chain = chain;
        List<Double> rates = new ArrayList<>();
        for (int t = 0; t < chain.periods(); t++) {
            LocalDate start = START.plusMonths(3L * t);
            builder.period(i -> new Period(i, "q" + i, start, start.plusMonths(3), CODE));
            rates.add(1.0);
        }
        euro = builder.currency(i -> new Currency(i, "EUR", rates, CODE));
    }

    static Network of(Chain chain) {
        return new ChainNetwork(chain).network();
    }

    /** Years from the start to the middle of a period, as discounting counts them. */
    static double yearsTo(int period) {
        LocalDate start = START.plusMonths(3L * period);
        return new Period(period, "", start, start.plusMonths(3), CODE).yearsFrom(START);
    }

    private Network network() {
        Product[] components = products("part", chain.components(), Chain.COMPONENT_VALUE);
        Product[] cars = products("car", chain.cars(), Chain.CAR_VALUE);
        Site[] suppliers = sites("s", chain.suppliers(), "supplier");
        Site[] plants = sites("p", chain.plants(), "plant");
        Site[] depots = sites("d", chain.depots(), "port");
        Site[] markets = sites("m", chain.markets(), "market");
        for (int s = 0; s < suppliers.length; s++) {
            Product part = components[s % components.length];
            process(suppliers[s], line(suppliers[s], chain.supplierCapacity(), 0, 0), part, chain.supplierCost()[s], List.of());
        }
        for (int p = 0; p < plants.length; p++) {
            Line line = line(plants[p], chain.existing(), chain.module(), chain.investment()[p]);
            for (int k = 0; k < cars.length; k++) {
                process(plants[p], line, cars[k], chain.assemblyCost()[p * cars.length + k], inputs(k, components));
            }
        }
        addLanes(components, cars, suppliers, plants, depots, markets);
        for (Site depot : depots) {
            for (Product car : cars) {
                builder.stock(new Stock(depot, car, 0, NO_LIMIT, Chain.STOCK_COST, euro, CODE));
            }
        }
        int at = 0;
        for (Site market : markets) {
            for (Product car : cars) {
                for (Period period : builder.periods()) {
                    builder.demand(new Demand(market, car, period, chain.demand()[at++], 0, 0, 0, 1, euro, CODE));
                }
            }
        }
        return builder.build(new CaseSettings(
                "chain",
                "Chain",
                "How large a network?",
                euro,
                company,
                Chain.DISCOUNT_RATE,
                START,
                Chain.HOLDING_RATE,
                1600,
                Goal.COST,
                "base",
                "base",
                ""));
    }

    private void addLanes(
            Product[] components, Product[] cars, Site[] suppliers, Site[] plants, Site[] depots, Site[] markets) {
        for (int s = 0; s < suppliers.length; s++) {
            for (int p = 0; p < plants.length; p++) {
                double cost = chain.supplierFreight()[s * plants.length + p];
                lane(suppliers[s], plants[p], components[s % components.length], cost, Chain.SUPPLIER_LEAD_DAYS);
            }
        }
        int at = 0;
        for (Site plant : plants) {
            for (Site depot : depots) {
                for (Product car : cars) {
                    lane(plant, depot, car, chain.plantFreight()[at++], Chain.PLANT_LEAD_DAYS);
                }
            }
        }
        at = 0;
        for (int m = 0; m < markets.length; m++) {
            for (int r = 0; r < Chain.DEPOTS_PER_MARKET; r++) {
                Site depot = depots[chain.depotOfMarket()[m * Chain.DEPOTS_PER_MARKET + r]];
                for (Product car : cars) {
                    lane(depot, markets[m], car, chain.marketFreight()[at++], Chain.MARKET_LEAD_DAYS);
                }
            }
        }
    }

    private List<Input> inputs(int car, Product[] components) {
        List<Input> inputs = new ArrayList<>();
        for (int b = 0; b < chain.componentsPerCar(); b++) {
            int at = car * chain.componentsPerCar() + b;
            inputs.add(new Input(components[chain.component()[at]], chain.quantity()[at], CODE));
        }
        return inputs;
    }

    private Product[] products(String kind, int count, double value) {
        Product[] products = new Product[count];
        for (int k = 0; k < count; k++) {
            String id = kind + k;
            products[k] = builder.product(i -> new Product(i, id, id, "piece", 0, "", value, euro, false, CODE));
        }
        return products;
    }

    private Site[] sites(String kind, int count, String role) {
        Site[] sites = new Site[count];
        for (int s = 0; s < count; s++) {
            String id = kind + s;
            sites[s] = builder.site(i -> new Site(i, id, id, company, country, 0, 0, role, 0, 0, euro, CODE));
        }
        return sites;
    }

    private Line line(Site site, double existing, double module, double investment) {
        return builder.line(i -> new Line(
                i,
                site.id(),
                site.id(),
                site,
                existing,
                0,
                module,
                module > 0 ? Chain.MODULES : 0,
                investment,
                module > 0 ? Chain.MODULE_FIXED_COST : 0,
                null,
                NO_LIMIT,
                List.of(),
                euro,
                CODE));
    }

    private void process(Site site, Line line, Product product, double cost, List<Input> inputs) {
        builder.process(i -> new Process(
                i,
                site.id() + "-" + product.id(),
                site.id() + "-" + product.id(),
                site,
                product,
                cost,
                0,
                0,
                0,
                0,
                line,
                1,
                0,
                0,
                0,
                0,
                NO_LIMIT,
                euro,
                Validity.ALWAYS,
                inputs,
                CODE));
    }

    private void lane(Site from, Site to, Product product, double cost, double days) {
        builder.lane(i -> new Lane(
                i,
                from.id() + "-" + to.id() + "-" + product.id(),
                from,
                to,
                product,
                "road",
                cost,
                euro,
                days,
                0,
                Incoterm.DAP,
                NO_LIMIT,
                Validity.ALWAYS,
                CODE));
    }
}
