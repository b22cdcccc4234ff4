package org.entente.ownership;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.network.CaseSettings;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Currency;
import org.entente.network.Goal;
import org.entente.network.Network;
import org.entente.network.NetworkBuilder;
import org.entente.network.Period;
import org.entente.network.Stake;
import org.entente.network.TableRow;
import org.entente.network.Validity;
import org.jspecify.annotations.Nullable;

/** Companies and stakes for tests, in a line each: {@code owners.hold("a", "b", 0.6)}. */
public final class Owners {
    private final NetworkBuilder builder = new NetworkBuilder();
    private final Map<String, Company> companies = new LinkedHashMap<>();
    private final Currency euro;
    private final Country country;
    private double threshold = 0.5;

    public Owners() {
        this(1);
    }

    /** @param years periods of one year from 2026 on */
    public Owners(int years) {
        for (int t = 0; t < years; t++) {
            LocalDate start = LocalDate.of(2026 + t, 1, 1);
            builder.period(i -> new Period(i, "" + start.getYear(), start, start.plusYears(1), TableRow.NONE));
        }
        List<Double> rates = java.util.Collections.nCopies(years, 1.0);
        euro = builder.currency(i -> new Currency(i, "EUR", rates, TableRow.NONE));
        country = builder.country(i -> new Country(i, "FR", "France", "EU", TableRow.NONE));
    }

    public Company company(String id) {
        return company(id, null);
    }

    public Company company(String id, @Nullable String group) {
        Company known = companies.get(id);
        if (known == null) {
            known = builder.company(
                    i -> new Company(i, id, id, country, group, Company.Pricing.PRICE, 0, TableRow.NONE));
            companies.put(id, known);
        }
        return known;
    }

    public Owners hold(String owner, String owned, double share) {
        return hold(owner, owned, share, share, Validity.ALWAYS);
    }

    public Owners hold(String owner, String owned, double share, double votes, Validity validity) {
        builder.stake(new Stake(company(owner), company(owned), share, votes, validity, TableRow.NONE));
        return this;
    }

    /** Votes of how large a share decide. */
    public Owners threshold(double share) {
        threshold = share;
        return this;
    }

    public Network network() {
        Company first = companies.values().iterator().next();
        return builder.build(new CaseSettings(
                "owners",
                "",
                "",
                euro,
                first,
                0.08,
                LocalDate.of(2026, 1, 1),
                0,
                1600,
                Goal.PROFIT,
                threshold,
                CaseSettings.StockCapital.usual(0.08),
                CaseSettings.Residual.STRAIGHT_LINE,
                "base",
                "base",
                ""));
    }

    /** Who owns whom in the first period. */
    public Ownership ownership() {
        Network network = network();
        return Ownership.of(network, network.periods().getFirst());
    }

    public Company get(String id) {
        return Objects.requireNonNull(companies.get(id), id);
    }
}
