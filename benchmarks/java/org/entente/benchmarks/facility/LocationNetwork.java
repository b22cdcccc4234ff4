package org.entente.benchmarks.facility;

import java.time.LocalDate;
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
import org.entente.network.TableRow;
import org.entente.network.Validity;
import org.jspecify.annotations.Nullable;

/** Puts a location problem into a network's terms: one company, one country, one year, nothing discounted. */
final class LocationNetwork {
    private static final TableRow CODE = TableRow.NONE;

    private final String name;
    private final NetworkBuilder builder = new NetworkBuilder();
    private final LocalDate start = LocalDate.of(2026, 1, 1);
    private final Period year = builder.period(i -> new Period(i, "2026", start, start.plusYears(1), CODE));
    private final Currency euro = builder.currency(i -> new Currency(i, "EUR", List.of(1.0), CODE));
    private final Country country = builder.country(i -> new Country(i, "FR", "France", "EU", CODE));
    private final Company company = builder.company(
            i -> new Company(i, "owner", "Owner", country, null, Company.Pricing.PRICE, 0, CODE));

    LocationNetwork(String name) {
        this.name = name;
    }

    Product product(String id) {
        return builder.product(i -> new Product(i, id, id, "unit", 0, "", 0, euro, false, CODE));
    }

    Site plant(String id) {
        return site(id, "plant");
    }

    Site[] markets(int count) {
        Site[] markets = new Site[count];
        for (int c = 0; c < count; c++) {
            markets[c] = site("c" + c, "market");
        }
        return markets;
    }

    private Site site(String id, String role) {
        return builder.site(i -> new Site(i, id, id, company, country, 0, 0, role, 0, 0, euro, CODE));
    }

    /** A facility: nothing stands, one module may be opened. */
    Line line(Site site, double capacity, double fixed) {
        return builder.line(i -> new Line(
                i,
                site.id(),
                site.id(),
                site,
                0,
                0,
                capacity,
                1,
                fixed,
                0,
                null,
                Double.POSITIVE_INFINITY,
                List.of(),
                euro,
                CODE));
    }

    void process(Site site, Line line, Product product, @Nullable Product input) {
        List<Input> inputs = input == null ? List.of() : List.of(new Input(input, 1, CODE));
        builder.process(i -> new Process(
                i,
                site.id(),
                site.id(),
                site,
                product,
                0,
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
                Double.POSITIVE_INFINITY,
                euro,
                Validity.ALWAYS,
                inputs,
                CODE));
    }

    void lane(Site from, Site to, Product product, double unitCost) {
        builder.lane(i -> new Lane(
                i,
                from.id() + "-" + to.id(),
                from,
                to,
                product,
                "",
                unitCost,
                euro,
                0,
                0,
                Incoterm.DAP,
                Double.POSITIVE_INFINITY,
                Validity.ALWAYS,
                CODE));
    }

    void demand(Site market, Product product, double volume) {
        builder.demand(new Demand(market, product, year, volume, 0, 0, 0, 1, euro, CODE));
    }

    Network build() {
        return builder.build(new CaseSettings(
                name, name, "Which facilities to open?", euro, company, 0, start, 0, 1600, Goal.COST, "base", "base", ""));
    }
}
